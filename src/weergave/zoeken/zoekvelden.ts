import type { Begrip } from '../../kern/begrip.ts';
import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import type { Bron } from '../../kern/bron.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import type { Onderwerp } from '../../kern/onderwerp.ts';
import { prozavelden, stukkenVan } from '../../kern/proza.ts';
import { schrijfwijzenVan } from '../../kern/vaste-code.ts';
import { isAfkorting } from '../../zoeken/afkorting.ts';
import { woordenVan } from '../../zoeken/normaliseer.ts';
import { stam } from '../../zoeken/stam.ts';
import type { Kopregel } from '../bewijs/kopbewijs.ts';
import type { Codes } from '../lijst/filter.ts';

/** Wat een bladzijde is, voor wie haar zoekt. */
export interface Zoekbaar {
  titel: string;
  zoekwoorden: readonly string[];
  situaties: readonly string[];
  /** Hoe iemand het zegt of typt. */
  zoGezegd: readonly string[];
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
  Record<
    'naam' | 'kort' | 'woord' | 'situatie' | 'gezegde' | 'afk' | 'ook' | 'onderwerp' | 'genoemd',
    readonly string[]
  >
>;

/** Waarmee een bladzijde in de zoekindex komt. */
export interface Vindbaar {
  velden: Partial<Zoekvelden>;
  /** Waarop te filteren is: per groep de codes. */
  codes: Codes;
  /** Wat er van het bewijs bij het resultaat staat: getoond en niet gezocht. */
  bewijs: Kopregel[];
}

/** De verborgen velden van een interventie; haar vaste code is een afkorting van haar. */
export function zoekveldenVan(
  i: Interventie,
  { begrippen, onderwerpen }: Pick<Bibliotheek, 'begrippen' | 'onderwerpen'>,
  code?: string,
): Zoekvelden {
  const {
    lijf,
    bewijs: _,
    // Het staat op een blad dat niet te zoeken is.
    voorDeKlant: __,
    titel,
    zoekwoorden = [],
    situaties,
    zoGezegd = [],
    inEenZin,
    samenvatting = '',
    ...rest
  } = i;
  const velden = prozavelden('interventie', rest).map(({ tekst }) => tekst);
  const gevonden = zoekvelden(
    {
      titel,
      zoekwoorden,
      situaties,
      zoGezegd,
      samenvatting: `${inEenZin} ${samenvatting}`,
      tekst: [...velden, ...stukkenVan(lijf.html)].join('\n'),
    },
    begrippen.map(namenVan),
  );
  // Een resultaat toont de eerste apart.
  return {
    ...gevonden,
    afk: [...gevonden.afk, ...(code ? schrijfwijzenVan(code) : [])],
    kort: [inEenZin, samenvatting].filter(Boolean),
    onderwerp: onderwerpen.filter(({ hier = [] }) => hier.includes(i.id)).flatMap(woordenBij),
  };
}

/** De verborgen velden van een bron: haar DOI zoals een zoekopdracht hem leest, want Pagefind knipt hem anders. */
export function zoekveldenVanBron({ doi }: Bron): Partial<Zoekvelden> {
  return doi ? { kort: woordenVan(`https://doi.org/${doi}`) } : {};
}

export function zoekvelden(bladzijde: Zoekbaar, begrippen: readonly Namen[]): Zoekvelden {
  const kop = [bladzijde.titel, ...bladzijde.zoekwoorden].map(stammen);
  const samenvatting = stammen(bladzijde.samenvatting);
  const tekst = stammen(bladzijde.tekst);
  const over: Namen[] = [];
  const genoemd: string[] = [];
  for (const { termen, afk, ook } of begrippen) {
    const namen = [...termen, ...afk].map(stammen);
    const hoeVaak = (plek: string) => namen.reduce((som, naam) => som + plek.split(naam).length - 1, 0);
    // Noemt zij het zelf bij een van de gewone woorden, dan gaat zij er ook over.
    if (kop.some((naam) => hoeVaak(naam) > 0) || ook.some((naam) => kop.includes(stammen(naam))))
      over.push({ termen, afk, ook });
    else if (hoeVaak(samenvatting + samenvatting + tekst) > 1) genoemd.push(...afk, ...ook);
    // Eén keer in een lange tekst is toeval, behalve als afkorting: die zoekt wie juist dat woord bedoelt.
    else if (hoeVaak(tekst) > 0) genoemd.push(...afk);
  }
  return {
    naam: [bladzijde.titel],
    kort: [bladzijde.samenvatting],
    woord: bladzijde.zoekwoorden,
    situatie: bladzijde.situaties,
    gezegde: bladzijde.zoGezegd,
    afk: over.flatMap(({ afk }) => afk),
    ook: over.flatMap(({ ook }) => ook),
    onderwerp: [],
    genoemd,
  };
}

/** Hoe mensen een onderwerp noemen. */
export function woordenBij({ onderwerp, woorden }: Onderwerp): string[] {
  return [onderwerp, ...woorden];
}

/** De namen van een begrip uit `content/begrippen.yaml`; wat er als een afkorting uitziet, is er een. */
export function namenVan({ term, voluit, ookWel = [] }: Begrip): Namen {
  const namen = [term, ...ookWel];
  return {
    termen: voluit ? [term, voluit] : [term],
    afk: namen.filter(isAfkorting),
    ook: ookWel.filter((naam) => !isAfkorting(naam)),
  };
}

/** De stammen van een tekst, met spaties eromheen: zo is *in* geen deel van *inkomen*. */
function stammen(tekst: string): string {
  return ` ${woordenVan(tekst).map(stam).join(' ')} `;
}
