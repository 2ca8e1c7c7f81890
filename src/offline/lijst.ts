import { offlineAdressen } from './adressen.ts';

/** Eén bestand van de site zoals de bouw het schreef. */
export interface Bestand {
  /** Het adres waarop een browser het vraagt: een bladzijde eindigt op een schuine streep. */
  adres: string;
  /** SHA-256 van de inhoud, hexadecimaal. */
  digest: string;
  bytes: number;
}

/** Wat er bewaard kan worden, in het kort. De versie is de digest van de lijst met bestanden. */
export interface Uitgave {
  versie: string;
  bestanden: number;
  bytes: number;
}

/**
 * De bestanden die niemand op een apparaat mist; van een vorm van een record zegt haar rij het (`bewaard`). Al het andere uit de
 * bouw gaat mee, dus een nieuwe bladzijde ook.
 */
const buiten: readonly RegExp[] = [
  // De worker en zijn lijsten beschrijven de kopie en zitten er dus zelf niet in.
  /^(sw\.js|offline\/[^/]+\.json)$/,
  // Zonder netwerk is er een eigen bladzijde voor wat er niet is.
  /^404\.html$/,
  // Meeschrijven heeft een netwerk nodig.
  /^redactie\//,
  // Open data om te downloaden; in een map daaronder staat wat een bladzijde zelf ophaalt.
  /^data\/[^/]+\.(csv|json|jsonld|bib|zip)$/,
  /\.(xml|pdf)$/,
  // Wat alleen een webserver of een taalmodel leest.
  /^(robots\.txt|llms\.txt|_headers|_redirects)$/,
  /^doorsturen\//,
  /^\.well-known\//,
  // Bij de zoekindex ligt ook wat geen bladzijde leest: de schermen van Pagefind zelf, en zijn worker.
  /^pagefind\/(bronnen\/)?pagefind-(ui|modular-ui|component-ui|highlight|worker)\./,
];

/** Of een bestand van de bouw (als pad binnen de map) mee moet op het apparaat. */
export function hoortErbij(pad: string): boolean {
  return !buiten.some((patroon) => patroon.test(pad));
}

export function adresVan(pad: string): string {
  return `/${pad.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Of de naam al zegt wat erin zit: dan is hetzelfde adres in elke uitgave hetzelfde bestand. */
export function vast(adres: string): boolean {
  return adres.startsWith('/_astro/');
}

/** Welke bestanden van een nieuwe uitgave op te halen zijn, en welke onveranderd uit de oude kopie komen. */
export function verschil(
  oud: readonly Bestand[],
  nieuw: readonly Bestand[],
): { ophalen: Bestand[]; overnemen: Bestand[] } {
  const bekend = new Map(oud.map(({ adres, digest }) => [adres, digest]));
  return {
    ophalen: nieuw.filter(({ adres, digest }) => bekend.get(adres) !== digest),
    overnemen: nieuw.filter(({ adres, digest }) => bekend.get(adres) === digest),
  };
}

export async function digestVan(bytes: BufferSource): Promise<string> {
  const som = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(som, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** De uitgave in een antwoord van de server, of niets als het iets anders is, zoals een inlogscherm van een hotelnetwerk. */
export function leesUitgave(tekst: string): Uitgave | 'stop' | undefined {
  const gelezen = leesJson(tekst);
  if (typeof gelezen !== 'object' || gelezen === null) return undefined;
  const { stop, versie, bestanden, bytes } = gelezen as Record<string, unknown>;
  if (stop === true) return 'stop';
  if (typeof versie !== 'string' || !/^[0-9a-f]{64}$/.test(versie)) return undefined;
  if (typeof bestanden !== 'number' || typeof bytes !== 'number') return undefined;
  return { versie, bestanden, bytes };
}

/** De lijst die bij de digest hoort; gooit als zij er niet bij past. */
export async function leesLijst(bytes: BufferSource, versie: string): Promise<Bestand[]> {
  if ((await digestVan(bytes)) !== versie) throw andereInhoud(offlineAdressen.lijst);
  return JSON.parse(new TextDecoder().decode(bytes)) as Bestand[];
}

/** De fout voor een bestand met een andere inhoud dan de lijst zegt: de site is net vernieuwd, of iets onderweg paste het aan. */
export function andereInhoud(adres: string): DOMException {
  return new DOMException(`${adres} heeft een andere inhoud dan de lijst zegt`, 'DataError');
}

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}
