import { chmod, readdir, readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { datumUit } from '../../src/laden/bedoeld/datum.ts';
import { leesBestanden } from '../../src/laden/bestanden.ts';
import { herstel } from '../../src/laden/herstel/herstel.ts';
import { herstelInWoorden, herstelMap } from '../../src/laden/herstel/herstel-map.ts';
import { bronTekst, interventieTekst, maakBestand, maakMap, schrijf } from '../hulp/content.ts';
import { proef } from '../hulp/eigenschap.ts';

const bron = 'bronnen/a.yaml';
const na = (pad: string, inhoud: string | Uint8Array) => herstel(maakBestand(pad, inhoud));
const goed = bronTekst();

describe('een dag', () => {
  test.each([
    ['1-2-2026', '2026-02-01'],
    ['01-02-2026', '2026-02-01'],
    ['1.2.2026', '2026-02-01'],
    ['2026/02/01', '2026-02-01'],
    ['2026-2-1', '2026-02-01'],
    ['31/12/2026', '2026-12-31'],
    ['5/5/2026', '2026-05-05'],
    ['1 februari 2026', '2026-02-01'],
    ['3 Mrt. 2026', '2026-03-03'],
    ['1e mei 2026', '2026-05-01'],
  ])('%s is %s', (geschreven, dag) => {
    expect(datumUit(geschreven)).toBe(dag);
  });

  test.each([
    '1/2/2026',
    '31-2-2026',
    '2026-13-01',
    '1-2-26',
    'februari 2026',
    '1 febr 2026',
    '0-1-2026',
    'morgen',
    '',
  ])('%s is te onzeker: dat blijft staan', (geschreven) => {
    expect(datumUit(geschreven)).toBeNull();
  });
});

describe('van één bestand verandert alleen', () => {
  test.each<[wat: string, pad: string, stuk: string, heel: string]>([
    ['een BOM aan het begin', bron, `\ufeff${goed}`, goed],
    ['een regeleinde van Windows', bron, goed.replaceAll('\n', '\r\n'), goed],
    ['een regeleinde van een oude Mac', bron, goed.replaceAll('\n', '\r'), goed],
    ['een regeleinde dat aan het eind ontbreekt', bron, goed.trimEnd(), goed],
    ['spaties aan het eind van een regel', bron, goed.replace('rapport\n', 'rapport  \t\n'), goed],
    [
      'een dag, met zijn aanhalingstekens en opmerking',
      bron,
      goed.replace('2026-01-01 }', "'1-1-2026' } # gezien"),
      goed.replace('2026-01-01 }', "'2026-01-01' } # gezien"),
    ],
    [
      'een code tussen gekrulde aanhalingstekens',
      bron,
      goed.replace('voor-na', '“voor-na”'),
      goed.replace('voor-na', '"voor-na"'),
    ],
    [
      'een titel die door gekrulde aanhalingstekens niet te lezen is',
      bron,
      goed.replace('Een onderzoek', '“Werk: een onderzoek”'),
      goed.replace('Een onderzoek', '"Werk: een onderzoek"'),
    ],
    [
      'een aanhalingsteken dat recht opent en krom sluit',
      bron,
      goed.replace('Een onderzoek', '"Werk: een onderzoek”'),
      goed.replace('Een onderzoek', '"Werk: een onderzoek"'),
    ],
    [
      'een tab als inspringing',
      bron,
      goed.replace(' [{ familie: Smit }]', '\n\t- familie: Smit\n\t\tvoorletters: J.'),
      goed.replace(' [{ familie: Smit }]', '\n  - familie: Smit\n    voorletters: J.'),
    ],
    [
      'een spatie achter de streepjes om de kop',
      'interventies/a.mdx',
      interventieTekst().replaceAll('---\n', '--- \n'),
      interventieTekst(),
    ],
    [
      'een spatie in de tekst waar zij niets betekent',
      'interventies/a.mdx',
      interventieTekst({}, '## Wat is het?\n \nEen zin. \nEen regel  \neinde.\n\n```\ncode  \n```\n'),
      interventieTekst({}, '## Wat is het?\n\nEen zin.\nEen regel  \neinde.\n\n```\ncode  \n```\n'),
    ],
  ])('%s', (_, pad, stuk, heel) => {
    const { tekst, gedaan } = na(pad, stuk);
    expect(tekst).toBe(heel);
    expect(gedaan).toHaveLength(1);
    expect(na(pad, tekst)).toEqual({ tekst: heel, gedaan: [] });
  });

  test.each<[wat: string, pad: string, tekst: string]>([
    ['een bestand dat al goed is', bron, goed],
    ['een datum in een gewone tekst', bron, goed.replace('Een onderzoek', '1-2-2026')],
    ['een citaat in een gewone tekst', bron, goed.replace('Een onderzoek', '“Ik durf niet”')],
    ['een dag die op twee manieren te lezen is', bron, goed.replace('2026-01-01', '1/2/2026')],
    ['een dag die niet bestaat', bron, goed.replace('2026-01-01', '31-2-2026')],
    ['een code die er niet is', bron, goed.replace('voor-na', 'voor-en-na')],
    ['gekrulde tekens met rechte erin', bron, goed.replace('Een onderzoek', '“De "a": b”')],
    ['YAML waar meer mis mee is dan een tab', bron, goed.replace('titel:', '\ttitel: "open')],
    ['een tab na spaties: hoe diep hoort die?', bron, goed.replace('[{ familie: Smit }]', '\n \t- familie: Smit')],
    ['een anker', bron, goed.replace('Een onderzoek', '&a Een onderzoek')],
    ['een spatie die door een backslash meetelt', bron, goed.replace('Een onderzoek', '"Een\\ \n  onderzoek"')],
    ['een kop die niet eindigt', 'interventies/a.mdx', '---\ntitel: x \n'],
    [
      'twee spaties achter een zin: dat is een nieuwe regel',
      'interventies/a.mdx',
      interventieTekst({}, 'Een  \ntwee\n'),
    ],
  ])('niets aan %s', (_, pad, tekst) => {
    expect(na(pad, tekst)).toEqual({ tekst, gedaan: [] });
  });

  test('niets aan bytes die geen UTF-8 zijn', () => {
    expect(na(bron, new Uint8Array([0x61, 0xff, 0x0d, 0x0a])).gedaan).toEqual([]);
  });
});

test('een regel die hersteld is, staat met zijn nummer in het verslag', () => {
  const stuk = interventieTekst({ beoordelenVoor: '1-2-2027' }).replace('2026-01-01', '1 januari 2026 ');
  const nummers = stuk.split('\n').flatMap((regel, i) => (/1-2-2027|1 januari/.test(regel) ? [i + 1] : []));
  expect(na('interventies/a.mdx', stuk).gedaan).toEqual([
    `spaties aan het eind weggehaald (regel ${nummers[1]})`,
    `datums geschreven als JJJJ-MM-DD (regels ${nummers.join(' en ')})`,
  ]);
});

describe('de volgorde van de velden', () => {
  test('wordt die van het schema; opmerkingen en lege regels gaan mee', () => {
    const stuk = `# Bovenaan.

titel: Een onderzoek # de titel

# Wat voor publicatie.
soort: rapport
auteurs:
  # de eerste
  - voorletters: J.
    familie: Smit
jaar: 2019
url: https://example.org/onderzoek
ontwerp: rct
gecontroleerd:
  inhoud: samenvatting
  # bevestigd in een catalogus
  verwijzing: bevestigd

  waar: example.org
  wanneer: 2026-01-01
# Onderaan.
`;
    expect(na(bron, stuk).tekst).toBe(`# Bovenaan.

# Wat voor publicatie.
soort: rapport

titel: Een onderzoek # de titel
auteurs:
  # de eerste
  - familie: Smit
    voorletters: J.
jaar: 2019
url: https://example.org/onderzoek
gecontroleerd:
  # bevestigd in een catalogus
  verwijzing: bevestigd
  inhoud: samenvatting

  waar: example.org
  wanneer: 2026-01-01
ontwerp: rct
# Onderaan.
`);
  });

  test('verandert niets in een tekst over meer regels, ook niet als die op een veld of opmerking lijkt', () => {
    const tekst = interventieTekst({ tijd: '# geen opmerking\n\nkosten: geen veld\n' });
    const omgekeerd = tekst.replace(/^(tijd: [\s\S]*?)(?=^valkuilen)/m, '').replace(/^(status:)/m, (s) => {
      const tijd = /^tijd: [\s\S]*?(?=^valkuilen)/m.exec(tekst)?.[0] ?? '';
      return tijd + s;
    });
    expect(omgekeerd).not.toBe(tekst);
    expect(na('interventies/a.mdx', omgekeerd).tekst).toBe(tekst);
  });

  test.each([
    ['een veld dat het schema niet kent', goed.replace('soort: rapport\n', 'kleur: rood\n').concat('soort: rapport\n')],
    [
      'een groep tussen haken',
      goed.replace('{ verwijzing: bevestigd, inhoud: samenvatting,', '{ inhoud: samenvatting, verwijzing: bevestigd,'),
    ],
    [
      'een opmerking die achter een streepje zou komen',
      goed.replace(' [{ familie: Smit }]', '\n  - voorletters: J.\n    # achternaam\n    familie: Smit'),
    ],
  ])('blijft staan bij %s', (_, tekst) => {
    expect(na(bron, tekst)).toEqual({ tekst, gedaan: [] });
  });

  test('is na elke schudding van de velden weer dezelfde, zonder dat er een regel verdwijnt', () => {
    const regels = goed.trimEnd().split('\n');
    fc.assert(
      fc.property(fc.shuffledSubarray(regels, { minLength: regels.length }), (geschud) => {
        expect(na(bron, `${geschud.join('\n')}\n`).tekst).toBe(goed);
      }),
    );
  });
});

test('twee keer herstellen geeft hetzelfde als één keer, wat er ook staat', () => {
  const stukken = [
    'titel: “a: b”\n',
    '\tfamilie: x\n',
    '- a\n',
    'wanneer: 1-2-2026 \n',
    '\r\n',
    '\ufeff',
    '---\n',
    '  ',
    '“”',
    '"',
    '# c\n',
    'soort: rapport\n',
    'x',
    '\n',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...stukken), { maxLength: 14 }),
      fc.constantFrom(bron, 'interventies/a.mdx'),
      (delen, pad) => {
        const een = na(pad, delen.join(''));
        expect(na(pad, een.tekst)).toEqual({ tekst: een.tekst, gedaan: [] });
        if (een.gedaan.length === 0) expect(een.tekst).toBe(delen.join(''));
      },
    ),
    proef(500),
  );
});

