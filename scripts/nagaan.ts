import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { Gebruiksfout } from '../src/laden/gebruiksfout.ts';
import { alleenInhoud } from './nagaan/alleen-inhoud.ts';
import { voerUit } from './voer-uit.ts';

/**
 * `npm run nagaan -- --sinds COMMIT`: wat een voorstel moet doorstaan. Veranderde er sinds die commit alleen inhoud, dan de
 * controle op de inhoud; anders alles. Zonder commit alles.
 */
await voerUit(async () => {
  const { values } = parseArgs({ options: { sinds: { type: 'string', default: '' } } });
  const opdrachten = alleenInhoud(values.sinds ? veranderdSinds(values.sinds) : [])
    ? ['node scripts/controleer.ts', 'node node_modules/vitest/vitest.mjs run --project domein tests/inhoud']
    : ['node scripts/test.ts'];
  for (const opdracht of opdrachten) {
    console.log(`\n> ${opdracht}`);
    const [, ...rest] = opdracht.split(' ');
    if (spawnSync(process.execPath, rest, { stdio: 'inherit' }).status !== 0) process.exitCode = 1;
  }
});

function veranderdSinds(commit: string): string[] {
  const { status, stdout } = spawnSync(
    'git',
    ['diff', '--name-only', '--no-renames', '-z', '--end-of-options', commit, 'HEAD'],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0)
    throw new Gebruiksfout(`Wat er sinds ${commit} veranderde, is niet te zien. Is die commit opgehaald?`);
  return stdout.split('\0').filter(Boolean);
}
