import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { mappen } from '../../src/kern/contentpaden.ts';
import { gesorteerd, type Probleem } from '../../src/kern/probleem.ts';
import type { Bestand, Soort } from '../../src/laden/bestanden.ts';
import { keur } from '../../src/laden/keur.ts';
import { lading } from '../../src/laden/lading.ts';
import { samenhangregels } from '../../src/laden/samenhang/alle.ts';
import { conceptvelden } from './maak.ts';

/** Een tijdelijke contentmap met deze bestanden; verdwijnt na de test. */
export async function maakMap(bestanden: Record<string, string | Uint8Array> = {}): Promise<string> {
  const map = await mkdtemp(join(tmpdir(), 'vakwerk-'));
  onTestFinished(() => rm(map, { recursive: true, force: true }));
  await schrijf(map, bestanden);
  return map;
}

/** Schrijft (nog meer) bestanden in een contentmap. */
export async function schrijf(map: string, bestanden: Record<string, string | Uint8Array>): Promise<void> {
  for (const [pad, inhoud] of Object.entries(bestanden)) {
    await mkdir(join(map, dirname(pad)), { recursive: true });
    await writeFile(join(map, pad), inhoud);
  }
}

/** Een bestand zoals `leesBestanden` het geeft; de soort volgt uit het pad. */
export function maakBestand(pad: string, inhoud: string | Uint8Array): Bestand {
  const bytes = typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud;
  const id = basename(pad, extname(pad));
  const soort: Soort = mappen[dirname(pad) as keyof typeof mappen]?.soort ?? (id as Soort);
  return { soort, id, pad, bytes };
}

/** De tekst van een interventie die als concept klopt; noem in een test alleen wat daar telt. */
export function interventieTekst(velden: Record<string, unknown> = {}, lijf = ''): string {
  return `---\n${stringify(conceptvelden(velden), { lineWidth: 0, aliasDuplicateObjects: false })}---\n${lijf}`;
}

/** De tekst van een ervaring: de kortste kop die klopt, voor tests over het lijf. Het lijf begint op regel 10. */
export function ervaringTekst(lijf: string): string {
  return `---\ninterventie: een-methode\ndatum: 2026-01-01\nrol: klantmanager\nsetting: Bij een gemeente.\nwatGedaan: Samen een brief gelezen.\nwatWerkte: De rust.\nwatNiet: De tijd.\n---\n${lijf}`;
}

/** De tekst van een bron die klopt, met regels erachter vanaf regel 8. Zij vergelijkt niet, en noemt dus geen onderzoek. */
export function bronTekst(erbij = ''): string {
  return `soort: rapport\ntitel: Een onderzoek\nauteurs: [{ familie: Smit }]\njaar: 2019\nurl: https://example.org/onderzoek\ngecontroleerd: { verwijzing: bevestigd, inhoud: samenvatting, waar: example.org, wanneer: 2026-01-01 }\nontwerp: voor-na\n${erbij}`;
}

/** De tekst van een bron die klopt, met deze velden; noem in een test alleen wat daar telt. */
export function bronMet(velden: Record<string, unknown> = {}): string {
  return stringify(
    {
      soort: 'rapport',
      titel: 'Een onderzoek',
      auteurs: [{ familie: 'Smit' }],
      jaar: 2019,
      url: 'https://example.org/onderzoek',
      gecontroleerd: { verwijzing: 'bevestigd', inhoud: 'samenvatting', waar: 'example.org', wanneer: '2026-01-01' },
      ontwerp: 'voor-na',
      ...velden,
    },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
}

/** Wat er aan één bestand mankeert. */
export function problemenVan(pad: string, inhoud: string | Uint8Array): Probleem[] {
  return volledig(keur(maakBestand(pad, inhoud)).problemen);
}

/** Wat er aan deze bestanden mankeert, elk apart en samen, zonder map op schijf. Een bestand met fouten telt in de rest niet mee. */
export function problemenSamen(bestanden: Record<string, string>): Probleem[] {
  const gekeurd = lading(Object.entries(bestanden).map(([pad, inhoud]) => keur(maakBestand(pad, inhoud))));
  return volledig(
    gesorteerd([...gekeurd.alle.flatMap((g) => g.problemen), ...samenhangregels.flatMap((regel) => regel(gekeurd))]),
  );
}

/** Dezelfde problemen; gooit als er een niet zegt wat er staat, wat er moet staan en wat te doen. */
export function volledig(problemen: Probleem[]): Probleem[] {
  const kaal = problemen.find(({ gevonden, verwacht, doe }) =>
    [gevonden, verwacht, doe].some((zin) => zin.trim().length < 3),
  );
  if (kaal) throw new Error(`Deze melding zegt niet alles: ${JSON.stringify(kaal)}`);
  return problemen;
}

/** Elk probleem kort: `regel:kolom controle`. */
export function kort(problemen: readonly Probleem[]): string[] {
  return problemen.map(({ plek, controle }) => `${plek ? `${plek.regel}:${plek.kolom} ` : ''}${controle}`);
}
