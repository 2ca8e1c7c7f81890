import fc from 'fast-check';
import type { Nodes, Parents } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { herkenningsteken } from '../../src/terugkoppeling/herkenningsteken.ts';
import { inMarkdown } from '../../src/terugkoppeling/markdown/commentaar.ts';
import { code, tekst, zin } from '../../src/terugkoppeling/markdown/ontsnap.ts';
import { begrensd, type Verslag, verslagSchema } from '../../src/terugkoppeling/verslag.ts';
import { basis, maakProbleem, omgeving, verslagVan } from './hulp.ts';

/** Leest Markdown zoals een forge: met tabellen, en met adressen die vanzelf een link worden. */
const knopenVan = (markdown: string): Nodes[] => {
  const alle: Nodes[] = [];
  const bezoek = (knoop: Nodes): void => {
    alle.push(knoop);
    for (const kind of (knoop as Parents).children ?? []) bezoek(kind);
  };
  bezoek(unified().use(remarkParse).use(remarkGfm).parse(markdown));
  return alle;
};

/** Wat GitHub na de Markdown nog in gewone tekst zoekt: iemand, een ander issue, een adres. */
const verwijst = /@[a-z0-9]|#\d|\bGH-\d|:\/\/|\bwww\./i;

/** Een verslag waarin alles wat van een bijdrager kan komen deze tekst is. */
function verslagMet(kwaad: string): Verslag {
  const probleem = { ...maakProbleem(), bestand: kwaad, gevonden: kwaad, verwacht: kwaad, doe: kwaad };
  return verslagSchema.parse(
    begrensd({
      bestanden: [{ bestand: kwaad, wat: 'gewijzigd' }],
      fouten: [probleem],
      waarschuwingen: [{ ...probleem, ernst: 'waarschuwing' }],
      aantallen: { bestanden: 1, fouten: 1, waarschuwingen: 1, waarschuwingenVanEerder: 2 },
      herstel: [{ bestand: kwaad, gedaan: [kwaad] }],
      rijen: [
        {
          interventie: kwaad,
          rij: kwaad,
          voor: { kracht: 'redelijk', richting: 'positief', zin: kwaad },
          door: [{ bron: kwaad, wat: 'nieuw' }],
        },
      ],
      passing: [{ interventie: kwaad, rij: kwaad, voor: 'zoals', na: 'deels', klanten: [kwaad] }],
      versies: [
        { interventie: kwaad, voor: 1, na: 1, moetOmhoog: true, raaktHetAdvies: true, waarom: [kwaad] },
        { interventie: kwaad, voor: 1, na: 1, moetOmhoog: false, raaktHetAdvies: false, waarom: [kwaad] },
      ],
      onvergelijkbaar: [{ bestand: kwaad, kant: 'na' }],
      bladzijden: [{ titel: kwaad, pad: '/interventies/a/' }],
    }),
  );
}
const opbouw = (markdown: string) =>
  knopenVan(markdown)
    .map(({ type }) => type)
    .filter((type) => type !== 'text' && type !== 'inlineCode');

const verwacht = opbouw(inMarkdown(verslagMet('gewoon'), omgeving));

function veilig(kwaad: string): void {
  const markdown = inMarkdown(verslagMet(kwaad), omgeving);
  const knopen = knopenVan(markdown);
  expect(opbouw(markdown)).toEqual(verwacht);
  expect(knopen.flatMap((k) => (k.type === 'html' ? [k.value] : []))).toEqual([herkenningsteken]);
  for (const knoop of knopen) {
    if (knoop.type === 'link') expect(knoop.url.startsWith(`${basis}/`)).toBe(true);
    if (knoop.type === 'text') expect(knoop.value).not.toMatch(verwijst);
    // In code leest een forge niets; een regeleinde zou er wel uit kunnen.
    if (knoop.type === 'inlineCode') expect(knoop.value).not.toMatch(/[\r\n]/);
  }
  expect(markdown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f]/);
}

describe('wat een bijdrager schrijft, is in het commentaar alleen tekst', () => {
  test.each([
    '@redactie kijk eens',
    'mail jan@voorbeeld.nl',
    'sluit #12 en GH-12 en a/b#3',
    'https://kwaad.example/x en www.kwaad.example',
    '_www.kwaad.example en _GH-12',
    '[klik](https://kwaad.example)',
    '![beeld](https://kwaad.example/a.png)',
    '<img src=x onerror=alert(1)> <!-- weg -->',
    '<details><summary>dicht',
    '| a | b |\n|---|---|\n| c | d |',
    '--- | ---',
    '# kop\n\n> citaat\n\n- punt\n\n1. een',
    '```\ncode\n```',
    '`` ` ``` `` `',
    '`open',
    '*a* _b_ **c** ~~d~~ $x^2$',
    '\\`\\*\\<b>',
    '&lt;b&gt; &#64;redactie &commat;redactie',
    '[^1]: voet',
    '[x]: https://kwaad.example',
    '<https://kwaad.example>',
    '/close\n/approve',
    '\u202egnaro',
    'a\u0000b\u001b[2K',
    '`@redactie` *@redactie* **`x`',
    '\\',
    '``',
    '   ',
    '',
    '<!-- vakwerk -->',
  ])('%j', veilig);

  test('welke tekens er ook staan', () => {
    const deel = fc.constantFrom(
      '`',
      '*',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '|',
      '\\',
      '@a',
      '#1',
      '\n',
      ' ',
      '://',
      'www.',
      '&',
      '!',
      '_',
      '~',
      '$',
      'x',
      '-',
      '.',
      'GH-1',
      '\u202e',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(deel, { maxLength: 30 }).map((delen) => delen.join('')),
          fc.string({ unit: 'binary' }),
        ),
        veilig,
      ),
      { numRuns: 100 },
    );
  });

  test('tegenproef: zonder ontsnapping vindt deze test het', () => {
    expect('@redactie').toMatch(verwijst);
    expect(opbouw('[klik](https://kwaad.example)')).toContain('link');
  });
});

test('wat er stond, is nog te lezen', () => {
  const leesbaar = (markdown: string) =>
    knopenVan(markdown)
      .flatMap((k) => (k.type === 'text' || k.type === 'inlineCode' ? [k.value] : []))
      .join('')
      .replaceAll('\u2060', '');
  for (const waarde of ['5 < 6 & *vet* [a](b) | c \\ d', 'mail @jan over #3', '100% `code`'])
    expect(leesbaar(tekst(waarde))).toBe(waarde);
  expect(leesbaar(code('a`b``c'))).toBe('a`b``c');
  expect(zin('`"klaar"` bij *status*')).toBe('`"klaar"` bij “status”');
});

describe('de lengte', () => {
  const veel = (aantal: number, lengte: number) =>
    verslagVan(
      {},
      { problemen: Array.from({ length: aantal }, (_, i) => maakProbleem({ gevonden: `${i} ${'é'.repeat(lengte)}` })) },
    );

  test('blijft onder wat een forge neemt, en zegt dat er meer is', () => {
    const markdown = inMarkdown(veel(400, 900), omgeving);
    expect(new TextEncoder().encode(markdown).length).toBeLessThan(65_536);
    expect(markdown).toMatch(/400 dingen moeten[\s\S]*De rest past hier niet\.[^\n]*\n$/);
    expect(opbouw(markdown)).not.toContain('html'.repeat(2));
  });

  test('een kort verslag staat er helemaal', () => {
    expect(inMarkdown(veel(3, 10), omgeving)).not.toContain('De rest past hier niet');
  });
});
