import { gemaaktVoor } from '../../kern/gemaakt-voor.ts';
import { besteVoor, komtOvereen, plaatsVoor } from '../../kern/klantrij.ts';
import type { Klant } from '../../kern/overdracht.ts';
import { type Uitgesloten, type Uitsluiting, uitsluiting } from '../../kern/uitgesloten.ts';
import type { Klantregel } from '../lijst/interventielijst.ts';
import { middenInZin } from '../site/midden-in-zin.ts';
import { inWoorden, overdrachtInWoorden } from './overdracht.ts';

/** Wat de lijst van een methode weet om haar naast een klant te leggen. */
export interface Voorwie {
  klantrijen: readonly Klantregel[];
  doelgroep: readonly string[];
  uitgesloten: Uitgesloten;
}

/** Of een methode in de korte lijst van een klant hoort, hoe hoog zij staat (hoger is beter), en waarom. */
export interface Voorklant {
  hoortErin: boolean;
  plaats: number;
  zin: string;
}

/**
 * Wat in de korte lijst hoort gaat voor wat er niet in hoort, en daarbinnen gaat voor wie een methode gemaakt is voor wie er onderzocht
 * zijn: allebei meer dan elke plaats die `plaatsVoor` geeft.
 */
const [inKorteLijst, perGroep] = [100_000_000, 1_000_000];

/** Draait in de browser. `null` bij een methode die niemand voor één klant kiest. */
export function voorKlant(klant: Klant, { klantrijen, doelgroep, uitgesloten }: Voorwie): Voorklant | null {
  const beste = besteVoor(klant, klantrijen);
  if (!beste) return null;
  const onderzoek = `${beste.naam}: ${overdrachtInWoorden(klant, beste.onderzochten)}`;
  const niet = uitsluiting(klant, uitgesloten);
  if (niet) return { hoortErin: false, plaats: 0, zin: `${nietVoor(niet)} ${onderzoek}` };
  const groepen = gemaaktVoor(klant, doelgroep);
  const hoortErin = groepen.length > 0 || komtOvereen(klant, beste);
  return {
    hoortErin,
    plaats: plaatsVoor(klant, beste) + groepen.length * perGroep + (hoortErin ? inKorteLijst : 0),
    zin: groepen.length > 0 ? `Gemaakt voor: ${inWoorden('doelgroep', groepen)}. ${onderzoek}` : onderzoek,
  };
}

function nietVoor({ zonderWerk, codes }: Uitsluiting): string {
  if (zonderWerk) return 'Niet geschikt voor wie nog geen werk heeft.';
  return `Niet geschikt voor: ${codes.map(({ kenmerk, code }) => middenInZin(inWoorden(kenmerk, [code]))).join(', ')}.`;
}
