import type { Soort } from '../bestanden.ts';
import { geenVerschilKlopt } from './geen-verschil-klopt.ts';
import { intervalHalf } from './interval-half.ts';
import { lotingKlopt } from './loting-klopt.ts';
import { ontwerpVergelijkt } from './ontwerp-vergelijkt.ts';
import type { Gegevensregel, Veldbezwaar } from './regel.ts';
import { richtingKlopt } from './richting-klopt.ts';
import { schattingInInterval } from './schatting-in-interval.ts';
import { teltAlsOnbeslist } from './telt-als-onbeslist.ts';

const regels: Partial<Record<Soort, readonly Gegevensregel[]>> = {
  bron: [schattingInInterval, intervalHalf, geenVerschilKlopt, richtingKlopt, teltAlsOnbeslist, ontwerpVergelijkt],
  onderzoeken: [lotingKlopt],
};

/** De bezwaren van elke regel over de gegevens van deze soort. */
export function bezwarenTegenGegevens(soort: Soort, waarde: unknown): Veldbezwaar[] {
  return (regels[soort] ?? []).flatMap((regel) => regel(waarde));
}
