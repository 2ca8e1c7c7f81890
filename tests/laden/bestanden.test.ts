import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { grootste, leesBestanden } from '../../src/laden/bestanden.ts';
import { laad } from '../../src/laden/laad.ts';
import { meldingen } from '../../src/laden/melding.ts';
import { ervaringTekst, maakMap } from '../hulp/content.ts';

// Windows kent deze namen en snelkoppelingen niet; alleen Linux houdt namen uit elkaar die elders dezelfde zijn.
const opWindows = process.platform === 'win32';
const nietOpLinux = process.platform !== 'linux';

/** Wat er in een map met deze bestanden gevonden wordt: de paden die meedoen, en de controle per geweigerd pad. */
async function gelezen(map: string): Promise<{ mee: string[]; geweigerd: Record<string, string> }> {
  const { bestanden, problemen } = await leesBestanden(map);
  return {
    mee: bestanden.map(({ pad }) => pad),
    geweigerd: Object.fromEntries(problemen.map(({ bestand, controle }) => [bestand, controle])),
  };
}

test('de vijf mappen en drie losse bestanden doen mee, op volgorde van naam', async () => {
  const map = await maakMap({
    'permalinks.yaml': '',
    'begrippen.yaml': '',
    'kennisvragen.yaml': '',
    'leerpaden/a.mdx': '',
    'interventies/b-2.mdx': '',
    'interventies/a.mdx': '',
    'ervaringen/a.mdx': '',
    'bronnen/a.yaml': '',
    'studies/a.yaml': '',
  });
  const { bestanden, problemen } = await leesBestanden(map);
  expect(problemen).toEqual([]);
  expect(bestanden.map(({ pad, soort, id }) => [pad, soort, id])).toEqual([
    ['begrippen.yaml', 'begrippen', 'begrippen'],
    ['bronnen/a.yaml', 'bron', 'a'],
    ['ervaringen/a.mdx', 'ervaring', 'a'],
    ['interventies/a.mdx', 'interventie', 'a'],
    ['interventies/b-2.mdx', 'interventie', 'b-2'],
    ['kennisvragen.yaml', 'kennisvragen', 'kennisvragen'],
    ['leerpaden/a.mdx', 'leerpad', 'a'],
    ['permalinks.yaml', 'permalinks', 'permalinks'],
    ['studies/a.yaml', 'studie', 'a'],
  ]);
});

test('uitleg en wat een computer zelf neerzet, blijven buiten beschouwing', async () => {
  const map = await maakMap({ 'README.md': '', '.DS_Store': '', 'bronnen/README.md': '', 'bronnen/Thumbs.db': '' });
  expect(await gelezen(map)).toEqual({ mee: [], geweigerd: {} });
});

test
  .skipIf(opWindows)
  .each([
    'Hoofdletter.mdx',
    'spatie erin.mdx',
    'dubbel--streepje.mdx',
    '-begint.mdx',
    'eindigt-.mdx',
    'vraag?.mdx',
    'hekje#1.mdx',
    'procent%2e.mdx',
    'één.mdx',
    'a.b.mdx',
    'uitgang.MDX',
    'uitgang.md',
    'zonder-uitgang',
    '.verborgen.mdx',
    `${'a'.repeat(61)}.mdx`,
    'regel\neinde.mdx',
  ])('de naam %j kan geen id zijn', async (naam) => {
  expect(await gelezen(await maakMap({ [`interventies/${naam}`]: '' }))).toEqual({
    mee: [],
    geweigerd: { [`interventies/${naam}`]: 'bestandsnaam' },
  });
});

test('een onbekend bestand of onbekende map wordt geweigerd', async () => {
  const map = await maakMap({
    'a.mdx': '',
    'Interventies/a.mdx': '',
    'versies/a.yaml': '',
    'interventies/b/c.mdx': '',
  });
  expect(await gelezen(map)).toEqual({
    mee: [],
    geweigerd: {
      'a.mdx': 'bestand-onbekend',
      Interventies: 'bestand-onbekend',
      versies: 'bestand-onbekend',
      'interventies/b': 'bestand-onbekend',
    },
  });
});

