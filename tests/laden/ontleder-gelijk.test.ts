import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesBestanden } from '../../src/laden/bestanden.ts';
import { knip } from '../../src/laden/kop.ts';
import { leesTekst } from '../../src/laden/tekens.ts';
import { keurBoom } from '../../src/laden/tekst/keur-boom.ts';
import { naarHtml } from '../../src/laden/tekst/naar-html.ts';
import { ontleed } from '../../src/laden/tekst/ontleed.ts';
import { proef } from '../hulp/eigenschap.ts';
import { ontleedMetRemark } from '../hulp/remark.ts';

/** De HTML via Sätteri, onze lezer; `null` als er een bezwaar is. */
function html(tekst: string) {
  const boom = ontleed(tekst);
  return 'controle' in boom || keurBoom(boom).bezwaren.length ? null : naarHtml(boom);
}

/** De HTML via remark, onze maatstaf. */
function htmlVanRemark(tekst: string) {
  const boom = ontleedMetRemark(tekst);
  return keurBoom(boom).bezwaren.length ? null : naarHtml(boom);
}

const { bestanden } = await leesBestanden('content');
const teksten = bestanden
  .filter(({ pad }) => pad.endsWith('.mdx'))
  .map(({ pad, bytes }) => {
    const delen = knip(leesTekst(bytes).tekst ?? '');
    return [pad, 'lijf' in delen ? delen.lijf : ''] as const;
  });

test.each(teksten)('%s geeft via beide lezers dezelfde HTML', (_, lijf) => {
  expect(html(lijf)).not.toBeNull();
  expect(html(lijf)).toEqual(htmlVanRemark(lijf));
});

