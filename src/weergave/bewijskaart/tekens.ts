import type { Bewijskracht, Richting } from '../../kern/bewijs/schalen.ts';
import type { Kaartcel } from '../../vragen/bewijskaart.ts';
import type { Kant, Sterkste } from '../../vragen/kaartkanten.ts';
import { type Bewijsmeter, meterVan } from '../bewijs/meter.ts';

/** Een teken op de kaart: groter als het op meer onderzoeken rust. */
export interface Teken {
  meter: Bewijsmeter;
  grootte: Grootte;
}
export type Grootte = 'klein' | 'middel' | 'veel';

/** Vanaf zoveel onderzoeken is een teken groter. */
export const groottes = { middel: 3, veel: 6 } as const;

/** Zoveel tekens passen er in een cel. */
const meesteTekens = 2;

/** Het gunstige eerst, en dan wat er het meest tegen spreekt: dat valt nooit weg. */
const opDeKaart: readonly Kant[] = ['gunstig', 'nietGunstig', 'gemengd', 'onbeslist', 'geteld'];

/** De tekens van een cel: het sterkste gunstige en het sterkste dat ertegenover staat. */
export function tekensVan({ kanten }: Pick<Kaartcel, 'kanten'>): Teken[] {
  return opDeKaart
    .flatMap((kant) => kanten[kant] ?? [])
    .slice(0, meesteTekens)
    .map((kant) => ({ meter: meterVanKant(kant), grootte: grootteVan(kant.onderzoeken) }));
}

/** Het teken van één kant. Zijn geen verschil en ongunstig even sterk, dan is het teken ongunstig; de woorden noemen beide. */
export function meterVanKant({ richtingen, onderzoeken, overzichten, ...kant }: Sterkste): Bewijsmeter {
  const richting = richtingen.at(-1) ?? 'onbekend';
  return meterVan({ ...kant, richting, onderzoeken, stemmen: Array.from({ length: onderzoeken + overzichten }) });
}

export function grootteVan(onderzoeken: number): Grootte {
  return onderzoeken >= groottes.veel ? 'veel' : onderzoeken >= groottes.middel ? 'middel' : 'klein';
}

/** Wat de tekens zeggen, voor boven de kaart. */
export function legenda(): { meter: Bewijsmeter; tekst: string }[] {
  const voorbeeld = (richting: Richting, bewijskracht: Bewijskracht, tekst: string) => ({
    meter: meterVan({ richting, bewijskracht, voorZoverWijLazen: false, onderzoeken: 0, stemmen: [] }),
    tekst,
  });
  return [
    voorbeeld('positief', 'redelijk', 'gunstig'),
    voorbeeld('geen-verschil', 'redelijk', 'geen verschil'),
    voorbeeld('negatief', 'redelijk', 'ongunstig'),
    voorbeeld('gemengd', 'redelijk', 'spreekt elkaar tegen'),
    voorbeeld('onbeslist', 'beperkt', 'niet beslist'),
    voorbeeld('geteld', 'aanwijzing', 'alleen geteld'),
    voorbeeld('positief', 'aanwijzing', 'open: niet vergeleken'),
  ];
}
