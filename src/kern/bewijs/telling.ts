import type { Bevinding } from '../bevinding.ts';
import type { Bron } from '../bron.ts';
import type { BewijsRij } from '../interventie/bewijsvelden.ts';
import type { Directheid, Ontwerp } from './schalen.ts';

/** Een bevinding zoals een rij haar aanhaalt: met haar bron, en met hoe direct zij over deze methode gaat. */
export interface Aanhaling {
  bron: Bron;
  bevinding: Bevinding;
  directheid: Directheid;
  waarom?: string | undefined;
}

/** Waarom een bevinding niet meetelt; `null` als zij meetelt. */
export type TeltNiet = 'niet-deze-methode' | 'niet-gelezen';

/** Een bevinding telt als zij over deze methode zelf gaat en wij de volledige tekst of de samenvatting zagen. */
export function teltNiet({ bron, directheid }: Aanhaling): TeltNiet | null {
  if (directheid !== 'zelfde') return 'niet-deze-methode';
  return isGelezen(bron) ? null : 'niet-gelezen';
}

/** Of wij de volledige tekst of de samenvatting zagen. */
export function isGelezen({ gecontroleerd: { inhoud } }: Bron): boolean {
  return inhoud === 'volledige-tekst' || inhoud === 'samenvatting';
}

/** Wat een bron in de weging is: een onderzoek met vergelijking, een overzicht daarvan, een meting of een beschrijving. */
export type Rol = 'vergelijkend' | 'overzicht' | 'meting' | 'beschrijving';

const rolPerOntwerp: Record<Ontwerp, Rol> = {
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

/** Een overzicht dat samenhangen bundelt, weegt als een meting op één moment. */
export function rolVan(bron: Bron): Rol {
  return bron.samenhang ? 'meting' : rolPerOntwerp[bron.ontwerp];
}

/** Of een bron vergelijkt met en zonder, zelf of als overzicht. */
export function isVergelijking(bron: Bron): boolean {
  const rol = rolVan(bron);
  return rol === 'vergelijkend' || rol === 'overzicht';
}

/** De naam van het onderzoek achter een bron; verslagen van hetzelfde onderzoek delen die naam en tellen één keer. */
export function onderzoekVan(bron: Bron): string {
  return bron.onderzoek ?? bron.id;
}

/** Een overzicht van vergelijkingen waarvan de auteurs redelijk of heel zeker zijn, met een verwijzing die bevestigd is. */
export function isGezaghebbend(bron: Bron): boolean {
  const zeker = bron.zekerheid === 'redelijk' || bron.zekerheid === 'hoog';
  return zeker && rolVan(bron) === 'overzicht' && bron.gecontroleerd.verwijzing === 'bevestigd';
}

export function isGeloot(bron: Bron): boolean {
  return bron.ontwerp === 'rct' || bron.ontwerp === 'cluster-rct';
}

/**
 * De aanhalingen van een rij. Een verwijzing naar een bron of bevinding die niet bestaat is een programmeerfout:
 * `laden/samenhang` heeft dan al geweigerd.
 */
export function aanhalingenVan(rij: BewijsRij, bronnen: ReadonlyMap<string, Bron>): Aanhaling[] {
  return (rij.bevindingen ?? []).map(({ bron: bronId, bevinding: bevindingId, directheid, waarom }) => {
    const bron = bronnen.get(bronId);
    const bevinding = bron?.bevindingen?.find((b) => b.id === bevindingId);
    if (!bron || !bevinding)
      throw new Error(`Bevinding ${bevindingId} van bron ${bronId} bestaat niet; controleer de inhoud eerst.`);
    return { bron, bevinding, directheid, waarom };
  });
}

/** De bronnen waarop een weging rust, elk één keer. */
export function tellendeBronnen({ tellend }: { tellend: readonly Aanhaling[] }): Bron[] {
  return [...new Set(tellend.map(({ bron }) => bron))];
}
