import type { Uitgave } from './lijst.ts';

/** Welke kopie er op dit apparaat staat. Eén klein record: wie het schrijft, wisselt in één keer van versie. */
export interface Stand extends Uitgave {
  /** De vorm van deze gegevens. Een worker die haar niet kent, doet of er geen kopie is en haalt een eigen. */
  vorm: number;
  /** Wanneer deze versie binnenkwam, en wanneer zij voor het laatst gelijk was aan de site (ISO). */
  opgehaald: string;
  bevestigd: string;
  /** Sinds wanneer de site haar uitgave niet meer heeft (ISO). */
  mistSinds?: string;
  /** Wanneer een nieuwe versie voor het laatst niet op het apparaat paste (ISO). */
  volSinds?: string;
}

/** Verhoog dit als een oudere worker een nieuwe kopie niet meer zou begrijpen. */
export const vorm = 1;

/** Elke cache van Vakwerk begint zo; alleen die raken wij aan. */
export const voorvoegsel = 'vakwerk-';
const stand = `${voorvoegsel}stand`;
const sleutel = '/stand';

const kopie = `${voorvoegsel}kopie-`;

/** De cache met één complete versie, of met wat daarvan al binnen is. */
export function cacheVan(versie: string): string {
  return `${kopie}${vorm}-${versie}`;
}

/** De stand. Kan van een vorm zijn die deze code niet kent: dan koos de lezer voor bewaren, maar is er niets te tonen. */
export async function leesStand(): Promise<Stand | undefined> {
  return (await uit(stand, sleutel))?.json();
}

export function leesbaar(gelezen: Stand | undefined): gelezen is Stand {
  return gelezen?.vorm === vorm;
}

/**
 * Laat deze uitgave voortaan gelden. Gooit een `AbortError` als haar cache intussen weg is, of de kopie die zij vervangt: wie
 * alles verwijdert, krijgt niets terug.
 */
export function wissel(nieuw: Stand, vervangt: Stand | undefined): Promise<void> {
  return alleen(async () => {
    const doel = cacheVan(nieuw.versie);
    if ((await caches.has(doel)) && (!vervangt || (await leesStand()))) return schrijf(nieuw);
    await caches.delete(doel);
    throw new DOMException('De kopie is intussen verwijderd', 'AbortError');
  });
}

/** Schrijft op wat er over de kopie bekend werd, als zij nog geldt. */
export function vernieuw(bekend: Stand): Promise<void> {
  return alleen(async () => {
    if ((await leesStand())?.versie === bekend.versie) await schrijf(bekend);
  });
}

/** Of er iets van Vakwerk op dit apparaat staat, ook als het bewaren nooit af kwam. */
export async function ietsBewaard(): Promise<boolean> {
  return (await caches.keys()).some((naam) => naam.startsWith(voorvoegsel));
}

/** Haalt alles van het apparaat: eerst de stand, zodat wie intussen nog ophaalt niet meer kan wisselen. */
export async function verwijderAlles(registratie: ServiceWorkerRegistration | undefined): Promise<void> {
  try {
    await alleen(async () => {
      await caches.delete(stand);
      await verwijder((naam) => naam.startsWith(voorvoegsel));
    });
  } finally {
    await registratie?.unregister();
  }
}

/** Wat er onder dit adres in deze cache ligt. Zo, want een cache openen maakt haar ook, en zij kan net verwijderd zijn. */
export function uit(cacheName: string, adres: string): Promise<Response | undefined> {
  return caches.match(adres, { cacheName });
}

/** Doet dit terwijl geen ander venster of worker de stand verandert of alles verwijdert. */
export async function alleen<T>(doe: () => Promise<T>): Promise<T> {
  return navigator.locks.request('vakwerk-stand', doe);
}

/** Verwijdert elke kopie op deze na. */
export async function ruimOp(houd: readonly string[]): Promise<void> {
  await verwijder((naam) => naam.startsWith(kopie) && !houd.includes(naam));
}

async function schrijf(nieuw: Stand): Promise<void> {
  await (await caches.open(stand)).put(sleutel, Response.json(nieuw));
}

async function verwijder(welke: (naam: string) => boolean): Promise<void> {
  await Promise.all((await caches.keys()).filter(welke).map((naam) => caches.delete(naam)));
}
