import type { Weging } from '../kern/bewijs/bewijskracht.ts';
import { type Bewijskracht, bewijskrachten, type Richting } from '../kern/bewijs/schalen.ts';
import { type Uitkomst, uitkomsten } from '../kern/bewijs/uitkomsten.ts';
import type { Bibliotheek, InterventieInLijst } from '../kern/bibliotheek.ts';
import { doelgroepen, klantkenmerken } from '../kern/codes.ts';
import { type Gewogen, gewogenRijen, sterkte } from './werk.ts';

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

/** De kanten van een cel, met de richtingen die erbij horen. Onbeslist en alleen geteld zijn elk iets eigens. */
export const kanten = {
  gunstig: ['positief'],
  nietGunstig: ['geen-verschil', 'negatief'],
  gemengd: ['gemengd'],
  onbeslist: ['onbeslist'],
  geteld: ['geteld'],
} as const satisfies Record<string, readonly Richting[]>;
export type Kant = keyof typeof kanten;

/** De sterkste rijen aan één kant. Even sterke tellen er allemaal in. */
export interface Sterkste {
  bewijskracht: Bewijskracht;
  richtingen: Richting[];
  /** Alleen wat wij niet zagen houdt deze rijen op *beperkt*. */
  voorZoverWijLazen: boolean;
  /** Elk van die rijen ziet alleen een klein verschil. */
  klein: boolean;
  /** Bij elk van die rijen vond niet elk onderzoek het. */
  nietOveral: boolean;
  /** Bij elk van die rijen veranderde het in de tijd. */
  verloop: boolean;
}

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

const codesVan: Record<Groepsoort, (interventie: InterventieInLijst) => readonly string[]> = {
  klantkenmerk: ({ klantkenmerk = [] }) => klantkenmerk,
  doelgroep: ({ doelgroep }) => doelgroep.codes,
};

function aantallen(rijen: readonly Gewogen[], soort: Groepsoort, groep: string) {
  // Zegt één verslag dat deze groep meedeed, dan deed zij mee aan het onderzoek.
  const perStem = Map.groupBy(
    rijen.flatMap(({ weging }) => weging.stemmen),
    (stem) => `${stem.soort} ${stem.naam}`,
  );
  const stemmen = [...perStem.values()].map((gelijke) => ({
    soort: gelijke[0]?.soort,
    bijDezeGroep: gelijke
      .flatMap(({ aanhalingen }) => aanhalingen)
      .some(({ bron }) => (bron.populatie?.[soort] as string[] | undefined)?.includes(groep)),
  }));
  return {
    onderzoeken: stemmen.filter((stem) => stem.soort === 'onderzoek').length,
    overzichten: stemmen.filter((stem) => stem.soort === 'overzicht').length,
    bijDezeGroep: stemmen.filter((stem) => stem.bijDezeGroep).length,
  };
}

function standVan(rijen: readonly Gewogen[]): Kaartstand {
  const krachten = rijen.map(({ weging }) => weging.bewijskracht);
  if (krachten.length === 0) return 'leeg';
  const hoogste = bewijskrachten.findLast((kracht) => krachten.includes(kracht)) ?? 'onbekend';
  return hoogste === 'onbekend' ? 'geen-onderzoek' : hoogste === 'praktijk' ? 'alleen-beschreven' : 'gemeten';
}

/** Er is een onderzoek of overzicht dat niet kan zeggen wat de rij zegt. */
function isDeelsOnbeslist(richting: Richting, stemmen: Weging['stemmen']): boolean {
  return richting !== 'onbeslist' && richting !== 'gemengd' && stemmen.some(({ uitslag }) => uitslag === 'onbeslist');
}

function sterkste(rijen: readonly Gewogen[], vanKant: readonly Richting[]): Sterkste | null {
  const deze = rijen.map(({ weging }) => weging).filter(({ richting }) => vanKant.includes(richting));
  const hoogste = Math.max(...deze.map(sterkte));
  const [eerste, ...even] = deze.filter((weging) => sterkte(weging) === hoogste);
  return eerste ? sterksteVan([eerste, ...even]) : null;
}

/** Wat even sterke rijen samen zeggen. */
export function sterksteVan(wegingen: readonly [Weging, ...Weging[]]): Sterkste {
  const [{ bewijskracht, voorZoverWijLazen }] = wegingen;
  const elk = (geldt: (weging: Weging) => boolean) => wegingen.every(geldt);
  return {
    bewijskracht,
    // Op volgorde van de schaal, zodat de volgorde van de interventies niets uitmaakt.
    richtingen: richtingvolgorde.filter((richting) => wegingen.some((weging) => weging.richting === richting)),
    voorZoverWijLazen,
    klein: elk(({ klein }) => klein),
    nietOveral: elk(({ nietOveral, richting, stemmen }) => nietOveral || isDeelsOnbeslist(richting, stemmen)),
    verloop: elk(({ stemmen }) => stemmen.some(({ verloop }) => verloop.length > 0)),
  };
}

const richtingvolgorde: readonly Richting[] = [...Object.values(kanten).flat(), 'onbekend'];
