import { cpSync, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { vergelijk } from '../../scripts/terugkoppeling/kant.ts';
import { leesVerslag } from '../../scripts/terugkoppeling/lees-verslag.ts';
import { bewaarBladzijden } from '../../scripts/voorbeeld/bewaar.ts';
import { inhoudsopgave } from '../../scripts/voorbeeld/inhoudsopgave.ts';
import { Gebruiksfout } from '../../src/laden/gebruiksfout.ts';
import { inMarkdown } from '../../src/terugkoppeling/markdown/commentaar.ts';
import type { Verslag } from '../../src/terugkoppeling/verslag.ts';
import { interventieTekst, maakMap, schrijf } from '../hulp/content.ts';
import { draai } from '../hulp/opdracht.ts';
import { maakProbleem, omgeving, verslagVan } from './hulp.ts';

const opdracht = 'scripts/terugkoppeling.ts';
const forge = { GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'wij/vakwerk', GITHUB_ACTIONS: '' };
const heel = interventieTekst();

async function lege(): Promise<string> {
  const map = await mkdtemp(join(tmpdir(), 'terugkoppeling-'));
  onTestFinished(() => rm(map, { recursive: true, force: true }));
  return map;
}

test('twee mappen geven één tekst, met de fouten, wat te herstellen is en de versie', async () => {
  const voor = await maakMap({
    'interventies/a.mdx': heel,
    'interventies/b.mdx': heel.replaceAll('Mijn klant', 'Een klant').replaceAll('Ik weet', 'Jij weet'),
  });
  const na = await lege();
  cpSync(voor, na, { recursive: true });
  await schrijf(na, {
    'interventies/a.mdx': interventieTekst({ status: 'klaar' }).replace('2027-01-01', '1-1-2027'),
    'interventies/b.mdx': readFileSync(join(voor, 'interventies/b.mdx'), 'utf8').replace(
      'Zullen we samen kijken?',
      'Wat heb je al gedaan aan een geprek?',
    ),
  });
  const { code, uitvoer } = await draai(opdracht, ['--voor', voor, '--na', na], forge);
  expect(code).toBe(0);
  expect(uitvoer).toMatch(/^<!-- vakwerk -->\n## Vakwerk keek je wijziging na/);
  for (const deel of [
    '**2 dingen moeten anders**',
    '[Uitleg bij veld-keuze](https://github.example/wij/vakwerk/blob/main/content/README.md#veld-keuze)',
    'datums geschreven als JJJJ-MM-DD',
    'Van `interventies/a.mdx` kunnen wij dit nog niet uitrekenen.',
    'zet `versie` op 2',
    '“Eerste zin”',
    'Bedoel je “gesprek”?',
  ])
    expect(uitvoer).toContain(deel);
});

test('met --uit komt er een verslag, en in GitHub Actions staan de problemen bij hun regel', async () => {
  const [voor, na, uit] = [await maakMap({}), await maakMap({ 'interventies/a.mdx': 'geen kop\n' }), await lege()];
  const { code, uitvoer } = await draai(opdracht, ['--voor', voor, '--na', na, '--uit', uit], {
    ...forge,
    GITHUB_ACTIONS: 'true',
  });
  expect([code, uitvoer]).toEqual([0, expect.stringMatching(/^::error file=content\/interventies\/a\.mdx,line=1,/)]);
  expect(JSON.parse(readFileSync(join(uit, 'codequality.json'), 'utf8'))).toMatchObject([{ check_name: 'kop' }]);
  const tekst = await draai(opdracht, ['--verslag', join(uit, 'verslag.json')], forge);
  expect(tekst.uitvoer).toContain('**Eén ding moet anders**');
});

test('kapotte YAML aan een van beide kanten geeft een volledige tekst', async () => {
  const goed = await maakMap({ 'interventies/a.mdx': heel });
  const kapot = await maakMap({ 'interventies/a.mdx': heel.replace('titel:', 'titel: [:\n  x: &a') });
  expect(inMarkdown(await vergelijk(goed, kapot, '2026-06-01'), omgeving)).toMatch(/moet(?:en)? anders\*\* voordat/);
  expect(inMarkdown(await vergelijk(kapot, goed, '2026-06-01'), omgeving)).toContain('**Alles klopt.**');
});

describe('een verslag van iemand anders', () => {
  async function lees(inhoud: string): Promise<Verslag> {
    const pad = join(await lege(), 'verslag.json');
    await writeFile(pad, inhoud);
    return leesVerslag(pad);
  }

  test.each(['{"bestanden":"@redactie"}', 'x', `"${'x'.repeat(5_000_000)}"`])(
    'wordt geweigerd als het er geen is, zonder het te herhalen (%#)',
    async (inhoud) => {
      await expect(lees(inhoud)).rejects.toThrow(Gebruiksfout);
      await expect(lees(inhoud)).rejects.not.toThrow('@redactie');
    },
  );

  test('wordt gelezen als het klopt, en blijft dan alleen tekst', async () => {
    const eigen = verslagVan({}, { problemen: [maakProbleem({ bestand: '@redactie](x)' })] });
    expect(inMarkdown(await lees(JSON.stringify(eigen)), omgeving)).toContain('#### `@redactie](x)`');
  });
});

describe('de voorbeeldbladzijden', () => {
  const pagina = `<!doctype html><link rel="stylesheet" href="/_astro/a.css"><script src="/_astro/a.js" type="module"></script>
<a href="/bronnen/b/#c">b</a> <a href="/interventies/">lijst</a> <a href="https://elders.example/">x</a> <img src="/favicon.svg">`;

  test('wijzen naar elkaar en naar hun opmaak ernaast, en anders naar de site', async () => {
    const site = await maakMap({
      'interventies/a/index.html': pagina,
      'bronnen/b/index.html': pagina,
      '_astro/a.css': '@font-face{src:url(/_astro/letter.woff2)}',
      '_astro/letter.woff2': 'letter',
      'favicon.svg': '<svg/>',
    });
    const uit = await lege();
    const bewaard = await bewaarBladzijden(
      site,
      ['/interventies/a/', '/bronnen/b/', '/weg/'],
      uit,
      'https://site.example',
    );
    expect(bewaard).toEqual(['/interventies/a/', '/bronnen/b/']);
    const html = readFileSync(join(uit, 'interventies/a/index.html'), 'utf8');
    for (const deel of [
      'href="../../_astro/a.css"',
      'href="../../bronnen/b/index.html#c"',
      'href="https://site.example/interventies/"',
      'src="../../favicon.svg"',
      'https://elders.example/',
    ])
      expect(html).toContain(deel);
    expect(html).not.toContain('<script');
    expect(readFileSync(join(uit, '_astro/a.css'), 'utf8')).toContain('url("letter.woff2")');
    expect(existsSync(join(uit, '_astro/letter.woff2'))).toBe(true);
  });

  test('hebben een eerste bladzijde waarin een titel alleen tekst is', () => {
    const titel = '<img src=x onerror="alert(1)">';
    const html = inhoudsopgave(
      [{ titel, pad: '/interventies/a/' }],
      new Set(['/interventies/a/', '/interventies/a/kaart/']),
    );
    expect(html).not.toContain('<img');
    expect(html).toContain('href="./interventies/a/kaart/index.html"');
  });
});
