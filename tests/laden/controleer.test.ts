import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { interventieTekst, maakMap, schrijf } from '../hulp/content.ts';
import { gezegden } from '../hulp/maak.ts';
import { draai } from '../hulp/opdracht.ts';

const opdracht = 'scripts/controleer.ts';
const langeZin = `${Array(25).fill('ja').join(' ')}.`;

test('waarschuwingen worden geteld, staan er met --alle, en houden nooit iets tegen', async () => {
  const map = await maakMap({
    'interventies/a.mdx': interventieTekst({ tijd: langeZin, beoordelenVoor: '2020-01-01', zoGezegd: gezegden(15) }),
  });
  const kort = await draai(opdracht, ['--content', map]);
  expect(kort).toEqual({
    code: 0,
    uitvoer:
      '0 fouten, 0 waarschuwingen\n2 waarschuwingen over taal en onderhoud (zin-lang 1, beoordeling-verlopen 1); zie ze met: npm run controleer -- --alle\n',
  });
  const alle = await draai(opdracht, ['--content', map, '--alle']);
  expect(alle.code).toBe(0);
  expect(alle.uitvoer).toMatch(/interventies\/a\.mdx:\d+:\d+ {2}waarschuwing: een zin van 25 woorden/);
  expect(alle.uitvoer).not.toContain('-- --alle');
});

test('--herstel zegt wat het deed, en daarna wat iemand zelf nog moet doen', async () => {
  const heel = interventieTekst({ status: 'klaar' });
  const map = await maakMap({ 'interventies/a.mdx': heel.replaceAll('\n', '\r\n').replace('2027-01-01', '1-1-2027') });
  const { code, uitvoer } = await draai(opdracht, ['--content', map, '--herstel']);
  expect(code).toBe(1);
  expect(uitvoer).toMatch(
    /^Hersteld: .*a\.mdx\n {4}regeleinden van Windows vervangen\n {4}datums geschreven als JJJJ-MM-DD \(regel \d+\)\n\n.*veld-keuze/,
  );
  expect(readFileSync(join(map, 'interventies/a.mdx'), 'utf8')).toBe(heel);
  expect((await draai(opdracht, ['--content', map, '--herstel'])).uitvoer).toMatch(/^Er was niets te herstellen\.\n/);
});

test('--watch meldt na elke wijziging alleen wat er dan is', async () => {
  const map = await maakMap({ 'interventies/a.mdx': interventieTekst({ status: 'klaar' }) });
  const proces = spawn(process.execPath, [opdracht, '--content', map, '--watch']);
  onTestFinished(() => void proces.kill());
  let beurt = '';
  let wachters: (() => void)[] = [];
  const beurten: string[] = [];
  proces.stdout.on('data', (deel) => {
    beurt += deel;
    if (!/Wacht op een wijziging.*\n$/.test(beurt)) return;
    beurten.push(beurt);
    beurt = '';
    for (const wek of wachters) wek();
    wachters = [];
  });
  const volgende = async (aantal: number) => {
    while (beurten.length < aantal) await new Promise<void>((wek) => wachters.push(wek));
    return beurten.at(-1) ?? '';
  };

  expect(await volgende(1)).toMatch(/^Gecontroleerd om .*\n.*`"klaar"` bij `status`[\s\S]*1 fout, 0 waarschuwingen/);
  await schrijf(map, { 'interventies/a.mdx': interventieTekst() });
  const tweede = await volgende(2);
  expect(tweede).toContain('0 fouten');
  expect(tweede).not.toContain('klaar');
  await schrijf(map, { 'interventies/b.mdx': 'geen kop\n' });
  expect(await volgende(3)).toMatch(/b\.mdx:1:1 .*\(kop\)/);
});

test('een optie die niet bestaat, is een zin en geen stapelspoor', async () => {
  const { code, uitvoer } = await draai(opdracht, ['--hersel']);
  expect(code).toBe(1);
  expect(uitvoer).not.toContain('    at ');
});
