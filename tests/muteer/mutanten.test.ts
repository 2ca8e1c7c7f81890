import { describe, expect, test } from 'vitest';
import { leesAanvaard, past, vervallen } from '../../scripts/muteer/aanvaard.ts';
import { mutantenIn } from '../../scripts/muteer/lagen.ts';
import { type Mutant, metMutant, metSondes, mutantenVan } from '../../scripts/muteer/mutanten.ts';

const kort = (code: string) => mutantenVan('a.ts', code).map(({ soort, was, wordt }) => `${soort}: ${was} → ${wordt}`);

describe('een mutant is één fout die iemand zou kunnen maken', () => {
  test.each<[string, string, string[]]>([
    [
      'een grens die net verschuift, en een die omkeert',
      'a < b',
      ['grens: a < b → (a <= b)', 'vergelijking: a < b → (a >= b)'],
    ],
    ['gelijk wordt ongelijk', 'a === b', ['vergelijking: a === b → (a !== b)']],
    ['een getal wordt zijn buur', 'f(4)', ['getal: 4 → (5)', 'getal: 4 → (3)']],
    ['een decimaal verschuift in zijn laatste cijfer', 'f(0.25)', ['getal: 0.25 → (0.26)', 'getal: 0.25 → (0.24)']],
    ['en wordt of', 'a && b', ['logica: a && b → (a || b)']],
    ['een ontkenning valt weg', 'f(!a)', ['ontkenning: !a → (a)']],
    ['een waarde na ?? valt weg', 'a ?? b', ['terugval: a ?? b → (a)']],
    ['elke wordt een', 'a.every(b)', ['lijst: a.every → a.some']],
    ['wat uit een lijst gehaald wordt, blijft', 'a.filter(b)', ['lijst: a.filter(b) → (a)']],
    ['een tak wordt nooit genomen', 'if (a) b;', ['tak: a → false', 'opdracht: b → undefined']],
    ['een keuze keert om', 'a ? b : c', ['ontkenning: a → !(a)']],
    ['wat iemand leest, is leeg', "f('twee woorden')", ["tekst: 'twee woorden' → ''"]],
  ])('%s', (_, code, mutanten) => {
    expect(kort(`x = ${code}`.replace('x = if', 'if')).filter((m) => !/^opdracht: (x|f)/.test(m))).toEqual(mutanten);
  });

  test('wat er niet is als de code draait, en wat alleen een programmeur leest, krijgt er geen', () => {
    expect(
      kort(`import { a } from './twee woorden.ts';
        type Een = 1 | 'twee woorden';
        interface Twee { drie: 3 }
        const vier: 4 | 5 = b;
        throw new Error('twee woorden');`),
    ).toEqual([]);
  });

  test('hij verandert niets anders in het bestand', () => {
    const code = 'const a = b > 1 ? c : d; // b > 1';
    const [eerste] = mutantenVan('a.ts', code) as [Mutant];
    expect(metMutant(code, eerste)).toBe('const a = (b >= 1) ? c : d; // b > 1');
  });
});

describe('een sonde', () => {
  const codeMetKeten = `
    const f = (lijst) => lijst?.filter((n) => n > 1).map((n) => n * 2).some((n) => n === 4) ?? false;
    if (f([1, 2])) uit.push(\`som \${1 + 2} is\`);
    if (f(undefined)) uit.push('nooit een keer');
  `;
  const draai = (code: string, raakMutant: (nummer: number) => void) => {
    const uit: string[] = [];
    Object.assign(globalThis, { raakMutant });
    new Function('uit', code)(uit);
    return uit;
  };
  const mutanten = [...mutantenVan('a.ts', codeMetKeten).entries()];

  test('verandert niets aan wat de code doet', () => {
    expect(draai(metSondes(codeMetKeten, mutanten), () => {})).toEqual(draai(codeMetKeten, () => {}));
  });

  test('zegt van elke mutant of zijn plaats bereikt is', () => {
    const geraakt = new Set<number>();
    draai(metSondes(codeMetKeten, mutanten), (nummer) => geraakt.add(nummer));
    const gemist = mutanten.filter(([nummer]) => !geraakt.has(nummer)).map(([, { was }]) => was);
    expect(gemist).toEqual(["uit.push('nooit een keer')", "'nooit een keer'"]);
  });
});

describe('een mutant die mag leven', () => {
  const code = '\n  return a > 1;';
  const [grens, omgekeerd] = mutantenVan('src/kern/b.ts', code) as [Mutant, Mutant];
  const aanvaard = { bestand: 'src/kern/b.ts', regel: 'return a > 1;', was: 'a > 1', wordt: '(a >= 1)', reden: '' };

  test('is te vinden waar hij ook op de bladzijde staat', () => {
    const [lager] = mutantenVan('src/kern/b.ts', `\n\n${code}`) as [Mutant];
    expect([past(aanvaard, grens), past(aanvaard, lager)]).toEqual([true, true]);
  });

  test('is geen andere fout op die plaats, en geen fout in een ander bestand dat zo heet', () => {
    const [elders] = mutantenVan('src/weergave/kern/b.ts', code) as [Mutant];
    expect([past(aanvaard, omgekeerd), past(aanvaard, elders)]).toEqual([false, false]);
  });

  test('moet uit de lijst zodra de code hem niet meer kent', () => {
    const anders = mutantenVan('src/kern/b.ts', 'return a > 2;');
    const elders = mutantenVan('src/kern/c.ts', code);
    expect([grens, elders].map((lijst) => vervallen([aanvaard], [lijst].flat()))).toEqual([[], []]);
    expect(vervallen([aanvaard], anders)).toEqual([aanvaard]);
  });

  test('staat in de lijst zoals de code hem nu kent', () => {
    const alle = mutantenIn({ code: 'src/**/*.ts', tests: [], minstens: 1 });
    expect(vervallen(leesAanvaard(), alle)).toEqual([]);
    expect(leesAanvaard().filter((een) => !alle.some((mutant) => past(een, mutant)))).toEqual([]);
  });
});
