import { type Aanhaling, rolVan } from '../../kern/bewijs/aanhaling.ts';
import { grootteInWoorden, type Onzeker } from '../../kern/bewijs/grootte.ts';
import { hoeVergelekenIn } from '../../kern/bewijs/hoe-vergeleken.ts';

/** Wat wij van een bevinding niet zagen in wat wij van haar bron lazen. */
export type NietGezien = 'moment' | 'zekerheid' | 'vergelijking';

const wat: Record<NietGezien, string> = {
  moment: 'wanneer er gemeten is',
  zekerheid: 'hoe zeker het getal is',
  vergelijking: 'of er vergeleken is met mensen zonder de methode',
};

/** Wat wij van een bevinding niet zagen, voor zover haar woorden het zouden zeggen. */
export function nietGezienIn(aanhaling: Aanhaling, onzeker: Onzeker | null): NietGezien[] {
  const { bevinding } = aanhaling;
  const rol = rolVan(aanhaling);
  const vergeleken = isVergeleken(aanhaling);
  const gezegd = grootteInWoorden(bevinding, onzeker, vergeleken) !== grootteInWoorden(bevinding, null, vergeleken);
  const ongezien: Record<NietGezien, boolean> = {
    // Wie alleen beschrijft, meet op geen moment.
    moment: bevinding.gemeten === null && rol !== 'beschrijving',
    zekerheid: onzeker === 'niet-gezien' && gezegd,
    vergelijking: rol === 'meting' && !bevinding.gekozenNaStart && hoeVergelekenIn(aanhaling) === 'niet-gezien',
  };
  return (Object.keys(ongezien) as NietGezien[]).filter((naam) => ongezien[naam]);
}

/** De grootte zonder wat als vraagteken achter de bevinding staat. */
export function grootteInLijst(aanhaling: Aanhaling, onzeker: Onzeker | null): string {
  return grootteInWoorden(aanhaling.bevinding, onzeker === 'niet-gezien' ? null : onzeker, isVergeleken(aanhaling));
}

/** Achter een bevinding in een lijst, in plaats van steeds dezelfde zin: *(moment: ?, zekerheid: ?)*. */
export function metVraagtekens(nietGezien: readonly NietGezien[]): string {
  return nietGezien.length === 0 ? '' : `(${nietGezien.map((naam) => `${naam}: ?`).join(', ')})`;
}

/** Eén keer per bladzijde wat een vraagteken betekent, alleen voor wat er staat; leeg als er geen staat. */
export function uitlegVraagtekens(bevindingen: readonly { nietGezien: readonly NietGezien[] }[]): string {
  const namen = (Object.keys(wat) as NietGezien[]).filter((naam) =>
    bevindingen.some(({ nietGezien }) => nietGezien.includes(naam)),
  );
  if (namen.length === 0) return '';
  const betekent = namen.map((naam) => `“${naam}: ?”: ${wat[naam]}`).join('; ');
  return `Een vraagteken bij een bevinding: dat zagen wij niet in wat wij lazen. ${betekent}.`;
}

/** Of er vergeleken is met mensen zonder de methode. */
export function isVergeleken(aanhaling: Aanhaling): boolean {
  return ['vergelijkend', 'overzicht'].includes(rolVan(aanhaling));
}
