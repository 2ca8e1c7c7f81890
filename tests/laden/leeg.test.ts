import { expect, test } from 'vitest';
import { ervaringTekst, kort, problemenVan } from '../hulp/content.ts';

test.each([
  ['een link zonder woorden', '[](https://example.org/)', 'tekst-onderdeel'],
  ['een onderdeel zonder inhoud', '<Zeg></Zeg>', 'tekst-component'],
])('%s wordt geweigerd: een schermlezer heeft er niets aan', (_, lijf, controle) => {
  expect(kort(problemenVan('ervaringen/leeg.mdx', ervaringTekst(`\n${lijf}\n`)))).toEqual([`11:1 ${controle}`]);
});

test('een bestand vol fouten geeft er een paar honderd en zegt hoeveel er nog zijn', () => {
  const problemen = problemenVan('ervaringen/vol.mdx', ervaringTekst('![x](y)\n\n'.repeat(300)));
  expect(problemen).toHaveLength(201);
  expect(problemen.at(-1)?.gevonden).toContain('en verder nog 99');
});
