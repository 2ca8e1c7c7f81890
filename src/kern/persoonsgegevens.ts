import { datumpatroon, naampatroon } from './persoonsgegevens-patronen.ts';

/** Wat op gegevens van een persoon lijkt: hoe wij het noemen, en wat een schrijver ermee doet. */
export const persoonsgegevens = {
  email: { naam: 'een e-mailadres', doe: 'Haal het adres weg.' },
  iban: { naam: 'een rekeningnummer', doe: 'Haal het nummer weg.' },
  datum: {
    naam: 'een volledige datum',
    doe: 'Laat de dag weg: een maand met een jaar is genoeg. Gaat het om een geboortedag? Schrijf dan een leeftijdsgroep, zoals `50-plus`.',
  },
  telefoon: { naam: 'een telefoonnummer', doe: 'Haal het nummer weg.' },
  bsn: { naam: 'een burgerservicenummer', doe: 'Haal het nummer weg. Is het een aantal? Rond het dan af.' },
  adres: { naam: 'een woonadres', doe: 'Haal het adres weg. Schrijf hoogstens in wat voor soort gemeente het was.' },
  naam: {
    naam: 'een naam van iemand',
    doe: 'Schrijf wie het was zonder naam, zoals `een klant` of `een collega`.',
  },
} as const;
export type Persoonsgegeven = keyof typeof persoonsgegevens;

/** Iets in een tekst dat op een persoonsgegeven lijkt; `begin` en `eind` tellen tekens vanaf 0. */
export interface Gevonden {
  soort: Persoonsgegeven;
  begin: number;
  eind: number;
}

/**
 * Alles in een tekst dat op gegevens van een persoon lijkt, van voor naar achter. Liever eens te streng: wie ten onrechte
 * een melding krijgt, schrijft het anders; wat eenmaal openbaar is, is niet terug te halen. Een naam zonder aanspreekvorm
 * ziet dit niet.
 */
export function persoonsgegevensIn(tekst: string): Gevonden[] {
  const gevonden: Gevonden[] = [];
  // Nummers in een DOI of webadres horen bij die verwijzing.
  let rest = tekst.replace(/\b10\.\d{4,9}\/[^\s"<>]+|https?:\/\/[^\s"<>)]+/g, leeg);
  for (const { soort, patroon, klopt = () => true } of regels)
    rest = rest.replace(patroon, (stuk, begin: number) => {
      if (!klopt(stuk)) return stuk;
      gevonden.push({ soort, begin, eind: begin + stuk.length });
      // Wat gevonden is, gaat eruit: het jaar van een datum is geen begin van een telefoonnummer.
      return leeg(stuk);
    });
  return gevonden.sort((a, b) => a.begin - b.begin);
}

/** De elfproef van een burgerservicenummer van negen cijfers; wat ertussen staat telt niet. */
export function haaltElfproef(nummer: string): boolean {
  const cijfers = [...nummer.replace(/\D/g, '')].map(Number);
  const som = cijfers.reduce((tot, cijfer, i) => tot + cijfer * (i === 8 ? -1 : 9 - i), 0);
  return cijfers.length === 9 && som > 0 && som % 11 === 0;
}

interface Regel {
  soort: Persoonsgegeven;
  /** Zonder benoemde of genummerde groepen. */
  patroon: RegExp;
  /** Of wat het patroon vond echt zoiets is. */
  klopt?: (stuk: string) => boolean;
}

const email =
  /(?<![\p{L}\d_.+-])[\p{L}\d_.+-]{1,64}\s?(?:@|[([{]\s?(?:at|apenstaartje)\s?[)\]}])\s?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/giu;
