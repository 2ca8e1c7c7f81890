import type { Bewijsstukken } from '../../kern/bewijs/aanhaling.ts';
import { weeg } from '../../kern/bewijs/bewijskracht.ts';
import { zinVan } from '../../kern/bewijs/oordeel.ts';
import { stemmenIn } from '../../kern/bewijs/stem.ts';
import { uitkomsten } from '../../kern/bewijs/uitkomsten.ts';
import { ankerVanRij, type BewijsRij } from '../../kern/interventie/bewijsvelden.ts';
import { type Onderzochten, onderzochtenIn } from '../../kern/overdracht.ts';
import { korteVerwijzing } from '../bronnen/verwijzing.ts';
import { paden } from '../site/paden.ts';
import { type BevindingWeergave, bevindingWeergave } from './bevinding.ts';
import { type Effectplot, effectplots } from './effectplot.ts';
import { beeldVan, type Groepweergave, groepenVan } from './groep.ts';
import { inzetInWoorden } from './inzet.ts';
import { type Bewijsmeter, meterVan } from './meter.ts';
import { onzekerheidVan } from './onzeker.ts';
import { overVan } from './waarover.ts';

/** Eén rij bewijs zoals een bladzijde haar toont. */
export interface BewijsWeergave {
  /** Het anker van deze rij op de bladzijde van haar interventie. */
  id: string;
  uitkomst: string;
  /** De uitkomst met waar de rij over gaat: *Werk gevonden (met een maatje)*. */
  naam: string;
  /** Groep of vorm waar de rij over gaat; leeg als zij over iedereen gaat. */
  over: string;
  meter: Bewijsmeter;
  zin: string;
  toelichting: string;
  /** Hoelang mensen al zonder werk of met een uitkering waren toen de hulp begon; leeg als geen bron die meetelt het zegt. */
  inzet: string;
  /** Het ene getal met een tekening; `null` als de regels geen tekening toelaten. */
  beeld: BevindingWeergave | null;
  /** Wat meetelt, per onderzoek; leeg als het beeld alles al zegt. */
  groepen: Groepweergave[];
  nietTellend: BevindingWeergave[];
  /** Elke bevinding, ook wat niet meetelt. */
  alles: BevindingWeergave[];
  plots: Effectplot[];
  waaromNietHoger: string;
  waaromNietLager: string[];
  /** Wie er onderzocht zijn in elke bron die meetelt, voor *Past dit bij mijn klant?*. */
  onderzochten: { bron: string; href: string; omschrijving: string; codes: Onderzochten }[];
}

export function bewijsWeergave(rij: BewijsRij, stukken: Bewijsstukken): BewijsWeergave {
  const weging = weeg(rij, stukken);
  const beeld = beeldVan(weging);
  const groepen = groepenVan(weging);
  const aantal = weging.tellend.length;
  // Ook een getal dat niet meetelt, komt uit een onderzoek dat nauwkeurig is of niet.
  const erbuiten = stemmenIn(weging.nietTellend.map(({ aanhaling }) => aanhaling));
  const nietTellend = weging.nietTellend.map(({ aanhaling, waarom }) =>
    bevindingWeergave(aanhaling, { teltNiet: waarom, onzeker: onzekerheidVan(aanhaling, erbuiten), tekenen: false }),
  );
  const alles = [...groepen.flatMap(({ bevindingen }) => bevindingen), ...nietTellend];
  return {
    id: ankerVanRij(rij),
    uitkomst: uitkomsten[rij.uitkomst],
    naam: naamVanRij(rij),
    over: overVan(rij),
    meter: meterVan(weging),
    zin: zinVan(weging, rij.uitkomst),
    toelichting: rij.toelichting,
    inzet: inzetInWoorden(weging.tellend),
    beeld,
    groepen: beeld && aantal === 1 ? [] : groepen,
    nietTellend,
    alles,
    plots: effectplots(alles),
    waaromNietHoger: weging.waaromNietHoger,
    waaromNietLager: weging.waaromNietLager,
    onderzochten: onderzochtenIn(weging.tellend).map(({ bron, codes }) => ({
      bron: korteVerwijzing(bron),
      href: paden.bron(bron.id),
      omschrijving: bron.populatie?.omschrijving ?? '',
      codes,
    })),
  };
}

/** De uitkomst van een rij, met de groep of vorm waar zij over gaat: *Werk gevonden (met een maatje)*. */
export function naamVanRij(rij: Pick<BewijsRij, 'uitkomst' | 'subgroep' | 'variant'>): string {
  const over = overVan(rij);
  return over ? `${uitkomsten[rij.uitkomst]} (${over})` : uitkomsten[rij.uitkomst];
}
