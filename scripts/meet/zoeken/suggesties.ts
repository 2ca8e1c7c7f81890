import type { Browser } from 'playwright-core';
import { serveer } from './server.ts';

/** Milliseconden per toetsaanslag tot de suggesties er staan, op de zoekbladzijde van een gebouwde site, vier keer zo traag. */
export async function perSuggestie(browser: Browser, map: string, vragen: readonly string[]): Promise<number[]> {
  const server = await serveer(map);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${server.adres}/zoeken/`);
    const veld = page.locator('zoek-veld input');
    await veld.pressSequentially('we');
    await page.locator('zoek-veld [role=option]').first().waitFor();
    const rem = await context.newCDPSession(page);
    await rem.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return await veld.evaluate(async (invoer: HTMLInputElement, alle) => {
      const tijden: number[] = [];
      for (const vraag of alle)
        for (let letters = 2; letters <= vraag.length; letters++) {
          invoer.value = vraag.slice(0, letters);
          const begin = performance.now();
          invoer.dispatchEvent(new Event('input', { bubbles: true }));
          // De suggesties komen in een volgende beurt; deze beurt is daar altijd na.
          await new Promise((klaar) => setTimeout(klaar));
          tijden.push(performance.now() - begin);
        }
      return tijden;
    }, vragen);
  } finally {
    await context.close();
    server.stop();
  }
}
