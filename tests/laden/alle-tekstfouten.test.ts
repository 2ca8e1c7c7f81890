import { describe, expect, test } from 'vitest';
import { leesVerder } from '../../src/laden/tekst/lees-verder.ts';
import { ervaringTekst, kort, problemenVan } from '../hulp/content.ts';

/** Wat er aan een tekst mankeert; haar eerste regel is regel 10. */
const bij = (...alineas: string[]) => problemenVan('ervaringen/a.mdx', ervaringTekst(alineas.join('\n\n')));

describe('wie zeven fouten maakt, hoort ze alle zeven in één keer', () => {
  test('ook als de ontleder op de eerste vastloopt', () => {
    const problemen = bij(
      'Korter dan <2 weken.',
      'De kans was p<0,01.',
      'Voor {jongeren} ook.',
      'Zie <https://example.org/a>.',
      'Boven<br>onder.',
      '![grafiek](https://example.org/b.png)',
      'Zie www.example.org voor meer.',
    );
    expect(kort(problemen).toSorted()).toEqual([
      '10:12 tekst-leesbaar',
      '12:14 tekst-leesbaar',
      '14:6 tekst-code',
      '16:5 tekst-leesbaar',
      '18:6 tekst-leesbaar',
      '20:1 tekst-onderdeel',
      '22:5 tekst-adres',
    ]);
  });

  test.each<[string, string[]]>([
    ['x {y\n\nen <1', ['10:3 tekst-leesbaar', '12:4 tekst-leesbaar']],
    ['<LetOp titel="a">\n\nx\n\n## Kop\n\n[a](http://x.nl)', ['10:1 tekst-leesbaar', '16:1 tekst-adres']],
    ['<LetOp titel="a">\n\nx\n\n</Letop>\n\nen <1', ['14:1 tekst-leesbaar', '16:4 tekst-leesbaar']],
    ['- a<br> b\n- c <3 d', ['10:4 tekst-leesbaar', '11:5 tekst-leesbaar']],
    ['`<1` en\n\n```\n<2\n```\n\n<3', ['16:1 tekst-leesbaar']],
  ])('%j', (tekst, verwacht) => {
    expect(kort(bij(tekst)).toSorted()).toEqual(verwacht.toSorted());
  });

  test('een regel vol geplakte HTML is één melding', () => {
    expect(kort(bij('a<br>b<br>c<br>d', 'en <1'))).toEqual(['10:2 tekst-leesbaar', '12:4 tekst-leesbaar']);
  });

  test('en een tekst vol haken houdt op', () => {
    for (const haak of ['<1\n', 'a {y ']) expect(leesVerder(haak.repeat(1500)).bezwaren, haak).toHaveLength(1);
    expect(leesVerder('<1\n'.repeat(900)).bezwaren).toHaveLength(50);
  });
});

test.each([
  ['Zie <https://example.org/a>.', /\[tekst\]\(https:\/\/example\.org\/a\)/],
  ['Mail <iemand@voorbeeld.nl>.', /\[tekst\]\(mailto:iemand@voorbeeld\.nl\)/],
  ['Korter dan <2 weken.', /\\</],
  ['Boven<br>onder.', /HTML/],
  ['<!-- een opmerking -->', /opmerking/],
])('%s: de raad past bij wat er staat', (tekst, raad) => {
  const [probleem, ...meer] = bij(tekst).filter(({ controle }) => controle === 'tekst-leesbaar');
  expect(`${probleem?.gevonden} ${probleem?.doe}`).toMatch(raad);
  expect(meer).toEqual([]);
});
