import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectmap } from '../../src/laden/projectmap.ts';
import { alsBestanden, bedacht } from '../../tests/hulp/bedacht.ts';
import { leesBladzijden } from '../bouw/bladzijde.ts';
import { bouw } from '../bouw/bouw.ts';
import { voerUit } from '../voer-uit.ts';

/**
 * `npm run meet:groei -- --aantal 300`: bouwt een bedachte bibliotheek van zoveel interventies, met drie keer zoveel bronnen, en
 * zegt wat dat kost. De site zelf verdwijnt weer. `--in MAP` zet de bibliotheek in een map die blijft, om zelf te bouwen met
 * `VAKWERK_CONTENT=MAP npm run build`.
 */
await voerUit(async () => {
  const { values } = parseArgs({ options: { aantal: { type: 'string', default: '300' }, in: { type: 'string' } } });
  const aantal = Number(values.aantal);
  const tijdelijk = values.in ? '' : mkdtempSync(join(tmpdir(), 'vakwerk-groei-'));
  const map = values.in ?? tijdelijk;
  // Naast de bouw, want de gebouwde site wordt hierheen hernoemd en dat kan niet van de ene schijf naar de andere.
  mkdirSync(join(projectmap, '.bouw'), { recursive: true });
  const werkmap = mkdtempSync(join(projectmap, '.bouw', 'groei-'));
  try {
    for (const [pad, inhoud] of Object.entries(alsBestanden(bedacht(aantal)))) {
      mkdirSync(dirname(join(map, pad)), { recursive: true });
      writeFileSync(join(map, pad), inhoud);
    }
    process.env.VAKWERK_CONTENT = map;
    const begin = { tijd: performance.now(), cpu: process.cpuUsage() };
    await bouw(join(werkmap, 'dist'));
    const { user, system } = process.cpuUsage(begin.cpu);
    console.log(
      [
        `${aantal} interventies, ${leesBladzijden(join(werkmap, 'dist')).length} bladzijden`,
        `${((performance.now() - begin.tijd) / 1000).toFixed(1)} s`,
        `${((user + system) / 1e6).toFixed(1)} s rekenen in dit proces`,
        `hoogstens ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
      ].join('; '),
    );
  } finally {
    rmSync(werkmap, { recursive: true, force: true });
    if (tijdelijk) rmSync(tijdelijk, { recursive: true, force: true });
  }
});