describe('elke toegestane vorm geeft via beide lezers dezelfde HTML', () => {
  test.each([
    ['alinea’s en regeleinden', 'Een.\nTwee.  \nDrie.\\\nVier.\n\n\n\nVijf.'],
    [
      'kopjes',
      '## Een kopje\n\n### Twee *woorden* `code`\n\nMet streep eronder\n---\n\n## Een kopje\n\n## Een kopje ##',
    ],
    ['nadruk', '*a* **b** ***c*** _d_ __e__ ~~f~~ ~g~ **a*b*c** *a**b**c* snake_case_woord a*b*c 2*3*4 ** los * los'],
    ['nadruk om leestekens', '**“Zeg eens”**, zei zij. *(tussen haakjes)* **a**: b. **a.**b **a**b'],
    ['code', '`a` `` a`b `` ` a ` `<b>` `{c}`\n\n```js\nconst a = "<b>{c}";\n```\n\n~~~\n~\n~~~\n\n```\nopen'],
    [
      'lijsten',
      '- a\n- b\n  - c\n    - d\n\n      alinea\n- e\n\n1. a\n2. b\n   - c\n\n7) z\n\n* los\n\n* wijd\n\n+ plus',
    ],
    ['een lijst direct onder tekst', 'Tekst:\n- a\n- b\n1. c\n2. d'],
    ['een lijst in een citaat in een lijst', '- > - a\n  > - b\n\n  c'],
    ['citaten', '> a\nlui\n> > b\n\n> c\n>\n> d'],
    ['een streep', 'a\n\n---\n\n***\n\n_ _ _'],
    [
      'tabellen',
      '| a | b | c |\n|:--|--:|:-:|\n| 1 | *2* | `3` |\n| \\| | [x](/a/) | |\n| kort |\n| 1 | 2 | 3 | te veel |\n\nna',
    ],
    ['een tabel zonder buitenste strepen', 'a | b\n--|--\n1 | 2'],
    ['een tabel in een lijst', '- a\n\n  | a |\n  |---|\n  | b |'],
    [
      'links',
      '[a](https://x.nl) [b](/pad/ "titel") [c](#anker \'t\') [d](<https://x.nl/a> (t)) [*e*](mailto:a@b.nl) [f](https://x.nl/a_(b)?c=d&e=f)',
    ],
    [
      'adressen in tekst',
      'https://x.nl, https://x.nl/a_b_c. (https://x.nl/(a)) a.b@x-y.nl! https://x.nl/?a=b&amp;c https://x.nl/é',
    ],
    ['een adres tussen nadruk', '*https://x.nl* **https://x.nl/a** _a@b.nl_'],
    [
      'voetnoten',
      'a[^1] b[^naam] c[^1]\n\n[^1]: Eén.\n[^naam]: Twee *a*.\n\n    Nog een alinea.\n\n    - lijst\n\n[^ongebruikt]: Nergens.',
    ],
    ['een voetnoot in een tabel en een lijst', '| a[^1] |\n|---|\n\n- b[^2]\n\n[^2]: Twee.\n[^1]: Een.'],
    ['een voetnoot die er niet is', 'a[^x]'],
    ['tekens met een schuine streep', '\\*a\\* \\_b\\_ \\# \\[c\\](d) \\<e\\> \\{f\\} \\\\ \\` \\| \\! \\a'],
    ['tekens bij naam', '&amp; &lt;b&gt; &copy; &eacute; &#65; &#x42; &onzin; & &amp'],
    ['tekens van overal', 'é “a” ‘b’ … – — € ½ 😀 ☕️ 漢字 العربية'],
    ['leestekens die niet veranderen', '"a" \'b\' -- --- ... (c) :) ==a== ++b++ H~2~O [[c]] $d$ :e: @f #g'],
    ['een < waar geen onderdeel op kan volgen', 'a < b en 3 > 2'],
    ['inspringing is geen code', '    vier spaties\n\n\ttab\n\n- a\n\n      zes'],
    [
      'onderdelen op één regel',
      '<Zeg>a</Zeg>\n\n<LetOp titel="x">a *b* [c](/d/)</LetOp>\n\n<Voorbeeld>a</Voorbeeld> <Zeg>b</Zeg>',
    ],
    [
      'onderdelen over meer regels',
      '<LetOp>\na\nb\n</LetOp>\n\n<Uitklap titel="t">\n\na\n\n- b\n- c\n\n| d |\n|---|\n\n</Uitklap>',
    ],
    ['onderdelen in elkaar', '<LetOp>\n  <Zeg>a</Zeg>\n\n  <Voorbeeld titel="b">\n    c\n  </Voorbeeld>\n</LetOp>'],
    [
      'onderdelen in lijsten, citaten en voetnoten',
      '- <Zeg>a</Zeg>\n- b\n\n  <LetOp>\n  c\n  </LetOp>\n\n> <Zeg>d</Zeg>\n\ne[^1]\n\n[^1]: <Zeg>f</Zeg>',
    ],
    [
      'tekens in een attribuut',
      '<Uitklap titel="a &amp; b &lt;c&gt; \'d\'">e</Uitklap>\n\n<LetOp titel=\'"\'>f</LetOp>\n\n<LetOp titel="over\ntwee regels">g</LetOp>',
    ],
    ['windows-regeleinden zijn al weg, tabs niet', '-\ta\n-\tb\n\n>\tc\n\n1.\td'],
  ])('%s', (_, lijf) => {
    expect(html(lijf)).not.toBeNull();
    expect(html(lijf)).toEqual(htmlVanRemark(lijf));
  });

  test('ook in honderden samenstellingen', () => {
    const deel = fc.constantFrom(
      'woord',
      'a, b.',
      '*a*',
      '**b**',
      '_c_',
      '~~d~~',
      '`e`',
      '[f](/g/)',
      '[h](https://x.nl "i")',
      'https://x.nl/j',
      'k@x.nl',
      '\\*',
      '\\<',
      '\\{',
      '&amp;',
      'é',
      '[^1]',
      'l\\\nm',
      'n  \no',
    );
    const zin = fc.array(deel, { minLength: 1, maxLength: 5 }).map((delen) => delen.join(' '));
    const blok = fc.oneof(
      zin,
      zin.map((z) => `## ${z.replaceAll('\n', ' ')}`),
      fc
        .array(zin, { minLength: 1, maxLength: 3 })
        .map((zinnen) => zinnen.map((z) => `- ${z.replaceAll('\n', '\n  ')}`).join('\n')),
      fc
        .array(zin, { minLength: 1, maxLength: 3 })
        .map((zinnen) => zinnen.map((z, i) => `${i + 1}. ${z.replaceAll('\n', '\n   ')}`).join('\n')),
      zin.map((z) => `> ${z.replaceAll('\n', '\n> ')}`),
      fc
        .tuple(zin, zin)
        .map(([a, b]) => `| ${a.replaceAll('\n', ' ')} | x |\n|:--|--:|\n| ${b.replaceAll('\n', ' ')} | y |`),
      zin.map((z) => `<Zeg>\n${z}\n</Zeg>`),
      zin.map((z) => `<LetOp titel="t">\n\n${z}\n\n- ${z.replaceAll('\n', '\n  ')}\n\n</LetOp>`),
      fc.constantFrom('---', '```js\na < {b}\n```', '[^1]: Noot.'),
    );
    const lijf = fc.array(blok, { minLength: 1, maxLength: 6 }).map((blokken) => blokken.join('\n\n'));
    fc.assert(
      fc.property(lijf, (tekst) => {
        expect(html(tekst)).not.toBeNull();
        expect(html(tekst)).toEqual(htmlVanRemark(tekst));
      }),
      proef(600),
    );
  });
});

/**
 * Waar de lezers verschillen. Alle zijn zeldzaam en onschadelijk: er komt een ander woord schuin of vet te staan. Wordt
 * er een gelijk (een nieuwe Sätteri of micromark), dan faalt de test en kan de regel weg.
 */
describe('bekende verschillen', () => {
  test.each([
    ['Sätteri volgt CommonMark 0.31: een emoji telt als leesteken', '😀_a_', '<p>😀<em>a</em></p>'],
    ['Sätteri telt een ontsnapt sterretje mee; CommonMark niet', '\\**b**', '<p>**b**</p>'],
    [
      'Sätteri sluit nadruk na een leesteken midden in een woord; CommonMark niet',
      '**_**a',
      '<p><strong>_</strong>a</p>',
    ],
    ['Sätteri maakt van een adres na // geen link; GFM wel', '//a@b.nl', '<p>//a@b.nl</p>'],
  ])('%s', (_, tekst, verwacht) => {
    expect(html(tekst)?.html).toBe(verwacht);
    expect(htmlVanRemark(tekst)?.html).not.toBe(verwacht);
  });
});
