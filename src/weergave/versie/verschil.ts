import { diffWordsWithSpace } from 'diff';
import type { Tekstblok } from '../../kern/versie.ts';

/** Een stuk tekst, en of het aan de andere kant anders is. */
export interface Stuk {
  tekst: string;
  anders: boolean;
}

/** Eén kopje waaronder toen iets anders stond dan nu. Is een kant leeg, dan stond het daar niet. */
export interface Verschil {
  kop: string;
  toen: Stuk[];
  nu: Stuk[];
}

/** Elk kopje waaronder iets anders staat, in de volgorde van toen; wat er nu bij is, staat achteraan. */
export function verschillen(toen: readonly Tekstblok[], nu: readonly Tekstblok[]): Verschil[] {
  const [oud, nieuw] = [perKop(toen), perKop(nu)];
  return [...new Set([...oud.keys(), ...nieuw.keys()])].flatMap((kop) => {
    const [a, b] = [oud.get(kop) ?? '', nieuw.get(kop) ?? ''];
    return a === b ? [] : [{ kop, ...naastElkaar(a, b) }];
  });
}

/** Boven deze grens is woord voor woord vergelijken niet meer te lezen: dan is alles anders. */
const meesteVerschillen = 1500;

function naastElkaar(a: string, b: string): Pick<Verschil, 'toen' | 'nu'> {
  const delen = diffWordsWithSpace(a, b, { maxEditLength: meesteVerschillen });
  if (!delen) return { toen: [{ tekst: a, anders: true }], nu: [{ tekst: b, anders: true }] };
  return {
    toen: delen.filter(({ added }) => !added).map(({ value, removed }) => ({ tekst: value, anders: removed })),
    nu: delen.filter(({ removed }) => !removed).map(({ value, added }) => ({ tekst: value, anders: added })),
  };
}

/** De tekst onder elk kopje; een kopje dat twee keer voorkomt, gaat door waar het was. */
function perKop(blokken: readonly Tekstblok[]): Map<string, string> {
  const per = new Map<string, string>();
  let boven = 'Begin';
  let kop = boven;
  for (const blok of blokken) {
    if (blok.soort === 'kop') {
      if (blok.niveau === 1) boven = blok.tekst;
      kop = blok.niveau === 1 ? boven : `${boven}: ${blok.tekst}`;
      continue;
    }
    const regels = regelsVan(blok).join('\n');
    per.set(kop, per.has(kop) ? `${per.get(kop)}\n${regels}` : regels);
  }
  return per;
}

function regelsVan(blok: Exclude<Tekstblok, { soort: 'kop' }>): string[] {
  if ('tekst' in blok) return [blok.tekst];
  return 'regels' in blok ? blok.regels : blok.rijen.map((rij) => rij.join(' | '));
}
