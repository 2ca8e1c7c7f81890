import { eigenZinnen } from '../../kern/bewijs/eigen-zinnen.ts';
import { type Gewogen, type Gewogenstem, zinVan } from '../../kern/bewijs/oordeel.ts';
import {
  type Bewijskracht,
  bewijskrachten,
  bewijskrachtLabels,
  type Directheid,
  type Richting,
} from '../../kern/bewijs/schalen.ts';
import { type Uitkomst, uitkomsten } from '../../kern/bewijs/uitkomsten.ts';
import type { Moment } from '../../kern/bewijs/uitspraak.ts';
import { voorWie, zinnen } from '../../kern/bewijs/zinnen.ts';

/** Een vaste zin met de richting waar zij bij hoort. */
export interface Niveauzin {
  richting: string;
  zin: string;
}

const richtingnamen: Record<Richting, string> = {
  positief: 'Gunstig',
  negatief: 'Ongunstig',
  'geen-verschil': 'Geen verschil: een verschil van betekenis is uitgesloten',
  onbeslist: 'Onbeslist: er kan een verschil zijn, maar het is niet aangetoond',
  gemengd: 'Gemengd: de bevindingen spreken elkaar tegen',
  geteld: 'Alleen geteld, niet vergeleken',
  onbekend: 'Niets gevonden dat meetelt',
};

/** Wie niet vergelijkt, sluit niets uit. */
const zonderVergelijking: Partial<Record<Bewijskracht, Partial<Record<Richting, string>>>> = {
  aanwijzing: { 'geen-verschil': 'Geen verschil gemeten', onbeslist: 'Uit de meting blijkt niets' },
  praktijk: { 'geen-verschil': 'Geen verschil gezien', onbeslist: 'Geen duidelijke verandering gezien' },
};

/** De vaste zinnen bij een niveau, in de volgorde van de richtingen; elke zin één keer. `wie`: voor wie het gunstig is. */
export function zinnenBij(kracht: Bewijskracht, tabel = zinnen, wie = 'de klant'): Niveauzin[] {
  const alle = (Object.keys(richtingnamen) as Richting[]).flatMap((richting) => {
    const zin = tabel[kracht][richting];
    const naam = zonderVergelijking[kracht]?.[richting] ?? richtingnamen[richting];
    const voor = richting === 'positief' || richting === 'negatief' ? ` voor ${wie}` : '';
    return zin === null ? [] : [{ richting: `${naam}${voor}`, zin }];
  });
  return alle.filter(({ zin }, i) => alle.findIndex((ander) => ander.zin === zin) === i);
}

/** De uitkomsten die eigen zinnen hebben, met alleen de niveaus waar die anders zijn. Van hoog naar laag. */
export function eigenNiveaus(): { uitkomst: string; niveaus: { label: string; zinnen: Niveauzin[] }[] }[] {
  return (Object.keys(eigenZinnen) as Uitkomst[]).map((uitkomst) => {
    const tabel = eigenZinnen[uitkomst] ?? zinnen;
    return {
      uitkomst: uitkomsten[uitkomst],
      niveaus: [...bewijskrachten]
        .reverse()
        .filter((kracht) => tabel[kracht] !== zinnen[kracht])
        .map((kracht) => ({ label: bewijskrachtLabels[kracht], zinnen: zinnenBij(kracht, tabel, voorWie(uitkomst)) })),
    };
  });
}

/** Wat de regels in of achter een vaste zin zetten, en wanneer. */
export interface Toevoeging {
  wanneer: string;
  zin: string;
}

