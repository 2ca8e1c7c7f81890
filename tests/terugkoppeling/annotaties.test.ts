import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Probleem } from '../../src/kern/probleem.ts';
import { annotatiesGithub, codeQuality } from '../../src/terugkoppeling/annotaties.ts';
import { maakProbleem, verslagVan } from './hulp.ts';

const annotaties = (...problemen: Probleem[]) => annotatiesGithub(verslagVan({}, { problemen }));

/** Zoals de runner van GitHub een regel leest (`ActionCommand.cs`, versie 2). */
function lees(regel: string) {
  const [, opdracht, rij = '', gegeven = ''] = /^::(\w+)(?: ([^\n]*?))?::([^\n]*)$/.exec(regel) ?? [];
  const terug = (waarde: string) =>
    waarde
      .replaceAll('%2C', ',')
      .replaceAll('%3A', ':')
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%25', '%');
  const eigenschappen = Object.fromEntries(
    rij.split(',').map((deel) => [deel.split('=')[0], terug(deel.slice(deel.indexOf('=') + 1))]),
  );
  return { opdracht, eigenschappen, gegeven: terug(gegeven) };
}

test('een fout en een waarschuwing staan bij hun regel, fouten eerst', () => {
  expect(annotaties(maakProbleem({ ernst: 'waarschuwing', controle: 'zin-lang' }), maakProbleem())).toEqual([
    '::error file=content/interventies/a.mdx,line=3,col=5,title=veld-keuze::`"klaar"` bij `status`; verwacht: een van: concept, gepubliceerd. Kies een status.',
    expect.stringMatching(/^::warning file=content\/interventies\/a\.mdx,line=3,col=5,title=zin-lang::/),
  ]);
});

test('een probleem van een heel bestand heeft geen verzonnen regel', () => {
  const { plek: _, ...zonder } = maakProbleem();
  expect(annotaties(zonder)[0]).not.toMatch(/line=|col=/);
});

describe('wat een bijdrager schrijft, wordt geen opdracht', () => {
  test.each([
    'a,line=9',
    'a:b',
    'a::error::b',
    'a\n::error::b',
    'a\r\n::add-mask::x',
    'a%0A::error::b',
    '100%25',
    'a\u2028b',
  ])('als bestandsnaam: %j', (naam) => {
    const [regel = '', ...meer] = annotaties(maakProbleem({ bestand: naam }));
    expect(meer).toEqual([]);
    expect(regel).not.toMatch(/[\r\n]/);
    expect(lees(regel).eigenschappen).toEqual({ file: `content/${naam}`, line: '3', col: '5', title: 'veld-keuze' });
  });

  test('welke tekst ook: één regel, één opdracht, en dezelfde plek', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (bestand, gevonden) => {
        const [regel = ''] = annotaties(maakProbleem({ bestand, gevonden }));
        expect(regel.split(/[\r\n]/)).toHaveLength(1);
        const gelezen = lees(regel);
        expect(gelezen.opdracht).toBe('error');
        expect(gelezen.eigenschappen.file).toBe(`content/${bestand}`);
        expect(Object.keys(gelezen.eigenschappen)).toEqual(['file', 'line', 'col', 'title']);
        expect(gelezen.gegeven).toContain('verwacht: een van');
      }),
    );
  });
});

test('GitLab krijgt elk probleem met een eigen kenmerk, een plek en een ernst', () => {
  const dubbel = maakProbleem();
  const rapport = codeQuality(
    verslagVan({}, { problemen: [dubbel, dubbel, maakProbleem({ ernst: 'waarschuwing', controle: 'zin-lang' })] }),
  ) as { fingerprint: string }[];
  expect(rapport).toMatchObject([
    {
      check_name: 'veld-keuze',
      severity: 'major',
      location: { path: 'content/interventies/a.mdx', lines: { begin: 3 } },
    },
    { check_name: 'veld-keuze', severity: 'major' },
    { check_name: 'zin-lang', severity: 'info' },
  ]);
  expect(new Set(rapport.map(({ fingerprint }) => fingerprint)).size).toBe(3);
});
