import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Tekstblok } from '../../kern/versie.ts';
import { alinea, citaat, kop, lijst } from './blok.ts';

type Knoop = DefaultTreeAdapterTypes.ChildNode;

/** De gekeurde tekst onder de kop van een bestand als tekstblokken: wat er staat, zonder opmaak. */
export function uitHtml(html: string): Tekstblok[] {
  return parseFragment(html).childNodes.flatMap(blokkenIn);
}

function blokkenIn(knoop: Knoop): Tekstblok[] {
  if (!('tagName' in knoop)) return alinea(tekstVan(knoop));
  switch (knoop.tagName) {
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'summary':
      return [kop(tekstVan(knoop), 2)];
    case 'ul':
      return lijst(onderdelen(knoop, 'li').map(tekstVan));
    case 'ol':
      return lijst(onderdelen(knoop, 'li').map(tekstVan), 'stappen');
    case 'blockquote':
      return citaat(tekstVan(knoop));
    case 'table':
      return [
        { soort: 'tabel', rijen: onderdelen(knoop, 'tr').map((rij) => onderdelen(rij, 'th', 'td').map(tekstVan)) },
      ];
    default: {
      const heeftBlok = knoop.childNodes.some((kind) => 'tagName' in kind && blokken.has(kind.tagName));
      return heeftBlok ? knoop.childNodes.flatMap(blokkenIn) : alinea(tekstVan(knoop));
    }
  }
}

const blokken = new Set(
  'p div section aside details summary figure dl dt dd pre h2 h3 h4 h5 ul ol table blockquote'.split(' '),
);

/** De woorden, en achter een link naar een andere site haar adres. */
function tekstVan(knoop: Knoop): string {
  return ruweTekst(knoop).replace(/\s+/g, ' ').trim();
}

function ruweTekst(knoop: Knoop): string {
  if ('value' in knoop) return knoop.value;
  if (!('childNodes' in knoop)) return '';
  const binnen = knoop.childNodes.map(ruweTekst).join('');
  const href = 'attrs' in knoop && knoop.tagName === 'a' && knoop.attrs.find(({ name }) => name === 'href')?.value;
  const blok = 'tagName' in knoop && blokken.has(knoop.tagName);
  return `${binnen}${href && !href.startsWith('#') ? ` (${href})` : ''}${blok ? ' ' : ''}`;
}

function onderdelen(knoop: Knoop, ...namen: string[]): DefaultTreeAdapterTypes.Element[] {
  if (!('childNodes' in knoop)) return [];
  return knoop.childNodes.flatMap((kind) => {
    if (!('tagName' in kind)) return [];
    return namen.includes(kind.tagName) ? [kind] : onderdelen(kind, ...namen);
  });
}
