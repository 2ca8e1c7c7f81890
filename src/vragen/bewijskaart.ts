import { bewijskrachten } from '../kern/bewijs/schalen.ts';
import { type Uitkomst, uitkomsten } from '../kern/bewijs/uitkomsten.ts';
import type { Bibliotheek, InterventieInLijst } from '../kern/bibliotheek.ts';
import { doelgroepen, klantkenmerken } from '../kern/codes.ts';
import { type Kant, kanten, perStem, type Sterkste, sterkste, tel } from './kaartkanten.ts';
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
  /** Wat het sterkste zegt, elke kant apart: niets gunstigs verbergt wat ertegenover staat, en andersom. */
  kanten: Record<Kant, Sterkste | null>;
}

export type Kaartstand = 'leeg' | 'geen-onderzoek' | 'alleen-beschreven' | 'gemeten';

/** Elke cel van de kaart, ook de lege: per groep in de volgorde van haar codelijst, daarbinnen elke uitkomst. */
export function bewijskaart(bibliotheek: Bibliotheek): Kaartcel[] {
  const gewogen = bibliotheek.interventies.map((interventie) => ({
    interventie,
    rijen: gewogenRijen(interventie, bibliotheek),
  }));
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
          kanten: Object.fromEntries(
            Object.entries(kanten).map(([kant, richtingen]) => [kant, sterkste(rijen, richtingen)]),
          ) as Kaartcel['kanten'],
        };
      });
    }),
  );
}

/** De codes van een interventie, per indeling. */
export const codesVan: Record<Groepsoort, (interventie: InterventieInLijst) => readonly string[]> = {
  klantkenmerk: ({ klantkenmerk = [] }) => klantkenmerk,
  doelgroep: ({ doelgroep }) => doelgroep.codes,
};

function aantallen(rijen: readonly Gewogen[], soort: Groepsoort, groep: string) {
  const stemmen = perStem(rijen.map(({ weging }) => weging));
  return {
    ...tel(stemmen),
    // Zegt één verslag dat deze groep meedeed, dan deed zij mee aan het onderzoek.
    bijDezeGroep: stemmen.filter((gelijke) =>
      gelijke
        .flatMap(({ aanhalingen }) => aanhalingen)
        .some(({ bron }) => (bron.populatie?.[soort] as string[] | undefined)?.includes(groep)),
    ).length,
  };
}

function standVan(rijen: readonly Gewogen[]): Kaartstand {
  const krachten = rijen.map(({ weging }) => weging.bewijskracht);
  if (krachten.length === 0) return 'leeg';
  const hoogste = bewijskrachten.findLast((kracht) => krachten.includes(kracht)) ?? 'onbekend';
  return hoogste === 'onbekend' ? 'geen-onderzoek' : hoogste === 'praktijk' ? 'alleen-beschreven' : 'gemeten';
}
