import { type Gemeten, momentVan } from '../bevinding.ts';
import type { Aanhaling } from './aanhaling.ts';
import { intervalVan } from './interval.ts';
import type { Bevindingrichting } from './schalen.ts';
import { isKlein, uitslagVan } from './uitslag.ts';

/** Wat één onderzoek of overzicht in een rij zegt: hoogstens één ding. */
export type Stemuitslag = Bevindingrichting | 'onbeslist';

/** Eén moment van een onderzoek, met wat het toen vond. */
export interface Moment {
  /** In maanden; `null` als het niet gemeld is. */
  maanden: number | null;
  /** Hoe er toen gemeten is: op dat moment, ergens in die tijd of gemiddeld. */
  gemeten: Gemeten | null;
  uitslag: Stemuitslag;
  /** De bevindingen van dat moment zeggen niet hetzelfde; dan is het onbeslist. */
  verdeeld: boolean;
}

/** Wat de bevindingen van één onderzoek of overzicht samen zeggen (`docs/bewijsregels.md`, *Eén onderzoek heeft één stem*). */
export interface Uitspraak extends Samen {
  /** Waarom bevindingen die elk iets zeggen samen onbeslist zijn. */
  verdeeld: 'per-maat' | 'per-plek' | null;
  /** De bevindingen die de stem uitspreken. */
  sprekend: readonly Aanhaling[];
}

interface Samen {
  uitslag: Stemuitslag;
  /** Het verschil is er, maar het is klein. */
  klein: boolean;
}

/** Is er één lot voor meer plekken, dan spreekt de uitkomst over alle plekken samen; is die er niet, dan moeten de plekken het eens zijn. */
export function uitspraakVan(aanhalingen: readonly Aanhaling[]): Uitspraak {
  const samen = samengenomen(aanhalingen);
  if (samen.some(({ bevinding }) => bevinding.plek === undefined)) return uitspraakOverMomenten(hoofdmaten(samen));
  const perPlek = [...Map.groupBy(samen, ({ bevinding }) => bevinding.plek).values()].map((plek) =>
    uitspraakOverMomenten(hoofdmaten(plek)),
  );
  const sprekend = perPlek.flatMap((plek) => plek.sprekend);
  const eensluidend = samenIn(perPlek);
  if (!eensluidend) return { uitslag: 'onbeslist', klein: false, verdeeld: 'per-plek', sprekend };
  return { ...eensluidend, verdeeld: perPlek.find(({ verdeeld }) => verdeeld)?.verdeeld ?? null, sprekend };
}

/** Elk moment met wat er toen gevonden is, van vroeg naar laat; leeg als elk moment hetzelfde zegt. */
export function verloopVan(aanhalingen: readonly Aanhaling[]): Moment[] {
  const momenten = perMoment(samengenomen(aanhalingen)).map(
    ({ maanden, gemeten, uitslag, verdeeld }): Moment => ({ maanden, gemeten, uitslag, verdeeld: verdeeld !== null }),
  );
  return new Set(momenten.map(({ uitslag }) => uitslag)).size > 1 ? momenten : [];
}

/** Is er een uitkomst over alle plekken samen, dan vallen de plekken weg. */
export function samengenomen(aanhalingen: readonly Aanhaling[]): readonly Aanhaling[] {
  const zonderPlek = aanhalingen.filter(({ bevinding }) => bevinding.plek === undefined);
  return zonderPlek.length > 0 ? zonderPlek : aanhalingen;
}

function hoofdmaten(aanhalingen: readonly Aanhaling[]): readonly Aanhaling[] {
  const primair = aanhalingen.filter(({ bevinding }) => bevinding.primair);
  return primair.length > 0 ? primair : aanhalingen;
}

/** Het laatste moment waarop iets beslist is, spreekt. Zeggen de bevindingen van dat moment niet hetzelfde, dan is het onderzoek onbeslist. */
function uitspraakOverMomenten(aanhalingen: readonly Aanhaling[]): Uitspraak {
  const laatste = perMoment(aanhalingen).findLast(({ uitslag, verdeeld }) => uitslag !== 'onbeslist' || verdeeld);
  if (!laatste) return { uitslag: 'onbeslist', klein: false, verdeeld: null, sprekend: aanhalingen };
  const { uitslag, klein, verdeeld, sprekend } = laatste;
  return { uitslag, klein, verdeeld, sprekend };
}

/** Wat niet gemeld is, komt voor elk moment dat dat wel is. */
const voorAlles = Number.NEGATIVE_INFINITY;

/** Per moment wie er spreekt en wat dat samen zegt, van vroeg naar laat; een onbekend moment is het vroegste. */
function perMoment(aanhalingen: readonly Aanhaling[]): (Uitspraak & Omit<Moment, 'verdeeld'>)[] {
  const momenten = Map.groupBy(aanhalingen, ({ bevinding }) => momentVan(bevinding));
  return [...momenten]
    .sort(([a], [b]) => (a ?? voorAlles) - (b ?? voorAlles))
    .map(([maanden, groep]) => {
      // Ook in het verloop spreekt op een moment met een hoofdmaat alleen die.
      const maten = hoofdmaten(groep);
      const metInterval = maten.filter(({ bevinding }) => intervalVan(bevinding.schatting));
      const sprekend = metInterval.length > 0 ? metInterval : maten;
      const samen = samenIn(
        sprekend.map((aanhaling) => ({ uitslag: stemuitslag(aanhaling), klein: isKlein(aanhaling.bevinding) })),
      );
      const moment = { maanden, gemeten: wijzeVan(sprekend), sprekend };
      return samen
        ? { ...moment, ...samen, verdeeld: null }
        : { ...moment, uitslag: 'onbeslist', klein: false, verdeeld: 'per-maat' };
    });
}

/** Is er op één moment op meer wijzen gemeten, dan heet het naar de scherpste: *na 12 maanden* en niet *ergens in 12 maanden*. */
function wijzeVan(sprekend: readonly Aanhaling[]): Gemeten | null {
  const gemeld = sprekend.flatMap(({ bevinding }) => bevinding.gemeten ?? []);
  const scherpst = (['op-moment', 'gemiddeld', 'ergens-in'] as const).find((soort) =>
    gemeld.some((g) => g.soort === soort),
  );
  return (
    gemeld
      .filter(({ soort }) => soort === scherpst)
      .toSorted((a, b) => (a.van ?? voorAlles) - (b.van ?? voorAlles))
      .at(-1) ?? null
  );
}

/**
 * Wat uitspraken binnen één onderzoek samen zeggen; `undefined` als zij verschillen. Een klein effect naast geen verschil is geen
 * tegenspraak: beide sluiten een echt verschil uit.
 */
function samenIn(uitspraken: readonly Samen[]): Samen | undefined {
  const sluitenUit = uitspraken.every(({ uitslag, klein }) => klein || uitslag === 'geen-verschil');
  const uitslagen = new Set(uitspraken.map(({ uitslag }) => uitslag));
  if (sluitenUit && uitslagen.size > 1) uitslagen.delete('geen-verschil');
  const [uitslag = 'onbeslist', ...andere] = uitslagen;
  return andere.length === 0 ? { uitslag, klein: sluitenUit && uitslag !== 'geen-verschil' } : undefined;
}

/** De uitslag van een bevinding die vergelijkt; een telling komt hier niet. */
function stemuitslag({ bevinding }: Aanhaling): Stemuitslag {
  const uitslag = uitslagVan(bevinding);
  if (uitslag === 'geteld') throw new Error(`Bevinding ${bevinding.id} is een telling en heeft geen stem.`);
  return uitslag;
}
