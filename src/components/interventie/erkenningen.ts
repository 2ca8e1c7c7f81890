import { dagVan } from '../../kern/datum.ts';
import { alle, zet } from '../site/dom.ts';

/** Zegt bij een erkenning die voorbij is dat zij verlopen is. Op haar laatste dag geldt zij nog. */
const vandaag = dagVan(new Date());
for (const geldig of alle(document.body, '[data-geldig-tot]'))
  if ((geldig.dataset.geldigTot ?? '') < vandaag) zet(geldig, 'Verlopen op');