describe('een hele map', () => {
  test('schrijft alleen wat te herstellen is, en zegt per bestand wat er gebeurde', async () => {
    const map = await maakMap({
      [bron]: goed.replaceAll('\n', '\r\n'),
      'bronnen/b.yaml': goed,
      'bronnen/c.yaml': 'titel: "open',
    });
    const oud = new Date('2020-01-01');
    await utimes(join(map, 'bronnen/b.yaml'), oud, oud);
    const verslagen = await herstelMap(map);
    expect(herstelInWoorden(verslagen, 'content/')).toBe(
      'Hersteld: content/bronnen/a.yaml\n    regeleinden van Windows vervangen\nHersteld: content/bronnen/c.yaml\n    een regeleinde aan het eind gezet',
    );
    expect(await readFile(join(map, bron), 'utf8')).toBe(goed);
    expect((await stat(join(map, 'bronnen/b.yaml'))).mtime).toEqual(oud);
    expect(await readdir(join(map, 'bronnen'))).toEqual(['a.yaml', 'b.yaml', 'c.yaml']);
    expect(herstelInWoorden(await herstelMap(map))).toBe('Er was niets te herstellen.');
  });

  test('houdt de rechten van een bestand', async () => {
    const map = await maakMap({ [bron]: `\ufeff${goed}` });
    await chmod(join(map, bron), 0o640);
    await herstelMap(map);
    expect((await stat(join(map, bron))).mode & 0o777).toBe(0o640);
  });

  test('schrijft niet over wat iemand intussen bewaarde', async () => {
    const map = await maakMap({ [bron]: `\ufeff${goed}` });
    vi.resetModules();
    vi.doMock('../../src/laden/keurder.ts', async (origineel) => {
      const { keurAlle } = await origineel<typeof import('../../src/laden/keurder.ts')>();
      return {
        keurAlle: async (bestanden: Parameters<typeof keurAlle>[0]) => {
          await schrijf(map, { [bron]: 'intussen' });
          return keurAlle(bestanden);
        },
      };
    });
    onTestFinished(() => void vi.doUnmock('../../src/laden/keurder.ts'));
    const { herstelMap } = await import('../../src/laden/herstel/herstel-map.ts');
    expect(await herstelMap(map)).toMatchObject([{ waaromNiet: 'iemand bewaarde het intussen' }]);
    expect(await readFile(join(map, bron), 'utf8')).toBe('intussen');
    expect(await readdir(join(map, 'bronnen'))).toEqual(['a.yaml']);
  });

  test('raakt een bestand niet aan als de tekst er anders door zou worden', async () => {
    // Een spatie aan het eind van een regel hoort hier bij de code die getoond wordt.
    const tekst = interventieTekst({}, '## Wat is het?\n\nTyp `a \nb` over.\n');
    const map = await maakMap({ 'interventies/a.mdx': tekst });
    const [verslag] = await herstelMap(map);
    expect(verslag?.waaromNiet).toMatch(/iets anders/);
    expect(await readFile(join(map, 'interventies/a.mdx'), 'utf8')).toBe(tekst);
  });
});

describe('de inhoud van nu', async () => {
  // Van elke soort genoeg om elke schrijfwijze tegen te komen.
  const bestanden = (await leesBestanden('content')).bestanden.filter((_, i) => i % 5 === 0);

  test('verliest bij herstel geen regel: hoogstens staan er velden op een andere plek', () => {
    for (const bestand of bestanden) {
      const voor = Buffer.from(bestand.bytes).toString();
      const { tekst } = herstel(bestand);
      expect(tekst.split('\n').toSorted(), bestand.pad).toEqual(voor.split('\n').toSorted());
    }
  });

  test('is na plakken in Windows weer precies zoals zij was', () => {
    for (const bestand of bestanden) {
      const heel = herstel(bestand).tekst;
      const [een = '', ...rest] = heel.trimEnd().split('\n');
      const geplakt = `\ufeff${een} \r\n${rest.join('\r\n')}`;
      expect(na(bestand.pad, geplakt).tekst, bestand.pad).toBe(heel);
    }
  });
});
