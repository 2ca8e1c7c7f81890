import { ontwerpen } from '../../kern/bewijs/ontwerpen.ts';
import { inhouden } from '../../kern/bewijs/schalen.ts';
import type { Bron } from '../../kern/bron.ts';
import { landen } from '../../kern/codes.ts';
import { type Filterlijst, groepVan, type Lijstitem, metRang, type Volgorde } from '../lijst/filterlijst.ts';
import { paden } from '../site/paden.ts';
import type { Geldigheid } from './geldigheid.ts';
import { verwijzingVan } from './verwijzing.ts';

/** Een bron als regel in een lijst. */
export interface Bronregel extends Lijstitem {
  auteursEnJaar: string;
  titel: string;
  ontwerp: string;
  land: string;
  gezien: string;
  /** Of de bron ingetrokken, vervangen of voorlopig is. */
  geldigheid: Geldigheid | null;
}

const volgordes: [Volgorde<Meting>, ...Volgorde<Meting>[]] = [
  { naam: 'naam', titel: 'Auteur', vergelijk: (a, b) => a.naam.localeCompare(b.naam, 'nl') },
  { naam: 'nieuwste', titel: 'Nieuwste eerst', vergelijk: (a, b) => nieuwheid(b.jaar) - nieuwheid(a.jaar) },
];

/** De lijst op `/bronnen/`, met alles waarop zij te filteren en te sorteren is. */
export function bronnenlijst(bronnen: ReadonlyMap<string, Bron>): Filterlijst<Bronregel> {
  const regels = [...bronnen.values()].map((bron) => {
    const { auteursEnJaar, titel, geldigheid } = verwijzingVan(bron);
    return {
      naam: `${auteursEnJaar} ${titel}`,
      auteursEnJaar,
      titel,
      geldigheid,
      href: paden.bron(bron.id),
      ontwerp: ontwerpen[bron.ontwerp],
      land: (bron.land ?? []).map((land) => landen[land]).join(', '),
      gezien: inhouden[bron.gecontroleerd.inhoud].toLowerCase(),
      codes: {
        ontwerp: [bron.ontwerp],
        land: bron.land ?? ['niet-vermeld'],
        inhoud: [bron.gecontroleerd.inhoud],
      },
      jaar: bron.jaar,
    };
  });
  return {
    wat: { een: 'bron', meer: 'bronnen' },
    groepen: [
      groepVan('ontwerp', 'Soort onderzoek', ontwerpen),
      groepVan('land', 'Land', { ...landen, 'niet-vermeld': 'Niet vermeld' }),
      groepVan('inhoud', 'Wat wij ervan lazen', inhouden),
    ],
    volgordes: volgordes.map(({ naam, titel }) => ({ naam, titel })),
    regels: metRang(regels, volgordes),
  };
}

interface Meting {
  naam: string;
  jaar: Bron['jaar'];
}

/** Wat nog moet verschijnen is het nieuwst; zonder jaar staat een bron achteraan. */
function nieuwheid(jaar: Bron['jaar']): number {
  return jaar === 'in druk' ? Number.MAX_SAFE_INTEGER : (jaar ?? 0);
}