test('een map die heet als iets wat elk JavaScript-object heeft, is gewoon onbekend', async () => {
  const map = await maakMap({ 'constructor/aundefined': '', 'toString/a.mdx': '', valueOf: '' });
  expect(await gelezen(map)).toEqual({
    mee: [],
    geweigerd: {
      constructor: 'bestand-onbekend',
      toString: 'bestand-onbekend',
      valueOf: 'bestand-onbekend',
    },
  });
});

describe.skipIf(opWindows)('een snelkoppeling', () => {
  const geheim = 'geheim van buiten de contentmap';

  test.each([
    ['naar een bestand buiten de map', 'interventies/a.mdx'],
    ['op de plek van een los bestand', 'begrippen.yaml'],
    ['met een onbekende naam', 'geheim.txt'],
  ])('%s wordt geweigerd en niet gelezen', async (_, pad) => {
    const buiten = await maakMap({ 'geheim.txt': geheim });
    const map = await maakMap({ 'interventies/README.md': '' });
    await symlink(join(buiten, 'geheim.txt'), join(map, pad));
    expect(await gelezen(map)).toEqual({ mee: [], geweigerd: { [pad]: 'bestand-snelkoppeling' } });
    expect(JSON.stringify((await laad(map)).problemen)).not.toContain(geheim);
  });

  test('naar een map wordt geweigerd en niet gevolgd', async () => {
    const buiten = await maakMap({ 'interventies/a.mdx': '' });
    const map = await maakMap();
    await symlink(join(buiten, 'interventies'), join(map, 'interventies'));
    expect(await gelezen(map)).toEqual({ mee: [], geweigerd: { interventies: 'bestand-snelkoppeling' } });
  });
});

test.skipIf(nietOpLinux)('twee namen die op sommige computers dezelfde zijn, worden gemeld', async () => {
  const map = await maakMap({ 'bronnen/a.yaml': '', 'bronnen/A.yaml': '', 'bronnen/a.YAML': '' });
  const { geweigerd } = await gelezen(map);
  expect(geweigerd).toMatchObject({ 'bronnen/A.yaml': 'bestandsnaam', 'bronnen/a.YAML': 'bestandsnaam' });
  const dubbel = (await leesBestanden(map)).problemen.filter(({ controle }) => controle === 'bestand-dubbel');
  expect(dubbel.map(({ bestand }) => bestand)).toEqual(['bronnen/a.YAML', 'bronnen/a.yaml']);
});

test.skipIf(nietOpLinux)('een naam met een samengesteld en een los accent is dubbel', async () => {
  const map = await maakMap({ 'bronnen/caf\u00e9.yaml': '', 'bronnen/cafe\u0301.yaml': '' });
  const { problemen } = await leesBestanden(map);
  expect(problemen.filter(({ controle }) => controle === 'bestand-dubbel')).toHaveLength(1);
});

test(`een bestand van ${grootste} bytes mag en van één byte meer niet`, async () => {
  const map = await maakMap({
    'bronnen/past.yaml': '#'.repeat(grootste),
    'bronnen/past-niet.yaml': '#'.repeat(grootste + 1),
  });
  expect(await gelezen(map)).toEqual({
    mee: ['bronnen/past.yaml'],
    geweigerd: { 'bronnen/past-niet.yaml': 'bestand-te-groot' },
  });
});

test('een te groot of vreemd bestand kost alleen zichzelf', async () => {
  const map = await maakMap({ 'ervaringen/goed.mdx': ervaringTekst(''), 'ervaringen/Fout.mdx': '' });
  await mkdir(join(map, 'interventies'));
  await writeFile(join(map, 'interventies/een-methode.mdx'), '#'.repeat(grootste + 1));
  expect((await gelezen(map)).mee).toEqual(['ervaringen/goed.mdx']);
});

test('elk geweigerd bestand krijgt een naam voorgesteld die wel mag', async () => {
  const map = await maakMap({ 'interventies/Één goed Gesprek!.mdx': '', 'interventies/@@@.mdx': '' });
  const { problemen } = await leesBestanden(map);
  expect(meldingen(problemen)).toContain('bijvoorbeeld naar `een-goed-gesprek.mdx`');
  expect(meldingen(problemen)).toContain('bijvoorbeeld naar `mijn-methode.mdx`');
});
