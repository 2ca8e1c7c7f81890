import { ontwerpen } from '../../kern/bewijs/ontwerpen.ts';
import { inhouden } from '../../kern/bewijs/schalen.ts';
import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import type { Bron } from '../../kern/bron.ts';
import { zijnAuteursGezien } from '../../kern/bronnaam.ts';
import { landen } from '../../kern/codes.ts';
import { groepVan, type Lijstitem, type Vakkenlijst, type Volgorde, vakkenlijst } from '../lijst/filterlijst.ts';
import { paden } from '../site/paden.ts';
import { feitenInHetKort } from './feiten.ts';
import type { Geldigheid } from './geldigheid.ts';
import { gevondenBij } from './gevonden.ts';
import { korteVerwijzing, verwijzingVan } from './verwijzing.ts';

/** Een bron als regel in een lijst; haar naam is de korte verwijzing. */
export interface Bronregel extends Lijstitem {
  titel: string;
  /** Alle auteurs en het jaar: daarop is te zoeken. */
  auteursEnJaar: string;
  /** Waar zij op naam staat: bij haar auteurs, of bij haar titel als wij die niet zagen. */
  opNaam: string;
  /** Wat zij vond; leeg als daar niets van vastligt. */
  vond: string;
  /** Ontwerp, land, hoeveel mensen, en wat wij ervan lazen; wat onbekend is, staat er niet. */
  feiten: string;
  /** De methoden die op haar rusten. */
  bij: { titel: string; href: string }[];
  /** Of de bron ingetrokken, vervangen of voorlopig is. */
  geldigheid: Geldigheid | null;
}

const groepen = [
  groepVan('ontwerp', 'Soort onderzoek', ontwerpen),
  groepVan('land', 'Land', { ...landen, 'niet-vermeld': 'Niet vermeld' }),
  groepVan('inhoud', 'Wat wij ervan lazen', inhouden),
];

const volgordes: [Volgorde<Meting>, ...Volgorde<Meting>[]] = [
  { naam: 'naam', titel: 'Auteur', vergelijk: (a, b) => a.opNaam.localeCompare(b.opNaam, 'nl') },
  { naam: 'nieuwste', titel: 'Nieuwste eerst', vergelijk: (a, b) => nieuwheid(b.jaar) - nieuwheid(a.jaar) },
  { naam: 'meeste', titel: 'Meeste mensen eerst', vergelijk: (a, b) => b.mensen - a.mensen },
];

/** De lijst op `/bronnen/`, met alles waarop zij te filteren en te sorteren is. */
export function bronnenlijst(bibliotheek: Bibliotheek): Vakkenlijst<Bronregel> {
  const bij = methodenPerBron(bibliotheek);
  const regels = [...bibliotheek.bronnen.values()].map((bron) => {
    const { auteursEnJaar, titel, geldigheid } = verwijzingVan(bron);
    return {
      // De titel staat er al voor.
      naam: zijnAuteursGezien(bron) ? korteVerwijzing(bron) : auteursEnJaar,
      auteursEnJaar,
      opNaam: zijnAuteursGezien(bron) ? auteursEnJaar : titel,
      titel,
      geldigheid,
      href: paden.bron(bron.id),
      vond: gevondenBij(bron, bibliotheek),
      feiten: feitenInHetKort(bron),
      bij: bij.get(bron.id) ?? [],
      codes: {
        ontwerp: [bron.ontwerp],
        land: bron.land ?? ['niet-vermeld'],
        inhoud: [bron.gecontroleerd.inhoud],
      },
      jaar: bron.jaar,
      mensen: bron.n ?? 0,
    };
  });
  const wat = { een: 'bron', meer: 'bronnen' };
  return vakkenlijst(regels, volgordes, ({ opNaam }) => letterVan(opNaam), { wat, groepen });
}

interface Meting {
  opNaam: string;
  jaar: Bron['jaar'];
  mensen: number;
}

function methodenPerBron({ interventies }: Bibliotheek): Map<string, Bronregel['bij']> {
  const bij = new Map<string, Bronregel['bij']>();
  for (const { id, titel, bronnen } of interventies)
    for (const bron of bronnen) bij.set(bron, [...(bij.get(bron) ?? []), { titel, href: paden.interventie(id) }]);
  return bij;
}

/** De letter waaronder een naam staat, zonder accent: Ø bij de O. Wat niet met een letter begint, staat bij elkaar. */
function letterVan(naam: string): string {
  const [letter = ''] = /^\p{L}/u.exec(naam.normalize('NFD')) ?? [];
  const groot = letter.toUpperCase();
  return (zonderStreep[groot] ?? groot) || '0–9';
}

const zonderStreep: Readonly<Record<string, string>> = { Æ: 'A', Ø: 'O', Ł: 'L', Đ: 'D' };

/** Wat nog moet verschijnen is het nieuwst; zonder jaar staat een bron achteraan. */
function nieuwheid(jaar: Bron['jaar']): number {
  return jaar === 'in druk' ? Number.MAX_SAFE_INTEGER : (jaar ?? 0);
}
