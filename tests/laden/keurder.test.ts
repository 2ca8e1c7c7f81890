import { afterEach, expect, test, vi } from 'vitest';
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

/** Laat elk proces dat hierna begint, en elke draad daarin, eerst deze code doen. */
function eerst(code: string): void {
  vi.stubEnv('NODE_OPTIONS', `--import data:text/javascript,${encodeURIComponent(code)}`);
}

afterEach(() => vi.unstubAllEnvs());

test('het eigen proces keurt precies zoals de keuring zelf, in de volgorde van de vraag', async () => {
  const bestanden = [c, maakBestand('bronnen/stuk.yaml', 'a: [\n'), a, maakBestand('bronnen/goed.yaml', bronTekst())];
  expect(await keurAlle(bestanden)).toEqual(bestanden.map(keur));
});

test('een bestand waarop het proces omvalt, kost alleen dat bestand', async () => {
  eerst("process.on('message', ({ bestand }) => bestand.id === 'b' && process.abort());");
  expect(await uitslagen([a, b, c, b])).toEqual(['a', 'b bestand-te-zwaar', 'c', 'b bestand-te-zwaar']);
});

test('valt onze eigen code om op een bestand, dan ligt dat aan ons en gaat de rest door', async () => {
  const omvaller = { ...b, soort: 'bestaat-niet' } as unknown as Bestand;
  expect(await uitslagen([a, omvaller, c])).toEqual(['a', 'b niet-nagekeken', 'c']);
  const [{ problemen } = { problemen: [] }] = await keurAlle([omvaller]);
  expect(problemen).toMatchObject([
    {
      bestand: b.pad,
      gevonden: expect.stringContaining('TypeError'),
      doe: expect.stringContaining('niet aan jouw tekst'),
    },
  ]);
});

test.skipIf(process.platform === 'win32')(
  'wie het proces van buiten stopt, zegt daarmee niets over een tekst',
  async () => {
    eerst("process.on('message', ({ bestand }) => bestand.id === 'b' && process.kill(process.pid, 'SIGTERM'));");
    expect(await uitslagen([a, b, c])).toEqual(['a', 'b niet-nagekeken', 'c']);
  },
);

test('begint het proces niet, dan is er niets gekeurd', async () => {
  eerst('process.exit(3)');
  await expect(keurAlle([a])).rejects.toThrow('gestopt met 3');
});

test('een bestand dat te lang duurt, kost alleen dat bestand', async () => {
  const lijst = `auteurs:\n${'  - een\n'.repeat(400_000)}`;
  const traag = maakBestand('bronnen/traag.yaml', lijst);
  expect(await uitslagen([a, traag, b], 1500)).toEqual(['a', 'traag bestand-te-zwaar', 'b']);
});

test.each([
  ['bij het begin', 'for (const begin = performance.now(); performance.now() < begin + 1500; );'],
  [
    'bij een bestand',
    "import { parentPort } from 'node:worker_threads'; parentPort?.on('message', () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500));",
  ],
])('een machine die %s even iets anders doet, maakt een gewoon bestand niet te zwaar', async (_, code) => {
  eerst(code);
  expect(await uitslagen([a, b], 800)).toEqual(['a', 'b']);
});

test('zonder bestanden is er niets te keuren', async () => {
  expect(await keurAlle([])).toEqual([]);
});
