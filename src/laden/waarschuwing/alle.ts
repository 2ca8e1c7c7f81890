import { gesorteerd, type Probleem } from '../../kern/probleem.ts';
import { nagegaan } from '../fout-van-ons.ts';
import type { Lading } from '../lading.ts';
import { beoordelingVerlopen } from './beoordeling-verlopen.ts';
import { doenLang } from './doen-lang.ts';
import { gezegdeNieuw } from './gezegde-nieuw.ts';
import { gezegdenGenoeg } from './gezegden-genoeg.ts';
import { leesgemakLaag } from './leesgemak.ts';
import { spelling } from './spelling.ts';
import { stapWerkwoord } from './stap-werkwoord.ts';
import { tegendeelGezocht } from './tegendeel-gezocht.ts';
import { vakwoord } from './vakwoord.ts';
import { voorDeKlantLang } from './voor-de-klant-lang.ts';
import type { Waarschuwingsregel } from './waarschuwing.ts';
import { zinLang } from './zin-lang.ts';

const regels: readonly Waarschuwingsregel[] = [
  zinLang,
  vakwoord,
  spelling,
  leesgemakLaag,
  stapWerkwoord,
  doenLang,
  voorDeKlantLang,
  gezegdeNieuw,
  gezegdenGenoeg,
  beoordelingVerlopen,
  tegendeelGezocht,
];

/** Alle waarschuwingen over taal en onderhoud, op bestand en regel. Zij houden niets tegen. */
export async function alleWaarschuwingen(lading: Lading, vandaag: string): Promise<Probleem[]> {
  const gevonden = await Promise.all(
    regels.map((regel) => nagegaan(lading.alle, (deze) => regel(deze, vandaag), 'waarschuwing')),
  );
  return gesorteerd(gevonden.flat());
}
