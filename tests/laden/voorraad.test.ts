import { appendFile, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { ervaringTekst, interventieTekst, maakBestand, maakMap } from '../hulp/content.ts';

/** De bestanden die sinds het begin van de test werkelijk gekeurd zijn. */
let gekeurd: string[];
let project: string;
let voorraad: typeof import('../../src/laden/voorraad.ts');
let laad: typeof import('../../src/laden/laad.ts').laad;

// Elke test krijgt een eigen kopie van het project, met een eigen en lege voorraad.
beforeEach(async () => {
  await mkdir('.cache', { recursive: true });
  project = await mkdtemp(join(process.cwd(), '.cache/voorraad-'));
  onTestFinished(() => rm(project, { recursive: true }));
  for (const deel of ['src/kern', 'src/laden', 'package-lock.json'])
    await cp(deel, join(project, deel), { recursive: true });
  gekeurd = [];
  vi.resetModules();
  vi.doMock('../../src/laden/projectmap.ts', () => ({ projectmap: project }));
  vi.doMock('../../src/laden/keurder.ts', async (origineel) => {
    const { keurAlle } = await origineel<typeof import('../../src/laden/keurder.ts')>();
    return {
      keurAlle: (bestanden: Parameters<typeof keurAlle>[0]) => {
        gekeurd.push(...bestanden.map(({ pad }) => pad));
        return keurAlle(bestanden);
      },
    };
  });
  voorraad = await import('../../src/laden/voorraad.ts');
  ({ laad } = await import('../../src/laden/laad.ts'));
});

const inhoud = {
  'interventies/een-methode.mdx': interventieTekst({}, '## Wat is het?\n\nIets.\n'),
  'ervaringen/stuk.mdx': ervaringTekst('{code}'),
};

test('een ongewijzigd bestand wordt niet opnieuw gekeurd, en de uitkomst is precies dezelfde', async () => {
  const map = await maakMap(inhoud);
  const eerst = await laad(map);
  expect(gekeurd).toEqual(['ervaringen/stuk.mdx', 'interventies/een-methode.mdx']);
  gekeurd = [];
  expect(await laad(map)).toEqual(eerst);
  expect(gekeurd).toEqual([]);
});

test('alleen wat verandert wordt opnieuw gekeurd', async () => {
  const map = await maakMap(inhoud);
  await laad(map);
  gekeurd = [];
  await appendFile(join(map, 'interventies/een-methode.mdx'), '\nNog iets.\n');
  const { interventies } = await laad(map);
  expect(gekeurd).toEqual(['interventies/een-methode.mdx']);
  expect(interventies[0]?.lijf.html).toContain('Nog iets.');
});

test('een bewaarde uitslag die halverwege ophoudt, leeg is of geen JSON is, telt niet', async () => {
  const map = await maakMap({ ...inhoud, 'ervaringen/derde.mdx': ervaringTekst('Iets.') });
  const eerst = await laad(map);
  const plek = join(project, 'node_modules/.cache/vakwerk');
  const wrakken = ['{"soort":"interventie","probl', '', '\0\0\0\0'];
  for (const [i, naam] of (await readdir(plek)).entries()) await writeFile(join(plek, naam), wrakken[i] ?? '');
  gekeurd = [];
  expect(await laad(map)).toEqual(eerst);
  expect(gekeurd).toHaveLength(wrakken.length);
});

test('er blijft geen half bestand achter', async () => {
  await laad(await maakMap(inhoud));
  const namen = await readdir(join(project, 'node_modules/.cache/vakwerk'));
  expect(namen).toHaveLength(2);
  for (const naam of namen) expect(naam).toMatch(/^[0-9a-f]{64}\.json$/);
});

test('een wijziging in onze regels of pakketten maakt elke bewaarde uitslag ongeldig', async () => {
  const map = await maakMap(inhoud);
  await laad(map);
  const afdrukken = [await voorraad.vingerafdrukVanRegels()];
  for (const pad of ['src/kern/velden.ts', 'src/laden/tekst/toegestaan.ts', 'package-lock.json']) {
    await appendFile(join(project, pad), '\n');
    afdrukken.push(await voorraad.vingerafdrukVanRegels());
  }
  expect(new Set(afdrukken).size).toBe(4);
  gekeurd = [];
  await laad(map);
  expect(gekeurd).toHaveLength(2);
});

test('een bestand dat elders staat, heeft een andere vingerafdruk, ook met dezelfde inhoud', () => {
  const afdruk = (pad: string, tekst: string) => voorraad.vingerafdruk(maakBestand(pad, tekst), 'regels');
  expect(afdruk('bronnen/a.yaml', 'x')).toBe(afdruk('bronnen/a.yaml', 'x'));
  expect(afdruk('bronnen/a.yaml', 'x')).not.toBe(afdruk('bronnen/b.yaml', 'x'));
  expect(afdruk('bronnen/a.yaml', 'x')).not.toBe(afdruk('bronnen/a.yaml', 'y'));
});
