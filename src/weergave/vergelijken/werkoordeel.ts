import type { Bewijskracht, Richting } from '../../kern/bewijs/schalen.ts';
import { uitkomsten } from '../../kern/bewijs/uitkomsten.ts';
import { type Gewogen, kopbewijs } from '../../vragen/werk.ts';
import { alsTekst, kopregels } from '../bewijs/kopbewijs.ts';
import { overVan } from '../bewijs/waarover.ts';
import { middenInZin } from '../site/midden-in-zin.ts';

/** Wat er van een methode over werk te zeggen is, als gegevens voor één zin over meer methoden. */
export interface Werkoordeel {
  richting: Richting;
  bewijskracht: Bewijskracht;
  /** Wat er bij het oordeel zelf hoort: *voor zover wij lazen*; meestal leeg. */
  mits: string;
  /** Bij wie, of over welke uitkomst, als dat niet *werk gevonden* bij iedereen is. */
  bij: string;
  /** Wat er over werk nog meer te weten is: tegenspraak, of wat niets kon aantonen. Leeg als dat er niet is. */
  verder: string;
}

export function werkoordeel(rijen: readonly Gewogen[]): Werkoordeel {
  const { werk } = kopbewijs(rijen);
  if (!werk) return { richting: 'onbekend', bewijskracht: 'onbekend', mits: '', bij: '', verder: '' };
  const { rij, weging } = werk.sterkste;
  const [, verder] = werk.andere ? kopregels(rijen) : [];
  return {
    richting: weging.richting,
    bewijskracht: weging.bewijskracht,
    mits: [
      weging.voorZoverWijLazen && 'voor zover wij lazen',
      weging.klein && 'met een klein verschil',
      (weging.aangetoond || weging.nietOveral) && 'niet in elk onderzoek aangetoond',
    ]
      .filter(Boolean)
      .join(', '),
    bij: [rij.uitkomst === 'werk-gevonden' ? '' : middenInZin(uitkomsten[rij.uitkomst]), middenInZin(overVan(rij))]
      .filter(Boolean)
      .join(', '),
    verder: verder ? alsTekst(verder) : '',
  };
}
