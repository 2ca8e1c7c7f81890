import type { Aanhaling } from '../kern/bewijs/aanhaling.ts';
import type { Weging } from '../kern/bewijs/bewijskracht.ts';
import { bewijskrachten } from '../kern/bewijs/schalen.ts';
import type { Stem } from '../kern/bewijs/stem.ts';
import { richtingLabels, verloopInWoorden } from '../kern/bewijs/zinnen.ts';
import type { Bron } from '../kern/bron.ts';
import { type BevindingWeergave, bevindingWeergave, gevondenIn } from './bevinding.ts';
import { aanHetBegin, middenInZin } from './midden-in-zin.ts';
import { isOnzeker } from './onzeker.ts';

/** De bevindingen van één onderzoek of overzicht in een rij, met wat het samen zegt. */
export interface Groepweergave {
  /** Wat er gevonden is: *Overzicht: gunstig*. */
  kop: string;
  /** Wat een lezer daarbij moet weten; meestal leeg. */
  erbij: string[];
  bevindingen: BevindingWeergave[];
}

/** Wat meetelt, per onderzoek; daarachter wat niet vergelijkt, elk apart. */
export function groepenVan(weging: Weging, bronnen: ReadonlyMap<string, Bron>): Groepweergave[] {
  const { stemmen, tellend } = weging;
  const weergave = (aanhaling: Aanhaling, stem?: Stem) =>
    bevindingWeergave(
      aanhaling,
      {
        teltNiet: null,
        onzeker: isOnzeker(aanhaling, stemmen),
        tekenen: stem !== undefined && magTekenen(weging, stem) && stem.sprekend.includes(aanhaling),
      },
      bronnen,
    );
  const zonderStem = tellend.filter((aanhaling) => !stemmen.some(({ aanhalingen }) => aanhalingen.includes(aanhaling)));
  return [
    ...stemmen.map((stem) => ({
      kop: stemkop(stem),
      erbij: overStem(stem, stemmen.length),
      bevindingen: stem.aanhalingen.map((aanhaling) => weergave(aanhaling, stem)),
    })),
    ...zonderStem.map((aanhaling) => ({
      kop: aanHetBegin(gevondenIn(aanhaling)),
      erbij: stemmen.length > 0 ? ['Dit bepaalt het oordeel niet: er is ook onderzoek dat wel vergelijkt.'] : [],
      bevindingen: [weergave(aanhaling)],
    })),
  ];
}

/** Een tekening overtuigt meer dan een zin: alleen bij een getal dat het oordeel van de rij mede draagt. */
function magTekenen({ bewijskracht, richting }: Weging, { uitslag }: Stem): boolean {
  const genoeg = bewijskrachten.indexOf(bewijskracht) >= bewijskrachten.indexOf('beperkt');
  return genoeg && richting !== 'onbeslist' && richting === uitslag;
}

function stemkop({ soort, uitslag, klein }: Stem): string {
  const gevonden = `${richtingLabels[uitslag]}${klein ? ', maar het verschil is klein' : ''}`;
  return soort === 'overzicht' ? `Overzicht van onderzoeken: ${middenInZin(gevonden)}` : gevonden;
}

/** Is er maar één stem, dan zegt de zin van de rij haar verloop en haar verdeeldheid al. */
function overStem({ aanhalingen, soort, verloop, verdeeld }: Stem, stemmen: number): string[] {
  const verslagen = new Set(aanhalingen.map(({ bron }) => bron)).size;
  return [
    verslagen > 1 ? `Eén ${soort}, met ${verslagen} verslagen.` : '',
    stemmen > 1 && verloop.length > 0 ? verloopInWoorden(verloop) : '',
    stemmen > 1 && verdeeld ? verdelingen[verdeeld] : '',
  ].filter(Boolean);
}

const verdelingen: Record<NonNullable<Stem['verdeeld']>, string> = {
  'per-maat': 'Het verschilt per maat.',
  'per-plek': 'Het is wisselend per plek.',
};
