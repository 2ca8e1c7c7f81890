import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { keuring } from './keuring.ts';

/** Hoeveel bladzijden van één soort de tests op een scherm of op papier leggen. */
const genoeg = 12;

/**
 * Van bladzijden die op één scherm of vel moeten passen, die waar het meest op staat: passen die, dan passen de andere.
 * `npm run keuring` neemt ze alle. `pad` geeft het adres van een record in `dist`.
 */
export function volste<T>(records: readonly T[], pad: (record: T) => string): T[] {
  const bytes = (record: T) => statSync(join('dist', pad(record), 'index.html')).size;
  const opMaat = records.toSorted((a, b) => bytes(b) - bytes(a));
  return keuring ? opMaat : opMaat.slice(0, genoeg);
}

/**
 * Wat er staat op plekken van een bladzijde zoals de server haar geeft, zonder haar te tonen: van elke plek de tekst, of een kenmerk.
 * `page` staat op dezelfde site, in een venster met `bypassCSP`.
 */
export function uitHtml(page: Page, pad: string, plekken: readonly Plek[]): Promise<string[][]> {
  return page.evaluate(
    async ({ adres, gevraagd }) => {
      const html = await (await fetch(adres)).text();
      const bladzijde = new DOMParser().parseFromString(html, 'text/html');
      return gevraagd.map(({ kiezer, zonder, kenmerk }) =>
        [...bladzijde.querySelectorAll(kiezer)].map((element) => {
          if (zonder) for (const deel of element.querySelectorAll(zonder)) deel.remove();
          return (kenmerk ? (element.getAttribute(kenmerk) ?? '') : element.textContent).replaceAll(/\s+/g, ' ');
        }),
      );
    },
    { adres: pad, gevraagd: plekken },
  );
}

/** Een plek op een bladzijde: een CSS-selector, wat er niet meetelt, en welk kenmerk; zonder kenmerk de tekst. */
export interface Plek {
  kiezer: string;
  zonder?: string;
  kenmerk?: string;
}
