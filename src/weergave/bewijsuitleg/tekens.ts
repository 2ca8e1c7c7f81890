import { type Bewijskracht, bewijskrachten, type Richting } from '../../kern/bewijs/schalen.ts';
import { richtingLabels, zinnen } from '../../kern/bewijs/zinnen.ts';
import { type Bewijsmeter, meterVan } from '../bewijs/meter.ts';

/** Een teken met wat het betekent. */
export interface Teken {
  meter: Bewijsmeter;
  naam: string;
  uitleg: string;
}

/** De bladzijde die de bewijsmeter uitlegt: alles getekend door dezelfde functie als op elke andere bladzijde. */
export interface Tekenuitleg {
  voorbeeld: Bewijsmeter;
  richtingen: Teken[];
  krachten: Teken[];
  /** Elke combinatie die de regels kennen, met haar vaste zin; van hoog naar laag. */
  alle: { kracht: string; tekens: { meter: Bewijsmeter; zin: string }[] }[];
}

const richtinguitleg: Record<Richting, string> = {
  positief: 'Met de methode ging het beter dan zonder.',
  'geen-verschil': 'Met of zonder: het maakt niet uit.',
  negatief: 'Met de methode ging het slechter dan zonder.',
  gemengd: 'Het ene onderzoek vond iets anders dan het andere.',
  onbeslist: 'Er kan een verschil zijn, maar het is niet aangetoond.',
  geteld: 'Er is geteld, niet vergeleken.',
  onbekend: 'Wij vonden geen onderzoek dat meetelt.',
};

const krachtuitleg: Record<Bewijskracht, string> = {
  onbekend: 'Niets gevonden dat meetelt.',
  praktijk: 'Mensen beschrijven het. Niemand heeft gemeten.',
  aanwijzing: 'Er is gemeten of geteld, niet vergeleken.',
  beperkt: 'Er is vergeleken, maar er is nog veel onzeker.',
  redelijk: 'Er is goed vergeleken, bij genoeg mensen.',
  sterk: 'Meer losse onderzoeken, met loting, vonden het ook later nog.',
};

export function tekenuitleg(): Tekenuitleg {
  return {
    voorbeeld: teken('sterk', 'positief', 3),
    richtingen: (Object.keys(richtinguitleg) as Richting[]).map((richting) => ({
      meter: teken(hoogste(richting), richting),
      naam: richtingLabels[richting],
      uitleg: richtinguitleg[richting],
    })),
    krachten: [
      ...bewijskrachten.map((kracht) => {
        const meter = teken(kracht, kracht === 'onbekend' ? 'onbekend' : 'positief');
        return { meter, naam: meter.label, uitleg: krachtuitleg[kracht] };
      }),
      {
        meter: { ...teken('beperkt', 'positief'), voorZoverWijLazen: true },
        naam: 'voor zover wij lazen',
        uitleg: 'Het volgende stuk is gestippeld: het kan sterker zijn, maar dat deel zagen wij niet.',
      },
    ],
    alle: bewijskrachten.toReversed().map((kracht) => ({
      kracht: teken(kracht, 'onbekend').label,
      tekens: (Object.keys(richtinguitleg) as Richting[]).flatMap((richting) => {
        const zin = zinnen[kracht][richting];
        return zin === null ? [] : [{ meter: teken(kracht, richting), zin }];
      }),
    })),
  };
}

function teken(bewijskracht: Bewijskracht, richting: Richting, onderzoeken = 0): Bewijsmeter {
  const stemmen = Array.from({ length: onderzoeken });
  return meterVan({ bewijskracht, richting, voorZoverWijLazen: false, onderzoeken, stemmen });
}

/** Het hoogste niveau waarop de regels deze richting kennen. */
function hoogste(richting: Richting): Bewijskracht {
  return bewijskrachten.findLast((kracht) => zinnen[kracht][richting] !== null) ?? 'onbekend';
}
