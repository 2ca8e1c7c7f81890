import { woordenVan } from './normaliseer.ts';
import { afstand } from './verbeter.ts';

/** Of een naam eruitziet als een afkorting: IPS, WSW, P-wet. */
export function isAfkorting(naam: string): boolean {
  return afkorting.test(naam);
}

const afkorting = /^[A-Z][A-Za-z-]{0,3}[A-Z]$|^[A-Z]{2,6}$|^[A-Z]-\w+$/;

/** Een afkorting die hier bekend is, met waar zij voor staat. */
export interface Afkorting {
  naam: string;
  voluit: string;
}

/** Langer is geen afkorting meer: dan verbetert `verbeter.ts` een typefout. */
const langste = 4;
/** Meer leest niemand. */
const hoogstens = 4;

/**
 * De bekende afkortingen die één letter van een kort woord schelen, of twee letters in een andere volgorde hebben; dezelfde eerste letter
 * gaat voor. Van twee letters moet de eerste gelijk zijn: anders lijken zij allemaal op elkaar.
 */
export function lijktOpAfkorting(woord: string, bekend: readonly Afkorting[]): Afkorting[] {
  const [getypt = ''] = woordenVan(woord);
  if (getypt.length < 2 || getypt.length > langste) return [];
  const kandidaten = bekend.flatMap((afkorting) => {
    const [naam = ''] = woordenVan(afkorting.naam);
    const begint = naam[0] === getypt[0];
    const ver = afstand(getypt, naam, 1);
    const kan = naam !== getypt && ver <= 1 && (begint || (getypt.length > 2 && naam.length > 2));
    return kan ? [{ afkorting, naam, stand: Number(!begint) * 2 + Number(naam.length !== getypt.length) }] : [];
  });
  const elk = new Map(kandidaten.toReversed().map((kandidaat) => [kandidaat.naam, kandidaat]));
  return [...elk.values()]
    .toReversed()
    .sort((a, b) => a.stand - b.stand)
    .slice(0, hoogstens)
    .map(({ afkorting }) => afkorting);
}
