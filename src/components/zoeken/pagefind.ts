/** De enige deur naar Pagefind: een zoekterm erin, gevonden bladzijden eruit. */
export interface Gevonden {
  href: string;
  titel: string;
  /** Een stukje tekst rond de vindplaats, als gewone tekst. */
  fragment: string;
}

/** Zoveel bladzijden haalt één zoekopdracht op. */
const meeste = 20;

/** De bladzijden die Pagefind bij deze term vindt, en hoeveel het er in totaal zijn. Gooit als de zoekindex er niet is, zoals in `npm run dev`. */
export async function zoek(term: string): Promise<{ totaal: number; bladzijden: Gevonden[] }> {
  const { results } = await (await pagefind()).search(term);
  const bladzijden = await Promise.all(results.slice(0, meeste).map((resultaat) => resultaat.data()));
  return {
    totaal: results.length,
    bladzijden: bladzijden.map(({ url, meta, plain_excerpt }) => ({
      href: url,
      titel: meta.title ?? url,
      fragment: plain_excerpt,
    })),
  };
}

interface Pagefind {
  search(
    term: string,
  ): Promise<{ results: { data(): Promise<{ url: string; meta: { title?: string }; plain_excerpt: string }> }[] }>;
}

let geladen: Promise<Pagefind> | undefined;

/** De index ontstaat pas na de bouw, dus de bundelaar kent dit adres niet. Mislukt het laden, dan mag het daarna opnieuw. */
function pagefind(): Promise<Pagefind> {
  const adres = '/pagefind/pagefind.js';
  geladen ??= (import(/* @vite-ignore */ adres) as Promise<Pagefind>).catch((fout) => {
    geladen = undefined;
    throw fout;
  });
  return geladen;
}
