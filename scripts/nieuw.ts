import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Type, types } from '../src/kern/codes.ts';
import { idUit } from '../src/kern/velden.ts';
import { contentmap, mapInMelding } from '../src/laden/contentmap.ts';
import { skelet } from './nieuw/skelet.ts';

/** `npm run nieuw -- --type diagnose --titel "…"`: een nieuw bestand dat klopt, met bij elk veld wat erin hoort. */
const { values } = parseArgs({
  options: { type: { type: 'string' }, titel: { type: 'string' }, content: { type: 'string' } },
});
const id = idUit(values.titel ?? '');
if (!values.type || !Object.hasOwn(types, values.type) || id === '' || (values.titel?.length ?? 0) > 80) {
  console.error('Gebruik: npm run nieuw -- --type TYPE --titel "Naam van de methode" (3 tot en met 80 tekens)');
  console.error(`TYPE is een van: ${Object.keys(types).join(', ')}`);
  process.exit(1);
}
const map = contentmap(values.content);
const pad = join(map, 'interventies', `${id}.mdx`);
await fs.mkdir(join(map, 'interventies'), { recursive: true });
try {
  await fs.writeFile(pad, skelet(values.type as Type, values.titel ?? '', new Date()), { flag: 'wx' });
  console.log(`Gemaakt: ${mapInMelding(map)}interventies/${id}.mdx`);
  console.log(
    'Vervang elke tekst die met “Vul in:” begint. Kijk met `npm run dev`, controleer met `npm run controleer`.',
  );
} catch (fout) {
  if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
  console.error(`Er is al een bestand interventies/${id}.mdx. Kies een andere titel, of verbeter dat bestand.`);
  process.exitCode = 1;
}
