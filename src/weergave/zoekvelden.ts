import type { Begrip } from '../kern/begrip.ts';
import type { Interventie } from '../kern/interventie/schema.ts';
import { woordenVan } from '../zoeken/normaliseer.ts';
import { stam } from '../zoeken/stam.ts';

/** Wat een bladzijde is, voor wie haar zoekt. */
export interface Zoekbaar {
  titel: string;
  zoekwoorden: readonly string[];
  situaties: readonly string[];
  samenvatting: string;
  /** Al haar tekst. */
  tekst: string;
}

/** Een begrip met zijn namen: hoe vakmensen het noemen, afgekort, en in gewone woorden. */
export interface Namen {
  termen: readonly string[];
  afk: readonly string[];
  ook: readonly string[];
}

/** Verborgen velden: per veld de uitdrukkingen die erin staan. De gewichten staan in `zoeken/gewichten.ts`. */
export type Zoekvelden = Readonly<
  Record<'naam' | 'kort' | 'woord' | 'situatie' | 'afk' | 'ook' | 'genoemd', readonly string[]>
>;

/** De verborgen velden van een interventie. */
export function zoekveldenVan(i: Interventie, begrippen: readonly Begrip[]): Zoekvelden {
  const { lijf, bewijs, titel, zoekwoorden = [], situaties, inEenZin, samenvatting = '', ...rest } = i;
  return zoekvelden(
    {
      titel,
      zoekwoorden,
      situaties,
      samenvatting: `${inEenZin} ${samenvatting}`,
      tekst: `${JSON.stringify(rest)} ${lijf.html.replace(/<[^>]*>/g, ' ')}`,
    },
    begrippen.map(namenVan),
  );
}

export function zoekvelden(bladzijde: Zoekbaar, begrippen: readonly Namen[]): Zoekvelden {
  const kop = [bladzijde.titel, ...bladzijde.zoekwoorden].map(stammen);
  const samenvatting = [stammen(bladzijde.samenvatting)];
  const tekst = [stammen(bladzijde.tekst)];
  const over: Namen[] = [];
  const genoemd: Namen[] = [];
  for (const begrip of begrippen) {
    const namen = [...begrip.termen, ...begrip.afk].map(stammen);
    const staatIn = (plekken: string[]) => plekken.some((plek) => namen.some((naam) => plek.includes(naam)));
    if (staatIn(kop)) over.push(begrip);
    else if (staatIn(samenvatting) || staatIn(tekst)) genoemd.push(begrip);
  }
  return {
    naam: [bladzijde.titel],
    kort: [bladzijde.samenvatting],
    woord: bladzijde.zoekwoorden,
    situatie: bladzijde.situaties,
    afk: over.flatMap(({ afk }) => afk),
    ook: over.flatMap(({ ook }) => ook),
    genoemd: genoemd.flatMap(({ afk, ook }) => [...afk, ...ook]),
  };
}

/** De namen van een begrip uit `content/begrippen.yaml`; wat er als een afkorting uitziet, is er een. */
export function namenVan({ term, voluit, ookWel = [] }: Begrip): Namen {
  const namen = [term, ...ookWel];
  return {
    termen: voluit ? [term, voluit] : [term],
    afk: namen.filter((naam) => afkorting.test(naam)),
    ook: ookWel.filter((naam) => !afkorting.test(naam)),
  };
}

const afkorting = /^[A-Z][A-Za-z-]{0,3}[A-Z]$|^[A-Z]{2,6}$|^[A-Z]-\w+$/;

/** De stammen van een tekst, met spaties eromheen: zo is *in* geen deel van *inkomen*. */
function stammen(tekst: string): string {
  return ` ${woordenVan(tekst).map(stam).join(' ')} `;
}
