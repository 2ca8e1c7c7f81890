import type { Interventie } from '../kern/interventie/schema.ts';

/** Velden met codes, adressen en data: daar leest niemand zinnen in. */
const geenProza =
  /^(type|codes|status|versie|datum|beoordelenVoor|url|besprekingUrl|bezwaar|bron|bronnen|bevinding|id|lijf|soort|directheid|uitkomst|plek|stand|gezochtOp|peildatum|processtap|klantkenmerk|uitkering|vrijwilligheid|vorm|handelingskant|organisatievorm|rolVanDeKlant|zoekwoorden|auteurs)$/;

/** Een veld met lopende tekst; `veld` is het pad met punten. */
export interface Prozaveld {
  veld: string;
  tekst: string;
}

/** Elke lopende tekst van een interventie, los: de velden die iemand leest, en elk stuk van de tekst eronder. */
export function prozaVan(interventie: Interventie): string[] {
  return [...prozavelden(interventie).map(({ tekst }) => tekst), ...stukkenVan(interventie.lijf.html)];
}

/** De velden die iemand leest, op elke diepte; codes, adressen en datums niet. */
export function prozavelden(waarde: unknown, pad: string[] = []): Prozaveld[] {
  if (typeof waarde === 'string') return [{ veld: pad.join('.'), tekst: waarde }];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) =>
    geenProza.test(naam) ? [] : prozavelden(deel, [...pad, naam]),
  );
}

/** De alinea's, punten, koppen en cellen van een tekst, zonder opmaak. */
export function stukkenVan(html: string): string[] {
  return html
    .split(/<\/?(?:p|li|h\d|td|th|summary|aside|figure|blockquote|ul|ol|table|tr|section|div)\b[^>]*>/)
    .map((stuk) =>
      stuk
        .replace(/<[^>]*>/g, '')
        .replace(/&#x27;|&#39;/g, "'")
        .replace(/&#x26;|&amp;/g, '&')
        .trim(),
    )
    .filter(Boolean);
}
