/** Hoe een onderzoek is opgezet. */
export const ontwerpen = {
  'meta-analyse': 'Meta-analyse',
  'systematische-review': 'Systematisch overzicht',
  rct: 'Onderzoek met loting',
  'cluster-rct': 'Onderzoek met loting tussen groepen',
  'quasi-experiment': 'Onderzoek met vergelijkingsgroep zonder loting',
  cohort: 'Volgonderzoek zonder vergelijkingsgroep',
  'voor-na': 'Meting voor en na, zonder vergelijkingsgroep',
  dwarsdoorsnede: 'Meting op één moment',
  validatie: 'Onderzoek naar een meetinstrument',
  kwalitatief: 'Kwalitatief onderzoek',
  procesevaluatie: 'Onderzoek naar de uitvoering',
  praktijkbeschrijving: 'Beschrijving uit de praktijk',
  theorie: 'Theorie',
  protocol: 'Onderzoeksplan',
  beleid: 'Beleid of advies',
} as const;
export type Ontwerp = keyof typeof ontwerpen;

/** Ontwerpen die mensen met en zonder de methode vergelijken. */
export const vergelijkendeOntwerpen = ['rct', 'cluster-rct', 'quasi-experiment'] as const satisfies readonly Ontwerp[];

export function isVergelijkendOntwerp(ontwerp: Ontwerp): boolean {
  return (vergelijkendeOntwerpen as readonly Ontwerp[]).includes(ontwerp);
}

export function isOverzicht(ontwerp: Ontwerp): boolean {
  return ontwerp === 'meta-analyse' || ontwerp === 'systematische-review';
}

/** Wat er geloot is; bij een lot per persoon telt elk mens als een eigen waarneming. */
export const lotingen = {
  persoon: 'Per persoon',
  groep: 'Per groep, kantoor, gezin of week',
  'niet-gezien': 'Niet gezien',
} as const;
export type Loting = keyof typeof lotingen;
