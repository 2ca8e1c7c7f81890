import type { Weging } from '../../kern/bewijs/bewijskracht.ts';
import { bewijskrachten } from '../../kern/bewijs/schalen.ts';
import { zinnen } from '../../kern/bewijs/zinnen.ts';
import type { Bibliotheek, InterventieInLijst } from '../../kern/bibliotheek.ts';
import { isConcept, isInGebruik } from '../../kern/interventie/status.ts';
import { type Gewogen, gewogenRijen, type Koprijen, kopbewijs, overWerk } from '../../vragen/werk.ts';
import { naamVanRij } from '../bewijs/bewijs.ts';
import { type Bewijsmeter, meterVan, meterZonderRij, type Toon } from '../bewijs/meter.ts';
import { overVan } from '../bewijs/waarover.ts';
import { middenInZin } from '../site/midden-in-zin.ts';
import { paden } from '../site/paden.ts';
import { inEenPaarWoorden } from './woorden.ts';

/** Wat wij over werk weten, alle methoden in één beeld: elke methode staat bij wat haar sterkste rij over werk zegt. */
export interface Werkbeeld {
  /** Wat het beeld zegt, met de echte aantallen. */
  kop: string;
  aantal: number;
  /** Hoeveel daarvan nog niemand beoordeelde, als bijzin achter het aantal; leeg als alles beoordeeld is. */
  concept: string;
  /** Van zeker naar onbekend; een groep zonder methoden is er ook. */
  groepen: Werkgroep[];
  /** Bij welke oordelen geen methode staat, in één zin; leeg als er overal een staat. */
  nergens: string;
}

export interface Werkgroep {
  id: Werkoordeel;
  titel: string;
  toon: Toon;
  /** Hoe groot de groep is naast de grootste, van 0 tot 100: de lengte van een balk. */
  lengte: number;
  methoden: Werkmethode[];
}

export interface Werkmethode {
  titel: string;
  href: string;
  /** De sterkste rij, en daarna wat haar tegenspreekt of wat niets kon zeggen. */
  regels: { meter: Bewijsmeter; tekst: string }[];
}

/** De vaste zin bij bewijs dat positief is, als titel. */
const zinBij = (kracht: 'sterk' | 'redelijk' | 'beperkt') => zinnen[kracht].positief?.replace(/\.$/, '') ?? '';

/** Wat wij van een methode over werk kunnen zeggen, van zeker naar onbekend. */
const oordelen = {
  werkt: { titel: zinBij('sterk'), toon: 'winst' },
  waarschijnlijk: { titel: zinBij('redelijk'), toon: 'winst' },
  misschien: { titel: zinBij('beperkt'), toon: 'winst' },
  'helpt-niet': { titel: 'Dit maakt (misschien) geen verschil, of werkt averechts', toon: 'geen-winst' },
  onbeslist: { titel: 'Tegenspraak, niet beslist of niet vergeleken', toon: 'onzeker' },
  onbekend: { titel: 'Geen onderzoek dat meetelt', toon: 'onzeker' },
} as const satisfies Record<string, { titel: string; toon: Toon }>;
export type Werkoordeel = keyof typeof oordelen;

export function werkbeeld({ interventies, ...stukken }: Bibliotheek): Werkbeeld {
  const methoden = interventies
    .filter(isInGebruik)
    .map((interventie) => {
      const rijen = gewogenRijen(interventie, stukken);
      return { interventie, werk: kopbewijs(rijen).werk, helptErgensNiet: overWerk(rijen).some(helptNiet) };
    })
    .sort(sterksteEerst);
  const perOordeel = Map.groupBy(methoden, ({ werk }) => oordeelVan(werk));
  const grootste = Math.max(...[...perOordeel.values()].map(({ length }) => length));
  const groepen = (Object.keys(oordelen) as Werkoordeel[]).map((id) => {
    const deze = perOordeel.get(id) ?? [];
    return {
      id,
      ...oordelen[id],
      lengte: deze.length > 0 ? Math.round((100 * deze.length) / grootste) : 0,
      methoden: deze.map(({ interventie, werk }) => methode(interventie, werk, id)),
    };
  });
  // Ook bij een methode die elders staat, kan een zwakkere rij zeggen dat iets niet helpt: dan zegt het onderzoek dat wel.
  const gezegd = (id: Werkoordeel) => id === 'helpt-niet' && methoden.some(({ helptErgensNiet }) => helptErgensNiet);
  const zonder = groepen
    .filter((groep) => groep.methoden.length === 0 && !gezegd(groep.id))
    .map(({ titel }) => `“${middenInZin(titel)}”`);
  return {
    kop: kop((id) => perOordeel.get(id)?.length ?? 0),
    aantal: methoden.length,
    concept: conceptIn(methoden),
    groepen,
    nergens: zonder.length > 0 ? `Van geen methode zegt het onderzoek: ${zonder.join('; ')}.` : '',
  };
}

