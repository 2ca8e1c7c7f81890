import type { Page } from 'playwright-core';

/** Het aantal vellen als iemand deze bladzijde print. */
export async function vellen(page: Page, format: 'A4' | 'A5' = 'A4'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

/** Wat op papier rechts van het vel valt: tekst die iemand niet kan lezen. */
export async function afgesneden(page: Page, breedte = 794): Promise<string[]> {
  const scherm = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: breedte, height: 1123 });
  const mis = await page.evaluate((rechts) => {
    const zichtbaar = (element: Element) =>
      element.checkVisibility() &&
      !element.closest('.visueel-verborgen') &&
      getComputedStyle(element).clipPath === 'none';
    return [...document.querySelectorAll('body *')]
      .filter((element) => zichtbaar(element) && element.getBoundingClientRect().right > rechts + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  }, breedte);
  await page.emulateMedia({ media: null });
  if (scherm) await page.setViewportSize(scherm);
  return mis;
}
