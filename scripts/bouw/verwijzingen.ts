import type { DefaultTreeAdapterTypes } from 'parse5';

/** Waar een bladzijde naar verwijst, en waar anderen op haar naar kunnen verwijzen. */
export interface Verwijzingen {
  /** Elk adres zoals het er staat: van een link, een onderdeel, een formulier of een doorverwijzing. */
  links: ReadonlySet<string>;
  ankers: ReadonlySet<string>;
}

/** Leest ook wat in een `template` staat: een script zet dat op de bladzijde. Ankers heeft het daar nog niet. */
export function verwijzingenIn(boom: DefaultTreeAdapterTypes.Document): Verwijzingen {
  const links = new Set<string>();
  const ankers = new Set<string>();
  const loop = (knoop: DefaultTreeAdapterTypes.Node, inSjabloon: boolean): void => {
    if ('tagName' in knoop) {
      for (const { name, value } of knoop.attrs) {
        if (metAdres.has(name)) links.add(value);
        if (!inSjabloon && (name === 'id' || (name === 'name' && knoop.tagName === 'a'))) ankers.add(value);
      }
      const naar = doorverwijzing(knoop);
      if (naar) links.add(naar);
    }
    if ('content' in knoop) loop(knoop.content, true);
    if ('childNodes' in knoop) for (const kind of knoop.childNodes) loop(kind, inSjabloon);
  };
  loop(boom, false);
  return { links, ankers };
}

const metAdres = new Set(['href', 'src', 'action', 'formaction', 'poster']);

/** Waar `<meta http-equiv="refresh">` heen stuurt; niets bij een ander element. */
function doorverwijzing({ tagName, attrs }: DefaultTreeAdapterTypes.Element): string | undefined {
  const attribuut = (naam: string) => attrs.find(({ name }) => name === naam)?.value ?? '';
  if (tagName !== 'meta' || attribuut('http-equiv').toLowerCase() !== 'refresh') return undefined;
  return /^[^;]*;\s*url=(.+)$/i.exec(attribuut('content'))?.[1];
}
