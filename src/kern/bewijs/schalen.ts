/** De schalen van het bewijs, elk één keer geschreven, in volgorde van zwak naar sterk waar er een volgorde is. */

/** Hoe zeker een uitkomst is. Berekend (`bewijskracht.ts`), nooit ingetypt. */
export const bewijskrachten = ['onbekend', 'praktijk', 'aanwijzing', 'beperkt', 'redelijk', 'sterk'] as const;
export type Bewijskracht = (typeof bewijskrachten)[number];

export const bewijskrachtLabels: Record<Bewijskracht, string> = {
  onbekend: 'Onbekend',
  praktijk: 'Praktijk',
  aanwijzing: 'Aanwijzing',
  beperkt: 'Beperkt bewijs',
  redelijk: 'Redelijk bewijs',
  sterk: 'Sterk bewijs',
};

/**
 * De richting van één bevinding zoals de onderzoekers haar melden. `positief` is gunstig voor de klant, ook bij stress; bij kosten voor
 * wie betaalt, bij verdringing voor anderen.
 */
export const bevindingrichtingen = ['positief', 'negatief', 'geen-verschil'] as const;
export type Bevindingrichting = (typeof bevindingrichtingen)[number];

/**
 * Wat een bevinding, een onderzoek of een rij zegt. Berekend (`uitslag.ts`, `stem.ts`), nooit ingetypt. `geen-verschil`: een
 * verschil van betekenis is uitgesloten. `onbeslist`: het kan alle kanten op. `geteld`: alleen geteld, niet vergeleken.
 */
export type Uitslag = Bevindingrichting | 'onbeslist' | 'geteld';

/** De richting van een hele rij. Berekend (`richting.ts`), nooit ingetypt. */
export type Richting = Uitslag | 'gemengd' | 'onbekend';

/**
 * Wat er in een rij gemeten is. *Uitstroom uit de uitkering* is niet *werk*; wie meer verdient met werk (*verdiensten*), heeft niet
 * vanzelf meer *inkomen*, want de uitkering daalt mee.
 */
export const uitkomsten = {
  'werk-gevonden': 'Werk gevonden',
  'werk-behouden': 'Werk behouden',
  werkhervatting: 'Terug aan het werk na ziekte',
  werkdeelname: 'Blijven of meer gaan werken',
  'uren-werk': 'Uren werk',
  'kwaliteit-van-werk': 'Kwaliteit van het werk',
  aanbod: 'Gesprekken en banen aangeboden',
  'uitstroom-uitkering': 'Uitstroom uit de uitkering',
  zelfredzaamheid: 'Zichzelf redden',
  verdiensten: 'Inkomen uit werk',
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
  kosten: 'Kosten',
  verdringing: 'Verdringing van anderen',
} as const;
export type Uitkomst = keyof typeof uitkomsten;

/** Uitkomsten waarvan meer altijd gunstig is voor de klant; bij de andere zegt alleen `richting` wat gunstig is. */
export const meerIsBeter: ReadonlySet<Uitkomst> = new Set<Uitkomst>([
  'werk-gevonden',
  'werk-behouden',
  'werkhervatting',
  'werkdeelname',
  'uren-werk',
  'verdiensten',
  'inkomen',
  'opleiding',
  'participatie',
]);

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

/** De zekerheid van een overzicht zoals zijn eigen auteurs haar noemen. */
export const zekerheden = {
  'zeer-laag': 'Zeer laag',
  laag: 'Laag',
  redelijk: 'Redelijk',
  hoog: 'Hoog',
  'niet-vermeld': 'Niet vermeld',
} as const;
export type Zekerheid = keyof typeof zekerheden;

/** Wie de zekerheid van één bevinding bepaalde, als zij anders is dan die van de hele bron. */
export const zekerheidsbronnen = {
  auteurs: 'De auteurs van het overzicht zelf',
  'later-overzicht': 'Een later overzicht',
} as const;

/** Wat de uitgever of de auteurs er later van zeiden. Een ingetrokken of vervangen bron telt nergens mee. */
export const standen = {
  geldig: 'Geldig',
  voorlopig: 'Voorlopig',
  ingetrokken: 'Ingetrokken',
  vervangen: 'Vervangen',
} as const;
export type Stand = keyof typeof standen;

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
  'niet-gezien': 'Niet gezien',
} as const;
