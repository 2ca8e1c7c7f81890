import { momentVan } from '../bevinding.ts';
import type { BewijsRij } from '../interventie/bewijsvelden.ts';
import { isGeloot, isPerPersoonGeloot } from '../onderzoek.ts';
import { type Aanhaling, rolVan, type TeltNiet } from './aanhaling.ts';
import { type HoeVergeleken, hoeVergelekenSamen } from './hoe-vergeleken.ts';
import { intervalVan, isSmal } from './interval.ts';
import {
  aantasting,
  deelnemersAan,
  heeftGetal,
  heeftOpenGrens,
  type Onnauwkeurig,
  onnauwkeurigheid,
} from './nauwkeurigheid.ts';
import { isBeslist, omvat, type Richtinguitslag, richtingVan, zekerheidVan } from './richting.ts';
import type { Zekerheid } from './schalen.ts';
import { type Stem, stemmenIn } from './stem.ts';

/** Een onderzoek dat een niveau kan dragen: het wijst de kant van de rij op, en zijn verwijzing is bevestigd. */
export interface Drager {
  naam: string;
  geloot: boolean;
  onnauwkeurig: Onnauwkeurig | null;
  /** Langste gemelde tijd tot de meting, in maanden; `null` als geen bevinding haar meldt. */
  maanden: number | null;
  /** Mensen, als elk apart geloot is, er een getal en een aantal gezien zijn, en niets het onderzoek aantast; anders `null`. */
  geteldeMensen: number | null;
}

/** Een overzicht dat een niveau kan dragen. */
export interface Overzicht {
  naam: string;
  zekerheid: Zekerheid;
  /** Een smal interval, en geen open grens. */
  smal: boolean;
  /** Een interval gezien, en het is niet smal. */
  breed: boolean;
  omvat: ReadonlySet<string>;
  /** Bij `omvat` staat elk onderzoek uit het overzicht. */
  volledig: boolean;
}

/** Wat de eisen van een niveau over een rij moeten weten. */
export interface Feiten {
  richting: Richtinguitslag;
  stemmen: readonly Stem[];
  /** De stemmen in de richting van de rij; bij een gemengde rij elke stem die iets beslist. */
  mee: readonly Stem[];
  dragers: readonly Drager[];
  overzichten: readonly Overzicht[];
  /** Onderzoeken in de rij die iets anders zeggen dan de rij, of niets beslissen. */
  andere: number;
  /** Er is gemeten of geteld, met of zonder vergelijking. */
  gemeten: boolean;
  /** Er telt iets mee, al is het een beschrijving. */
  ietsTelt: boolean;
  /** Van een stem die niets beslist, zagen wij geen interval: het kan zijn dat zij wel iets beslist. */
  zonderMarge: boolean;
  nietGeteld: readonly TeltNiet[];
  gezochtOp: string | undefined;
  /** Er zijn bronnen over deze uitkomst, maar de uitkomst zelf konden wij niet lezen. */
  ongelezen: boolean;
  hoeVergeleken: HoeVergeleken;
}

export function feitenVan(
  tellend: readonly Aanhaling[],
  nietGeteld: readonly TeltNiet[],
  { gezochtOp, ongelezen }: Pick<BewijsRij, 'gezochtOp' | 'ongelezen'>,
): Feiten {
  const stemmen = stemmenIn(tellend);
  const richting = richtingVan(tellend, stemmen);
  const mee = stemmen.filter(
    (stem) => isBeslist(stem) && (richting.richting === 'gemengd' || stem.uitslag === richting.richting),
  );
  const dragend = mee.filter((stem) => stem.dragend.length > 0);
  return {
    richting,
    stemmen,
    mee,
    dragers: dragend.filter(({ soort }) => soort === 'onderzoek').map(dragerVan),
    overzichten: dragend.filter(({ soort }) => soort === 'overzicht').map(overzichtVan),
    andere: stemmen.filter((stem) => stem.soort === 'onderzoek' && !mee.includes(stem)).length,
    gemeten: tellend.some((aanhaling) => rolVan(aanhaling) !== 'beschrijving'),
    ietsTelt: tellend.length > 0,
    zonderMarge: stemmen.some(isZonderMarge),
    nietGeteld,
    gezochtOp,
    ongelezen: ongelezen !== undefined,
    hoeVergeleken: hoeVergelekenSamen(tellend),
  };
}

/** Onbeslist, en dat kan alleen komen doordat wij geen interval zagen. */
function isZonderMarge({ uitslag, verdeeld, sprekend }: Stem): boolean {
  const zonder = sprekend.every(({ bevinding }) => !intervalVan(bevinding.schatting));
  return uitslag === 'onbeslist' && verdeeld === null && zonder;
}

function dragerVan(stem: Stem): Drager {
  const { naam, dragend, onderzoek } = stem;
  const gemeld = dragend.flatMap(({ bevinding }) => momentVan(bevinding) ?? []);
  const gaaf = aantasting(stem) === null && !heeftOpenGrens(dragend);
  const mensen = gaaf ? dragend.filter(heeftGetal).flatMap((aanhaling) => deelnemersAan(aanhaling) ?? []) : [];
  const perPersoon = onderzoek !== undefined && isPerPersoonGeloot(onderzoek);
  return {
    naam,
    geloot: onderzoek !== undefined && isGeloot(onderzoek),
    onnauwkeurig: onnauwkeurigheid(stem, dragend),
    maanden: gemeld.length ? Math.max(...gemeld) : null,
    geteldeMensen: perPersoon && mensen.length ? Math.max(...mensen) : null,
  };
}

function overzichtVan(stem: Stem): Overzicht {
  const { dragend } = stem;
  const smal = !heeftOpenGrens(dragend) && dragend.some(({ bevinding }) => isSmal(bevinding.schatting));
  return {
    naam: stem.naam,
    zekerheid: zekerheidVan(stem),
    smal,
    breed: !smal && dragend.some(({ bevinding }) => intervalVan(bevinding.schatting)),
    omvat: new Set(omvat(stem)),
    volledig: dragend.some(({ bron }) => bron.omvatVolledig === true),
  };
}
