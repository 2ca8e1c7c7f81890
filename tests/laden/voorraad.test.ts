import { appendFile, cp, mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { haalOfKeur, laad } from '../../src/laden/laad.ts';
import { projectmap as project } from '../../src/laden/projectmap.ts';
import * as voorraad from '../../src/laden/voorraad.ts';
import { ervaringTekst, interventieTekst, maakBestand, maakMap, schrijf } from '../hulp/content.ts';

/** De bestanden die sinds het begin van de test werkelijk gekeurd zijn. */
const gekeurd = vi.hoisted((): string[] => []);

// Een eigen project, met een eigen voorraad.
vi.mock('../../src/laden/projectmap.ts', async () => {
  const [{ mkdtempSync }, { tmpdir }] = await Promise.all([import('node:fs'), import('node:os')]);
  return { projectmap: mkdtempSync(`${tmpdir()}/vakwerk-voorraad-`) };
});
// Zonder eigen proces: dat keurt precies zo (keurder.test.ts).
vi.mock('../../src/laden/keurder.ts', async () => {
  const { keur } = await import('../../src/laden/keur.ts');
  return {
    keurAlle: async (bestanden: readonly Parameters<typeof keur>[0][]) => {
      gekeurd.push(...bestanden.map(({ pad }) => pad));
      return bestanden.map(keur);
    },
  };
});

/** Van de regels die de vingerafdruk leest, genoeg om er een te veranderen. */
const regels = ['src/kern/velden.ts', 'src/laden/tekst/toegestaan.ts', 'package-lock.json'];

beforeEach(async () => {
  await rm(project, { recursive: true });
  for (const deel of regels) {
    await mkdir(join(project, dirname(deel)), { recursive: true });
    await cp(deel, join(project, deel));
  }
  gekeurd.length = 0;
});
afterAll(() => rm(project, { recursive: true }));

const plek = () => join(project, 'node_modules/.cache/vakwerk');

const inhoud = {
  'interventies/een-methode.mdx': interventieTekst({}, '## Wat is het?\n\nIets.\n'),
  'ervaringen/stuk.mdx': ervaringTekst('{code}'),
};

test('een ongewijzigd bestand wordt niet opnieuw gekeurd, en de uitkomst is precies dezelfde', async () => {
  const map = await maakMap(inhoud);
  const eerst = await laad(map);
  expect(gekeurd).toEqual(['ervaringen/stuk.mdx', 'interventies/een-methode.mdx']);
  gekeurd.length = 0;
  expect(await laad(map)).toEqual(eerst);
  expect(gekeurd).toEqual([]);
});

test('alleen wat verandert wordt opnieuw gekeurd', async () => {
  const map = await maakMap(inhoud);
  await laad(map);
  gekeurd.length = 0;
  await appendFile(join(map, 'interventies/een-methode.mdx'), '\nNog iets.\n');
  const { interventies } = await laad(map);
  expect(gekeurd).toEqual(['interventies/een-methode.mdx']);
  expect(interventies[0]?.lijf.html).toContain('Nog iets.');
});

test('een bewaarde uitslag die halverwege ophoudt, leeg is of geen JSON is, telt niet', async () => {
  const map = await maakMap({ ...inhoud, 'ervaringen/derde.mdx': ervaringTekst('Iets.') });
  const eerst = await laad(map);
  const wrakken = ['{"soort":"interventie","probl', '', '\0\0\0\0'];
  const uitslagen = (await readdir(plek())).filter((naam) => naam.endsWith('.json'));
  for (const [i, naam] of uitslagen.entries()) await writeFile(join(plek(), naam), wrakken[i] ?? '');
  gekeurd.length = 0;
  expect(await laad(map)).toEqual(eerst);
  expect(gekeurd).toHaveLength(wrakken.length);
});

test('er blijft geen half bestand achter', async () => {
  await laad(await maakMap(inhoud));
  const namen = (await readdir(plek())).filter((naam) => naam !== '.opgeruimd');
  expect(namen).toHaveLength(2);
  for (const naam of namen) expect(naam).toMatch(/^[0-9a-f]{12}-[0-9a-f]{64}\.json$/);
});

test('een wijziging in onze regels of pakketten maakt elke bewaarde uitslag ongeldig', async () => {
  const map = await maakMap(inhoud);
  await laad(map);
  const afdrukken = [await voorraad.vingerafdrukVanRegels()];
  for (const pad of regels) {
    await appendFile(join(project, pad), '\n');
    afdrukken.push(await voorraad.vingerafdrukVanRegels());
  }
  expect(new Set(afdrukken).size).toBe(4);
  gekeurd.length = 0;
  await laad(map);
  expect(gekeurd).toHaveLength(2);
});

test('een bestand dat elders staat, heeft een andere vingerafdruk, ook met dezelfde inhoud', () => {
  const afdruk = (pad: string, tekst: string) => voorraad.vingerafdruk(maakBestand(pad, tekst), 'regels');
  expect(afdruk('bronnen/a.yaml', 'x')).toBe(afdruk('bronnen/a.yaml', 'x'));
  expect(afdruk('bronnen/a.yaml', 'x')).not.toBe(afdruk('bronnen/b.yaml', 'x'));
  expect(afdruk('bronnen/a.yaml', 'x')).not.toBe(afdruk('bronnen/a.yaml', 'y'));
});

describe('wat niemand meer gebruikt, verdwijnt', () => {
  const uur = 60 * 60 * 1000;
  const dag = 24 * uur;

  /** Doet of alles in de voorraad voor het laatst zo lang (ms) geleden gebruikt is. */
  async function verouder(hoeLang: number): Promise<void> {
    const toen = new Date(Date.now() - hoeLang);
    for (const naam of await readdir(plek())) await utimes(join(plek(), naam), toen, toen);
  }
  const aantal = async () => (await readdir(plek())).filter((naam) => naam.endsWith('.json')).length;

  test('een tekst die er niet meer is, wordt na een maand vergeten; wie haar eerder terugzet, hoeft niet te wachten', async () => {
    const map = await maakMap(inhoud);
    await laad(map);
    await rm(join(map, 'ervaringen/stuk.mdx'));
    await verouder(29 * dag);
    await laad(map);
    expect(await aantal()).toBe(2);
    await verouder(31 * dag);
    await laad(map);
    expect(await aantal()).toBe(1);
    gekeurd.length = 0;
    await schrijf(map, inhoud);
    await laad(map);
    expect(gekeurd).toEqual(['ervaringen/stuk.mdx']);
  });

  test.each([400, -400])(
    'een uitslag van een tekst die er nog is, blijft, ook als de klok %i dagen verschilt',
    async (dagen) => {
      const map = await maakMap(inhoud);
      await laad(map);
      await verouder(dagen * dag);
      gekeurd.length = 0;
      await laad(map);
      await laad(map);
      expect(gekeurd).toEqual([]);
      expect(await aantal()).toBe(2);
    },
  );

  test('een klok die verkeerd stond, houdt niets jaren vast', async () => {
    const map = await maakMap(inhoud);
    await laad(map);
    await rm(join(map, 'ervaringen/stuk.mdx'));
    await verouder(-550 * dag);
    await laad(map);
    expect(await aantal()).toBe(1);
  });

  test('een uitslag van andere regels wordt na een dag vergeten, en een half bestand ook', async () => {
    const map = await maakMap(inhoud);
    await laad(map);
    await writeFile(join(plek(), 'half.tmp'), 'ha');
    await appendFile(join(project, 'src/kern/velden.ts'), '\n');
    await verouder(23 * uur);
    await laad(map);
    expect(await aantal()).toBe(4);
    await verouder(25 * uur);
    await laad(map);
    expect(await readdir(plek())).not.toContain('half.tmp');
    expect(await aantal()).toBe(2);
  });

  test('wat een bladzijde van `dev` nog toont, is in gebruik, ook als het bestand er niet meer zo staat', async () => {
    const map = await maakMap(inhoud);
    const { vingerafdrukken } = await laad(map);
    await rm(join(map, 'interventies/een-methode.mdx'));
    await verouder(31 * dag);
    voorraad.houdVast(vingerafdrukken.values());
    await laad(map);
    expect(voorraad.haal(vingerafdrukken.get('interventies/een-methode.mdx') ?? '')?.id).toBe('een-methode');
  });

  test('opruimen gebeurt hoogstens eens per uur', async () => {
    const map = await maakMap(inhoud);
    await laad(map);
    await rm(join(map, 'ervaringen/stuk.mdx'));
    const gekeken = (await stat(join(plek(), '.opgeruimd'))).mtime;
    await verouder(31 * dag);
    await utimes(join(plek(), '.opgeruimd'), gekeken, gekeken);
    await laad(map);
    expect(await aantal()).toBe(2);
  });

  test('twee tegelijk storen elkaar niet, en geen van beide verliest iets', async () => {
    const mappen = await Promise.all(
      ['een', 'twee'].map((wie) => maakMap({ [`ervaringen/${wie}.mdx`]: ervaringTekst(`Van ${wie}.`), ...inhoud })),
    );
    const eerst = await Promise.all(mappen.map(laad));
    await verouder(31 * dag);
    // Wie het eerst klaar is, ruimt op wat een ander nog niet vasthield. Die keurt het opnieuw; alleen dat mag het kosten.
    const geladen = await Promise.all([...mappen, ...mappen].map(laad));
    expect(geladen.map(({ bibliotheek }) => bibliotheek)).toEqual(
      [...eerst, ...eerst].map(({ bibliotheek }) => bibliotheek),
    );
    expect(await aantal()).toBe(4);
  });
});

test('een uitslag die uit de voorraad verdween, komt terug zolang het bestand hetzelfde is', async () => {
  const map = await maakMap(inhoud);
  const { vingerafdrukken, gekeurd: eerst } = await laad(map);
  const pad = 'interventies/een-methode.mdx';
  const afdruk = vingerafdrukken.get(pad) ?? '';
  await rm(plek(), { recursive: true });
  expect(await haalOfKeur(map, pad, afdruk)).toEqual(eerst.find((g) => g.pad === pad));
  expect(voorraad.haal(afdruk)).toBeDefined();
  await rm(plek(), { recursive: true });
  await appendFile(join(map, pad), 'Anders.');
  expect(await haalOfKeur(map, pad, afdruk)).toBeUndefined();
});
