import { promises as fs } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Type, types } from '../src/kern/codes.ts';
import { contentpaden } from '../src/kern/contentpaden.ts';
import { dagVan } from '../src/kern/datum.ts';
import { idUit } from '../src/kern/velden.ts';
import { contentmap, mapInMelding } from '../src/laden/contentmap.ts';
import { Gebruiksfout } from '../src/laden/gebruiksfout.ts';
import { leerpadskelet, skelet } from './nieuw/skelet.ts';
import { voerUit } from './voer-uit.ts';

/** `npm run nieuw -- --type diagnose --titel "…"`: een nieuw bestand dat klopt, met bij elk veld wat erin hoort. Ook een leerpad: `--type leerpad`. */
await voerUit(async () => {
  const { values } = parseArgs({
    options: { type: { type: 'string' }, titel: { type: 'string' }, content: { type: 'string' } },
  });
  const type = values.type ?? '';
  const titel = (values.titel ?? '').trim();
  const id = idUit(titel);
  if (!(isType(type) || type === 'leerpad') || id === '' || titel.length < 3 || titel.length > 80)
    throw new Gebruiksfout(
      `Gebruik: npm run nieuw -- --type TYPE --titel "Naam" (3 tot en met 80 tekens)\nTYPE is een van: ${Object.keys(types).join(', ')}, leerpad`,
    );
  const map = contentmap(values.content);
  const vandaag = dagVan(new Date());
  const [pad, inhoud] = isType(type)
    ? [contentpaden.interventie(id), skelet(type, titel, vandaag)]
    : [contentpaden.leerpad(id), leerpadskelet(titel, vandaag)];
  await fs.mkdir(dirname(join(map, pad)), { recursive: true });
  await schrijfNieuw(join(map, pad), inhoud);
  console.log(`Gemaakt: ${mapInMelding(map)}${pad}`);
  console.log(
    'Vervang elke tekst die met “Vul in:” begint. Kijk met `npm run dev`, controleer met `npm run controleer`.',
  );
});

async function schrijfNieuw(pad: string, inhoud: string): Promise<void> {
  try {
    await fs.writeFile(pad, inhoud, { flag: 'wx' });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    throw new Gebruiksfout(`Er is al een bestand ${pad}. Kies een andere titel, of verbeter dat bestand.`, { cause });
  }
}

function isType(naam: string): naam is Type {
  return Object.hasOwn(types, naam);
}
