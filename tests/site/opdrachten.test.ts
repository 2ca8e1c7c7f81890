import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { types } from '../../src/kern/codes.ts';
import { fouten } from '../../src/kern/probleem.ts';
import { laad } from '../../src/laden/laad.ts';
import { interventieTekst, maakMap, schrijf } from '../hulp/content.ts';
import { draai } from '../hulp/opdracht.ts';

test.each(Object.keys(types))('nieuw maakt voor %s een bestand dat klopt, met uitleg bij elk veld', async (type) => {
  const map = await maakMap({});
  expect(
    (await draai('scripts/nieuw.ts', ['--type', type, '--titel', 'Één méthode: "proef"', '--content', map])).code,
  ).toBe(0);
  expect(fouten((await laad(map)).problemen)).toEqual([]);
  expect(readFileSync(join(map, 'interventies/een-methode-proef.mdx'), 'utf8')).toContain(
    '# Eerste zin: Wat je als eerste kunt zeggen',
  );
});

test('nieuw schrijft nooit over een bestaand bestand heen', async () => {
  const map = await maakMap({ 'interventies/er-al.mdx': interventieTekst() });
  const { code, uitvoer } = await draai('scripts/nieuw.ts', [
    '--type',
    'netwerk',
    '--titel',
    'Er al',
    '--content',
    map,
  ]);
  expect(code).toBe(1);
  expect(uitvoer).toContain('Er is al een bestand');
  expect(readFileSync(join(map, 'interventies/er-al.mdx'), 'utf8')).toBe(interventieTekst());
});

test('nieuw zonder goed type zegt welke er zijn', async () => {
  const { code, uitvoer } = await draai('scripts/nieuw.ts', ['--type', 'iets', '--titel', 'Naam']);
  expect(code).toBe(1);
  expect(uitvoer).toContain('zelfsturing, diagnose, belemmerende-overtuigingen');
});

test('codes geeft nieuwe interventies een volgnummer en laat de rest van het register letter voor letter staan', async () => {
  const register = '# Nooit veranderen.\n- code: VW-007\n  id: oud\n';
  const map = await maakMap({ 'permalinks.yaml': register, 'interventies/oud.mdx': interventieTekst() });
  await schrijf(map, {
    'interventies/nieuw.mdx': interventieTekst({ situaties: ['Iets anders dus.', 'Nog iets anders.'] }),
  });
  expect((await draai('scripts/codes.ts', [], { VAKWERK_CONTENT: map })).code).toBe(0);
  expect(readFileSync(join(map, 'permalinks.yaml'), 'utf8')).toBe(`${register}- code: VW-008\n  id: nieuw\n`);
  expect((await draai('scripts/codes.ts', [], { VAKWERK_CONTENT: map })).uitvoer).toContain('al een code');
});

test('een map die niet bestaat, wordt een zin en geen stapelspoor', async () => {
  const { code, uitvoer } = await draai('scripts/controleer.ts', ['--content', '/bestaat/niet']);
  expect(code).toBe(1);
  expect(uitvoer).toContain('De map /bestaat/niet bestaat niet');
  expect(uitvoer).not.toContain('    at ');
});

test('is de poort bezet, dan start de site op een andere en zegt zij welke', async () => {
  // opzet.ts hield de gewone poort bezet tot de site er stond.
  const adres = inject('adres');
  expect(new URL(adres).port).not.toBe('4321');
  expect((await fetch(`${adres}/interventies/`)).status).toBe(200);
});
