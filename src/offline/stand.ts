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
  if (!(await caches.has(stand))) return undefined;
  const antwoord = await (await caches.open(stand)).match(sleutel);
  return antwoord?.json();
}

export function leesbaar(gelezen: Stand | undefined): gelezen is Stand {
  return gelezen?.vorm === vorm;
}

export async function schrijfStand(nieuw: Stand): Promise<void> {
  await (await caches.open(stand)).put(sleutel, Response.json(nieuw));
}

/** Of er iets van Vakwerk op dit apparaat staat, ook als het bewaren nooit af kwam. */
export async function ietsBewaard(): Promise<boolean> {
  return (await caches.keys()).some((naam) => naam.startsWith(voorvoegsel));
}

/** Haalt alles van het apparaat: eerst de stand, zodat wie intussen nog ophaalt niet meer kan wisselen. */
export async function verwijderAlles(registratie: ServiceWorkerRegistration | undefined): Promise<void> {
  try {
    await caches.delete(stand);
    await verwijder((naam) => naam.startsWith(voorvoegsel));
  } finally {
    await registratie?.unregister();
  }
}

/** Verwijdert elke kopie op deze na. */
export async function ruimOp(houd: readonly string[]): Promise<void> {
  await verwijder((naam) => naam.startsWith(kopie) && !houd.includes(naam));
}

async function verwijder(welke: (naam: string) => boolean): Promise<void> {
  await Promise.all((await caches.keys()).filter(welke).map((naam) => caches.delete(naam)));
}
