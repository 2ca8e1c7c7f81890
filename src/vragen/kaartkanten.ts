import type { Weging } from '../kern/bewijs/bewijskracht.ts';
import type { Bewijskracht, Richting } from '../kern/bewijs/schalen.ts';
import type { Stem } from '../kern/bewijs/stem.ts';
import { type Gewogen, sterkte } from './werk.ts';

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
  /** Losse onderzoeken die vergelijken, in deze rijen samen. */
  onderzoeken: number;
  /** Overzichten van zulke onderzoeken. */
  overzichten: number;
  /** Alleen wat wij niet zagen houdt deze rijen op *beperkt*. */
  voorZoverWijLazen: boolean;
  /** Elk van die rijen ziet alleen een klein verschil. */
  klein: boolean;
  /** Bij elk van die rijen vond niet elk onderzoek het. */
  nietOveral: boolean;
  /** Bij elk van die rijen veranderde het in de tijd. */
  verloop: boolean;
}

/** De sterkste rijen met een van deze richtingen; `null` als er geen is. */
export function sterkste(rijen: readonly Gewogen[], vanKant: readonly Richting[]): Sterkste | null {
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
    ...tel(perStem(wegingen)),
    voorZoverWijLazen,
    klein: elk(({ klein }) => klein),
    nietOveral: elk(({ nietOveral, richting, stemmen }) => nietOveral || isDeelsOnbeslist(richting, stemmen)),
    verloop: elk(({ stemmen }) => stemmen.some(({ verloop }) => verloop.length > 0)),
  };
}

const richtingvolgorde: readonly Richting[] = [...Object.values(kanten).flat(), 'onbekend'];

/** Wat elk onderzoek en elk overzicht in deze rijen zegt; meer verslagen van één onderzoek staan bij elkaar. */
export function perStem(wegingen: readonly Weging[]): Stem[][] {
  const stemmen = wegingen.flatMap((weging) => weging.stemmen);
  return [...Map.groupBy(stemmen, (stem) => `${stem.soort} ${stem.naam}`).values()];
}

/** Hoeveel losse onderzoeken en overzichten dat zijn. */
export function tel(stemmen: readonly Stem[][]): { onderzoeken: number; overzichten: number } {
  const van = (soort: Stem['soort']) => stemmen.filter(([stem]) => stem?.soort === soort).length;
  return { onderzoeken: van('onderzoek'), overzichten: van('overzicht') };
}

/** Er is een onderzoek of overzicht dat niet kan zeggen wat de rij zegt. */
function isDeelsOnbeslist(richting: Richting, stemmen: Weging['stemmen']): boolean {
  return richting !== 'onbeslist' && richting !== 'gemengd' && stemmen.some(({ uitslag }) => uitslag === 'onbeslist');
}