/** Spreekt een even sterke rij over werk haar tegen, dan is een methode niet *misschien*, maar tegenspraak. */
function oordeelVan(werk: Koprijen | null): Werkoordeel {
  if (!werk || werk.sterkste.weging.richting === 'onbekend') return 'onbekend';
  const { richting, bewijskracht } = werk.sterkste.weging;
  const { andere } = werk;
  const tegenspraak = andere?.waarom === 'spreekt-tegen' && kracht(andere.rij.weging) >= kracht(werk.sterkste.weging);
  if (tegenspraak || !isVergeleken(werk.sterkste.weging)) return 'onbeslist';
  if (richting === 'geen-verschil' || richting === 'negatief') return 'helpt-niet';
  if (richting !== 'positief') return 'onbeslist';
  return bewijskracht === 'sterk' ? 'werkt' : bewijskracht === 'redelijk' ? 'waarschijnlijk' : 'misschien';
}

/** De aantallen als bevinding. Wat tegenspraak is, niet beslist of niet vergeleken, weten wij ook niet. */
function kop(aantal: (oordeel: Werkoordeel) => number): string {
  const zeker = aantal('werkt');
  const misschien = aantal('waarschijnlijk') + aantal('misschien');
  const niet = aantal('helpt-niet');
  return [
    `Van ${zeker === 0 ? 'geen methode' : zeker === 1 ? '1 methode' : `${zeker} methoden`} weten wij dat ${zeker > 1 ? 'zij aan werk helpen' : 'zij aan werk helpt'}${misschien > 0 ? `, van ${misschien} misschien` : ''}.`,
    ...(niet > 0 ? [`Van ${niet} lijkt het van niet.`] : []),
    `Van ${aantal('onbeslist') + aantal('onbekend')} weten wij het niet.`,
  ].join(' ');
}

function methode({ id, titel }: InterventieInLijst, werk: Koprijen | null, oordeel: Werkoordeel): Werkmethode {
  return { titel, href: paden.interventie(id), regels: werk ? regels(werk, oordeel) : [geenRij] };
}

const geenRij = { meter: meterZonderRij, tekst: '' };

function regels({ sterkste, andere }: Koprijen, oordeel: Werkoordeel): Werkmethode['regels'] {
  if (oordeel === 'onbekend') return [{ meter: meterVan(sterkste.weging), tekst: '' }];
  const erbij = andere && andere.waarom !== 'zwakste' ? [maarOok(regel(andere.rij, true))] : [];
  return [regel(sterkste, oordeel === 'onbeslist'), ...erbij];
}

function conceptIn(methoden: readonly Methode[]): string {
  const aantal = methoden.filter(({ interventie }) => isConcept(interventie)).length;
  return aantal === 0 ? '' : aantal === methoden.length ? 'allemaal nog concept' : `waarvan ${aantal} concept`;
}

/** Wat de kop van de groep al zegt, staat er niet nog eens; de uitkomst staat er alleen als het niet *werk gevonden* is. */
function regel({ rij, weging }: Gewogen, metRichting: boolean): Werkmethode['regels'][number] {
  const over = middenInZin(rij.uitkomst === 'werk-gevonden' ? overVan(rij) : naamVanRij(rij));
  const tekst = inEenPaarWoorden(weging, metRichting);
  return { meter: meterVan(weging), tekst: over ? `${over}: ${tekst}` : tekst };
}

function maarOok({ meter, tekst }: Werkmethode['regels'][number]): Werkmethode['regels'][number] {
  return { meter, tekst: `Maar ook, ${tekst}` };
}

interface Methode {
  interventie: InterventieInLijst;
  werk: Koprijen | null;
  helptErgensNiet: boolean;
}

function helptNiet({ weging }: Gewogen): boolean {
  return isVergeleken(weging) && ['geen-verschil', 'negatief'].includes(weging.richting);
}

/** Binnen een groep het sterkste vooraan, bij gelijke kracht op naam. */
function sterksteEerst(a: Methode, b: Methode): number {
  const van = ({ werk }: Methode) => (werk ? kracht(werk.sterkste.weging) : 0);
  return van(b) - van(a) || a.interventie.titel.localeCompare(b.interventie.titel, 'nl');
}

function kracht({ bewijskracht }: Pick<Weging, 'bewijskracht'>): number {
  return bewijskrachten.indexOf(bewijskracht);
}

function isVergeleken(weging: Weging): boolean {
  return kracht(weging) >= bewijskrachten.indexOf('beperkt');
}
