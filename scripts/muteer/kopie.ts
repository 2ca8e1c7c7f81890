import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Een kopie van het project waarin een bestand fout mag zijn: de werkmap zelf blijft zoals zij is, en ook een proces dat een
 * test begint, leest de fout. De pakketten zijn verwijzingen, de opslag in `node_modules/.cache` is van de kopie zelf.
 */
export function maakKopie(): string {
  const map = realpathSync(mkdtempSync(join(tmpdir(), 'vakwerk-muteer-')));
  const namen = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  for (const naam of new Set(namen.split('\0').filter(Boolean))) {
    mkdirSync(join(map, naam, '..'), { recursive: true });
    cpSync(naam, join(map, naam), { force: true });
  }
  mkdirSync(join(map, 'node_modules'));
  for (const naam of readdirSync('node_modules').filter((n) => n === '.bin' || !n.startsWith('.')))
    symlinkSync(resolve('node_modules', naam), join(map, 'node_modules', naam), 'junction');
  return map;
}
