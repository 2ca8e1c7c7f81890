import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { paden } from '../../src/weergave/site/paden.ts';
import { handoordelen, woorden } from '../fixtures/oordelen-met-de-hand.ts';
import { bezoek } from '../hulp/bezoek.ts';
import { programma } from '../hulp/programma.ts';
import { metBrowser, telefoon } from '../hulp/venster.ts';

const adres = inject('adres');
const venster = metBrowser(telefoon);

const open = async (pad: string) => (await bezoek(venster.context, adres + pad)).page;
const tekstIn = async (page: Page, kiezer: string) => woorden(await page.locator(kiezer).first().innerText());
/** Elke zin moet er heel staan; wat ontbreekt staat met naam in de melding. */
const staatIn = (tekst: string, zinnen: readonly string[], waar: string) =>
  expect(
    zinnen.filter((zin) => !tekst.includes(woorden(zin))),
    waar,
  ).toEqual([]);

test.each(handoordelen)(
  '$id zegt nergens minder dan het geheel: $om',
  async ({ id, oordeel, kaart, vergelijking = [] }) => {
    const concept = 'Concept: nog niet beoordeeld door een Gilde.';
    const opKaart = [...oordeel, ...kaart, concept];
    const page = await open(paden.kaart(id));
    staatIn(await tekstIn(page, '.minuutkaart'), opKaart, 'kaart op een telefoon');
    await page.emulateMedia({ media: 'print' });
    staatIn(await tekstIn(page, '.minuutkaart'), opKaart, 'kaart op papier');
    const pdf = await page.pdf({ format: 'A4' });
    const inPdf = execFileSync(programma('pdftotext'), ['-', '-'], { input: pdf, encoding: 'utf8' });
    staatIn(woorden(inPdf), opKaart, 'kaart als PDF');
    await page.emulateMedia({ media: null });
    await page.goto(adres + paden.interventie(id));
    staatIn(await tekstIn(page, 'main'), [...oordeel, concept], 'de bladzijde zelf');
    await page.goto(`${adres}${paden.interventies}?volgorde=naam`);
    staatIn(await tekstIn(page, `main li:has(a[href="${paden.interventie(id)}"])`), oordeel, 'de lijst');
    const ander = id === 'open-hiring' ? 'dinges' : 'open-hiring';
    await page.goto(adres + paden.vergelijkenMet([ander, id]));
    await page.locator('vergelijk-tabel tbody tr').first().waitFor();
    // Op een telefoon staat er één tegelijk; dit is de tweede.
    await page.locator('vergelijk-tabel .wissel button').nth(1).click();
    staatIn(await tekstIn(page, 'main'), [...oordeel, ...vergelijking, 'Concept:'], 'naast een andere');
  },
);
