import type { Bevinding } from '../bevinding.ts';
import type { Bibliotheek } from '../bibliotheek.ts';
import type { Bron } from '../bron.ts';
import type { BewijsRij } from '../interventie/bewijsvelden.ts';
import type { Onderzoek } from '../onderzoek.ts';
import { isVergelijkendOntwerp, type Ontwerp } from './ontwerpen.ts';
import type { Directheid } from './schalen.ts';

/** Wat er nodig is om een rij te wegen: de bronnen en het register van onderzoeken, op naam. */
export type Bewijsstukken = Pick<Bibliotheek, 'bronnen' | 'onderzoeken'>;

/** Een bevinding zoals een rij haar aanhaalt: met haar bron, haar onderzoek, en hoe direct zij over deze methode gaat. */
export interface Aanhaling {
  bron: Bron;
  bevinding: Bevinding;
  directheid: Directheid;
  waarom?: string | undefined;
  /** Het onderzoek uit het register waar de bevinding uit komt; ontbreekt bij een overzicht en bij wat geen onderzoek is. */
  onderzoek?: Onderzoek | undefined;
  /** De naam waaronder een overzicht één stem heeft: uitgaven van hetzelfde overzicht delen haar. */
  overzicht: string;
  /** De bevinding gaat over een deel of een vorm waar de rij niet over gaat. */
  anderDeel: boolean;
}

/** Waarom een bevinding niet meetelt; `null` als zij meetelt. */
export type TeltNiet = 'niet-deze-methode' | 'niet-gelezen' | 'ingetrokken' | 'vervangen' | 'ander-deel';

/**
 * Een bevinding telt als haar bron nog geldt, zij over deze methode zelf gaat en over dezelfde groep en vorm als de rij, en wij
 * de volledige tekst of de samenvatting zagen.
 */
export function teltNiet({ bron, directheid, anderDeel }: Aanhaling): TeltNiet | null {
  if (bron.stand === 'ingetrokken' || bron.stand === 'vervangen') return bron.stand;
  if (directheid !== 'zelfde') return 'niet-deze-methode';
  if (anderDeel) return 'ander-deel';
  return isGelezen(bron) ? null : 'niet-gelezen';
}

/** Of wij de volledige tekst of de samenvatting zagen. */
export function isGelezen({ gecontroleerd: { inhoud } }: Bron): boolean {
  return inhoud === 'volledige-tekst' || inhoud === 'samenvatting';
}

/** Of titel, auteurs en jaar bevestigd zijn; wat daar niet op rust, komt niet boven *beperkt*. */
export function isBevestigd({ bron }: Pick<Aanhaling, 'bron'>): boolean {
  return bron.gecontroleerd.verwijzing === 'bevestigd';
}

/** Wat een bevinding in de weging is: van een vergelijkend onderzoek, van een overzicht, een meting, een telling of een beschrijving. */
export type Rol = 'vergelijkend' | 'overzicht' | 'meting' | 'telling' | 'beschrijving';

const rolPerOntwerp: Record<Ontwerp, Exclude<Rol, 'telling'>> = {
  'meta-analyse': 'overzicht',
  'systematische-review': 'overzicht',
  rct: 'vergelijkend',
  'cluster-rct': 'vergelijkend',
  'quasi-experiment': 'vergelijkend',
  cohort: 'meting',
  'voor-na': 'meting',
  dwarsdoorsnede: 'meting',
  // Een meetinstrument toetsen is meten: niet vergeleken, maar ook niet alleen beschreven.
  validatie: 'meting',
  kwalitatief: 'beschrijving',
  procesevaluatie: 'beschrijving',
  praktijkbeschrijving: 'beschrijving',
  theorie: 'beschrijving',
  protocol: 'beschrijving',
  beleid: 'beschrijving',
};

