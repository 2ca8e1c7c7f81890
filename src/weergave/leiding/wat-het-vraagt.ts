import type { Interventie } from '../../kern/interventie/schema.ts';
import { isInGebruik } from '../../kern/interventie/status.ts';
import { metRang, type Volgorde } from '../lijst/filterlijst.ts';
import { paden } from '../site/paden.ts';
import { type Cel, celVan, type Kolomnaam, kolommen } from './kolommen.ts';

/** Eén tabel met wat elke methode van een organisatie vraagt, zoals zij het zelf zegt. */
export interface WatHetVraagt {
  /** Na de kolom met de methode zelf. */
  kolommen: Kolom[];
  /** Elke manier om te sorteren; de eerste is zoals de tabel er staat. */
  volgordes: { naam: string; titel: string }[];
  regels: Vraagregel[];
}

export interface Kolom {
  naam: Kolomnaam;
  titel: string;
  /** De volgordes van weinig naar veel en terug; `null` als er in deze kolom niets te tellen is. */
  sorteer: { op: string; af: string } | null;
}

export interface Vraagregel {
  titel: string;
  href: string;
  /** De plaats in elke volgorde, vanaf 0. */
  rang: Readonly<Record<string, number>>;
  /** In de volgorde van de kolommen. Zonder delen zegt de methode er niets over. */
  cellen: { titel: string; delen: Cel['delen'] }[];
}

/** De eerste volgorde: op naam. */
export const opNaam = { op: 'methode-op', af: 'methode-af' };

export function watHetVraagt(interventies: readonly Interventie[]): WatHetVraagt {
  const namen = Object.keys(kolommen) as Kolomnaam[];
  const regels = interventies.filter(isInGebruik).map((i) => ({
    titel: i.titel,
    href: paden.interventie(i.id),
    gewicht: Object.fromEntries(namen.map((naam) => [naam, celVan(naam, i).gewicht])),
    cellen: namen.map((naam) => ({ titel: kolommen[naam].titel, delen: celVan(naam, i).delen })),
    codes: {},
  }));
  return {
    kolommen: namen.map((naam) => ({
      naam,
      titel: kolommen[naam].titel,
      sorteer: kolommen[naam].telt ? volgordenamen(naam) : null,
    })),
    volgordes: volgordes.map(({ naam, titel }) => ({ naam, titel })),
    regels: metRang(regels, volgordes).map(({ titel, href, rang, cellen }) => ({ titel, href, rang, cellen })),
  };
}

type Meting = { titel: string; gewicht: Record<string, number> };

const volgordes: [Volgorde<Meting>, ...Volgorde<Meting>[]] = [
  { naam: opNaam.op, titel: 'Methode, van A tot Z', vergelijk: (a, b) => a.titel.localeCompare(b.titel, 'nl') },
  { naam: opNaam.af, titel: 'Methode, van Z tot A', vergelijk: (a, b) => b.titel.localeCompare(a.titel, 'nl') },
  ...(Object.keys(kolommen) as Kolomnaam[]).filter((naam) => kolommen[naam].telt).flatMap(opKolom),
];

function opKolom(kolom: Kolomnaam): Volgorde<Meting>[] {
  const { op, af } = volgordenamen(kolom);
  const { titel } = kolommen[kolom];
  const van = ({ gewicht }: Meting) => gewicht[kolom] ?? 0;
  return [
    { naam: op, titel: `${titel}, wie het minst noemt eerst`, vergelijk: (a, b) => van(a) - van(b) },
    { naam: af, titel: `${titel}, wie het meest noemt eerst`, vergelijk: (a, b) => van(b) - van(a) },
  ];
}

function volgordenamen(kolom: Kolomnaam): { op: string; af: string } {
  return { op: `${kolom}-op`, af: `${kolom}-af` };
}
