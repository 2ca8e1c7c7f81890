import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Elke bladzijde met onze voet, en wat daar aan wegen in staat. */
const bladzijden = globSync('dist/**/*.html')
  .map((pad) => ({
    pad: pad.replaceAll('\\', '/').replace(/^dist\/|index\.html$/g, ''),
    html: readFileSync(pad, 'utf8'),
  }))
  .filter(({ html }) => html.includes('class="voet"'));
const aantal = (html: string, naam: string) => html.split(`>${naam}<`).length - 1;

test('op elke bladzijde kun je iets melden', () => {
  expect(bladzijden.length).toBeGreaterThan(100);
  expect(
    bladzijden.filter(({ html }) => !/<footer.+>Iets melden<.+<\/footer>/s.test(html)).map(({ pad }) => pad),
  ).toEqual([]);
});

test('een bladzijde met een eigen bestand is te verbeteren, één keer; een andere niet', () => {
  const eigen =
    /^(?:interventies\/[^/]+\/(?:(?:kaart|voor-de-klant|bewijs|leren|over)\/)?|bronnen\/[^/]+\/|leerpaden\/[^/]+\/|begrippen\/|bewijskaart\/agenda\/)$/;
  const mis = bladzijden.filter(({ pad, html }) => {
    // Een oude naam stuurt door, en heeft zelf geen bestand.
    const verwacht = eigen.test(pad) && !html.includes('http-equiv="refresh"') ? 1 : 0;
    return aantal(html, 'Verbeter deze bladzijde') !== verwacht;
  });
  expect(mis.map(({ pad }) => pad)).toEqual([]);
});

test('een methode voorstellen kan vanaf de lijst en als zoeken niets vindt; een studie melden bij elke methode', () => {
  const html = (pad: string) => bladzijden.find((bladzijde) => bladzijde.pad === pad)?.html ?? '';
  for (const pad of ['interventies/', 'zoeken/']) expect(aantal(html(pad), 'Stel een methode voor')).toBe(1);
  expect(aantal(html('interventies/ips/bewijs/'), 'Meld een studie')).toBe(1);
});

test('zonder forge opent elke weg het formulier op deze site', () => {
  const wegen = bladzijden.flatMap(({ html }) => [
    ...html.matchAll(
      /href="([^"]+)"[^>]*>(?:Iets melden|Verbeter deze bladzijde|Stel een methode voor|Meld een studie)</g,
    ),
  ]);
  expect(new Set(wegen.map(([, href = '']) => href.split('?')[0]))).toEqual(new Set(['/bijdragen/formulier/']));
});
