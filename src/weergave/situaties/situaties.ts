import type { Bewijsstukken } from '../../kern/bewijs/aanhaling.ts';
import type { InterventieInLijst } from '../../kern/bibliotheek.ts';
import { type Type, verwantschappen } from '../../kern/codes.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { isInGebruik } from '../../kern/interventie/status.ts';
import { type Antwoord, situatiesPerType } from '../../vragen/situaties.ts';
import { overWerk } from '../../vragen/werk.ts';
import { type Kopregel, kopregels } from '../bewijs/kopbewijs.ts';
import { type Klantregel, klantrijen } from '../lijst/interventielijst.ts';
import { paden, situatieanker } from '../site/paden.ts';

/** De bladzijde met situaties: de woorden van de klant als ingang. */
export interface SituatiesWeergave {
  aantal: number;
  methoden: number;
  groepen: { id: string; titel: string; aantal: number; blokken: Situatieblok[] }[];
}

/** De situaties van één interventie, met het antwoord eronder. */
export interface Situatieblok {
  id: string;
  /** Elke situatie met haar anker. */
  zinnen: { id: string; zin: string }[];
  /** Andere woorden waarop te filteren is: de titel en de zoekwoorden. */
  woorden: string;
  titel: string;
  href: string;
  kaart: string;
  inEenZin: string;
  bewijs: Kopregel[];
  klantrijen: Klantregel[];
  verwant: { id: string; soort: string; titel: string; href: string; waarom: string }[];
}

/** Per type hoe een klantmanager het herkent: niet wat de methode is, maar waar het gesprek over gaat. */
export const groepstitels: Record<Type, string> = {
  'belemmerende-overtuigingen': 'Ik durf niet, of ik geloof er niet meer in',
  zelfsturing: 'Wat wil ik zelf, en wie bepaalt dat?',
  zoeken: 'Ik zoek werk en het lukt niet',
  netwerk: 'Wie kan mij verder helpen?',
  plaatsing: 'Een baan die past, en die blijft',
  basis: 'Eerst moet er iets anders op orde',
  diagnose: 'Wat is hier aan de hand, en wat past?',
  vakmanschap: 'Over mijn eigen werk als klantmanager',
};

/** De groepen waarin iets staat, met hoeveel situaties van hoeveel methoden. */
export function situatiegroepen(interventies: readonly InterventieInLijst[]): Situatiegroep[] {
  const perType = Map.groupBy(interventies.filter(isInGebruik), ({ type }) => type);
  return (Object.keys(groepstitels) as Type[]).flatMap((type) => {
    const methoden = perType.get(type) ?? [];
    const aantal = methoden.reduce((som, { situaties }) => som + situaties.length, 0);
    return aantal > 0
      ? [{ titel: groepstitels[type], href: paden.situatiegroep(type), aantal, methoden: methoden.length }]
      : [];
  });
}

export interface Situatiegroep {
  titel: string;
  href: string;
  aantal: number;
  methoden: number;
}

export function situatiesWeergave(interventies: readonly Interventie[], stukken: Bewijsstukken): SituatiesWeergave {
  const perType = new Map(situatiesPerType(interventies, stukken).map(({ type, antwoorden }) => [type, antwoorden]));
  const groepen = (Object.keys(groepstitels) as Type[]).flatMap((type) => {
    const blokken = (perType.get(type) ?? []).map(blokVan);
    return blokken.length > 0 ? [{ id: type, titel: groepstitels[type], aantal: aantalIn(blokken), blokken }] : [];
  });
  const alle = groepen.flatMap(({ blokken }) => blokken);
  return { aantal: aantalIn(alle), methoden: alle.length, groepen };
}

function blokVan({ interventie: i, rijen, verwant }: Antwoord): Situatieblok {
  return {
    id: i.id,
    zinnen: i.situaties.map((zin, nummer) => ({ id: situatieanker(i.id, nummer + 1), zin })),
    woorden: [i.titel, ...(i.zoekwoorden ?? [])].join(' '),
    titel: i.titel,
    href: paden.interventie(i.id),
    kaart: paden.kaart(i.id),
    inEenZin: i.inEenZin,
    bewijs: kopregels(rijen),
    klantrijen: klantrijen(overWerk(rijen)),
    verwant: verwant.map(({ interventie: { id, titel }, soort, waarom }) => ({
      id,
      soort: verwantschappen[soort],
      titel,
      href: paden.interventie(id),
      waarom,
    })),
  };
}

function aantalIn(blokken: readonly Situatieblok[]): number {
  return blokken.reduce((som, { zinnen }) => som + zinnen.length, 0);
}
