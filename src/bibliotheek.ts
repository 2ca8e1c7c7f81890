import { getCollection, getEntry } from 'astro:content';
import type { Bibliotheek } from './kern/bibliotheek.ts';
import { contentpaden } from './kern/contentpaden.ts';
import type { Geschreven, Interventie, InterventieVelden } from './kern/interventie/schema.ts';
import type { Probleem } from './kern/probleem.ts';
import { bestandsnaamVan, type Versie, type VersieInLijst } from './kern/versie.ts';
import { type Opslag, sleutelVan, type Waarden } from './laden/astro-lader.ts';
import { contentmap } from './laden/contentmap.ts';
import { haalOfKeur } from './laden/laad.ts';

/** De enige deur van Astro's opslag naar het domein. */
export async function bibliotheek(): Promise<Bibliotheek> {
  // Tijdens een bouw verandert er niets; in `dev` kan elke bladzijde nieuwe inhoud zien.
  if (import.meta.env.DEV) return openBibliotheek();
  bewaard ??= openBibliotheek();
  return bewaard;
}

/** Een interventie met al haar velden en haar tekst. */
export async function volledigeInterventie(id: string): Promise<Interventie> {
  const entry = await getEntry('vakwerk', sleutelVan(id));
  const gekeurd = entry && (await haalOfKeur(contentmap(), sleutelVan(id), (entry.data as Opslag).afdruk));
  if (!gekeurd?.lijf)
    throw new Error(`Interventie ${id} ligt niet in de voorraad. Verwijder node_modules/.cache en bouw opnieuw.`);
  return { ...(gekeurd.velden as InterventieVelden), id, lijf: gekeurd.lijf };
}

/** Een interventie zoals zij geschreven is. */
export async function geschrevenInterventie(id: string): Promise<Geschreven> {
  const entry = await getEntry('vakwerk', sleutelVan(id));
  const gekeurd = entry && (await haalOfKeur(contentmap(), sleutelVan(id), (entry.data as Opslag).afdruk));
  if (!gekeurd?.velden)
    throw new Error(`Interventie ${id} ligt niet in de voorraad. Verwijder node_modules/.cache en bouw opnieuw.`);
  return { id, velden: gekeurd.velden as InterventieVelden, tekst: gekeurd.tekst };
}

/** Een vastgelegde versie met haar tekst. */
export async function volledigeVersie(versie: VersieInLijst): Promise<Versie> {
  const pad = contentpaden.versie(bestandsnaamVan(versie));
  const entry = await getEntry('vakwerk', pad);
  const gekeurd = entry && (await haalOfKeur(contentmap(), pad, (entry.data as Opslag).afdruk));
  if (!gekeurd?.velden)
    throw new Error(`${pad} ligt niet in de voorraad. Verwijder node_modules/.cache en bouw opnieuw.`);
  return gekeurd.velden as Versie;
}

/** Alle interventies met al hun velden en hun tekst, op id. */
export async function volledigeInterventies(): Promise<Interventie[]> {
  return Promise.all((await bibliotheek()).interventies.map(({ id }) => volledigeInterventie(id)));
}

/** Wat er nu mis is met de inhoud; in een gebouwde site hoogstens waarschuwingen, want met fouten wordt er niet gebouwd. */
export async function problemen(): Promise<readonly Probleem[]> {
  return (await lees('problemen'))[0]?.waarde ?? [];
}

let bewaard: Promise<Bibliotheek> | undefined;

async function openBibliotheek(): Promise<Bibliotheek> {
  const waarden = async <S extends keyof Waarden>(soort: S) => (await lees(soort)).map(({ waarde }) => waarde);
  return {
    interventies: opId(await waarden('interventie')),
    bronnen: new Map(opId(await waarden('bron')).map((bron) => [bron.id, bron])),
    leerpaden: opId(await waarden('leerpad')),
    ervaringen: opId(await waarden('ervaring')),
    studies: opId(await waarden('studie')),
    versies: (await waarden('versie')).sort((a, b) => a.code.localeCompare(b.code) || a.versie - b.versie),
    begrippen: (await waarden('begrippen')).flat(),
    onderzoeken: new Map((await waarden('onderzoeken')).flat().map((onderzoek) => [onderzoek.id, onderzoek])),
    onderwerpen: (await waarden('onderwerpen')).flat(),
    kennisvragen: (await waarden('kennisvragen')).flat(),
    permalinks: (await waarden('permalinks')).flat(),
  };
}

async function lees<S extends keyof Waarden>(soort: S): Promise<Opslag<S>[]> {
  const alles = (await getCollection('vakwerk')).map(({ data }) => data as Opslag);
  return alles.filter((opslag): opslag is Opslag<S> => opslag.soort === soort);
}

function opId<T extends { id: string }>(lijst: readonly T[]): T[] {
  return [...lijst].sort((a, b) => (a.id < b.id ? -1 : 1));
}
