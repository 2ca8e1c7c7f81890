import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { eigenMap, ruimOp } from '../../scripts/bouw/werkmap.ts';
import { herstel, zetOpZijnPlaats } from '../../scripts/bouw/wissel.ts';

let [werkmap, uit] = ['', ''];
beforeEach(() => {
  const map = mkdtempSync(join(tmpdir(), 'vakwerk-bouw-'));
  onTestFinished(() => rmSync(map, { recursive: true, force: true }));
  [werkmap, uit] = [join(map, '.bouw'), join(map, 'dist')];
  mkdirSync(werkmap);
});

const site = (map: string, wat: string) => {
  mkdirSync(map, { recursive: true });
  writeFileSync(join(map, 'index.html'), wat);
  return map;
};
const staat = () => readFileSync(join(uit, 'index.html'), 'utf8');

/** Wat een ander proces in de werkmap doet; het stopt daarna, of blijft leven tot de test voorbij is. */
function anderProces(doe: string, daarna: 'stop' | 'leef'): Promise<void> | void {
  const code = `
    import { mkdirSync, renameSync } from 'node:fs';
    import { eigenMap } from ${JSON.stringify(join(process.cwd(), 'scripts/bouw/werkmap.ts'))};
    import { bewaarplaats } from ${JSON.stringify(join(process.cwd(), 'scripts/bouw/wissel.ts'))};
    const [werkmap, uit] = ${JSON.stringify([werkmap, uit])};
    ${doe}
    console.log('gedaan');
    ${daarna === 'leef' ? 'setInterval(() => {}, 1000);' : "process.kill(process.pid, 'SIGKILL');"}`;
  const opties = ['--input-type=module-typescript', '-e', code];
  if (daarna === 'stop') {
    expect(String(spawnSync(process.execPath, opties).stdout)).toBe('gedaan\n');
    return;
  }
  const proces = spawn(process.execPath, opties);
  onTestFinished(() => void proces.kill('SIGKILL'));
  return new Promise((klaar) => proces.stdout.once('data', () => klaar()));
}
const maaktMap = "await eigenMap(werkmap, 'vers');";
const zetOpzij = 'renameSync(uit, await bewaarplaats(uit, werkmap));';

test('wat een gestopte bouw achterliet, is bij de volgende bouw weg', async () => {
  anderProces(maaktMap, 'stop');
  expect(readdirSync(werkmap)).toHaveLength(1);
  await ruimOp(werkmap);
  expect(readdirSync(werkmap)).toEqual([]);
});

test('de map van een bouw die nog loopt blijft staan, ook die van onszelf', async () => {
  await anderProces(maaktMap, 'leef');
  const eigen = await eigenMap(werkmap, 'vers');
  await ruimOp(werkmap);
  expect(readdirSync(werkmap)).toHaveLength(2);
  expect(existsSync(eigen)).toBe(true);
});

test.each(['vers-AbC123', 'vers.een-andere-machine.1.AbC123'])(
  'van %s is niet te zien of hij nog leeft: na een dag is dat niet meer zo',
  async (naam) => {
    mkdirSync(join(werkmap, naam));
    await ruimOp(werkmap);
    expect(readdirSync(werkmap)).toEqual([naam]);
    const gisteren = Date.now() / 1000 - 25 * 60 * 60;
    utimesSync(join(werkmap, naam), gisteren, gisteren);
    await ruimOp(werkmap);
    expect(readdirSync(werkmap)).toEqual([]);
  },
);

test('zonder werkmap is er niets op te ruimen', async () => {
  await ruimOp(join(werkmap, 'bestaat-niet'));
});

test('een bouw die halverwege de wissel stopte, komt terug', async () => {
  site(uit, 'goed');
  anderProces(zetOpzij, 'stop');
  expect(existsSync(uit)).toBe(false);
  await herstel(uit, werkmap);
  expect(staat()).toBe('goed');
  expect(readdirSync(werkmap)).toEqual([]);
});

test('wie bouwt naar een andere map, neemt de vorige bouw van een ander niet mee en gooit haar niet weg', async () => {
  site(uit, 'van een ander');
  anderProces(zetOpzij, 'stop');
  const elders = join(werkmap, '../elders');
  await herstel(elders, werkmap);
  await ruimOp(werkmap);
  expect(existsSync(elders)).toBe(false);
  await herstel(uit, werkmap);
  expect(staat()).toBe('van een ander');
});

test('een wissel die nog loopt, wordt niet teruggedraaid', async () => {
  site(uit, 'vorige');
  await anderProces(zetOpzij, 'leef');
  await herstel(uit, werkmap);
  expect(existsSync(uit)).toBe(false);
});

test('lukt de wissel niet, dan staat de vorige bouw er weer', async () => {
  site(uit, 'goed');
  await expect(zetOpZijnPlaats(join(werkmap, 'bestaat-niet'), uit, werkmap)).rejects.toThrow();
  expect(staat()).toBe('goed');
  expect(readdirSync(werkmap)).toEqual([]);
});

test('bouwen die tegelijk klaar zijn, wisselen om de beurt en laten één hele site achter', async () => {
  for (let ronde = 0; ronde < 20; ronde++) {
    const bouwen = await Promise.all(
      Array.from({ length: 4 }, async (_, i) => site(await eigenMap(werkmap, 'vers'), `bouw ${i}`)),
    );
    await Promise.all(bouwen.map((vers) => zetOpZijnPlaats(vers, uit, werkmap)));
    expect(staat()).toMatch(/^bouw \d$/);
    expect(readdirSync(werkmap)).toEqual([]);
  }
});
