import type { Aanhaling } from '../../kern/bewijs/aanhaling.ts';
import type { Weging } from '../../kern/bewijs/bewijskracht.ts';
import { deelnemersAan } from '../../kern/bewijs/nauwkeurigheid.ts';
import { bewijskrachten } from '../../kern/bewijs/schalen.ts';
import type { Stem } from '../../kern/bewijs/stem.ts';
import { verloopInWoorden } from '../../kern/bewijs/verloop.ts';
import { richtingLabels } from '../../kern/bewijs/zinnen.ts';
import { aanHetBegin, middenInZin } from '../site/midden-in-zin.ts';
import { type BevindingWeergave, bevindingWeergave, gevondenIn } from './bevinding.ts';
import { onzekerheidVan } from './onzeker.ts';

/** De bevindingen van één onderzoek of overzicht in een rij, met wat het samen zegt. */
export interface Groepweergave {
  /** Wat er gevonden is: *Overzicht: gunstig*. */
  kop: string;
  /** Wat een lezer daarbij moet weten; meestal leeg. */
  erbij: string[];
  bevindingen: BevindingWeergave[];
}

/** Wat meetelt, per onderzoek; daarachter wat niet vergelijkt, elk apart. */
export function groepenVan(weging: Weging): Groepweergave[] {
  const { stemmen, tellend } = weging;
  const zonderStem = tellend.filter((aanhaling) => !stemmen.some(({ aanhalingen }) => aanhalingen.includes(aanhaling)));
  return [
    ...stemmen.map((stem) => ({
      kop: stemkop(stem),
      erbij: overStem(stem, stemmen.length),
      bevindingen: stem.aanhalingen.map((aanhaling) => getelde(aanhaling, weging)),
    })),
    ...zonderStem.map((aanhaling) => ({
      kop: aanHetBegin(gevondenIn(aanhaling)),
      erbij: stemmen.length > 0 ? ['Dit bepaalt het oordeel niet: er is ook onderzoek dat wel vergelijkt.'] : [],
      bevindingen: [getelde(aanhaling, weging)],
    })),
  ];
}

/**
 * Het ene getal dat met een tekening bovenaan een rij staat; `null` als de regels geen tekening toelaten. Een tekening overtuigt
 * meer dan een zin: alleen van een onderzoek in de richting van de rij, bij bewijs dat vergelijkt. Zijn er meer, dan wat nauwkeurig
 * is, daarvan waar de meeste mensen aan meededen, en daarvan wat de stem uitspreekt; nooit wat het grootste verschil vond.
 */
export function beeldVan(weging: Weging): BevindingWeergave | null {
  const { bewijskracht, richting, stemmen } = weging;
  if (bewijskrachten.indexOf(bewijskracht) < bewijskrachten.indexOf('beperkt') || richting === 'onbeslist') return null;
  const [beste] = stemmen
    .filter(({ uitslag }) => uitslag === richting)
    .flatMap(({ sprekend, eens }) => [...sprekend.filter((a) => eens.includes(a)), ...eens])
    .filter(({ bevinding }) => bevinding.schatting.soort === 'per100')
    .sort(
      (a, b) =>
        Number(onzekerheidVan(a, stemmen) !== null) - Number(onzekerheidVan(b, stemmen) !== null) ||
        (deelnemersAan(b) ?? 0) - (deelnemersAan(a) ?? 0),
    );
  return beste ? getelde(beste, weging, true) : null;
}

function getelde(aanhaling: Aanhaling, { stemmen }: Weging, tekenen = false): BevindingWeergave {
  return bevindingWeergave(aanhaling, { teltNiet: null, onzeker: onzekerheidVan(aanhaling, stemmen), tekenen });
}

function stemkop({ soort, uitslag, klein, verdeeld }: Stem): string {
  const gevonden = verdeeld
    ? verdeeldkoppen[verdeeld]
    : `${richtingLabels[uitslag]}${klein ? ', maar het verschil is klein' : ''}`;
  return soort === 'overzicht' ? `Overzicht van onderzoeken: ${middenInZin(gevonden)}` : gevonden;
}

/** Is er maar één stem, dan zegt de zin van de rij haar verloop al. */
function overStem({ aanhalingen, soort, verloop }: Stem, stemmen: number): string[] {
  const verslagen = new Set(aanhalingen.map(({ bron }) => bron)).size;
  return [
    verslagen > 1 ? `Eén ${soort}, met ${verslagen} verslagen.` : '',
    stemmen > 1 && verloop.length > 0 ? verloopInWoorden(verloop) : '',
  ].filter(Boolean);
}

const verdeeldkoppen: Record<NonNullable<Stem['verdeeld']>, string> = {
  'per-maat': 'De ene meting vond iets wat de andere niet vond',
  'per-plek': 'De ene plek vond iets anders dan de andere',
};
