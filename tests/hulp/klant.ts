import type { Page } from 'playwright-core';

/** Hoe goed iets bij een klant met één antwoord past, gelezen uit wat de bladzijde zegt; lager past beter. Wie uitgesloten is, past niet. */
export function passingIn(tekst: string): number {
  return tekst.includes('Je antwoord komt overeen') && !tekst.includes('Niet geschikt voor') ? 0 : 1;
}

/** Tikt een antwoord over de klant aan, zoals een lezer dat doet. */
export async function tik(page: Page, vraag: string, antwoord: string): Promise<void> {
  const dicht = page.locator('klant-vragen .vragen:not([open]) > summary');
  if ((await dicht.count()) > 0) await dicht.click();
  const groep = page.locator('klant-vragen').getByRole('radiogroup', { name: vraag });
  await groep.getByRole('radio', { name: antwoord, exact: true }).click();
}
