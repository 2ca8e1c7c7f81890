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

/** Draait deze tests in een kopie, elk tot het einde. */
export async function draaiAlle(kopie: string, tests: readonly string[], raakmap?: string) {
  rmSync(join(kopie, uitslag), { force: true });
  const sonde = `--import=${pathToFileURL(join(kopie, 'scripts/muteer/raak.ts'))}`;
  const omgeving = raakmap ? { VAKWERK_RAAK: raakmap, NODE_OPTIONS: sonde } : {};
  await vitest(kopie, ['--reporter=json', `--outputFile=${uitslag}`, ...tests], omgeving, Number.POSITIVE_INFINITY);
  if (!existsSync(join(kopie, uitslag))) throw new Error('De tests begonnen niet in de kopie van het project.');
  const { testResults } = JSON.parse(readFileSync(join(kopie, uitslag), 'utf8')) as {
    testResults: { name: string; status: string; startTime: number; endTime: number }[];
  };
  return new Map<string, Afloop>(
    testResults.map(({ name, status, startTime, endTime }) => [
      name.replaceAll('\\', '/').slice(kopie.length + 1),
      { gelukt: status === 'passed', duur: endTime - startTime },
    ]),
  );
}

/** Of één van deze tests faalt, of niet klaar is in zoveel milliseconden. Na de eerste die faalt, stopt het. */
export async function faalt(kopie: string, tests: readonly string[], tijd: number): Promise<boolean> {
  return (await vitest(kopie, ['--bail=1', '--reporter=dot', ...tests], {}, tijd)) !== 0;
}

function vitest(kopie: string, opties: readonly string[], omgeving: object, tijd: number): Promise<number | null> {
  const proces = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config=scripts/muteer/vitest.config.ts', '--root=.', ...opties],
    { cwd: kopie, stdio: 'ignore', env: { ...process.env, ...omgeving } },
  );
  const wekker = Number.isFinite(tijd) ? setTimeout(() => proces.kill('SIGKILL'), tijd) : undefined;
  return new Promise((klaar) =>
    proces.on('close', (code) => {
      clearTimeout(wekker);
      klaar(code);
    }),
  );
}
