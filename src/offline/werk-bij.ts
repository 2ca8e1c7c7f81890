import { offlineAdressen } from './adressen.ts';
import { haalBinnen, isVol } from './haal-binnen.ts';
import type { Uitgave } from './lijst.ts';
import { oordeel } from './oordeel.ts';
import { cacheVan, leesbaar, leesStand, ruimOp, type Stand, vernieuw, verwijderAlles } from './stand.ts';
import { versiesInGebruik } from './vensters.ts';
import type { Werker } from './werker.ts';

/** Kijkt wat de site nu over haar uitgave zegt en doet wat daarbij hoort. Niets als een ander venster al bezig is. */
export async function werkBij(werker: Werker, nu: Date): Promise<void> {
  await alsEnige(() => kijk(werker, nu)).finally(meld);
}

/** Doet dit als geen ander venster of worker ermee bezig is; zegt of het gebeurde. */
export async function alsEnige(doe: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request('vakwerk-bewaren', { ifAvailable: true }, async (slot) => {
    if (slot) await doe();
    return slot !== null;
  });
}

/** Hierop hoort een open bladzijde dat de stand veranderd kan zijn. Niets als de browser zulke berichten niet toestaat: zij hoeven niet. */
export function kanaal(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('vakwerk-bewaren');
  } catch {
    return undefined;
  }
}

function meld(): void {
  const naar = kanaal();
  naar?.postMessage('nagekeken');
  naar?.close();
}

async function kijk(werker: Werker, nu: Date): Promise<void> {
  const gelezen = await leesStand();
  if (!gelezen) return;
  const stand = leesbaar(gelezen) ? gelezen : undefined;
  const antwoord = await fetch(offlineAdressen.uitgave, { cache: 'no-store' });
  // Een kopie die wij niet kunnen lezen, is van geen enkele versie.
  const besluit = oordeel(antwoord.status, await antwoord.text(), stand ?? { ...gelezen, versie: '' }, nu);
  // Wie intussen alles verwijderde, is klaar.
  if (!(await leesStand())) return;
  const gebruikt = (await versiesInGebruik(werker, nu)).map(cacheVan);
  if (besluit.doe === 'verwijder') await verwijderAlles(werker.registration);
  else if (besluit.doe === 'haal') await haal(besluit.uitgave, gelezen, gebruikt, nu);
  else if (besluit.doe === 'wacht' && stand) await vernieuw({ mistSinds: nu.toISOString(), ...stand });
  else if (besluit.doe === 'bevestig' && stand) {
    const { mistSinds: _, volSinds: __, ...rest } = stand;
    await vernieuw({ ...rest, bevestigd: nu.toISOString() });
    await ruimOp([cacheVan(stand.versie), ...gebruikt]);
  }
}

/** Haalt de nieuwe uitgave binnen, en onthoudt het als zij niet past. */
async function haal(uitgave: Uitgave, vervangt: Stand, gebruikt: readonly string[], nu: Date): Promise<void> {
  try {
    await haalBinnen(uitgave, vervangt, gebruikt);
  } catch (fout) {
    if (isVol(fout)) await onthoudVol({ ...vervangt, volSinds: nu.toISOString() });
    throw fout;
  }
}

/** Zo vaak, met een halve seconde ertussen: een browser telt wat net verwijderd is nog even mee, en dan past ook dit niet. */
const pogingen = 10;

async function onthoudVol(stand: Stand, poging = 1): Promise<void> {
  try {
    await vernieuw(stand);
  } catch (fout) {
    if (!isVol(fout) || poging === pogingen) throw fout;
    await new Promise((klaar) => setTimeout(klaar, 500));
    await onthoudVol(stand, poging + 1);
  }
}
