import { momentVan } from '../bevinding.ts';
import type { Onderzoek } from '../onderzoek.ts';
import { type Aanhaling, isBevestigd, rolVan } from './aanhaling.ts';
import { intervalVan } from './interval.ts';
import type { Bevindingrichting } from './schalen.ts';
import { isKlein, uitslagVan } from './uitslag.ts';

/** Wat één onderzoek of overzicht in een rij zegt: hoogstens één ding. */
export type Stemuitslag = Bevindingrichting | 'onbeslist';

/** Eén moment van een onderzoek, met wat het toen vond. */
export interface Moment {
  /** In maanden; `null` als het niet gemeld is. */
  maanden: number | null;
  uitslag: Stemuitslag;
}

/** De ene stem van een onderzoek of een overzicht in een rij (`docs/bewijsregels.md`, *Eén onderzoek*). */
export interface Stem {
  soort: 'onderzoek' | 'overzicht';
  /** De naam in het register, of de bron van het overzicht. */
  naam: string;
  onderzoek?: Onderzoek | undefined;
  uitslag: Stemuitslag;
  /** Het verschil is er, maar het is klein. */
  klein: boolean;
  /** Waarom bevindingen die elk iets zeggen samen onbeslist zijn. */
  verdeeld: 'per-maat' | 'per-plek' | null;
  /** Alles van deze stem dat in de rij meetelt. */
  aanhalingen: readonly Aanhaling[];
  /** De bevindingen die de stem uitspreken. */
  sprekend: readonly Aanhaling[];
  /** De bevindingen, van elk moment, die hetzelfde zeggen als de stem. */
  eens: readonly Aanhaling[];
  /** Die daarvan waarvan de bron bevestigd is: alleen zij dragen een niveau boven *beperkt*. */
  dragend: readonly Aanhaling[];
  /** Elk moment met wat er toen gevonden is, van vroeg naar laat, als niet elk moment hetzelfde zegt; anders leeg. */
  verloop: Moment[];
}

/** De stemmen in een rij: elk vergelijkend onderzoek één, elk overzicht één. De rest heeft er geen. */
export function stemmenIn(tellend: readonly Aanhaling[]): Stem[] {
  const groepen = Map.groupBy(
    tellend.filter((aanhaling) => ['vergelijkend', 'overzicht'].includes(rolVan(aanhaling))),
    (aanhaling) => sleutelVan(aanhaling),
  );
  return [...groepen.values()].map(stemVan);
}

function sleutelVan(aanhaling: Aanhaling): string {
  return rolVan(aanhaling) === 'overzicht' ? `overzicht ${aanhaling.overzicht}` : `onderzoek ${naamVan(aanhaling)}`;
}

function naamVan({ onderzoek, bron }: Aanhaling): string {
  if (!onderzoek) throw new Error(`Bron ${bron.id} vergelijkt, maar hoort bij geen onderzoek uit het register.`);
  return onderzoek.id;
}

function stemVan(aanhalingen: readonly Aanhaling[]): Stem {
  const [eerste] = aanhalingen as [Aanhaling, ...Aanhaling[]];
  const isOverzicht = rolVan(eerste) === 'overzicht';
  const uitspraak = uitspraakOverPlekken(aanhalingen);
  const eens = aanhalingen.filter(({ bevinding }) => uitslagVan(bevinding) === uitspraak.uitslag);
  return {
    soort: isOverzicht ? 'overzicht' : 'onderzoek',
    naam: isOverzicht ? eerste.overzicht : naamVan(eerste),
    onderzoek: isOverzicht ? undefined : eerste.onderzoek,
    ...uitspraak,
    aanhalingen,
    eens,
    dragend: eens.filter(isBevestigd),
    verloop: verloopVan(samengenomen(aanhalingen)),
  };
}

interface Uitspraak extends Pick<Stem, 'uitslag' | 'klein' | 'verdeeld' | 'sprekend'> {}

/** Is er één lot voor meer plekken, dan spreekt de uitkomst over alle plekken samen; is die er niet, dan moeten de plekken het eens zijn. */
function uitspraakOverPlekken(aanhalingen: readonly Aanhaling[]): Uitspraak {
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

function samengenomen(aanhalingen: readonly Aanhaling[]): readonly Aanhaling[] {
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

/** Per moment wie er spreekt en wat dat samen zegt, van vroeg naar laat; een onbekend moment is het vroegste. */
function perMoment(aanhalingen: readonly Aanhaling[]): (Uitspraak & Moment)[] {
  const momenten = Map.groupBy(aanhalingen, ({ bevinding }) => momentVan(bevinding));
  return [...momenten]
    .sort(([a], [b]) => (a ?? -1) - (b ?? -1))
    .map(([maanden, groep]) => {
      // Ook in het verloop spreekt op een moment met een hoofdmaat alleen die.
      const maten = hoofdmaten(groep);
      const metInterval = maten.filter(({ bevinding }) => intervalVan(bevinding.schatting));
      const sprekend = metInterval.length > 0 ? metInterval : maten;
      const samen = samenIn(
        sprekend.map((aanhaling) => ({ uitslag: stemuitslag(aanhaling), klein: isKlein(aanhaling.bevinding) })),
      );
      return samen
        ? { maanden, sprekend, ...samen, verdeeld: null }
        : { maanden, sprekend, uitslag: 'onbeslist', klein: false, verdeeld: 'per-maat' };
    });
}

/**
 * Wat uitspraken binnen één onderzoek samen zeggen; `undefined` als zij verschillen. Een klein effect naast geen verschil is geen
 * tegenspraak: beide sluiten een echt verschil uit.
 */
function samenIn(uitspraken: readonly Pick<Stem, 'uitslag' | 'klein'>[]): Pick<Stem, 'uitslag' | 'klein'> | undefined {
  const sluitenUit = uitspraken.every(({ uitslag, klein }) => klein || uitslag === 'geen-verschil');
  const uitslagen = new Set(uitspraken.map(({ uitslag }) => uitslag));
  if (sluitenUit && uitslagen.size > 1) uitslagen.delete('geen-verschil');
  const [uitslag = 'onbeslist', ...andere] = uitslagen;
  return andere.length === 0 ? { uitslag, klein: sluitenUit && uitslag !== 'geen-verschil' } : undefined;
}

function verloopVan(aanhalingen: readonly Aanhaling[]): Moment[] {
  const momenten = perMoment(aanhalingen).map(({ maanden, uitslag }): Moment => ({ maanden, uitslag }));
  return new Set(momenten.map(({ uitslag }) => uitslag)).size > 1 ? momenten : [];
}

/** De uitslag van een bevinding die vergelijkt; een telling komt hier niet. */
function stemuitslag({ bevinding }: Aanhaling): Stemuitslag {
  const uitslag = uitslagVan(bevinding);
  if (uitslag === 'geteld') throw new Error(`Bevinding ${bevinding.id} is een telling en heeft geen stem.`);
  return uitslag;
}
