import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Gebruiksfout } from '../src/laden/gebruiksfout.ts';
import { projectmap } from '../src/laden/projectmap.ts';
import type { Forge } from '../src/weergave/bijdragen/forge.ts';
import { vakwerk } from '../vakwerk.config.ts';
import { voerUit } from './voer-uit.ts';

interface Label {
  naam: string;
  betekent: string;
  kleur: string;
}

/** `npm run labels`: zet de labels van .github/labels.yml op de forge, met het programma van die forge (`gh` of `glab`). */
await voerUit(async () => {
  const { forge } = vakwerk;
  if (!forge) throw new Gebruiksfout('Er is nog geen forge ingesteld. Vul `forge` in vakwerk.config.ts in.');
  const labels: Label[] = parse(readFileSync(join(projectmap, '.github/labels.yml'), 'utf8'));
  for (const label of labels) {
    const [programma, ...woorden] = opdracht(forge, label);
    const { status } = spawnSync(programma, woorden, { stdio: 'inherit' });
    if (status !== 0)
      throw new Gebruiksfout(`Het label ${label.naam} is niet gezet. Is ${programma} er, en ben je aangemeld?`);
  }
});

/** Het programma van de forge, met de woorden die dit label maken of bijwerken. */
function opdracht({ soort, adres }: Forge, { naam, kleur, betekent }: Label): [string, ...string[]] {
  return soort === 'github'
    ? ['gh', 'label', 'create', naam, '--force', '--color', kleur, '--description', betekent, '--repo', adres]
    : ['glab', 'label', 'create', '--name', naam, '--color', `#${kleur}`, '--description', betekent, '--repo', adres];
}
