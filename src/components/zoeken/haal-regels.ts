import { paden } from '../../weergave/site/paden.ts';
import { alle } from '../site/dom.ts';
import { eenKeer } from './een-keer.ts';

/**
 * Elke methode zoals zij in de lijst staat, van de bladzijde van de lijst; leeg als die nu niet komt. Als document, niet als tekst: zo leest
 * de browser de bladzijde zonder er iets van uit te voeren.
 */
export async function haalRegels(): Promise<HTMLElement[]> {
  return haal().catch(() => []);
}

const haal = eenKeer(
  () =>
    new Promise<HTMLElement[]>((klaar, mislukt) => {
      const verzoek = new XMLHttpRequest();
      verzoek.open('GET', paden.interventies);
      verzoek.responseType = 'document';
      verzoek.addEventListener('loadend', () => {
        const bladzijde = verzoek.status === 200 ? verzoek.responseXML : null;
        if (bladzijde) klaar(alle(bladzijde.body, '[data-regel]'));
        else mislukt(new Error(`${paden.interventies}: ${verzoek.status}`));
      });
      verzoek.send();
    }),
);
