import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { contentpaden } from '../src/kern/contentpaden.ts';
import { type Permalink, permalinksSchema, verdwenen } from '../src/kern/permalinks.ts';
import { Gebruiksfout } from '../src/laden/gebruiksfout.ts';
import { leesYaml } from '../src/laden/yaml.ts';
import { alleenInhoud } from './nagaan/alleen-inhoud.ts';
import { voerUit } from './voer-uit.ts';

/**
 * `npm run nagaan -- --sinds COMMIT`: wat een voorstel moet doorstaan. Veranderde er sinds die commit alleen inhoud, dan de
 * controle op de inhoud; anders alles. Zonder commit alles. Altijd: of er niets verdween uit het register van vaste adressen.
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
  const [eerder, nu] = values.sinds ? [registerIn(values.sinds), registerIn('HEAD')] : [];
  const weg = eerder && nu ? verdwenen(eerder, nu) : [];
  for (const wat of weg)
    console.error(`\nUit content/permalinks.yaml verdween ${wat}. Zet het terug: wat verschenen is, blijft.`);
  if (weg.length > 0) process.exitCode = 1;
});

function veranderdSinds(commit: string): string[] {
  const uit = git('diff', '--name-only', '--no-renames', '-z', '--end-of-options', commit, 'HEAD');
  if (uit === null)
    throw new Gebruiksfout(`Wat er sinds ${commit} veranderde, is niet te zien. Is die commit opgehaald?`);
  return uit.split('\0').filter(Boolean);
}

/** Het register zoals het in een commit staat, leeg als het er toen niet was; `null` als het niet te lezen is, want dat zegt de controle. */
function registerIn(commit: string): Permalink[] | null {
  const tekst = git('show', '--end-of-options', `${commit}:content/${contentpaden.permalinks}`) ?? '';
  return permalinksSchema.safeParse(leesYaml(tekst).waarde ?? []).data ?? null;
}

function git(...opdracht: string[]): string | null {
  const { status, stdout } = spawnSync('git', opdracht, { encoding: 'utf8' });
  return status === 0 ? stdout : null;
}
