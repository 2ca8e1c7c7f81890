import type { Interventie } from '../kern/interventie/schema.ts';

/** Velden met codes, adressen en data: daar leest niemand zinnen in. */
const geenProza =
  /^(type|codes|status|versie|datum|beoordelenVoor|url|besprekingUrl|bezwaar|bron|bronnen|bevinding|id|lijf|soort|directheid|uitkomst|plek|stand|gezochtOp|peildatum|processtap|klantkenmerk|uitkering|vrijwilligheid|vorm|handelingskant|organisatievorm|rolVanDeKlant|zoekwoorden|auteurs)$/;

/** Elke lopende tekst van een interventie, los: de velden die iemand leest, en elk stuk van de tekst eronder. */
export function prozaVan(interventie: Interventie): string[] {
  return [...tekstenOnder(interventie), ...stukkenVan(interventie.lijf.html)];
}

function tekstenOnder(waarde: unknown): string[] {
  if (typeof waarde === 'string') return [waarde];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) => (geenProza.test(naam) ? [] : tekstenOnder(deel)));
}

/** De alinea's, punten, koppen en cellen van een tekst, zonder opmaak. */
function stukkenVan(html: string): string[] {
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
