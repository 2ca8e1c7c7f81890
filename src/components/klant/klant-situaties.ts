import { besteVoor } from '../../kern/klantrij.ts';
import { isIngevuld } from '../../kern/overdracht.ts';
import { overdrachtInWoorden } from '../../weergave/klant/overdracht.ts';
import type { Klantregel } from '../../weergave/lijst/interventielijst.ts';
import { alle, zet } from '../site/dom.ts';
import { volgKlant } from './klant.ts';

/** Zegt bij elk antwoord op een situatie of de onderzochte mensen op de klant lijken. */
const regels = alle(document.body, '[data-klantrijen]');

volgKlant((klant) => {
  for (const regel of regels) {
    const beste = besteVoor(klant, JSON.parse(regel.dataset.klantrijen ?? '[]') as Klantregel[]);
    regel.hidden = !isIngevuld(klant) || !beste;
    if (beste) zet(regel, `${beste.naam}: ${overdrachtInWoorden(klant, beste.onderzochten)}`);
  }
});
