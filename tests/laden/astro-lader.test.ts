import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, expect, test, vi } from 'vitest';
import { vakwerkLader } from '../../src/laden/astro-lader.ts';
import { bronTekst, interventieTekst, maakMap, schrijf } from '../hulp/content.ts';

afterEach(() => vi.unstubAllEnvs());

const bevinding = (naam: string) =>
  `bevindingen:\n  - { id: ${naam}, uitkomst: werk-gevonden, gemeten: null, richting: positief, plaats: samenvatting, schatting: { soort: woorden, tekst: Meer werk. } }\n`;
const bewijs = [
  {
    uitkomst: 'werk-gevonden',
    toelichting: 'Meer mensen vonden werk.',
    bevindingen: [{ bron: 'b', bevinding: 'werk', directheid: 'zelfde' }],
  },
];

/** Laadt een map zoals `dev` dat doet, met een opslag die blijft staan. */
function opslagVan(map: string) {
  const inhoud = new Map<string, { data: unknown }>();
  const store = {
    set: (entry: { id: string; data: unknown }) => inhoud.set(entry.id, entry),
    delete: (id: string) => inhoud.delete(id),
    keys: () => [...inhoud.keys()],
    values: () => [...inhoud.values()],
  };
  const context = { store, watcher: { add() {}, on() {} }, generateDigest: () => 'x', logger: { error() {} } };
  vi.stubEnv('VAKWERK_CONTENT', map);
  return { inhoud, laad: () => vakwerkLader().load(context as unknown as LoaderContext) };
}

test('een stuk bestand houdt in dev zijn laatste goede versie; een verwijderd bestand verdwijnt', async () => {
  const map = await maakMap({
    'interventies/a.mdx': interventieTekst(),
    'begrippen.yaml': '- { id: zrm, term: ZRM, soort: diagnose }\n',
  });
  const { inhoud, laad } = opslagVan(map);
  await laad();
  await schrijf(map, {
    'interventies/a.mdx': interventieTekst({ status: 'klaar' }),
    'begrippen.yaml': '- { id: zrm }\n',
  });
  await laad();
  expect(inhoud.get('interventies/a.mdx')?.data).toMatchObject({ waarde: { status: 'concept' } });
  expect(inhoud.get('begrippen.yaml')?.data).toMatchObject({ waarde: [{ term: 'ZRM' }] });
  await rm(join(map, 'interventies/a.mdx'));
  await laad();
  expect(inhoud.has('interventies/a.mdx')).toBe(false);
});

test('een interventie die een verdwenen bevinding aanhaalt, blijft in dev niet half staan', async () => {
  const map = await maakMap({
    'interventies/a.mdx': interventieTekst({ bewijs }),
    'bronnen/b.yaml': bronTekst(bevinding('werk')),
  });
  const { inhoud, laad } = opslagVan(map);
  await laad();
  expect(inhoud.has('interventies/a.mdx')).toBe(true);
  await schrijf(map, { 'bronnen/b.yaml': bronTekst(bevinding('anders')) });
  await laad();
  expect(inhoud.has('interventies/a.mdx')).toBe(false);
});

test('een interventie waarvan het onderzoek uit het register verdween, blijft in dev niet half staan', async () => {
  const metProef = bronTekst(bevinding('werk')).replace('ontwerp: voor-na', 'ontwerp: rct\nonderzoeken: [proef]');
  const map = await maakMap({
    'interventies/a.mdx': interventieTekst({ bewijs }),
    'bronnen/b.yaml': metProef,
    'onderzoeken.yaml': '- { id: proef, naam: Een proef, ontwerp: rct }\n',
  });
  const { inhoud, laad } = opslagVan(map);
  await laad();
  expect(inhoud.has('interventies/a.mdx')).toBe(true);
  await schrijf(map, { 'onderzoeken.yaml': '- { id: proef\n' });
  await laad();
  // Een register dat even stuk is, houdt zijn laatste goede versie.
  expect(inhoud.has('interventies/a.mdx')).toBe(true);
  await schrijf(map, { 'onderzoeken.yaml': '- { id: anders, naam: Een andere proef, ontwerp: rct }\n' });
  await laad();
  expect(inhoud.has('interventies/a.mdx')).toBe(false);
});
