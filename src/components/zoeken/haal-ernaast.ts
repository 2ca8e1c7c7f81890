import { paden } from '../../weergave/site/paden.ts';
import type { Begripantwoord, Leemteantwoord } from '../../weergave/zoeken/ernaast.ts';
import type { Ernaast } from '../../zoeken/ernaast.ts';
import { eenKeer } from './een-keer.ts';

/** Wat er naast de lijst te zeggen is: dat wij er nog niets over hebben, en wat een begrip betekent. */
export interface Antwoorden {
  leemte?: Leemteantwoord | undefined;
  begrip?: Begripantwoord | undefined;
}

/** De antwoorden bij deze ids. Alleen wie er een heeft, haalt iets op; lukt dat niet, dan is er nog altijd de lijst. */
export async function haalErnaast({ onderwerp, begrip }: Ernaast): Promise<Antwoorden> {
  const [leemte, uitleg] = await Promise.all([
    vind<Leemteantwoord>(paden.zoekonderwerpen, onderwerp),
    vind<Begripantwoord>(paden.zoekbegrippen, begrip),
  ]);
  return { leemte, begrip: uitleg };
}

async function vind<T extends { id: string }>(adres: string, gezocht: string): Promise<T | undefined> {
  if (gezocht === '') return undefined;
  const alle = (await haal(adres).catch(() => [])) as readonly T[];
  return alle.find(({ id }) => id === gezocht);
}

const haal = eenKeer(async (adres: string): Promise<unknown> => {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
  return antwoord.json();
});
