import { contentpaden } from '../kern/contentpaden.ts';
import type { Plek, Probleem } from '../kern/probleem.ts';

/** Een tekst met wat er over haar links te weten is. */
export interface Gelinkt {
  pad: string;
  links: readonly { url: string; plek: Plek }[];
  /** De kopjes van de tekst zelf, waar `#…` naartoe kan. */
  koppen: readonly string[];
}

/**
 * Elke link in een tekst naar een adres of plek die de site niet heeft. `bestaat` zegt van een bestand of het er is: naar een record
 * dat zelf nog fouten heeft, mag een tekst linken.
 */
export function dodeVerwijzingen(
  teksten: readonly Gelinkt[],
  plekken: ReadonlyMap<string, ReadonlySet<string>>,
  site: string,
  bestaat: (pad: string) => boolean,
): Probleem[] {
  return teksten.flatMap(({ pad, links, koppen }) =>
    links.flatMap(({ url, plek }): Probleem[] => {
      const doel = doelVan(url, site);
      if (!doel || leeft(doel, koppen)) return [];
      return [{ bestand: pad, plek, ernst: 'fout', controle: 'adres-bestaat', ...inWoorden(doel, koppen) }];
    }),
  );

  function leeft({ adres, anker }: Doel, koppen: readonly string[]): boolean {
    if (adres === '') return anker === '' || anker === 'top' || koppen.includes(anker);
    const ankers = plekken.get(adres);
    if (ankers) return anker === '' || anker === 'top' || ankers.has(anker);
    const [, soort, id = ''] = /^\/(interventies|bronnen)\/([^/]+)\//.exec(adres) ?? [];
    if (soort === 'interventies') return bestaat(contentpaden.interventie(id)) && !bekend(`/interventies/${id}/`);
    return soort === 'bronnen' && bestaat(contentpaden.bron(id)) && !bekend(`/bronnen/${id}/`);
  }

  function bekend(adres: string): boolean {
    return plekken.has(adres);
  }

  function inWoorden({ adres, anker }: Doel, koppen: readonly string[]) {
    if (adres !== '' && !plekken.has(adres)) {
      const bedoeld = [`${adres}/`, adres.toLowerCase(), `${adres.toLowerCase()}/`].find(bekend);
      return {
        gevonden: `een link naar \`${adres.slice(0, 80)}\`, en dat adres heeft de site niet`,
        verwacht: 'een adres dat er is, met kleine letters en een schuine streep aan het eind',
        doe: bedoeld
          ? `Typ: \`${bedoeld}\`.`
          : 'Open de bladzijde op de site en kopieer haar adres, vanaf de eerste `/`.',
      };
    }
    const namen = [...(adres === '' ? koppen : (plekken.get(adres) ?? []))];
    const bedoeld = namen.find((naam) => naam.toLowerCase() === anker.toLowerCase() || naam === `tekst-${anker}`);
    return {
      gevonden: `een link naar de plek \`#${anker.slice(0, 60)}\`${adres ? ` op \`${adres}\`` : ' in deze tekst'}, en die is er niet`,
      verwacht: adres ? 'een plek op die bladzijde, of alleen de bladzijde' : 'een kopje uit deze tekst',
      doe: bedoeld ? `Typ: \`${adres}#${bedoeld}\`.` : 'Laat `#` met wat erachter staat weg, of verbeter het.',
    };
  }
}

interface Doel {
  /** Leeg als de link binnen de tekst blijft. */
  adres: string;
  anker: string;
}

/** Waar een link heen gaat zoals een browser hem leest; `null` buiten de site. */
function doelVan(url: string, site: string): Doel | null {
  const { origin } = new URL(site);
  const gelezen = URL.parse(url, `${origin}/`);
  if (!gelezen || gelezen.origin !== origin) return null;
  const anker = ontcijferd(gelezen.hash.slice(1).replace(/:~:.*$/, ''));
  return { adres: url.startsWith('#') ? '' : ontcijferd(gelezen.pathname), anker };
}

function ontcijferd(tekst: string): string {
  try {
    return decodeURIComponent(tekst);
  } catch {
    return tekst;
  }
}
