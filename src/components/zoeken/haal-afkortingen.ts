import { paden } from '../../weergave/site/paden.ts';
import type { Suggestielijst } from '../../weergave/zoeken/suggesties.ts';
import { type Afkorting, isAfkorting } from '../../zoeken/afkorting.ts';
import { eenKeer } from './een-keer.ts';

/** De afkortingen van methoden en begrippen, uit waar het zoekveld uit voorstelt; leeg als dat nu niet te halen is. */
export const haalAfkortingen = eenKeer(async (): Promise<Afkorting[]> => {
  const antwoord = await fetch(paden.zoeksuggesties);
  if (!antwoord.ok) return [];
  const { methoden, begrippen } = (await antwoord.json()) as Suggestielijst;
  return [
    ...begrippen.flatMap(([naam, , ook]) => {
      const [term = '', voluit = ''] = naam.replace(/\)$/, '').split(' (');
      return [{ naam: term, voluit }, ...ook.split(', ').map((ander) => ({ naam: ander, voluit: voluit || term }))];
    }),
    // Een begrip zegt waar de letters voor staan; een titel noemt ze vaak zelf nog eens.
    ...methoden.flatMap(([titel, , , , afk]) => afk.split(' ').map((naam) => ({ naam, voluit: titel }))),
  ].filter(({ naam }) => isAfkorting(naam));
});