/** Wie niet vergeleek, mat alleen; een overzicht dat samenhangen bundelt ook. Een telling is altijd een telling. */
export function rolVan(aanhaling: Aanhaling): Rol {
  const { bron, bevinding } = aanhaling;
  if (bevinding.schatting.soort === 'telling') return 'telling';
  const rol = rolPerOntwerp[ontwerpVan(aanhaling)];
  if (rol !== 'vergelijkend' && rol !== 'overzicht') return rol;
  const vergeleken = (bevinding.vergelijking ?? bron.vergelijking) !== 'geen';
  const samenhang = rol === 'overzicht' && bron.samenhang === true;
  return vergeleken && !samenhang ? rol : 'meting';
}

/**
 * Het ontwerp waarop een bevinding rust: dat van het register zodra zij zelf haar onderzoek noemt of haar bron met en zonder
 * vergelijkt. Een bron die alleen beschrijft hoe een onderzoek verliep, wordt daar geen vergelijking van.
 */
export function ontwerpVan({
  bron,
  bevinding,
  onderzoek,
}: Pick<Aanhaling, 'bron' | 'bevinding' | 'onderzoek'>): Ontwerp {
  const uitRegister = bevinding.onderzoek !== undefined || isVergelijkendOntwerp(bron.ontwerp);
  return uitRegister && onderzoek ? onderzoek.ontwerp : bron.ontwerp;
}

/**
 * De aanhalingen van een rij. Een verwijzing naar een bron, bevinding of onderzoek dat niet bestaat is een programmeerfout:
 * `laden/samenhang` heeft dan al geweigerd.
 */
export function aanhalingenVan(rij: BewijsRij, stukken: Bewijsstukken): Aanhaling[] {
  return (rij.bevindingen ?? []).map(({ bron: bronId, bevinding: bevindingId, directheid, waarom }) => {
    const bron = stukken.bronnen.get(bronId);
    const bevinding = bron?.bevindingen?.find((b) => b.id === bevindingId);
    if (!bron || !bevinding)
      throw new Error(`Bevinding ${bevindingId} van bron ${bronId} bestaat niet; controleer de inhoud eerst.`);
    return {
      bron,
      bevinding,
      directheid,
      waarom,
      onderzoek: onderzoekVan(bron, bevinding, stukken),
      overzicht: overzichtVan(bron, stukken),
      anderDeel: (['subgroep', 'variant'] as const).some(
        (veld) => bevinding[veld] !== undefined && bevinding[veld] !== rij[veld],
      ),
    };
  });
}

function onderzoekVan(bron: Bron, bevinding: Bevinding, { onderzoeken }: Bewijsstukken): Onderzoek | undefined {
  const [enige, ...andere] = bron.onderzoeken ?? [];
  const naam = bevinding.onderzoek ?? (andere.length === 0 ? enige : undefined);
  const onderzoek = naam === undefined ? undefined : onderzoeken.get(naam);
  const moetEr = naam !== undefined || isVergelijkendOntwerp(bron.ontwerp);
  if (moetEr && !onderzoek)
    throw new Error(
      `Bevinding ${bevinding.id} van bron ${bron.id} hoort bij geen onderzoek uit het register (${naam ?? 'niet genoemd'}); controleer de inhoud eerst.`,
    );
  return onderzoek;
}

/**
 * De eerste uitgave van een overzicht: een werkdocument en het artikel dat ervan kwam zijn samen één overzicht. Noemen uitgaven
 * elkaar in een kring, dan zijn zij ook één.
 */
function overzichtVan(bron: Bron, { bronnen }: Bewijsstukken): string {
  const keten: string[] = [];
  let uitgave: Bron | undefined = bron;
  while (uitgave && !keten.includes(uitgave.id)) {
    keten.push(uitgave.id);
    uitgave = bronnen.get(uitgave.verslagVan ?? '');
  }
  const kring = uitgave ? keten.slice(keten.indexOf(uitgave.id)) : keten.slice(-1);
  return kring.toSorted()[0] ?? bron.id;
}

/** De bronnen waarop een weging rust, elk één keer. */
export function tellendeBronnen({ tellend }: { tellend: readonly Aanhaling[] }): Bron[] {
  return [...new Set(tellend.map(({ bron }) => bron))];
}
