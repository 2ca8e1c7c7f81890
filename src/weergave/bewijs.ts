import { weeg } from '../kern/bewijs/bewijskracht.ts';
import { onnauwkeurigheid } from '../kern/bewijs/nauwkeurigheid.ts';
import { type Bewijskracht, bewijskrachten, bewijskrachtLabels, uitkomsten } from '../kern/bewijs/schalen.ts';
import { onderzoekVan, tellendeBronnen } from '../kern/bewijs/telling.ts';
import { type Oordeel, zinVan } from '../kern/bewijs/zinnen.ts';
import type { Bron } from '../kern/bron.ts';
import { ankerVanRij, type BewijsRij } from '../kern/interventie/bewijsvelden.ts';
import { type Onderzochten, onderzochtenVan } from '../kern/overdracht.ts';
import { type BevindingWeergave, bevindingWeergave } from './bevinding.ts';
import { type Effectplot, effectplots } from './effectplot.ts';
import { paden } from './paden.ts';
import { korteVerwijzing } from './verwijzing.ts';

/** Eén rij bewijs zoals een bladzijde haar toont. */
export interface BewijsWeergave {
  /** Het anker van deze rij op de bladzijde van haar interventie. */
  id: string;
  uitkomst: string;
  /** De uitkomst met waar de rij over gaat: *Werk gevonden (met een maatje)*. */
  naam: string;
  /** Groep of vorm waar de rij over gaat; leeg als zij over iedereen gaat. */
  over: string;
  oordeel: Oordeel;
  bewijskracht: Bewijskracht;
  label: string;
  /** De plaats van de bewijskracht op haar schaal, en hoe lang die is. */
  trede: { van: number; op: number };
  zin: string;
  toelichting: string;
  tellend: BevindingWeergave[];
  nietTellend: BevindingWeergave[];
  plots: Effectplot[];
  waaromNietHoger: string;
  waaromNietLager: string[];
  /** Wie er onderzocht zijn in elke bron die meetelt, voor *Past dit bij mijn klant?*. */
  onderzochten: { bron: string; href: string; omschrijving: string; codes: Onderzochten }[];
}

export function bewijsWeergave(rij: BewijsRij, bronnen: ReadonlyMap<string, Bron>): BewijsWeergave {
  const weging = weeg(rij, bronnen);
  const perOnderzoek = Map.groupBy(weging.tellend, ({ bron }) => onderzoekVan(bron));
  const tellend = weging.tellend.map((aanhaling) => {
    // Hoe onzeker een getal is, hangt aan het onderzoek waar het uit komt, niet aan wat er verder in de rij staat.
    const onzeker = onnauwkeurigheid(perOnderzoek.get(onderzoekVan(aanhaling.bron)) ?? []) !== null;
    return bevindingWeergave(aanhaling, { teltNiet: null, onzeker, bewijskracht: weging.bewijskracht }, bronnen);
  });
  const nietTellend = weging.nietTellend.map(({ aanhaling, waarom }) =>
    bevindingWeergave(aanhaling, { teltNiet: waarom, onzeker: false, bewijskracht: weging.bewijskracht }, bronnen),
  );
  return {
    id: ankerVanRij(rij),
    uitkomst: uitkomsten[rij.uitkomst],
    naam: naamVanRij(rij),
    over: overVan(rij),
    oordeel: weging.oordeel,
    bewijskracht: weging.bewijskracht,
    label: bewijskrachtLabels[weging.bewijskracht],
    trede: { van: bewijskrachten.length - 1, op: bewijskrachten.indexOf(weging.bewijskracht) },
    zin: zinVan(weging),
    toelichting: rij.toelichting,
    tellend,
    nietTellend,
    plots: effectplots([...tellend, ...nietTellend]),
    waaromNietHoger: weging.waaromNietHoger,
    waaromNietLager: weging.waaromNietLager,
    onderzochten: tellendeBronnen(weging).map((bron) => ({
      bron: korteVerwijzing(bron, bronnen),
      href: paden.bron(bron.id),
      omschrijving: bron.populatie?.omschrijving ?? '',
      codes: onderzochtenVan(bron),
    })),
  };
}

/** De uitkomst van een rij, met de groep of vorm waar zij over gaat: *Werk gevonden (met een maatje)*. */
export function naamVanRij(rij: Pick<BewijsRij, 'uitkomst' | 'subgroep' | 'variant'>): string {
  const over = overVan(rij);
  return over ? `${uitkomsten[rij.uitkomst]} (${over})` : uitkomsten[rij.uitkomst];
}

/** Waar een rij over gaat naast haar uitkomst: een deel van de groep, een vorm van de methode, of niets. */
export function overVan({ subgroep, variant }: Pick<BewijsRij, 'subgroep' | 'variant'>): string {
  return [subgroep, variant].filter(Boolean).join(', ');
}
