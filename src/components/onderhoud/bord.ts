import { dagVan } from '../../kern/datum.ts';
import { inKlussen } from '../../weergave/onderhoud/klustelling.ts';
import { alle, een, zet } from '../site/dom.ts';

/** Laat van de klussen met een datum staan wat vandaag aan de beurt is, zegt wat verlopen is, en telt opnieuw. */
const vandaag = dagVan(new Date());
const bord = document.body;

for (const klus of alle(bord, '[data-vanaf]')) {
  const { vanaf = '', verlopen = '' } = klus.dataset;
  klus.hidden = vanaf > vandaag;
  if (verlopen <= vandaag) zet(een(klus, '[data-stand]'), ' (verlopen)');
}

let samen = 0;
for (const telling of alle(bord, '[data-telling]')) {
  const soort = bord.querySelector<HTMLElement>(`[data-soort="${telling.dataset.telling}"]`);
  if (!soort) continue;
  const aantal = alle(soort, 'li:not([hidden])').length;
  samen += aantal;
  zet(een(telling, '.aantal'), String(aantal));
  zet(een(soort, '[data-aantal]'), String(aantal));
  zet(een(soort, '[data-klussen]'), inKlussen(aantal));
  soort.hidden = aantal === 0;
  const link = telling.querySelector('a');
  if (aantal === 0) link?.replaceWith(...link.childNodes);
}
zet(een(bord, '#tellingen'), inKlussen(samen));
