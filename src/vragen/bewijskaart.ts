import { type Bewijskracht, bewijskrachten, type Uitkomst, uitkomsten } from '../kern/bewijs/schalen.ts';
import { isVergelijking, onderzoekVan, rolVan } from '../kern/bewijs/telling.ts';
import { kantVan, type Oordeel } from '../kern/bewijs/zinnen.ts';
import type { Bibliotheek, InterventieInLijst } from '../kern/bibliotheek.ts';
import { doelgroepen, klantkenmerken } from '../kern/codes.ts';
import { type Gewogen, gewogenRijen } from './werk.ts';

/** De indelingen van mensen die de kaart naast de uitkomsten legt, elk met haar codelijst. */
export const groepen = { klantkenmerk: klantkenmerken, doelgroep: doelgroepen } as const;
export type Groepsoort = keyof typeof groepen;

/** Eén combinatie van een groep en een uitkomst: hoeveel er is, en wat het sterkste zegt, elke kant apart. */
export interface Kaartcel {
  soort: Groepsoort;
  /** De code van de groep. */
  groep: string;
  uitkomst: Uitkomst;
  /** De interventies die deze groep én een rij over deze uitkomst hebben: dezelfde die de lijst met dat filter toont. */
  interventies: string[];
  /** Onderzoeken met een vergelijking die meetellen; meer verslagen van één onderzoek zijn er één. */
  onderzoeken: number;
  /** Overzichten van zulke onderzoeken die meetellen. */
  overzichten: number;
  /** Van die onderzoeken en overzichten: waarvan de bron zegt dat deze groep meedeed. */
  bijDezeGroep: number;
  stand: Kaartstand;
  gunstig: Sterkste | null;
  /** Geen verschil of ongunstig. Kan sterker zijn dan het gunstige. */
  nietGunstig: Sterkste | null;
  gemengd: Sterkste | null;
}

export type Kaartstand = 'leeg' | 'geen-onderzoek' | 'alleen-beschreven' | 'gemeten';

/** De sterkste rijen aan één kant. Even sterke tellen er allemaal in. */
export interface Sterkste {
  bewijskracht: Bewijskracht;
  oordelen: Oordeel[];
  /** Geen van die rijen rust op een vergelijking. */
  alleenSamenhang: boolean;
}

/** Elke cel van de kaart, ook de lege: per groep in de volgorde van haar codelijst, daarbinnen elke uitkomst. */
export function bewijskaart({ interventies, bronnen }: Bibliotheek): Kaartcel[] {
  const gewogen = interventies.map((interventie) => ({ interventie, rijen: gewogenRijen(interventie, bronnen) }));
  return (Object.keys(groepen) as Groepsoort[]).flatMap((soort) =>
    Object.keys(groepen[soort]).flatMap((groep) => {
      const erbij = gewogen.filter(({ interventie }) => codesVan[soort](interventie).includes(groep));
      return (Object.keys(uitkomsten) as Uitkomst[]).map((uitkomst) => {
        const over = erbij
          .map(({ interventie: { id }, rijen }) => ({
            id,
            rijen: rijen.filter(({ rij }) => rij.uitkomst === uitkomst),
          }))
          .filter(({ rijen }) => rijen.length > 0);
        const rijen = over.flatMap((o) => o.rijen);
        return {
          soort,
          groep,
          uitkomst,
          interventies: over.map(({ id }) => id),
          ...aantallen(rijen, soort, groep),
          stand: standVan(rijen),
          gunstig: sterkste(rijen, 'gunstig'),
          nietGunstig: sterkste(rijen, 'niet-gunstig'),
          gemengd: sterkste(rijen, 'gemengd'),
        };
      });
    }),
  );
}

const codesVan: Record<Groepsoort, (interventie: InterventieInLijst) => readonly string[]> = {
  klantkenmerk: ({ klantkenmerk = [] }) => klantkenmerk,
  doelgroep: ({ doelgroep }) => doelgroep.codes,
};

function aantallen(rijen: readonly Gewogen[], soort: Groepsoort, groep: string) {
  const bronnen = rijen.flatMap(({ weging }) => weging.tellend.map(({ bron }) => bron)).filter(isVergelijking);
  const metGroep = bronnen.filter(({ populatie }) => (populatie?.[soort] as string[] | undefined)?.includes(groep));
  const overzichten = bronnen.filter((bron) => rolVan(bron) === 'overzicht');
  return {
    onderzoeken: new Set(bronnen.filter((bron) => rolVan(bron) !== 'overzicht').map(onderzoekVan)).size,
    overzichten: new Set(overzichten).size,
    bijDezeGroep: new Set(metGroep.map(onderzoekVan)).size,
  };
}

function standVan(rijen: readonly Gewogen[]): Kaartstand {
  const krachten = rijen.map(({ weging }) => weging.bewijskracht);
  if (krachten.length === 0) return 'leeg';
  const hoogste = hoogsteVan(krachten);
  return hoogste === 'onbekend' ? 'geen-onderzoek' : hoogste === 'praktijk' ? 'alleen-beschreven' : 'gemeten';
}

function sterkste(rijen: readonly Gewogen[], kant: (typeof kantVan)[Oordeel]): Sterkste | null {
  const deze = rijen.map(({ weging }) => weging).filter(({ oordeel }) => kantVan[oordeel] === kant);
  if (deze.length === 0) return null;
  const bewijskracht = hoogsteVan(deze.map((weging) => weging.bewijskracht));
  const hoogste = deze.filter((weging) => weging.bewijskracht === bewijskracht);
  return {
    bewijskracht,
    // Op volgorde van de lijst, zodat de volgorde van de interventies niets uitmaakt.
    oordelen: (Object.keys(kantVan) as Oordeel[]).filter((oordeel) =>
      hoogste.some((weging) => weging.oordeel === oordeel),
    ),
    alleenSamenhang: hoogste.every(({ grond }) => grond === 'samenhang'),
  };
}

function hoogsteVan(krachten: readonly Bewijskracht[]): Bewijskracht {
  return bewijskrachten.findLast((kracht) => krachten.includes(kracht)) ?? 'onbekend';
}
