import {
  type Bewijskracht,
  bewijskrachten,
  bewijskrachtLabels,
  type Richting,
  type Uitkomst,
  uitkomsten,
} from '../../kern/bewijs/schalen.ts';
import type { Moment } from '../../kern/bewijs/uitspraak.ts';
import { eigenZinnen, type Gewogen, zinnen, zinVan } from '../../kern/bewijs/zinnen.ts';

/** Een vaste zin met de richting waar zij bij hoort. */
export interface Niveauzin {
  richting: string;
  zin: string;
}

const richtingnamen: Record<Richting, string> = {
  positief: 'Gunstig voor de klant',
  negatief: 'Ongunstig voor de klant',
  'geen-verschil': 'Geen verschil: een verschil van betekenis is uitgesloten',
  onbeslist: 'Onbeslist: er kan een verschil zijn, maar het is niet aangetoond',
  gemengd: 'Gemengd: de bevindingen spreken elkaar tegen',
  geteld: 'Alleen geteld, niet vergeleken',
  onbekend: 'Niets gevonden dat meetelt',
};

/** Wie beschrijft, sluit niets uit. */
const bijPraktijk: Partial<Record<Richting, string>> = {
  'geen-verschil': 'Geen verschil gezien',
  onbeslist: 'Geen verschil gezien',
};

/** De vaste zinnen bij een niveau, in de volgorde van de richtingen; elke zin één keer. */
export function zinnenBij(kracht: Bewijskracht, tabel = zinnen): Niveauzin[] {
  const eigen = kracht === 'praktijk' ? bijPraktijk : {};
  const alle = (Object.keys(richtingnamen) as Richting[]).flatMap((richting) => {
    const zin = tabel[kracht][richting];
    return zin === null ? [] : [{ richting: eigen[richting] ?? richtingnamen[richting], zin }];
  });
  return alle.filter(({ zin }, i) => alle.findIndex((ander) => ander.zin === zin) === i);
}

/** De uitkomsten die eigen zinnen hebben, met alleen de niveaus waar die anders zijn. Van hoog naar laag. */
export function eigenNiveaus(): { uitkomst: string; niveaus: { label: string; zinnen: Niveauzin[] }[] }[] {
  return (Object.keys(eigenZinnen) as Uitkomst[]).map((uitkomst) => {
    const tabel = eigenZinnen[uitkomst] ?? zinnen;
    return {
      uitkomst: uitkomsten[uitkomst],
      niveaus: [...bewijskrachten]
        .reverse()
        .filter((kracht) => tabel[kracht] !== zinnen[kracht])
        .map((kracht) => ({ label: bewijskrachtLabels[kracht], zinnen: zinnenBij(kracht, tabel) })),
    };
  });
}

/** Wat de regels in of achter een vaste zin zetten, en wanneer. */
export interface Toevoeging {
  wanneer: string;
  zin: string;
}

/** Bij *voor zover wij lazen* de hele zin, bij de andere alleen wat erachter komt; van een verloop een voorbeeld. */
export function toevoegingen() {
  const stem: Gewogen['stemmen'][number] = { verloop: [], verdeeld: null };
  const kaal: Gewogen = {
    bewijskracht: 'beperkt',
    richting: 'positief',
    klein: false,
    nietOveral: false,
    voorZoverWijLazen: false,
    aangetoond: null,
    stemmen: [],
  };
  const zin = (extra: Partial<Gewogen>) => zinVan({ ...kaal, ...extra }, 'werk-gevonden');
  const achter = (wanneer: string, extra: Partial<Gewogen>): Toevoeging => ({
    wanneer,
    zin: zin(extra).slice(zin({}).length + 1),
  });
  const metVerloop: typeof stem = {
    ...stem,
    verloop: [moment(6, 'positief'), moment(24, 'onbeslist')],
  };
  return {
    voorZoverWijLazen: {
      wanneer: 'Alleen iets dat wij niet zagen, houdt het op beperkt',
      zin: zin({ voorZoverWijLazen: true }),
    },
    klein: achter('Het verschil is er, maar het betekent weinig', { klein: true }),
    aangetoond: achter('Een deel van de onderzoeken toont het aan, de rest kan niets zeggen', {
      aangetoond: { in: 2, van: 8 },
    }),
    alleenOverzicht: achter('Een overzicht toont het aan, de onderzoeken ernaast kunnen niets zeggen', {
      aangetoond: { in: 0, van: 2 },
    }),
    nietOveral: achter('Wij volgen een overzicht, maar een onderzoek erin vond iets anders', { nietOveral: true }),
    perMaat: achter('Een onderzoek vond op twee maten iets anders', { stemmen: [{ ...stem, verdeeld: 'per-maat' }] }),
    perPlek: achter('Een onderzoek vond op twee plekken iets anders', { stemmen: [{ ...stem, verdeeld: 'per-plek' }] }),
    verloop: achter('Er is één onderzoek, en het veranderde in de tijd', { stemmen: [metVerloop] }),
    verlopen: achter('Er zijn meer onderzoeken, en het veranderde in de tijd', { stemmen: [metVerloop, stem] }),
  };
}

function moment(maanden: number, uitslag: Moment['uitslag']): Moment {
  return { maanden, gemeten: { soort: 'op-moment', tot: maanden }, uitslag };
}
