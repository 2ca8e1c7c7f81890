/** De schalen van het bewijs, elk één keer geschreven, in volgorde van zwak naar sterk waar er een volgorde is. */

/** Hoe zeker een uitkomst is. Berekend (`bewijskracht.ts`), nooit ingetypt. */
export const bewijskrachten = ['onbekend', 'praktijk', 'beperkt', 'redelijk', 'sterk'] as const;
export type Bewijskracht = (typeof bewijskrachten)[number];

export const bewijskrachtLabels: Record<Bewijskracht, string> = {
  onbekend: 'Onbekend',
  praktijk: 'Praktijk',
  beperkt: 'Beperkt bewijs',
  redelijk: 'Redelijk bewijs',
  sterk: 'Sterk bewijs',
};

/** De richting van één bevinding zoals de onderzoekers haar melden. `positief` is gunstig voor de klant, ook bij stress. */
export const bevindingrichtingen = ['positief', 'negatief', 'geen-verschil'] as const;
export type Bevindingrichting = (typeof bevindingrichtingen)[number];

/** De richting van een hele rij. Berekend (`richting.ts`), nooit ingetypt. */
export type Richting = Bevindingrichting | 'gemengd' | 'onbekend';

/** Wat er in een rij gemeten is. *Uitstroom uit de uitkering* is niet *werk*. */
export const uitkomsten = {
  'werk-gevonden': 'Werk gevonden',
  'werk-behouden': 'Werk behouden',
  'uren-werk': 'Uren werk',
  'uitstroom-uitkering': 'Uitstroom uit de uitkering',
  inkomen: 'Inkomen',
  opleiding: 'Opleiding',
  zoekgedrag: 'Zoekgedrag',
  'eigen-effectiviteit': 'Vertrouwen in eigen kunnen',
  motivatie: 'Motivatie',
  welbevinden: 'Welbevinden',
  beslisstress: 'Stress over de beslissing',
  'financiele-rust': 'Financiële rust',
  participatie: 'Meedoen',
  'juiste-diagnose': 'Juiste diagnose',
  'gedrag-professional': 'Gedrag van de professional',
  bruikbaarheid: 'Bruikbaarheid',
} as const;
export type Uitkomst = keyof typeof uitkomsten;

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

export function isOverzicht(ontwerp: Ontwerp): boolean {
  return ontwerp === 'meta-analyse' || ontwerp === 'systematische-review';
}

/** De zekerheid van een overzicht zoals zijn eigen auteurs haar noemen. */
export const zekerheden = {
  'zeer-laag': 'Zeer laag',
  laag: 'Laag',
  redelijk: 'Redelijk',
  hoog: 'Hoog',
  'niet-vermeld': 'Niet vermeld',
} as const;
export type Zekerheid = keyof typeof zekerheden;

/** Of de verwijzing klopt: titel, auteurs, jaar, vindplaats. */
export const verwijzingen = { bevestigd: 'Bevestigd', onzeker: 'Onzeker' } as const;

/** Wat er van een bron gezien is. Alleen de eerste twee tellen mee voor de bewijskracht. */
export const inhouden = {
  'volledige-tekst': 'De volledige tekst',
  samenvatting: 'De samenvatting',
  secundair: 'Wat anderen erover schrijven',
  geen: 'Alleen dat het bestaat',
} as const;

/** Gaat het onderzoek over deze methode zelf, over een onderdeel, of over iets dat erop lijkt? */
export const directheden = {
  zelfde: 'Deze methode zelf',
  onderdeel: 'Een onderdeel ervan',
  verwant: 'Iets dat erop lijkt',
} as const;
export type Directheid = keyof typeof directheden;

/** Wat we weten over werking, kosten enzovoort (EMMIE). */
export const kennisstanden = {
  getoetst: 'Getoetst in onderzoek',
  beschreven: 'Beschreven, niet getoetst',
  'niet-onderzocht': 'Niet onderzocht',
} as const;
