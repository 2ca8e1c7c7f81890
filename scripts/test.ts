import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm test`: alles wat CI nagaat. Stijl, typen en dan alle tests, ook als een eerdere stap mislukt. Sluit af met één
 * regel `N passed, N failed`; een mislukte stap telt daarin als één mislukte test.
 */
const uitslag = 'node_modules/.cache/vitest.json';
rmSync(uitslag, { force: true });

const stappen = [
  stap('Stijl', 'node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'),
  stap('Typen', 'node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint'),
  stap(
    'Tests',
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${uitslag}`,
  ),
];
const { numPassedTests, numFailedTests, success } = leesUitslag();
// Een testbestand dat niet eens begint, heeft geen mislukte test maar is wel mislukt.
const mislukt = Math.max(numFailedTests, success ? 0 : 1) + stappen.slice(0, 2).filter((gelukt) => !gelukt).length;
const gelukt = numPassedTests + stappen.slice(0, 2).filter(Boolean).length;
console.log(`\n${gelukt} passed, ${mislukt} failed`);
process.exitCode = mislukt === 0 && stappen.every(Boolean) ? 0 : 1;

function stap(naam: string, script: string, ...opties: string[]): boolean {
  console.log(`\n── ${naam}`);
  const { status } = spawnSync(process.execPath, [join(script), ...opties], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) console.log(`${naam}: mislukt`);
  return status === 0;
}

function leesUitslag(): { numPassedTests: number; numFailedTests: number; success: boolean } {
  try {
    return JSON.parse(readFileSync(uitslag, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, success: false };
  }
}
