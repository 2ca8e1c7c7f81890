import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Van elk bestand onder src/: welke bestanden van ons het invoert, en welke pakketten. */
const bestanden = globSync('src/**/*.{ts,astro}').map((pad) => pad.replaceAll('\\', '/'));
const invoer = new Map(bestanden.map((pad) => [pad, verwijzingen(pad)]));
const lokaal = (pad: string) =>
  (invoer.get(pad) ?? []).filter((naar) => naar.startsWith('src/') || naar.endsWith('vakwerk.config.ts'));
const pakketten = (pad: string) => (invoer.get(pad) ?? []).filter((naar) => !lokaal(pad).includes(naar));

/** Waar elke laag uit mag putten. Wie hier een laag bij zet, denkt na over de richting. */
const magUit: Record<string, string[]> = {
  kern: ['kern'],
  // De zoeklaag draait in de browser: zij kent alleen zichzelf.
  zoeken: ['zoeken'],
  laden: ['laden', 'kern'],
  // Draait ook in de service worker, dus niets van de rest.
  offline: ['offline'],
  vragen: ['vragen', 'kern'],
  weergave: ['weergave', 'vragen', 'zoeken', 'kern'],
  terugkoppeling: ['terugkoppeling', 'weergave', 'vragen', 'kern'],
  // Draait ook in de browser van wie schrijft.
  redactie: ['redactie', 'weergave', 'kern'],
  voorstel: ['voorstel', 'redactie', 'laden', 'weergave', 'kern'],
  components: ['components', 'offline', 'weergave', 'zoeken', 'kern', 'styles'],
  layouts: ['layouts', 'components', 'weergave', 'styles', 'bibliotheek.ts', 'vakwerk.config.ts'],
  pages: ['layouts', 'components', 'weergave', 'vragen', 'kern', 'bibliotheek.ts', 'vakwerk.config.ts'],
  'bibliotheek.ts': ['kern', 'laden'],
  'content.config.ts': ['laden'],
};

test('elke laag voert alleen in uit de lagen die zij mag kennen', () => {
  const mis = bestanden.flatMap((pad) =>
    lokaal(pad)
      .filter((naar) => !magUit[laag(pad)]?.includes(laag(naar)))
      .map((naar) => `${pad} → ${naar}`),
  );
  expect(mis).toEqual([]);
});

test('geen bestand voert via een omweg zichzelf in', () => {
  const kringen = bestanden.flatMap((begin) => {
    const pad = weg(begin, begin);
    return pad ? [pad.join(' → ')] : [];
  });
  expect(kringen).toEqual([]);
});

// Een type invoeren opent geen deur: daar komt niets van in de uitvoering.
test.each([
  ['astro:content', ['src/bibliotheek.ts', 'src/content.config.ts']],
  ['satteri', ['src/laden/tekst/ontleed.ts']],
  // Keuren wat er komt, en schrijven in het formulier.
  ['yaml', ['src/laden/yaml.ts', 'src/redactie/normaalvorm.ts']],
  ['node:child_process', ['src/laden/keurder.ts']],
])('%s heeft één deur', (pakket, deuren) => {
  expect(bestanden.filter((pad) => verwijzingen(pad, false).includes(pakket)).toSorted()).toEqual(deuren);
});

test('alleen laden/ raakt bestanden aan', () => {
  const mis = bestanden.filter(
    (pad) => laag(pad) !== 'laden' && pakketten(pad).some((naam) => /^(node:)?(fs|path|os)\b/.test(naam)),
  );
  expect(mis).toEqual([]);
});

test('de kern kent alleen zod, en geen klok', () => {
  const kern = bestanden.filter((pad) => laag(pad) === 'kern');
  expect(new Set(kern.flatMap(pakketten))).toEqual(new Set(['zod']));
  const klok = bestanden.filter(
    (pad) =>
      ['kern', 'vragen', 'weergave'].includes(laag(pad)) && /new Date\(\)|Date\.now\(/.test(readFileSync(pad, 'utf8')),
  );
  expect(klok).toEqual([]);
});

test('niets in src/ of scripts/ voert iets uit content/ in', () => {
  const alle = [...bestanden, ...globSync('scripts/**/*.ts')];
  expect(alle.filter((pad) => verwijzingen(pad).some((naar) => /(^|\/)content\//.test(naar)))).toEqual([]);
});

function verwijzingen(pad: string, metTypes = true): string[] {
  const code = readFileSync(pad, 'utf8').replace(metTypes ? /$^/ : /^\s*(?:import|export) type\b[^;]*;/gm, '');
  const gevonden = [
    ...code.matchAll(
      /^\s*(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|<script src="([^"]+)"/gm,
    ),
  ];
  return gevonden
    .map(([, a, b, c]) => a ?? b ?? c ?? '')
    .map((naar) => (naar.startsWith('.') ? join(dirname(pad), naar).replaceAll('\\', '/') : naar));
}

function laag(pad: string): string {
  return pad.replace(/^src\//, '').split('/')[0] ?? '';
}

/** Een weg van `hier` terug naar `doel`, of niets. */
function weg(hier: string, doel: string, gezien = new Set<string>()): string[] | undefined {
  for (const volgende of lokaal(hier)) {
    if (volgende === doel) return [hier, doel];
    if (gezien.has(volgende)) continue;
    gezien.add(volgende);
    const rest = weg(volgende, doel, gezien);
    if (rest) return [hier, ...rest];
  }
  return undefined;
}
