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

test('de zes mappen en vijf losse bestanden doen mee, op volgorde van naam', async () => {
  const map = await maakMap({
    'permalinks.yaml': '',
    'begrippen.yaml': '',
    'kennisvragen.yaml': '',
    'onderwerpen.yaml': '',
    'onderzoeken.yaml': '',
    'leerpaden/a.mdx': '',
    'interventies/b-2.mdx': '',
    'interventies/a.mdx': '',
    'ervaringen/a.mdx': '',
    'bronnen/a.yaml': '',
    'studies/a.yaml': '',
    'versies/vw-001-1.json': '',
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
    ['onderwerpen.yaml', 'onderwerpen', 'onderwerpen'],
    ['onderzoeken.yaml', 'onderzoeken', 'onderzoeken'],
    ['permalinks.yaml', 'permalinks', 'permalinks'],
    ['studies/a.yaml', 'studie', 'a'],
    ['versies/vw-001-1.json', 'versie', 'vw-001-1'],
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
    'kladjes/a.yaml': '',
    'interventies/b/c.mdx': '',
  });
  expect(await gelezen(map)).toEqual({
    mee: [],
    geweigerd: {
      'a.mdx': 'bestand-onbekend',
      Interventies: 'bestand-onbekend',
      kladjes: 'bestand-onbekend',
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

test(`een bestand van ${grootste('bron')} bytes mag en van één byte meer niet`, async () => {
  const map = await maakMap({
    'bronnen/past.yaml': '#'.repeat(grootste('bron')),
    'bronnen/past-niet.yaml': '#'.repeat(grootste('bron') + 1),
  });
  expect(await gelezen(map)).toEqual({
    mee: ['bronnen/past.yaml'],
    geweigerd: { 'bronnen/past-niet.yaml': 'bestand-te-groot' },
  });
});

test('het register van onderzoeken groeit met alle bronnen mee, en mag groter zijn', async () => {
  expect(grootste('onderzoeken')).toBeGreaterThan(grootste('bron'));
  const map = await maakMap({ 'onderzoeken.yaml': '#'.repeat(grootste('onderzoeken')) });
  expect(await gelezen(map)).toEqual({ mee: ['onderzoeken.yaml'], geweigerd: {} });
  await writeFile(join(map, 'onderzoeken.yaml'), '#'.repeat(grootste('onderzoeken') + 1));
  expect(await gelezen(map)).toEqual({ mee: [], geweigerd: { 'onderzoeken.yaml': 'bestand-te-groot' } });
});

describe.skipIf(opWindows)('een kopie, reservekopie of slotbestand', () => {
  const doe = async (...namen: string[]) => {
    const { problemen } = await leesBestanden(await maakMap(Object.fromEntries(namen.map((naam) => [naam, '']))));
    return Object.fromEntries(problemen.map((p) => [p.bestand, `${p.controle}: ${p.doe}`]));
  };

  test.each([
    'proef - kopie.yaml',
    'proef - Kopie (2).yaml',
    'proef - Copy.yaml',
    'proef - Copy (2).yaml',
    'proef kopie.yaml',
    'proef kopie 2.yaml',
    'proef copy.yaml',
    'proef_kopie.yaml',
    'Kopie van proef.yaml',
    'Copy of proef.yaml',
    'proef (1).yaml',
    'proef_conflict-20260102-131500.yaml',
    'proef (conflicted copy 2026-01-02 131500).yaml',
    'proef (Conflicterende kopie van Jan 2026-01-02).yaml',
    "proef (Jan's conflicted copy 2026-01-02).yaml",
    'proef.sync-conflict-20260102-131500-ABCDEFG.yaml',
    'proef_BACKUP_1234.yaml',
  ])('%j hoort bij `proef.yaml`, en wordt er geen tweede bron van', async (naam) => {
    const pad = `bronnen/${naam}`;
    expect(await doe(pad)).toEqual({
      [pad]: expect.stringMatching(/^bestand-kopie: .*`proef\.yaml`.*haal dit bestand weg/),
    });
  });

  test.each(['proef.yaml.bak', 'proef.bak', 'proef.yaml.orig', '~$proef.docx', '.~lock.proef.yaml#', '~WRL0001.tmp'])(
    '%j gaat weg',
    async (naam) => {
      const pad = `bronnen/${naam}`;
      expect(await doe(pad)).toEqual({ [pad]: expect.stringMatching(/^bestand-kopie: .*haal dit bestand weg/i) });
    },
  );

  test('`proef 2.yaml` is een kopie als `proef.yaml` ernaast staat, en anders een naam met een spatie', async () => {
    expect(await doe('bronnen/proef 2.yaml', 'bronnen/proef.yaml')).toEqual({
      'bronnen/proef 2.yaml': expect.stringContaining('bestand-kopie'),
    });
    expect(await doe('bronnen/proef 2.yaml')).toEqual({
      'bronnen/proef 2.yaml': expect.stringContaining('bestandsnaam'),
    });
  });

  test('van een los bestand ook', async () => {
    expect(await doe('onderzoeken - kopie.yaml')).toEqual({
      'onderzoeken - kopie.yaml': expect.stringContaining('`onderzoeken.yaml`'),
    });
  });

  test.each(['kopieren-van-gedrag.yaml', 'copy-of-life.yaml', 'conflict-op-de-werkvloer.yaml', 'proef-2.yaml'])(
    'maar %s is een gewone naam',
    async (naam) => {
      expect(await doe(`bronnen/${naam}`)).toEqual({});
    },
  );
});

test('een te groot of vreemd bestand kost alleen zichzelf', async () => {
  const map = await maakMap({ 'ervaringen/goed.mdx': ervaringTekst(''), 'ervaringen/Fout.mdx': '' });
  await mkdir(join(map, 'interventies'));
  await writeFile(join(map, 'interventies/een-methode.mdx'), '#'.repeat(grootste('interventie') + 1));
  expect((await gelezen(map)).mee).toEqual(['ervaringen/goed.mdx']);
});

test('elk geweigerd bestand krijgt een naam voorgesteld die wel mag', async () => {
  const map = await maakMap({ 'interventies/Één goed Gesprek!.mdx': '', 'interventies/@@@.mdx': '' });
  const { problemen } = await leesBestanden(map);
  expect(meldingen(problemen)).toContain('bijvoorbeeld naar `een-goed-gesprek.mdx`');
  expect(meldingen(problemen)).toContain('bijvoorbeeld naar `mijn-methode.mdx`');
});
