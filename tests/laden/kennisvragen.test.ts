import { expect, test } from 'vitest';
import { laad } from '../../src/laden/laad.ts';
import { bronTekst, kort, maakMap, problemenVan } from '../hulp/content.ts';

const vraag = (id: string, erbij = '') =>
  `- id: ${id}\n  vraag: Helpt het om samen te bellen?\n  waarom: Klantmanagers doen het vaak.\n  voor: [gilde]\n${erbij}`;

async function problemen(kennisvragen: string, erbij: Record<string, string> = {}): Promise<string[]> {
  return kort((await laad(await maakMap({ 'kennisvragen.yaml': kennisvragen, ...erbij }))).problemen);
}

test('een vraag zonder id of met een onbekend doel wordt gemeld op haar regel', () => {
  expect(kort(problemenVan('kennisvragen.yaml', vraag('bellen').replace('- id: bellen\n  ', '- ')))).toEqual([
    '1:3 veld-ontbreekt',
  ]);
  expect(kort(problemenVan('kennisvragen.yaml', vraag('bellen').replace('gilde', 'iedereen')))).toEqual([
    '4:10 veld-keuze',
  ]);
});

test('twee vragen met hetzelfde id worden gemeld bij de tweede', async () => {
  expect(await problemen(vraag('bellen') + vraag('appen') + vraag('bellen'))).toEqual(['9:7 kennisvraag-uniek']);
});

test('een bron die niet bestaat wordt gemeld bij de vraag; een bron die alleen een vraag noemt, wordt gebruikt', async () => {
  expect(await problemen(vraag('bellen', '  bronnen: [smit-2091]\n'))).toEqual(['5:13 bron-bestaat']);
  expect(await problemen(vraag('bellen', '  bronnen: [smit]\n'), { 'bronnen/smit.yaml': bronTekst() })).toEqual([]);
});

test('vragen blijven in de volgorde van hun bestand, ook naast een stukke bron die zij noemen', async () => {
  const map = await maakMap({
    'kennisvragen.yaml': vraag('bellen', '  bronnen: [smit]\n') + vraag('appen'),
    'bronnen/smit.yaml': bronTekst('land: [nergens]\n'),
  });
  const { bibliotheek } = await laad(map);
  expect(bibliotheek.kennisvragen.map(({ id }) => id)).toEqual(['bellen', 'appen']);
});

test('een contentmap zonder kennisvragen heeft er geen', async () => {
  expect((await laad(await maakMap())).bibliotheek.kennisvragen).toEqual([]);
});
