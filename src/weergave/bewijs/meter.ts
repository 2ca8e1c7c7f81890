import type { Weging } from '../../kern/bewijs/bewijskracht.ts';
import { type Bewijskracht, bewijskrachten, bewijskrachtLabels, type Richting } from '../../kern/bewijs/schalen.ts';
import { gevondenLabels } from '../../kern/bewijs/zinnen.ts';
import { middenInZin } from '../site/midden-in-zin.ts';

/**
 * Het teken naast elk oordeel: de vorm zegt welke kant, de boog hoe zeker, het getal hoeveel onderzoeken. Het staat nooit zonder
 * woorden: `label` staat ernaast, of `naam` is wat een schermlezer hoort waar het alleen staat.
 */
export interface Bewijsmeter {
  richting: Richting;
  bewijskracht: Bewijskracht;
  /** Alleen wat wij niet zagen houdt dit op *beperkt*: het volgende deel van de boog is gestippeld. */
  voorZoverWijLazen: boolean;
  /** Losse onderzoeken die vergelijken; 0 als er geen is. */
  onderzoeken: number;
  /** Hoe zeker en op hoeveel het rust, zoals midden in een zin: *sterk bewijs, 3 onderzoeken*. */
  label: string;
  /** Het hele teken in woorden: *Gunstig: sterk bewijs, 3 onderzoeken*. */
  naam: string;
}

/** Wat de kleur van het teken zegt; zij zegt nooit iets wat de vorm niet ook zegt. */
export type Toon = 'winst' | 'geen-winst' | 'onzeker';

type Gemeten = Pick<Weging, 'richting' | 'bewijskracht' | 'voorZoverWijLazen' | 'onderzoeken'> & {
  stemmen: readonly unknown[];
};

export function meterVan({ richting, bewijskracht, voorZoverWijLazen, onderzoeken, stemmen }: Gemeten): Bewijsmeter {
  const label = [
    middenInZin(bewijskrachtLabels[bewijskracht]),
    ...waarop(onderzoeken, stemmen.length - onderzoeken),
  ].join(', ');
  return {
    richting,
    bewijskracht,
    voorZoverWijLazen,
    onderzoeken,
    label,
    naam:
      richting === 'onbekend'
        ? gevondenLabels.vergeleken.onbekend
        : `${gevondenLabels[hoeGezien(bewijskracht)][richting]}: ${label}${voorZoverWijLazen ? ', voor zover wij lazen' : ''}`,
  };
}

/** De meter waar helemaal geen rij over is. */
export const meterZonderRij: Bewijsmeter = meterVan({
  richting: 'onbekend',
  bewijskracht: 'onbekend',
  voorZoverWijLazen: false,
  onderzoeken: 0,
  stemmen: [],
});

/** Of er vergeleken, alleen gemeten of alleen beschreven is. */
export function hoeGezien(bewijskracht: Bewijskracht): keyof typeof gevondenLabels {
  return bewijskracht === 'aanwijzing' ? 'gemeten' : bewijskracht === 'praktijk' ? 'beschreven' : 'vergeleken';
}

export function toonVan({ richting, bewijskracht }: Pick<Bewijsmeter, 'richting' | 'bewijskracht'>): Toon {
  const vergeleken = bewijskrachten.indexOf(bewijskracht) >= bewijskrachten.indexOf('beperkt');
  if (!vergeleken || richting === 'gemengd' || richting === 'onbeslist') return 'onzeker';
  return richting === 'positief' ? 'winst' : 'geen-winst';
}

/** Waarop het rust, als er vergeleken is. */
function waarop(onderzoeken: number, overzichten: number): string[] {
  const delen = [
    onderzoeken > 0 && (onderzoeken === 1 ? '1 onderzoek' : `${onderzoeken} onderzoeken`),
    overzichten > 0 && (overzichten === 1 ? '1 overzicht' : `${overzichten} overzichten`),
  ].filter((deel) => deel !== false);
  return delen.length > 0 ? [delen.join(' en ')] : [];
}
