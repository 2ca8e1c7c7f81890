import type { Begrip } from './begrip.ts';
import type { Bron } from './bron.ts';
import type { Ervaring } from './ervaring.ts';
import { bronnenVan } from './interventie/bronnen.ts';
import type { Interventie } from './interventie/schema.ts';
import type { Kennisvraag } from './kennisvraag.ts';
import type { Leerpad } from './leerpad.ts';
import type { Onderwerp } from './onderwerp.ts';
import type { Onderzoek } from './onderzoek.ts';
import type { Permalink } from './permalinks.ts';
import type { Studie } from './studie.ts';
import type { VersieInLijst } from './versie.ts';

/** Alles wat Vakwerk weet, als gewone gegevens. Op volgorde van id; begrippen, kennisvragen, onderwerpen en vaste codes in de volgorde van hun bestand. */
export interface Bibliotheek {
  interventies: readonly InterventieInLijst[];
  bronnen: ReadonlyMap<string, Bron>;
  /** Het gesloten register van onderzoeken, op naam. */
  onderzoeken: ReadonlyMap<string, Onderzoek>;
  begrippen: readonly Begrip[];
  kennisvragen: readonly Kennisvraag[];
  onderwerpen: readonly Onderwerp[];
  leerpaden: readonly Leerpad[];
  ervaringen: readonly Ervaring[];
  /** Gemelde onderzoeken waar nog een bron van te maken is. */
  studies: readonly Studie[];
  permalinks: readonly Permalink[];
  /** Elke vastgelegde versie zonder haar tekst, per code van oud naar nieuw. */
  versies: readonly VersieInLijst[];
}

/** De velden die lijsten, relaties en het wegen van bewijs nodig hebben; de rest ligt ernaast tot een pagina erom vraagt. */
export const lijstvelden = [
  'id',
  'type',
  'titel',
  'inEenZin',
  'doelgroep',
  'uitgesloten',
  'tijd',
  'situaties',
  'zoekwoorden',
  'processtap',
  'klantkenmerk',
  'uitkering',
  'vorm',
  'voorDeKlant',
  'bewijs',
  'status',
  'versie',
  'wijzigingen',
] as const satisfies readonly (keyof Interventie)[];

export type InterventieInLijst = Pick<Interventie, (typeof lijstvelden)[number]> & {
  /** De bronnen waarop zij rust, ook die alleen in haar tekst staan. */
  bronnen: string[];
};

export function voorInLijst(interventie: Interventie): InterventieInLijst {
  const velden = lijstvelden.flatMap((veld) => (veld in interventie ? [[veld, interventie[veld]]] : []));
  return { ...Object.fromEntries(velden), bronnen: bronnenVan(interventie) } as InterventieInLijst;
}
