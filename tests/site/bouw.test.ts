import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { leesBladzijden } from '../../scripts/bouw/bladzijde.ts';
import { verifieer } from '../../scripts/bouw/verifieer.ts';
import { isConcept } from '../../src/kern/interventie/status.ts';
import { paden } from '../../src/weergave/site/paden.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { interventieTekst, maakMap } from '../hulp/content.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { keuring } from '../hulp/keuring.ts';
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
  const bibliotheek = maakBibliotheek({ 'een-methode': {} });
  const gebouwd = { map, adres: 'https://vakwerk.example', bladzijden: leesBladzijden(map) };
  const gebreken = await verifieer(gebouwd, bibliotheek, []);
  expect(gebreken).toContain('/interventies/een-methode/ ontbreekt');
  expect(gebreken).toContain('/pagefind/pagefind.js ontbreekt');
  expect(gebreken).toContain('/index.html heeft geen beveiligingsbeleid');
});

test('een bladzijde die niet te zoeken is en dat wel hoort te zijn, wordt afgekeurd, en andersom ook', async () => {
  const map = tijdelijk();
  const schrijf = (pad: string, main: string) => {
    mkdirSync(join(map, pad), { recursive: true });
    writeFileSync(join(map, pad, 'index.html'), `<main ${main}><h1>Een methode</h1></main>`);
  };
  schrijf('interventies/een', '');
  schrijf('interventies/een/kaart', 'data-pagefind-body');
  schrijf('interventies/een/leren', '');
  schrijf('interventies/een/over', 'data-hoort-bij="/interventies/een/"');
  const bibliotheek = maakBibliotheek({ een: {} });
  const gebouwd = { map, adres: 'https://vakwerk.example', bladzijden: leesBladzijden(map) };
  expect((await verifieer(gebouwd, bibliotheek, [])).filter((gebrek) => /zoekindex|te vinden/.test(gebrek))).toEqual([
    '/interventies/een/ staat in de zoekindex als niets, verwacht interventie',
    '/interventies/een/leren/ is niet te vinden met een andere bladzijde, verwacht wel',
    '/interventies/een/kaart/ staat in de zoekindex als uitleg, verwacht niets',
  ]);
});

test('wat bij geen interventie meer hoort, blijft niet staan', async () => {
  const map = tijdelijk();
  mkdirSync(join(map, 'interventies/weg'), { recursive: true });
  writeFileSync(join(map, 'interventies/weg/index.html'), '<main></main>');
  const bibliotheek = maakBibliotheek({ een: {} });
  const gebouwd = { map, adres: 'https://vakwerk.example', bladzijden: leesBladzijden(map) };
  expect(await verifieer(gebouwd, bibliotheek, [])).toContain(
    '/interventies/weg/index.html hoort bij niets in content/',
  );
});

test('het adres van voor een hernoeming stuurt door', () => {
  const oud = join(inject('proef').map, 'interventies/oud/index.html');
  expect(readFileSync(oud, 'utf8')).toContain('0; url=/interventies/nieuw/');
});

test('een methode die niemand beoordeelde, zegt dat bovenaan haar bladzijde en haar kaart; een andere zegt het niet', () => {
  const zonderBanier = inhoud.interventies.flatMap(({ id, ...interventie }) =>
    [paden.interventie(id), paden.kaart(id)].filter((pad) => {
      const [, boven = ''] = readFileSync(join('dist', pad, 'index.html'), 'utf8').split(/<h1|<h2/);
      return boven.includes('nog niet beoordeeld') !== isConcept(interventie);
    }),
  );
  expect(zonderBanier).toEqual([]);
  expect(inhoud.interventies.filter(isConcept)).not.toEqual([]);
});

test('nergens plakt een woord aan een link', () => {
  const geplakt = htmlVan('dist').flatMap(({ naam, html }) =>
    [...html.matchAll(/[\p{L}.,;:]{1,20}<a [^>]*>\p{L}|\p{L}<\/a>\p{L}{1,20}/gu)].map(([plek]) => `${naam}: ${plek}`),
  );
  expect(geplakt).toEqual([]);
});

test('nergens staan de sterretjes waarmee een schrijver nadruk geeft', () => {
  const over = htmlVan('dist').flatMap(({ naam, html }) =>
    [...html.replace(/<[^>]+>/g, '\n').matchAll(/.{0,40}(?:\*\p{L}|\p{L}[.,]?\*).{0,40}/gu)].map(
      ([plek]) => `${naam}: ${plek}`,
    ),
  );
  expect(over).toEqual([]);
});

/** Elke bladzijde, zonder wat de browser uitvoert of toepast. */
function htmlVan(map: string): { naam: string; html: string }[] {
  return (readdirSync(map, { recursive: true }) as string[])
    .filter((naam) => naam.endsWith('.html'))
    .map((naam) => ({
      naam,
      html: readFileSync(join(map, naam), 'utf8').replace(/<(script|style)\b.*?<\/\1>/gs, ''),
    }));
}

/** De kleine bedachte inhoud heeft elke soort bladzijde; `npm run keuring` bouwt ook onze eigen inhoud nog eens. */
const tweemaal = [
  { wat: 'de bedachte inhoud', eerste: inject('proef').map, omgeving: { VAKWERK_CONTENT: inject('proef').content } },
  ...(keuring ? [{ wat: 'onze inhoud', eerste: 'dist', omgeving: {} }] : []),
];

test.each(tweemaal)(
  'nog een keer bouwen, op een andere dag, geeft van $wat byte voor byte dezelfde site, met haar beveiligingsbeleid, wat er ook in de omgeving staat',
  async ({ eerste, omgeving: inhoudVan }) => {
    mkdirSync('.cache', { recursive: true });
    const map = mkdtempSync('.cache/nog-een-keer-');
    onTestFinished(() => rmSync(map, { recursive: true, force: true }));
    const uit = join(map, 'dist');
    const anderhalfJaarLater = `
    const verschil = 550 * 86_400_000;
    const nu = () => echt.now() + verschil;
    const echt = globalThis.Date;
    globalThis.Date = new Proxy(echt, {
      construct: (_, waarden, zelf) => Reflect.construct(echt, waarden.length ? waarden : [nu()], zelf),
      apply: () => String(new echt(nu())),
      get: (_, naam, zelf) => naam === 'now' ? nu : Reflect.get(echt, naam, zelf),
    });`;
    const omgeving = {
      ...inhoudVan,
      NODE_ENV: 'test',
      PROD: '',
      DEV: '1',
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(anderhalfJaarLater)}`,
    };
    expect(await draai('tests/hulp/bouw-elders.ts', [uit], omgeving)).toMatchObject({ code: 0 });
    expect(afdrukken(uit)).toEqual(afdrukken(eerste));
  },
);

/** Van elk bestand in een bouw de vingerafdruk. */
function afdrukken(map: string): Map<string, string> {
  const namen = readdirSync(map, { recursive: true, withFileTypes: true }).filter((d) => d.isFile());
  const paden = namen.map((d) => join(d.parentPath, d.name)).sort();
  return new Map(
    paden.map((pad) => [relative(map, pad), createHash('sha256').update(readFileSync(pad)).digest('hex')]),
  );
}
