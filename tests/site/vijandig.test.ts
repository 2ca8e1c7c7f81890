import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { interventieTekst, maakMap } from '../hulp/content.ts';
import { draai, serveer } from '../hulp/opdracht.ts';
import { metBrowser } from '../hulp/venster.ts';

/** Als een van deze aanvallen iets uitvoert op de machine van de bouwer, ontstaat dit bestand. */
const kanarie = join(tmpdir(), `vakwerk-kanarie-${process.pid}`);
const schrijfKanarie = `(await import('node:fs')).writeFileSync(${JSON.stringify(kanarie)}, 'dood')`;

const aanvallen: Record<string, string> = {
  'export-met-regeleinde': interventieTekst(
    {},
    `## Wat is het?\n\nexport\nconst a = ${schrijfKanarie}\n\nexport const b = ${schrijfKanarie}\n`,
  ),
  'import-met-tab': interventieTekst({}, "## Wat is het?\n\nimport\t'./kwaad.mjs'\n"),
  uitdrukking: interventieTekst({}, `## Wat is het?\n\n{${schrijfKanarie}}\n`),
  'uitdrukking-in-attribuut': interventieTekst(
    {},
    `## Wat is het?\n\n<LetOp titel={${schrijfKanarie}}>\n\nTekst\n\n</LetOp>\n`,
  ),
  script: interventieTekst({}, '## Wat is het?\n\n<script>window.kanarie = 1</script>\n'),
  'afbeelding-als-module': interventieTekst({}, '## Wat is het?\n\n![x](./kwaad.mjs)\n'),
  layout: interventieTekst({ layout: './kwaad.mjs' }),
  'link-met-script': interventieTekst({}, '## Wat is het?\n\n[klik](javascript:window.kanarie=1)\n'),
  'titel-met-regeleinde': interventieTekst(
    {},
    '## Wat is het?\n\n[klik](https://example.org "a\n<script>window.kanarie = 1</script>\n")\n',
  ),
};
const bestanden = () =>
  Object.fromEntries(
    Object.entries(aanvallen).map(([naam, inhoud], i) => [
      `interventies/${naam}.mdx`,
      inhoud.replaceAll('Mijn klant', `Klant ${i}`).replaceAll('Ik weet', `Ik, ${i}, weet`),
    ]),
  );
/** Deze is alleen tekst: hij mag erdoor, als tekst. */
const onschuldig = 'titel-met-regeleinde';

const venster = metBrowser();

test('controleer noemt elke aanval bij naam, en voert er geen uit', async () => {
  const { code, uitvoer } = await draai('scripts/controleer.ts', ['--content', await maakMap(bestanden())]);
  expect(code).toBe(1);
  for (const naam of Object.keys(aanvallen).filter((n) => n !== onschuldig))
    expect(uitvoer).toContain(`interventies/${naam}.mdx:`);
  expect(existsSync(kanarie)).toBe(false);
});

test('build weigert elke aanval, en voert er geen uit', async () => {
  for (const [pad, inhoud] of Object.entries(bestanden())) {
    if (pad.includes(onschuldig)) continue;
    const { code, uitvoer } = await draai('scripts/build.ts', [], {
      VAKWERK_CONTENT: await maakMap({ [pad]: inhoud }),
    });
    expect([pad, code]).toEqual([pad, 1]);
    expect(uitvoer).toContain('De inhoud is niet in orde');
  }
  expect(existsSync(kanarie)).toBe(false);
});

test('ook wie Astro zelf laat bouwen, komt niet om de controle heen', async () => {
  const { code, uitvoer } = await draai('node_modules/astro/bin/astro.mjs', ['build', '--outDir', '.bouw/nooit'], {
    VAKWERK_CONTENT: await maakMap(bestanden()),
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  onTestFinished(() => rmSync('.bouw/nooit', { recursive: true, force: true }));
  expect(code).not.toBe(0);
  expect(uitvoer).toContain('De inhoud is niet in orde');
  expect(existsSync(kanarie)).toBe(false);
});

test('dev toont de aanvallen als problemen, toont de rest, en voert er geen uit', async () => {
  const map = await maakMap({
    ...bestanden(),
    'interventies/goed.mdx': interventieTekst({ situaties: ['Een eigen situatie.', 'Nog een eigen situatie.'] }),
  });
  const { adres, stop } = await serveer('scripts/dev.ts', { VAKWERK_CONTENT: map });
  onTestFinished(stop);
  const html = await (await fetch(`${adres}/interventies/`)).text();
  for (const naam of Object.keys(aanvallen).filter((n) => n !== onschuldig))
    expect(html).toContain(`interventies/${naam}.mdx:`);
  expect(html).toContain('href="/interventies/goed/"');
  const page = await venster.context.newPage();
  for (const naam of ['goed', 'script', onschuldig]) {
    await page.goto(`${adres}/interventies/${naam}/`, { waitUntil: 'networkidle' });
    await page.locator('main h1').waitFor();
    expect(await page.evaluate(() => 'kanarie' in window)).toBe(false);
  }
  expect(existsSync(kanarie)).toBe(false);
});

test('de kanarie kan echt sterven: dezelfde tekst, wel uitgevoerd, laat hem achter', async () => {
  onTestFinished(() => rmSync(kanarie, { force: true }));
  await import(`data:text/javascript,${encodeURIComponent(`export const b = ${schrijfKanarie}`)}`);
  expect(readFileSync(kanarie, 'utf8')).toBe('dood');
});
