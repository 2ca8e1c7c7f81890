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
