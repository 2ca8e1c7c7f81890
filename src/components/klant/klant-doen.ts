import { besteVoor } from '../../kern/klantrij.ts';
import { isIngevuld } from '../../kern/overdracht.ts';
import { overdrachtGeteld } from '../../weergave/klant/overdracht.ts';
import type { Klantregel } from '../../weergave/lijst/interventielijst.ts';
import { alle, een, zet } from '../site/dom.ts';
import { herleesKlant, volgKlant } from './klant.ts';

/** Zegt op *Doen* in één zin hoeveel van de antwoorden over de klant van dit tabblad overeenkomen. */
const [vak] = alle(document.body, '[data-klant-doen]');

addEventListener('pageshow', ({ persisted }) => persisted && herleesKlant());
volgKlant((klant) => {
  const beste = besteVoor(klant, JSON.parse(vak?.dataset.klantDoen ?? '[]') as Klantregel[]);
  if (!vak || !beste) return;
  vak.hidden = !isIngevuld(klant);
  zet(een(vak, '[data-zin]'), `${beste.naam}: ${overdrachtGeteld(klant, beste.onderzochten)}`);
});
