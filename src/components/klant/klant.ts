import { isIngevuld, type Klant } from '../../kern/overdracht.ts';
import { klantvragen } from '../../weergave/klant/overdracht.ts';

/** De klant van de lezer: alleen in dit tabblad, nooit in een adres en nooit verstuurd. */

const sleutel = 'klant';
let klant: Klant = lees();
const luisteraars = new Set<(klant: Klant) => void>();

/** Roept `reageer` nu aan, en bij elke wijziging van de klant. */
export function volgKlant(reageer: (klant: Klant) => void): void {
  luisteraars.add(reageer);
  reageer(klant);
}

/** Leest de klant opnieuw, voor een bladzijde die uit het geheugen van de browser terugkomt. */
export function herleesKlant(): void {
  klant = lees();
  meld();
}

export function bewaarKlant(nieuw: Klant): void {
  klant = nieuw;
  try {
    if (isIngevuld(nieuw)) sessionStorage.setItem(sleutel, JSON.stringify(nieuw));
    else sessionStorage.removeItem(sleutel);
  } catch {
    // Zonder opslag geldt de klant tot de lezer een andere bladzijde opent.
  }
  meld();
}

function meld(): void {
  for (const reageer of luisteraars) reageer(klant);
}

/** Wat een oude bladzijde bewaarde en nu geen klant meer is, telt niet. */
function lees(): Klant {
  try {
    const bewaard: unknown = JSON.parse(sessionStorage.getItem(sleutel) ?? '{}');
    if (typeof bewaard !== 'object' || bewaard === null) return {};
    return Object.fromEntries(
      klantvragen.flatMap(({ kenmerk, opties }) => {
        const codes: unknown = Reflect.get(bewaard, kenmerk);
        return Array.isArray(codes) ? [[kenmerk, codes.filter((code) => Object.hasOwn(opties, code))]] : [];
      }),
    );
  } catch {
    return {};
  }
}