/** Bij *voor zover wij lazen* en bij metingen die iets anders zeggen de hele zin, bij de andere alleen wat erachter komt; van een verloop een voorbeeld. */
export function toevoegingen() {
  const stem: Gewogenstem = { soort: 'onderzoek', uitslag: 'positief', verloop: [], verdeeld: null };
  const onbeslist: Gewogenstem = { ...stem, uitslag: 'onbeslist' };
  const kaal: Gewogen = {
    bewijskracht: 'beperkt',
    richting: 'positief',
    hoeVergeleken: 'niet',
    klein: false,
    nietOveral: false,
    voorZoverWijLazen: false,
    aangetoond: null,
    stemmen: [],
    nietTellend: [],
  };
  const zin = (extra: Partial<Gewogen>) => zinVan({ ...kaal, ...extra }, 'werk-gevonden');
  const achter = (wanneer: string, extra: Partial<Gewogen>): Toevoeging => ({
    wanneer,
    zin: zin(extra).slice(
      zin({ bewijskracht: extra.bewijskracht ?? 'beperkt', richting: extra.richting ?? 'positief' }).length + 1,
    ),
  });
  const metVerloop: Gewogenstem = { ...stem, verloop: [moment(6, 'positief'), moment(24, 'onbeslist')] };
  const verdeeld = (soort: NonNullable<Gewogenstem['verdeeld']>): Gewogenstem => ({ ...onbeslist, verdeeld: soort });
  const verwant = (...directheden: Directheid[]): Gewogen['nietTellend'] =>
    directheden.map((directheid) => ({ waarom: 'niet-deze-methode', aanhaling: { directheid } }));
  return {
    voorZoverWijLazen: {
      wanneer: 'Alleen iets dat wij niet zagen, houdt het op beperkt',
      zin: zin({ voorZoverWijLazen: true }),
    },
    klein: achter('Het verschil is er, maar het betekent weinig', { klein: true }),
    aangetoond: achter('Een deel van de onderzoeken meldt het, de rest kan niets zeggen', {
      aangetoond: { in: 2, van: 8 },
    }),
    alleenOverzicht: achter('Een overzicht meldt het, de onderzoeken ernaast kunnen niets zeggen', {
      aangetoond: { in: 0, van: 2 },
    }),
    overzichtNiet: achter('Een overzicht kan niets zeggen, en een onderzoek meldt het', {
      stemmen: [stem, { ...onbeslist, soort: 'overzicht' }],
    }),
    nietOveral: achter('Wij volgen een overzicht, maar een onderzoek erin vond iets anders', { nietOveral: true }),
    perMaat: achter('Een onderzoek vond op twee maten iets anders', { stemmen: [stem, verdeeld('per-maat')] }),
    perPlek: achter('Een onderzoek vond op twee plekken iets anders', { stemmen: [stem, verdeeld('per-plek')] }),
    alleenVerdeeld: {
      wanneer: 'Niets beslist iets, en in het onderzoek vond de ene meting iets wat de andere niet vond',
      zin: zin({ richting: 'onbeslist', stemmen: [verdeeld('per-maat')] }),
    },
    verdeeldNaast: {
      wanneer: 'Hetzelfde, en er is een onderzoek naast dat niets kan zeggen',
      zin: zin({ richting: 'onbeslist', stemmen: [verdeeld('per-maat'), onbeslist] }),
    },
    verwant: achter('Wij vonden alleen iets over een onderdeel of over iets dat erop lijkt', {
      bewijskracht: 'onbekend',
      richting: 'onbekend',
      nietTellend: verwant('onderdeel', 'verwant'),
    }),
    naStart: {
      wanneer: 'Er is alleen vergeleken onder mensen die pas na de start gekozen zijn, zoals wie werk vond',
      zin: zin({ bewijskracht: 'aanwijzing', hoeVergeleken: 'na-start' }),
    },
    nietGezien: {
      wanneer: 'Er is gemeten, en wij zagen niet of er vergeleken is',
      zin: zin({ bewijskracht: 'aanwijzing', hoeVergeleken: 'niet-gezien' }),
    },
    verwantOngunstig: achter('Hetzelfde, en daar is iets ongunstigs bij', {
      bewijskracht: 'onbekend',
      richting: 'onbekend',
      nietTellend: verwant('onderdeel').map(({ waarom, aanhaling }) => ({
        waarom,
        aanhaling: { ...aanhaling, bevinding: { richting: 'negatief', schatting: { soort: 'woorden', tekst: '' } } },
      })),
    }),
    verloop: achter('Er is één onderzoek, en het veranderde in de tijd', { stemmen: [metVerloop] }),
    verlopen: achter('Er zijn meer onderzoeken, en het veranderde in de tijd', { stemmen: [metVerloop, stem] }),
  };
}

function moment(maanden: number, uitslag: Moment['uitslag']): Moment {
  return { maanden, gemeten: { soort: 'op-moment', tot: maanden }, uitslag, verdeeld: false };
}
