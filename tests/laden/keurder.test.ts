import { expect, test } from 'vitest';
import type { Bestand } from '../../src/laden/bestanden.ts';
import { keur } from '../../src/laden/keur.ts';
import { keurAlle } from '../../src/laden/keurder.ts';
import { bronTekst, ervaringTekst, maakBestand } from '../hulp/content.ts';

const goed = ['a', 'b', 'c'].map((id) => maakBestand(`ervaringen/${id}.mdx`, ervaringTekst(`Tekst van ${id}.`)));
const [a, b, c] = goed as [Bestand, Bestand, Bestand];

/** Per bestand wat er aan mankeert: leeg als het goed gekeurd is. */
async function uitslagen(bestanden: Bestand[], tijd?: number): Promise<string[]> {
  const gekeurd = await keurAlle(bestanden, tijd);
  return gekeurd.map(({ id, problemen }) => [id, ...problemen.map(({ controle }) => controle)].join(' '));
}

test('het eigen proces keurt precies zoals de keuring zelf, in de volgorde van de vraag', async () => {
  const bestanden = [c, maakBestand('bronnen/stuk.yaml', 'a: [\n'), a, maakBestand('bronnen/goed.yaml', bronTekst())];
  expect(await keurAlle(bestanden)).toEqual(bestanden.map(keur));
});

test('een bestand waarop het proces omvalt, kost alleen dat bestand', async () => {
  const omvaller = { ...b, id: 'omvaller', soort: 'bestaat-niet' } as unknown as Bestand;
  expect(await uitslagen([a, omvaller, b, omvaller, c])).toEqual([
    'a',
    'omvaller bestand-te-zwaar',
    'b',
    'omvaller bestand-te-zwaar',
    'c',
  ]);
});

test('een bestand dat te lang duurt, kost alleen dat bestand', async () => {
  const velden = Array.from({ length: 200_000 }, (_, i) => `veld${i}: 1\n`).join('');
  const traag = maakBestand('bronnen/traag.yaml', velden);
  expect(await uitslagen([a, traag, b], 4000)).toEqual(['a', 'traag bestand-te-zwaar', 'b']);
});

test('ook met een onmogelijk korte tijd krijgt elk bestand zijn uitslag', async () => {
  const gekeurd = await keurAlle(goed, 1);
  expect(gekeurd.map(({ problemen }) => problemen[0]?.controle)).toEqual(Array(3).fill('bestand-te-zwaar'));
  expect(gekeurd[0]).toMatchObject({ pad: a.pad, velden: undefined, lijf: null });
});

test('zonder bestanden is er niets te keuren', async () => {
  expect(await keurAlle([])).toEqual([]);
});
