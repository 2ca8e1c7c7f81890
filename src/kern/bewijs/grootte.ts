import type { Bevinding } from '../bevinding.ts';
import { getal } from '../getal.ts';
import type { Schatting } from '../schatting.ts';
import { isStandaardmaat } from './interval.ts';
import type { Uitkomst } from './uitkomsten.ts';
import { uitslagVan } from './uitslag.ts';

/** Wat er van een bevinding nodig is om haar grootte te zeggen. */
export type Gemeten = Pick<Bevinding, 'schatting' | 'uitkomst' | 'richting'>;

/** Wat er bij een getal hoort: dat het niet nauwkeurig is, of dat wij niet zagen hoe nauwkeurig het is. */
export const voorbehouden = {
  groot: 'met grote onzekerheid',
  'niet-gezien': 'hoe zeker dat is, zagen wij niet',
} as const;
export type Onzeker = keyof typeof voorbehouden;

/**
 * De grootte van een effect in gewone woorden. Van een `per100` altijd beide getallen, nooit een kaal percentage of een
 * relatief risico: de getallen van een verhouding of schaalverschil staan in `voor-onderzoekers.ts`. Wat er onzeker aan is, staat in
 * dezelfde zin als de getallen. `vergeleken`: of er vergeleken is met mensen zonder de methode.
 */
export function grootteInWoorden(bevinding: Gemeten, onzeker: Onzeker | null = null, vergeleken = true): string {
  const { schatting, uitkomst } = bevinding;
  const uitslag = uitslagVan(bevinding);
  const nul = uitslag === 'geen-verschil' || uitslag === 'onbeslist';
  // Een verschil dat niet is aangetoond, mag in woorden geen effect worden.
  if (nul && (schatting.soort === 'verhouding' || schatting.soort === 'verschil'))
    return uitslag === 'onbeslist'
      ? 'Er is geen verschil aangetoond, ook niet uitgesloten.'
      : 'Een verschil van betekenis is uitgesloten.';
  const getallen =
    schatting.soort === 'verhouding' && !vergeleken
      ? samenhang(schatting, onzeker)
      : inGetallen(schatting, uitkomst, onzeker);
  const teVerklaren = uitslag === 'onbeslist' && verschilIn(schatting) !== 0 && schatting.soort !== 'woorden';
  return teVerklaren ? `${getallen} Dat verschil kan toeval zijn.` : getallen;
}

/** Het verschil tussen de groepen; `null` als de schatting er geen geeft. */
function verschilIn(schatting: Schatting): number | null {
  if (schatting.soort === 'per100') return schatting.met - schatting.zonder;
  return schatting.soort === 'procentpunt' ? schatting.verschil : null;
}

function inGetallen(schatting: Schatting, uitkomst: Uitkomst, onzeker: Onzeker | null): string {
  const voorbehoud = metVoorbehoud(onzeker);
  switch (schatting.soort) {
    case 'per100': {
      const verschil = schatting.met - schatting.zonder;
      const grootte = getal(Math.abs(verschil));
      const slot = naarTeken(verschil, `${grootte} meer op de 100`, `${grootte} minder op de 100`, 'even veel');
      const [deden, wat] = schatting.wat ? werkwoordEerst(schatting.wat) : (gezegd[uitkomst] ?? ['haalden', 'dit']);
      const zin = `Van de 100 mensen ${deden} ${getal(schatting.met)} ${wat} met, ${getal(schatting.zonder)} zonder: ${slot}${voorbehoud}.`;
      return [zin, ...beginwaarden(schatting)].join(' ');
    }
    case 'procentpunt': {
      const begin = `${getal(Math.abs(schatting.verschil))} op de 100`;
      const wie = schatting.wat ? ` ${schatting.wat}` : '';
      return `${naarTeken(schatting.verschil, `${begin} meer${wie} dan`, `${begin} minder${wie} dan`, `Even veel${wie} op de 100 als`)} zonder${voorbehoud}.`;
    }
    case 'verhouding':
      return `De kans was ${naarTeken(kansverschil(schatting), 'groter dan', 'kleiner dan', 'even groot als')} zonder${voorbehoud}.`;
    case 'verschil': {
      const { waarde, eenheid } = schatting;
      // Geld en tijd zijn geen meetschaal, ook al is hun verschil in standaardafwijkingen gemeld.
      if (isStandaardmaat(eenheid) && inGeldOfTijd.has(uitkomst))
        return `Gemiddeld ${naarTeken(waarde, 'meer', 'minder', 'even veel')}${voorbehoud}.`;
      if (isStandaardmaat(eenheid))
        return `Gemiddeld ${naarTeken(waarde, 'hoger', 'lager', 'even hoog')} op een meetschaal${voorbehoud}.`;
      const begin = `Gemiddeld ${naarTeken(waarde, inEenheid(waarde, eenheid, 'meer'), inEenheid(waarde, eenheid, 'minder'), `geen verschil in ${eenheid}`)}`;
      return `${begin}${voorbehoud}.`;
    }
    case 'woorden':
      return schatting.tekst;
    case 'telling': {
      const { aantal, van, wat, afgerond } = schatting;
      // *Ongeveer 1 van de 4* leest als vier mensen.
      const vanDe = afgerond && van !== undefined && van <= 10 ? 'op de' : 'van de';
      const getallen = van === undefined ? getal(aantal) : `${getal(aantal)} ${vanDe} ${getal(van)}`;
      // *Bijna 100 van de 100* zegt niemand.
      const hoeveel = afgerond === 'bijna' && aantal === van ? 'alle mensen' : getallen;
      return `${afgerond ? `${afgerond.charAt(0).toUpperCase()}${afgerond.slice(1)} ` : ''}${hoeveel}${wat ? ` ${wat};` : ''} geteld, niet vergeleken.`;
    }
  }
}

