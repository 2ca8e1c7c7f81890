import { gesorteerd, type Probleem } from '../../kern/probleem.ts';
import type { Lading } from '../lading.ts';
import { beoordelingVerlopen } from './beoordeling-verlopen.ts';
import { leesgemakLaag } from './leesgemak.ts';
import { stapWerkwoord } from './stap-werkwoord.ts';
import { tegendeelGezocht } from './tegendeel-gezocht.ts';
import { vakwoord } from './vakwoord.ts';
import type { Waarschuwingsregel } from './waarschuwing.ts';
import { zinLang } from './zin-lang.ts';

const regels: readonly Waarschuwingsregel[] = [
  zinLang,
  vakwoord,
  leesgemakLaag,
  stapWerkwoord,
  beoordelingVerlopen,
  tegendeelGezocht,
];

/** Alle waarschuwingen over taal en onderhoud, op bestand en regel. Zij houden niets tegen. */
export function alleWaarschuwingen(lading: Lading, vandaag: string): Probleem[] {
  return gesorteerd(regels.flatMap((regel) => regel(lading, vandaag)));
}
