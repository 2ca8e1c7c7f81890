import { existsSync, readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';

const html = async () => (await fetch(`${inject('adres')}/redactie/`)).text();

test('zonder forge legt /redactie/ uit wat er nog niet kan en wat wel', async () => {
  const tekst = await html();
  expect(tekst).toContain('Het formulier staat hier nog niet aan.');
  for (const weg of ['voorstellen', 'zelf']) expect(tekst).toContain(`href="/bijdragen/#${weg}"`);
  expect(existsSync('dist/redactie/formulier.js')).toBe(false);
});

test('zonder forge wijst /bijdragen/ naar het formulier zonder account, en nergens naar een dat er niet is', async () => {
  const tekst = await (await fetch(`${inject('adres')}/bijdragen/`)).text();
  expect(tekst).toContain('<a href="/bijdragen/formulier/">Open het formulier</a>');
  expect(tekst).not.toContain('href="/redactie/');
});

test('/redactie/ staat niet in zoekmachines, niet in onze zoekindex en niet in de kopie op een apparaat', async () => {
  expect(await html()).toContain('name="robots" content="noindex"');
  expect(await html()).not.toContain('data-pagefind-body');
  expect(readFileSync('dist/offline/bestanden.json', 'utf8')).not.toContain('/redactie/');
});
