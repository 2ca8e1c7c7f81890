import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Hoe een bestand met tests afliep, en in hoeveel milliseconden. */
export interface Afloop {
  gelukt: boolean;
  duur: number;
}

const uitslag = 'node_modules/.cache/muteer.json';

/** Draait deze tests in een kopie, elk tot het einde. Met `raakmap` schrijven de sondes daar wat zij zien. */
export async function draaiAlle(kopie: string, tests: readonly string[], raakmap?: string) {
  const sonde = `--import=${pathToFileURL(join(kopie, 'scripts/muteer/raak.ts'))}`;
  const omgeving = raakmap ? { VAKWERK_RAAK: raakmap, NODE_OPTIONS: sonde } : {};
  await vitest(kopie, tests, omgeving);
  const aflopen = leesAflopen(kopie);
  if (aflopen.size === 0) throw new Error('De tests begonnen niet in de kopie van het project.');
  return aflopen;
}

function leesAflopen(kopie: string): Map<string, Afloop> {
  const plek = join(kopie, uitslag);
  if (!existsSync(plek)) return new Map();
  const { testResults } = JSON.parse(readFileSync(plek, 'utf8')) as {
    testResults: { name: string; status: string; startTime: number; endTime: number }[];
  };
  return new Map(
    testResults.map(({ name, status, startTime, endTime }) => [
      name.replaceAll('\\', '/').slice(kopie.length + 1),
      { gelukt: status === 'passed', duur: endTime - startTime },
    ]),
  );
}

function vitest(kopie: string, tests: readonly string[], omgeving: object): Promise<unknown> {
  rmSync(join(kopie, uitslag), { force: true });
  const vast = ['--config=scripts/muteer/vitest.config.ts', '--root=.', '--reporter=json', `--outputFile=${uitslag}`];
  const proces = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...vast, ...tests], {
    cwd: kopie,
    stdio: 'ignore',
    env: { ...process.env, ...omgeving },
  });
  return new Promise((klaar) => proces.on('close', klaar));
}
