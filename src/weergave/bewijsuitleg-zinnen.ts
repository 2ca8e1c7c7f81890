import {
  type Bewijskracht,
  bewijskrachten,
  bewijskrachtLabels,
  type Richting,
  type Uitkomst,
  uitkomsten,
} from '../kern/bewijs/schalen.ts';
import { eigenZinnen, type Gewogen, zinnen, zinVan } from '../kern/bewijs/zinnen.ts';

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

/** De vaste zinnen bij een niveau, in de volgorde van de richtingen. */
export function zinnenBij(kracht: Bewijskracht, tabel = zinnen): Niveauzin[] {
  return (Object.keys(richtingnamen) as Richting[]).flatMap((richting) => {
    const zin = tabel[kracht][richting];
    return zin === null ? [] : [{ richting: richtingnamen[richting], zin }];
  });
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

/** Wat de regels in of achter een vaste zin zetten, en wanneer. Bij één onderzoek staat erbij hoe het in de tijd ging. */
export function toevoegingen(): { wanneer: string; zin: string }[] {
  const stem = { verloop: [], verdeeld: null };
  const kaal: Gewogen = {
    bewijskracht: 'beperkt',
    richting: 'positief',
    klein: false,
    nietOveral: false,
    voorZoverWijLazen: false,
    aangetoond: null,
    stemmen: [stem],
  };
  const begin = zinVan(kaal, 'werk-gevonden');
  const achter = (extra: Partial<Gewogen>) => zinVan({ ...kaal, ...extra }, 'werk-gevonden').slice(begin.length + 1);
  const verloop = [
    { maanden: 6, uitslag: 'positief' as const },
    { maanden: 24, uitslag: 'onbeslist' as const },
  ];
  return [
    {
      wanneer: 'Niets dat wij kennen houdt het op beperkt, alleen iets dat wij niet zagen',
      zin: zinVan({ ...kaal, voorZoverWijLazen: true }, 'werk-gevonden'),
    },
    { wanneer: 'Het verschil is er, maar het is zo klein dat het weinig betekent', zin: achter({ klein: true }) },
    {
      wanneer: 'Een deel van de onderzoeken toont het aan, de rest kan niets zeggen',
      zin: achter({ aangetoond: { in: 2, van: 8 } }),
    },
    {
      wanneer: 'Wij volgen een overzicht, maar een onderzoek erin vond iets anders',
      zin: achter({ nietOveral: true }),
    },
    {
      wanneer: 'Eén onderzoek vond op twee maten iets anders',
      zin: achter({ stemmen: [{ ...stem, verdeeld: 'per-maat' }] }),
    },
    {
      wanneer: 'Eén onderzoek vond op twee plekken iets anders',
      zin: achter({ stemmen: [{ ...stem, verdeeld: 'per-plek' }] }),
    },
    { wanneer: 'Er is één onderzoek, en het veranderde in de tijd', zin: achter({ stemmen: [{ ...stem, verloop }] }) },
    {
      wanneer: 'Er zijn meer onderzoeken, en bij een deel veranderde het in de tijd',
      zin: achter({ stemmen: [{ ...stem, verloop }, stem] }),
    },
  ];
}
