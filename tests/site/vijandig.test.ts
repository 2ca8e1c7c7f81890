import { existsSync, readFileSync, rmSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { aanvallen, aanvalsbestanden, kanarie, onschuldig, schrijfKanarie } from '../hulp/aanvallen.ts';
import { maakMap } from '../hulp/content.ts';
import { draai } from '../hulp/opdracht.ts';

test('controleer noemt elke aanval bij naam, en voert er geen uit', async () => {
  const { code, uitvoer } = await draai('scripts/controleer.ts', ['--content', await maakMap(aanvalsbestanden())]);
  expect(code).toBe(1);
  for (const naam of Object.keys(aanvallen).filter((n) => n !== onschuldig))
    expect(uitvoer).toContain(`interventies/${naam}.mdx:`);
  expect(existsSync(kanarie)).toBe(false);
});

test('build weigert elke aanval, en voert er geen uit', async () => {
  const aanvallend = Object.entries(aanvalsbestanden()).filter(([pad]) => !pad.includes(onschuldig));
  const mappen = await Promise.all(aanvallend.map(([pad, inhoud]) => maakMap({ [pad]: inhoud })));
  const { uitvoer } = await draai('tests/hulp/bouw-elk.ts', mappen);
  for (const [i, map] of mappen.entries())
    expect(uitvoer, aanvallend[i]?.[0]).toContain(`${map}: De inhoud is niet in orde; er is niets gebouwd.`);
  expect(existsSync(kanarie)).toBe(false);
});

test('ook wie Astro zelf laat bouwen, komt niet om de controle heen', async () => {
  const { code, uitvoer } = await draai('node_modules/astro/bin/astro.mjs', ['build', '--outDir', '.cache/nooit'], {
    VAKWERK_CONTENT: await maakMap(aanvalsbestanden()),
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  onTestFinished(() => rmSync('.cache/nooit', { recursive: true, force: true }));
  expect(code).not.toBe(0);
  expect(uitvoer).toContain('De inhoud is niet in orde');
  expect(existsSync(kanarie)).toBe(false);
});

test('de kanarie kan echt sterven: dezelfde tekst, wel uitgevoerd, laat hem achter', async () => {
  onTestFinished(() => rmSync(kanarie, { force: true }));
  await import(`data:text/javascript,${encodeURIComponent(`export const b = ${schrijfKanarie}`)}`);
  expect(readFileSync(kanarie, 'utf8')).toBe('dood');
});
