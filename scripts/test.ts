import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draaiBanen } from './test/banen.ts';
import { vitest } from './test/stap.ts';

/**
 * `npm test`: alles wat CI nagaat. Naast elkaar: de gebouwde site in een browser, en stijl, domein en typen. Typen hangen niet
 * van de inhoud af: met een lege map komt `astro check` de bouw niet tegen.
 */
const leeg = mkdtempSync(join(tmpdir(), 'vakwerk-leeg-'));
await draaiBanen(
  [
    { naam: 'Stijl', opdracht: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'] },
    vitest('Domein', ['--project=domein*']),
    {
      naam: 'Typen',
      opdracht: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint'],
      omgeving: { VAKWERK_CONTENT: leeg },
    },
  ],
  // Een browser wacht meer dan hij rekent: met twee tegelijk stond de helft van twee kernen stil.
  [vitest('Site', ['--project=site', '--maxWorkers=3'])],
);
rmSync(leeg, { recursive: true, force: true });
