import type { Klant } from './overdracht.ts';

/** Twee groepen heten naar hun leeftijd. */
const groepVanLeeftijd: Readonly<Record<string, string>> = { '50-plus': '50-plussers', 'tot-27': 'jongeren-tot-27' };

/** De leeftijd waar een groep naar heet; `undefined` als zij anders heet. */
export function leeftijdVanGroep(groep: string): string | undefined {
  return Object.keys(groepVanLeeftijd).find((leeftijd) => groepVanLeeftijd[leeftijd] === groep);
}

/**
 * Welke groepen waarvoor een methode gemaakt is, bij deze klant horen: zijn doelgroep, of zijn leeftijd als die een groep heet. Een methode
 * die ook voor iedereen is, is voor geen van hen gemaakt.
 */
export function gemaaktVoor(klant: Klant, doelgroepen: readonly string[]): string[] {
  if (doelgroepen.includes('werkzoekenden-algemeen')) return [];
  const vanKlant = new Set([
    ...(klant.doelgroep ?? []),
    ...(klant.leeftijd ?? []).flatMap((leeftijd) => groepVanLeeftijd[leeftijd] ?? []),
  ]);
  return doelgroepen.filter((groep) => vanKlant.has(groep));
}