const ibanNederland = /(?<![a-z\d])NL\d{2}[ .-]?[a-z]{4}(?:[ .-]?\d){10}(?!\d)/gi;
const ibanElders = /(?<![A-Z\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![A-Z\d])/g;
const telefoon =
  /(?<![\w+.,/-])(?:(?:\+|00)[1-9]\d{0,2}[ .-]?(?:\(0\)[ .-]?)?|\(?0(?=[1-9]))\d{1,3}\)?\d{0,9}(?:[ .\-/]{1,3}\d{1,9}){0,5}(?![\d-]|[.,]\d)/g;
const bsnMetNaam =
  /(?<!\p{L})(?:bsn|burgerservicenummer|sofi-?nummer)[^\S\n]*(?:nummer|nr\.?|is|:|=)?[^\S\n]*\d(?:[ .-]?\d){7,8}(?!\d)/giu;
const negenCijfers = /(?<![\p{L}\d]|[\d\p{L}][.,/-])\d(?:[ .-]?\d){8}(?![\p{L}\d]|[.,/-]\d)/gu;
const postcodeEnHuisnummer =
  /(?<![\p{L}\d.])[1-9]\d{3}[^\S\n]?(?!SA|SD|SS)[A-Z]{2}[\s,]{1,3}(?:huisnummer|nummer|nr\.?|#)?[^\S\n]?\d{1,4}(?![.,]?\d)[a-zA-Z]?(?!-?[\p{L}\d])/gu;
const huisnummerEnPostcode =
  /(?<!\p{L})\p{Lu}[\p{L}'’.-]{2,40}[^\S\n]\d{1,4}[^\S\n]?[a-zA-Z]?,?\s{1,2}[1-9]\d{3}[^\S\n]?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/gu;
const straatEnHuisnummer =
  /(?<!\p{L})\p{Lu}[\p{L}'’-]{1,40}(?:straat|laan|plein|gracht|kade|singel|dreef)[^\S\n]\d{1,4}[a-zA-Z]?(?![\p{L}\d])/gu;

/** De volgorde doet ertoe: het meest herkenbare eerst. */
const regels: readonly Regel[] = [
  { soort: 'email', patroon: email },
  { soort: 'iban', patroon: ibanNederland },
  { soort: 'iban', patroon: ibanElders, klopt: isIban },
  { soort: 'datum', patroon: datumpatroon },
  { soort: 'adres', patroon: postcodeEnHuisnummer, klopt: isGeenJaarMetWet },
  { soort: 'adres', patroon: huisnummerEnPostcode },
  { soort: 'adres', patroon: straatEnHuisnummer },
  { soort: 'bsn', patroon: bsnMetNaam },
  { soort: 'telefoon', patroon: telefoon, klopt: isTelefoon },
  // Negen cijfers: een nummer van acht (PubMed, KvK, een reeks jaren) haalt de elfproef vaak toevallig.
  { soort: 'bsn', patroon: negenCijfers, klopt: haaltElfproef },
  { soort: 'naam', patroon: naampatroon },
];

/** Even lang, met een teken dat in geen enkel patroon past: wat ernaast staat, groeit zo niet aan elkaar. */
function leeg(stuk: string): string {
  return '\u0000'.repeat(stuk.length);
}

/** Het controlegetal van een rekeningnummer (ISO 13616). Een Nederlands nummer weigeren wij al om zijn vorm. */
function isIban(stuk: string): boolean {
  const kaal = stuk.replaceAll(' ', '');
  const getal = [...(kaal.slice(4) + kaal.slice(0, 4))].map((teken) => Number.parseInt(teken, 36)).join('');
  return kaal.length >= 15 && [...getal].reduce((rest, cijfer) => (rest * 10 + Number(cijfer)) % 97, 0) === 1;
}

/** Tien cijfers met een nul vooraan, of een nummer met een landcode. Een servicenummer (0800, 0900) is van niemand. */
function isTelefoon(stuk: string): boolean {
  const { length } = stuk.replace(/\D/g, '');
  return /^\+|^00/.test(stuk) ? length >= 10 && length <= 15 : length === 10 && !/^0[89]0/.test(stuk);
}

/** *In 2015 WW 12 maanden* is geen adres. */
function isGeenJaarMetWet(stuk: string): boolean {
  return !/^(?:19|20)\d\d (?:WW|PW|ZW)/.test(stuk);
}
