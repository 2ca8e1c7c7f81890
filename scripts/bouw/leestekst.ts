import type { DefaultTreeAdapterTypes } from 'parse5';
import { gewichten } from '../../src/zoeken/gewichten.ts';
import { uitVeld } from '../../src/zoeken/via.ts';

/** De tekst van een bladzijde zoals Pagefind haar leest. */
export interface Leestekst {
  /** De titel en de verborgen velden. */
  kop: string;
  /** Wat er in korte woorden over haar gezegd wordt: elke uitdrukking uit haar verborgen velden, van een samenvatting de eerste. */
  uitdrukkingen: string[];
  /** Al het andere. */
  tekst: string;
  /** Wat voor bladzijde het is. */
  soort: string;
  /** Het adres van de bladzijde die met deze woorden te vinden is; leeg als het haar eigen woorden zijn. */
  hoortBij: string;
}

type Knoop = DefaultTreeAdapterTypes.ChildNode;

/**
 * Leest wat er in `data-pagefind-body` staat en niet genegeerd wordt, en elk veld van `data-pagefind-meta`; van een bladzijde die bij een
 * andere hoort, wat er in `data-hoort-bij` staat.
 */
export function leestekstIn(boom: DefaultTreeAdapterTypes.Document): Leestekst {
  const kop: string[] = [];
  const uitdrukkingen: string[] = [];
  const tekst: string[] = [];
  let soort = 'uitleg';
  let hoortBij = '';
  const loop = (knoop: Knoop, inLijf: boolean, inKop: boolean): void => {
    if ('value' in knoop) {
      if (inLijf) (inKop ? kop : tekst).push(knoop.value);
      return;
    }
    if (!('tagName' in knoop)) return;
    const attribuut = (naam: string) => knoop.attrs.find(({ name }) => name === naam)?.value;
    const [, naam = '', veld] = /(.+)\[(.+)\]/.exec(attribuut('data-pagefind-meta') ?? '') ?? [];
    // Wat alleen getoond wordt, zoekt niemand.
    if (veld && veld !== 'data-getoond') {
      kop.push(attribuut(veld) ?? '');
      if (naam in gewichten) uitdrukkingen.push(...uitVeld(attribuut(veld)).slice(0, naam === 'kort' ? 1 : undefined));
    }
    const filter = /^soort\[(.+)\]/.exec(attribuut('data-pagefind-filter') ?? '')?.[1];
    if (filter) soort = attribuut(filter) ?? soort;
    if (overslaan.has(knoop.tagName) || attribuut('data-pagefind-ignore') !== undefined) return;
    hoortBij = attribuut('data-hoort-bij') ?? hoortBij;
    const lijf = inLijf || [attribuut('data-pagefind-body'), attribuut('data-hoort-bij')].some((a) => a !== undefined);
    const titel = inKop || knoop.tagName === 'h1' || attribuut('data-pagefind-meta') === 'title';
    for (const kind of knoop.childNodes) loop(kind, lijf, titel);
  };
  for (const knoop of boom.childNodes) loop(knoop, false, false);
  return { kop: kop.join(' '), uitdrukkingen, tekst: tekst.join(' '), soort, hoortBij };
}

/** Wat Pagefind overslaat, ook midden in de tekst. */
const overslaan = new Set('script style noscript label form svg footer nav iframe template'.split(' '));
