import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Lading } from '../../src/laden/lading.ts';
import { interventieTekst, maakMap } from '../hulp/content.ts';
import { draai } from '../hulp/opdracht.ts';

const [eerste, tweede] = ['Hierop vallen wij om', 'En hierop ook'];
const valOmBij = (titel: string) => {
  if ([eerste, tweede].includes(titel)) throw new TypeError('Cannot read properties of undefined');
};

// Van elke soort regel één die een fout van ons heeft: zij valt om op de methoden met deze titels.
beforeEach(() => {
  vi.resetModules();
  vi.spyOn(console, 'error').mockReturnValue();
  const vooraf = (lading: Lading) => {
    for (const { velden } of lading.goede('interventie')) valOmBij(velden.titel);
    return lading;
  };
  vi.doMock('../../src/laden/samenhang/bron-bestaat.ts', async (origineel) => {
    const { bronBestaat } = await origineel<typeof import('../../src/laden/samenhang/bron-bestaat.ts')>();
    return { bronBestaat: (lading: Lading) => bronBestaat(vooraf(lading)) };
  });
  vi.doMock('../../src/laden/waarschuwing/zin-lang.ts', async (origineel) => {
    const { zinLang } = await origineel<typeof import('../../src/laden/waarschuwing/zin-lang.ts')>();
    return { zinLang: (lading: Lading) => zinLang(vooraf(lading), '') };
  });
  vi.doMock('../../src/laden/herstel/regeleinden.ts', async (origineel) => {
    const { herstelRegeleinden } = await origineel<typeof import('../../src/laden/herstel/regeleinden.ts')>();
    return { herstelRegeleinden: (tekst: string) => valOmBij(titelIn(tekst)) ?? herstelRegeleinden(tekst) };
  });
});
afterEach(() => vi.restoreAllMocks());

const titelIn = (tekst: string) => /^titel: (.*)$/m.exec(tekst)?.[1]?.trim() ?? '';
const langeZin = `${Array(25).fill('ja').join(' ')}.`;
const methode = (titel: string) =>
  interventieTekst({ titel, situaties: [`${titel} 1`, `${titel} 2`], werking: { tekst: langeZin, bronnen: ['weg'] } });
const inhoud = {
  'interventies/a.mdx': methode('Gewoon genoeg'),
  'interventies/b.mdx': methode(eerste),
  'interventies/c.mdx': methode('Ook gewoon'),
  'interventies/d.mdx': methode(tweede),
};
const regelsVan = (problemen: readonly { bestand: string; ernst: string; controle: string }[], controle: string) =>
  problemen.filter((p) => p.controle === controle).map(({ bestand, ernst }) => `${bestand} ${ernst}`);

test('een regel over meer bestanden die omvalt, noemt waarop, zegt dat het aan ons ligt, en gaat door met de rest', async () => {
  const { laad } = await import('../../src/laden/laad.ts');
  const { problemen, bibliotheek } = await laad(await maakMap(inhoud));
  expect(regelsVan(problemen, 'niet-nagekeken')).toEqual(['interventies/b.mdx fout', 'interventies/d.mdx fout']);
  expect(regelsVan(problemen, 'bron-bestaat')).toEqual(['interventies/a.mdx fout', 'interventies/c.mdx fout']);
  expect(problemen.find(({ controle }) => controle === 'niet-nagekeken')).toMatchObject({
    gevonden: expect.stringContaining('TypeError'),
    doe: expect.stringMatching(/^Dit ligt aan Vakwerk, niet aan jouw tekst.*Meld het/),
  });
  expect(bibliotheek.interventies).toEqual([]);
});

test('een regel die raad geeft en omvalt, houdt ook dan niets tegen', async () => {
  const { laad } = await import('../../src/laden/laad.ts');
  const { lading } = await import('../../src/laden/lading.ts');
  const { alleWaarschuwingen } = await import('../../src/laden/waarschuwing/alle.ts');
  const { gekeurd } = await laad(await maakMap(inhoud));
  const raad = await alleWaarschuwingen(lading(gekeurd), '2026-01-01');
  expect(regelsVan(raad, 'niet-nagekeken')).toEqual([
    'interventies/b.mdx waarschuwing',
    'interventies/d.mdx waarschuwing',
  ]);
  expect(regelsVan(raad, 'zin-lang')).toEqual(['interventies/a.mdx waarschuwing', 'interventies/c.mdx waarschuwing']);
});

test('valt een regel om op niets, dan is er niets nagegaan', async () => {
  const { nagegaan } = await import('../../src/laden/fout-van-ons.ts');
  const stuk = () => {
    throw new TypeError('altijd');
  };
  await expect(nagegaan([], stuk, 'fout')).rejects.toThrow('altijd');
});

test('een bestand waarop herstellen omvalt, blijft zoals het is', async () => {
  const { herstelMap } = await import('../../src/laden/herstel/herstel-map.ts');
  const metWindows = (tekst: string) => tekst.replaceAll('\n', '\r\n');
  const map = await maakMap({
    'interventies/a.mdx': metWindows(methode('Gewoon genoeg')),
    'interventies/b.mdx': metWindows(methode(eerste)),
  });
  expect(await herstelMap(map)).toMatchObject([
    { bestand: 'interventies/a.mdx', waaromNiet: '' },
    { bestand: 'interventies/b.mdx', waaromNiet: expect.stringContaining('niet aan jouw tekst') },
  ]);
  expect(await readFile(join(map, 'interventies/b.mdx'), 'utf8')).toBe(metWindows(methode(eerste)));
});

test('een opdracht die zelf omvalt, zegt onder het spoor dat het aan ons ligt', async () => {
  const stuk = "import fs from 'node:fs'; fs.promises.readdir = () => { throw new TypeError('x is undefined'); };";
  const { code, uitvoer } = await draai('scripts/controleer.ts', ['--content', await maakMap()], {
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(stuk)}`,
  });
  expect(code).toBe(1);
  expect(uitvoer).toMatch(/TypeError: x is undefined[\s\S]*Dit ligt aan Vakwerk, niet aan jouw tekst/);
});
