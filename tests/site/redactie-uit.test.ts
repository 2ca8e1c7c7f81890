import { existsSync, readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';

const html = async () => (await fetch(`${inject('adres')}/redactie/`)).text();

test('zonder forge legt /redactie/ uit wat er nog niet kan en wat wel', async () => {
  const tekst = await html();
  expect(tekst).toContain('Het formulier staat hier nog niet aan.');
  expect(tekst.match(/href="\/bijdragen\/#routes"/g)).toHaveLength(2);
  expect(existsSync('dist/redactie/formulier.js')).toBe(false);
});

test('/redactie/ staat niet in zoekmachines, niet in onze zoekindex en niet in de kopie op een apparaat', async () => {
  expect(await html()).toContain('name="robots" content="noindex"');
  expect(await html()).not.toContain('data-pagefind-body');
  expect(readFileSync('dist/offline/bestanden.json', 'utf8')).not.toContain('/redactie/');
});
