import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { leesBladzijden } from '../../scripts/bouw/bladzijde.ts';
import { verifieer } from '../../scripts/bouw/verifieer.ts';
import type { Bibliotheek } from '../../src/kern/bibliotheek.ts';
import { interventieTekst, maakMap } from '../hulp/content.ts';
import { draai } from '../hulp/opdracht.ts';

const tijdelijk = () => {
  const map = mkdtempSync(join(tmpdir(), 'vakwerk-bouw-'));
  onTestFinished(() => rmSync(map, { recursive: true, force: true }));
  return map;
};
/** Alles wat over een bouw iets zegt: elke naam met grootte en tijd. */
const toestand = (map: string) =>
  readdirSync(map, { recursive: true }).map((naam) => [naam, statSync(join(map, String(naam))).mtimeMs]);

test('een fout in de inhoud laat de vorige bouw staan zoals hij was', async () => {
  const voor = toestand('dist');
  const map = await maakMap({ 'interventies/stuk.mdx': interventieTekst({ status: 'klaar' }) });
  const { code, uitvoer } = await draai('scripts/build.ts', [], { VAKWERK_CONTENT: map });
  expect(code).toBe(1);
  expect(uitvoer).toContain('interventies/stuk.mdx:');
  expect(uitvoer).toContain('De vorige bouw in dist/ is niet veranderd.');
  expect(toestand('dist')).toEqual(voor);
});

test('een dode link in een tekst houdt de bouw tegen, ook als het pad er goed uitziet', async () => {
  const voor = toestand('dist');
  const map = await maakMap({
    'interventies/los.mdx': interventieTekst(
      {},
      '## Wat is het?\n\n[Weg](/over/bestaat-niet/) en [anker](#nergens).\n',
    ),
  });
  const { code, uitvoer } = await draai('scripts/build.ts', [], { VAKWERK_CONTENT: map });
  expect(code).toBe(1);
  expect(uitvoer).toContain('dode link /over/bestaat-niet/ op /interventies/los');
  expect(uitvoer).toContain('#nergens');
  expect(toestand('dist')).toEqual(voor);
});

test('na een bouw blijft er geen werkmap achter', () => {
  expect(existsSync('.bouw') ? readdirSync('.bouw') : []).toEqual([]);
});

test('een site zonder bladzijde voor een interventie, of zonder zoekindex, wordt afgekeurd', async () => {
  const map = tijdelijk();
  writeFileSync(join(map, 'index.html'), '<a href="/">hier</a>');
  writeFileSync(join(map, '404.html'), '');
  const bibliotheek = {
    interventies: [{ id: 'een-methode' }],
    bronnen: new Map(),
    permalinks: [],
  } as unknown as Bibliotheek;
  const gebouwd = { map, adres: 'https://vakwerk.example', bladzijden: leesBladzijden(map), geindexeerd: 0 };
  const gebreken = await verifieer(gebouwd, bibliotheek);
  expect(gebreken).toContain('/interventies/een-methode/ ontbreekt');
  expect(gebreken).toContain('/pagefind/pagefind.js ontbreekt');
  expect(gebreken).toContain('/index.html heeft geen beveiligingsbeleid');
  expect(gebreken).toContain('de zoekindex kent 0 bladzijden, verwacht minstens 1');
});

test('het adres van voor een hernoeming stuurt door', async () => {
  const map = await maakMap({
    'interventies/nieuw.mdx': interventieTekst(),
    'permalinks.yaml': '- code: VW-001\n  id: nieuw\n  voorheen: [oud]\n',
  });
  expect((await draai('scripts/build.ts', [], { VAKWERK_CONTENT: map })).code).toBe(0);
  expect(readFileSync('dist/interventies/oud/index.html', 'utf8')).toContain('0; url=/interventies/nieuw/');
});

test('elke bladzijde draagt het beveiligingsbeleid, wat er ook in de omgeving staat', async () => {
  const { code, uitvoer } = await draai('scripts/build.ts', [], { NODE_ENV: 'test', PROD: '', DEV: '1' });
  expect([code, uitvoer]).toEqual([0, expect.stringContaining('Gebouwd in dist/')]);
});

test('nergens plakt een woord aan een link', () => {
  const bladzijden = (readdirSync('dist', { recursive: true }) as string[]).filter((naam) => naam.endsWith('.html'));
  const geplakt = bladzijden.flatMap((naam) => {
    const html = readFileSync(join('dist', naam), 'utf8').replace(/<(script|style)\b.*?<\/\1>/gs, '');
    return [...html.matchAll(/[\p{L}.,;:]{1,20}<a [^>]*>\p{L}|\p{L}<\/a>\p{L}{1,20}/gu)].map(
      ([plek]) => `${naam}: ${plek}`,
    );
  });
  expect(geplakt).toEqual([]);
});

test('twee keer bouwen van dezelfde inhoud geeft byte voor byte dezelfde site, ook op een andere dag', async () => {
  const inhoud = () =>
    new Map(
      readdirSync('dist', { recursive: true, withFileTypes: true })
        .filter((d) => d.isFile())
        .map((d) => join(d.parentPath, d.name))
        .map((pad) => [pad, createHash('sha256').update(readFileSync(pad)).digest('hex')]),
    );
  const voor = inhoud();
  const anderhalfJaarLater = `
    const verschil = 550 * 86_400_000;
    const nu = () => echt.now() + verschil;
    const echt = globalThis.Date;
    globalThis.Date = new Proxy(echt, {
      construct: (_, waarden, zelf) => Reflect.construct(echt, waarden.length ? waarden : [nu()], zelf),
      apply: () => String(new echt(nu())),
      get: (_, naam, zelf) => naam === 'now' ? nu : Reflect.get(echt, naam, zelf),
    });`;
  const omgeving = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(anderhalfJaarLater)}` };
  expect((await draai('scripts/build.ts', [], omgeving)).code).toBe(0);
  expect(inhoud()).toEqual(voor);
});
