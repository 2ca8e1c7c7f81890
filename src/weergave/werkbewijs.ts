import { type Bewijskracht, bewijskrachten, bewijskrachtLabels, uitkomsten } from '../kern/bewijs/schalen.ts';
import { type Oordeel, zinVan } from '../kern/bewijs/zinnen.ts';
import type { Werkbewijs } from '../vragen/werk.ts';
import { groepVan } from './filterlijst.ts';

/** Het sterkste bewijs over werk, kort genoeg voor een regel in een lijst. */
export interface WerkbewijsWeergave {
  label: string;
  /** Eén zin per bevinding, met waar zij over gaat: *Werk gevonden: dit werkt misschien.* */
  zinnen: string[];
}

type Gevonden = Exclude<Oordeel, 'onbekend'>;

/**
 * Hoe zeker iets is en wat er gevonden is, zijn twee vragen. Daarom twee groepen: *sterk bewijs* dat iets geen verschil
 * maakt, vind je net zo makkelijk als sterk bewijs dat iets werkt.
 */
const gevonden: Record<Gevonden, string> = {
  positief: 'Gunstig',
  'maakt-geen-verschil': 'Maakt geen verschil',
  'geen-verschil-aangetoond': 'Geen verschil aangetoond',
  gemengd: 'Bevindingen spreken elkaar tegen',
  negatief: 'Ongunstig',
};

export const werkgroepen = [
  groepVan('werk', 'Resultaat voor werk', gevonden),
  groepVan(
    'bewijskracht',
    'Bewijs over werk',
    Object.fromEntries([...bewijskrachten].reverse().map((kracht) => [kracht, bewijskrachtLabels[kracht]])),
    'Hoe zeker het is, niet hoe goed het werkt.',
  ),
];

/** De codes in `werkgroepen`. Wat niet gemeten is, heeft niets gevonden. */
export function werkcodes({ bewijskracht, rijen }: Werkbewijs): { werk: Gevonden[]; bewijskracht: Bewijskracht[] } {
  const oordelen = bewijskracht === 'praktijk' ? [] : rijen.map(({ weging }) => weging.oordeel);
  return {
    werk: [...new Set(oordelen)].filter((oordeel) => oordeel !== 'onbekend'),
    bewijskracht: [bewijskracht],
  };
}

export function werkbewijsWeergave({ bewijskracht, rijen }: Werkbewijs): WerkbewijsWeergave {
  const perZin = Map.groupBy(rijen, ({ weging }) => zinVan(weging));
  const zinnen = [...perZin].map(([zin, groep]) => {
    const over = groep.map(({ rij }) => {
      const deel = [rij.subgroep, rij.variant].filter(Boolean).join(', ');
      return `${uitkomsten[rij.uitkomst]}${deel && ` (${deel})`}`;
    });
    return `${over.map((naam, i) => (i > 0 ? metKleineLetter(naam) : naam)).join(', ')}: ${metKleineLetter(zin)}`;
  });
  return {
    label: metKleineLetter(bewijskrachtLabels[bewijskracht]),
    zinnen: zinnen.length ? zinnen : ['Over werk is nog geen bewijs verzameld.'],
  };
}

function metKleineLetter(zin: string): string {
  return zin.charAt(0).toLowerCase() + zin.slice(1);
}
