import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../src/weergave/site/csv.ts';
import { leesCsv } from '../hulp/csv.ts';
import { proef } from '../hulp/eigenschap.ts';

/** Wat een rekenblad als formule zou uitvoeren. */
const formule = /^[\s"]*[=+\-@＝＋－＠]/;
const enkel = (waarde: string | number | null) => leesCsv(csv(['kop'], [[waarde]]))[1]?.[0];

test('een tekst met aanhalingstekens, puntkomma, komma en regeleinde komt heel terug', () => {
  const tekst = 'Zij zei: "ja; nee",\r\nen toen\nniets meer. Één ‘keer’ – 😀';
  expect(enkel(tekst)).toBe(tekst);
});

test('het bestand begint met een BOM en elke regel eindigt op CRLF', () => {
  expect(csv(['a', 'b'], [[1, null]])).toBe('\uFEFF"a","b"\r\n1,\r\n');
});

test.each([
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '"=1+1',
  '＝1+1',
  '=HYPERLINK("https://example.org";"klik")',
  "=cmd|' /C calc'!A0",
])('de tekst %j is in een rekenblad geen formule', (tekst) => {
  const terug = enkel(tekst) ?? '';
  expect(terug.startsWith("'")).toBe(true);
  expect(terug.replaceAll("'", '')).toBe(tekst.replaceAll("'", ''));
});

test('een negatief getal blijft een getal, en een streepje in een tekst blijft staan', () => {
  expect(csv(['a'], [[-3.7]])).toContain('\r\n-3.7\r\n');
  expect(enkel('3-4 maanden, 95%-interval -1 tot 2; p = 0,3')).toBe('3-4 maanden, 95%-interval -1 tot 2; p = 0,3');
});

test('een getal met drie cijfers achter de punt krijgt er een nul bij: een Nederlands rekenblad leest anders 125', () => {
  expect(csv(['a'], [[0.125], [-1.125], [0.12], [1.1255], [1125]])).toContain(
    '\r\n0.1250\r\n-1.1250\r\n0.12\r\n1.1255\r\n1125\r\n',
  );
});

test('voor een Nederlands rekenblad staan er puntkomma’s tussen de cellen en een komma in een getal', () => {
  expect(
    csv(
      ['a', 'b'],
      [
        [-3.7, 'x; y'],
        [0.125, true],
      ],
      'komma',
    ),
  ).toBe('\uFEFF"a";"b"\r\n-3,7;"x; y"\r\n0,125;TRUE\r\n');
});

test.each([
  ['1-2', '1 tot 2'],
  ['12-15', '12 tot 15'],
  ['87-99', '87 tot 99'],
  ['674-713', '674-713'],
  ['2018-91', '2018-91'],
  ['VW-001', 'VW-001'],
])('%s wordt in een rekenblad geen dag', (tekst, verwacht) => {
  expect(enkel(tekst)).toBe(verwacht);
});

test('waar en onwaar staan er zoals R ze leest', () => {
  expect(csv(['a'], [[true], [false]])).toContain('\r\nTRUE\r\nFALSE\r\n');
});

test('ook wie op een puntkomma of tab afbreekt, krijgt geen formule uit een tekst', () => {
  const teken = fc.constantFrom('=', '+', '-', '@', ';', ',', '\t', '\r', '\n', '"', ' ', 'a', '1', '＝');
  const tekst = fc.string({ unit: teken, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.tuple(tekst, tekst), { minLength: 1, maxLength: 3 }), (rijen) => {
      const bestand = csv(['een', 'twee'], rijen);
      for (const scheiding of [',', ';', '\t'])
        expect(
          leesCsv(bestand, scheiding)
            .flat()
            .filter((cel) => formule.test(cel)),
        ).toEqual([]);
    }),
    proef(5000),
  );
});

test('elke tekst komt terug zoals zij was, op een apostrof voor een formuleteken na', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (tekst) => {
      fc.pre(!/^\d{1,2}-\d{1,2}$/.test(tekst));
      const terug = enkel(tekst) ?? '';
      if (!/[;\t\r\n]/.test(tekst)) expect([tekst, `'${tekst}`]).toContain(terug);
      expect(terug.replaceAll("'", '')).toBe(tekst.replaceAll("'", ''));
    }),
    proef(5000),
  );
});

test('een rij met te veel of te weinig cellen is een programmeerfout', () => {
  expect(() => csv(['a', 'b'], [[1]])).toThrow('1 cellen bij 2 koppen');
});
