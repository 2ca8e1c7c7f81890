import { promises as fs } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectmap } from '../src/laden/projectmap.ts';
import { uitHetSchema } from './schema/bestanden.ts';
import { voerUit } from './voer-uit.ts';

/** `npm run schema`: schrijft wat uit het schema volgt: de JSON Schema's voor een editor en de tabellen in content/README.md. */
await voerUit(async () => {
  for (const [pad, inhoud] of uitHetSchema()) {
    const doel = join(projectmap, pad);
    if ((await fs.readFile(doel, 'utf8').catch(() => '')) === inhoud) continue;
    await fs.mkdir(dirname(doel), { recursive: true });
    await fs.writeFile(doel, inhoud);
    console.log(`Geschreven: ${pad}`);
  }
});
