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
