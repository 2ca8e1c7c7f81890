import type { Weging } from '../../kern/bewijs/bewijskracht.ts';
import { bewijskrachtLabels } from '../../kern/bewijs/schalen.ts';
import { gevondenLabels } from '../../kern/bewijs/zinnen.ts';
import type { Kaartstand } from '../../vragen/bewijskaart.ts';
import { type Sterkste, sterksteVan } from '../../vragen/kaartkanten.ts';
import { hoeGezien, meterVan } from '../bewijs/meter.ts';

/** Wat er in een cel staat bij een aanwijzing. */
export const nietVergeleken = 'niet vergeleken';

export const standen: Record<Kaartstand, string> = {
  leeg: '',
  'geen-onderzoek': 'geen onderzoek gevonden dat meetelt',
  'alleen-beschreven': 'alleen beschreven, niet gemeten',
  gemeten: 'gemeten',
};

/** Een uitslag in woorden, met elk voorbehoud: *gunstig, klein verschil: beperkt bewijs, voor zover wij lazen*; *leek gunstig, niet vergeleken*. */
export function uitslagInWoorden(kant: Sterkste): string {
  const gevonden = [wat(kant), ...voorbehouden(kant)].join(', ');
  return hoeGezien(kant.bewijskracht) === 'gemeten'
    ? `${gevonden}, ${nietVergeleken}`
    : `${gevonden}: ${hoeZeker(kant)}`;
}

/** Eén rij in een paar woorden, met hoeveel onderzoek en elk voorbehoud; zonder de richting waar die al boven staat. */
export function inEenPaarWoorden(weging: Weging, metRichting: boolean): string {
  const kant = sterksteVan([weging]);
  const zeker = hoeGezien(weging.bewijskracht) === 'vergeleken' ? meterVan(weging).label : nietGemeten(kant);
  return [
    ...(metRichting ? [wat(kant)] : []),
    zeker,
    ...voorbehouden(kant),
    ...(weging.voorZoverWijLazen ? [voorZoverWijLazen] : []),
  ].join(', ');
}

const voorZoverWijLazen = 'voor zover wij lazen';

function wat({ bewijskracht, richtingen }: Sterkste): string {
  return richtingen.map((richting) => gevondenLabels[hoeGezien(bewijskracht)][richting].toLowerCase()).join(' of ');
}

function nietGemeten({ bewijskracht }: Sterkste): string {
  return bewijskracht === 'praktijk' ? standen['alleen-beschreven'] : nietVergeleken;
}

function hoeZeker({ bewijskracht, voorZoverWijLazen: lazen }: Sterkste): string {
  if (bewijskracht === 'praktijk') return standen['alleen-beschreven'];
  return `${bewijskrachtLabels[bewijskracht].toLowerCase()}${lazen ? `, ${voorZoverWijLazen}` : ''}`;
}

function voorbehouden({ klein, nietOveral, verloop }: Sterkste): string[] {
  return [
    klein ? 'klein verschil' : '',
    nietOveral ? 'niet in elk onderzoek aangetoond' : '',
    verloop ? 'niet op elk moment' : '',
  ].filter(Boolean);
}