/** *4,93 punten meer, op een schaal van 10 tot 50*. Zegt de eenheid zelf al *meer* of *minder*, dan staat het er niet nog eens bij. */
function inEenheid(waarde: number, eenheid: string, kant: 'meer' | 'minder'): string {
  const hoeveel = getal(Math.abs(waarde));
  const omgekeerd: Record<string, string> = { meer: 'minder', minder: 'meer' };
  const zelfGezegd = /\b(meer|minder)\b/;
  if (zelfGezegd.test(eenheid))
    return `${hoeveel} ${kant === 'meer' ? eenheid : eenheid.replace(zelfGezegd, (woord) => omgekeerd[woord] ?? woord)}`;
  const metKant = eenheid.replace(/^\S+/, (maat) => `${maat} ${kant}`);
  return `${hoeveel} ${metKant.replace(` ${kant} op `, ` ${kant}, op `)}`;
}

/** Wie niet vergeleek, weet niet wat er zonder de methode was: dan is een verhouding een samenhang. */
function samenhang(schatting: Verhouding, onzeker: Onzeker | null): string {
  const kans = naarTeken(kansverschil(schatting), 'een grotere kans', 'een kleinere kans', 'een even grote kans');
  return `Dit hing samen met ${kans}${metVoorbehoud(onzeker)}.`;
}

type Verhouding = Extract<Schatting, { soort: 'verhouding' }>;

/** Boven nul is de kans mét groter. */
function kansverschil({ schatting, andersom }: Verhouding): number {
  return andersom ? 1 - schatting : schatting - 1;
}

function metVoorbehoud(onzeker: Onzeker | null): string {
  return onzeker ? `, ${voorbehouden[onzeker]}` : '';
}

/** *vonden voltijds werk*: het getal komt na het werkwoord. */
function werkwoordEerst(wat: string): readonly [deden: string, wat: string] {
  const [deden = '', ...rest] = wat.split(' ');
  return [deden, rest.join(' ')];
}

const inGeldOfTijd: ReadonlySet<Uitkomst> = new Set<Uitkomst>([
  'verdiensten',
  'inkomen',
  'kosten',
  'uren-werk',
  'werk-behouden',
]);

function naarTeken(verschil: number, meer: string, minder: string, gelijk: string): string {
  if (verschil > 0) return meer;
  return verschil < 0 ? minder : gelijk;
}

/** Begonnen de groepen niet gelijk, dan zegt het verschil aan het eind te veel of te weinig. */
function beginwaarden({ voorafMet, voorafZonder }: Extract<Schatting, { soort: 'per100' }>): string[] {
  if (voorafMet === undefined || voorafZonder === undefined) return [];
  return voorafMet === voorafZonder
    ? [`Vooraf waren dat er in beide groepen ${getal(voorafMet)}.`]
    : [`Vooraf waren dat er ${getal(voorafMet)} en ${getal(voorafZonder)}.`];
}

/** Wat mensen deden die in een `per100` meetellen: *vonden* 51 *werk*. */
const gezegd: Partial<Record<Uitkomst, readonly [deden: string, wat: string]>> = {
  'werk-gevonden': ['vonden', 'werk'],
  'werk-behouden': ['hielden', 'hun werk'],
  werkhervatting: ['gingen', 'weer aan het werk'],
  werkdeelname: ['bleven', 'werken of gingen meer werken'],
  'uitstroom-uitkering': ['gingen', 'uit de uitkering'],
  opleiding: ['volgden', 'een opleiding'],
  participatie: ['deden', 'mee'],
};
