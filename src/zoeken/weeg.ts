import type { Vraag } from './vraag.ts';

/** Eén bladzijde uit één zoekopdracht aan de zoekmotor. */
export interface Treffer {
  id: string;
  score: number;
  /** De verborgen velden waarin een woord van de term staat. */
  matchedMetaFields?: readonly string[];
}

export interface Gevonden<T extends Treffer> {
  treffer: T;
  score: number;
  /** Welke woorden van de vraag op deze bladzijde gevonden zijn. */
  woorden: string[];
}

interface Uitkomsten<T> {
  vraag: Vraag;
  /** Hoeveel bladzijden er zijn. */
  bladzijden: number;
  samen: readonly T[];
  zin: readonly T[];
  /** Per woord, per vorm. */
  perWoord: readonly (readonly (readonly T[])[])[];
}

/** Hoeveel een verbuiging telt naast het woord zelf. */
const verbogen = 0.9;
/** Hoeveel de hele zin op een rij telt. */
const opEenRij = 2;
/** Velden waarin een woord toevallig kan staan: hele zinnen, delen van woorden, wat een bladzijde alleen noemt. */
const zwakkeVelden = new Set(['deel', 'delen', 'genoemd', 'gezegde', 'kort', 'situatie']);
/** Wat zwakker is dan dit deel van de beste treffer, laat de lijst weg. */
const zwak = 0.01;

/** Telt de uitkomsten op tot één lijst, beste eerst; leeg als geen bladzijde genoeg van de vraag heeft. */
export function weeg<T extends Treffer>({ vraag, bladzijden, samen, zin, perWoord }: Uitkomsten<T>): Gevonden<T>[] {
  const gevonden = new Map<string, { treffer: T; score: number; nummers: number[]; sterk: number[] }>();
  const tel = (treffer: T, score: number, nummer?: number) => {
    const al = gevonden.get(treffer.id) ?? { treffer, score: 0, nummers: [], sterk: [] };
    al.score += score;
    if (nummer !== undefined) {
      al.nummers.push(nummer);
      if (inSterkVeld(treffer)) al.sterk.push(nummer);
    }
    gevonden.set(treffer.id, al);
  };
  const zegt = perWoord.map((vormen, nummer) => {
    const { besten, zeldzaamheid } = besteVorm(vormen, bladzijden);
    for (const { treffer, telt } of besten) tel(treffer, telt, nummer);
    return zeldzaamheid;
  });
  for (const treffer of samen) tel(treffer, treffer.score);
  for (const treffer of zin) tel(treffer, treffer.score * opEenRij);

  // Per getypt woord. Een gesplitst woord staat zelf nergens en is dus zeldzaam, hoe gewoon zijn delen ook zijn.
  const onbekend = zeldzaam(2, bladzijden);
  const getypt = [...Map.groupBy(zegt.entries(), ([nummer]) => vraag.woorden[nummer]?.uit).values()].map((delen) => {
    const nummers = delen.map(([nummer]) => nummer);
    const telt = delen.reduce((som, [, hoeveel]) => som + hoeveel, 0);
    return { nummers, telt, heel: nummers.length === 1, alles: nummers.length === 1 ? telt : Math.max(onbekend, telt) };
  });
  const mist = vraag.onbekend.length;
  const alles = getypt.reduce((som, woord) => som + woord.alles, mist * onbekend);
  const treffers = [...gevonden.values()].map(({ treffer, score, nummers, sterk }) => {
    const isSterk = (nummer: number) => sterk.includes(nummer);
    // Van een gesplitst woord tellen de delen alleen samen, en alleen als er één niet toevallig staat.
    const staat = getypt.filter(
      (woord) =>
        woord.nummers.every((nummer) => nummers.includes(nummer)) && (woord.heel || woord.nummers.some(isSterk)),
    );
    const dekt = staat.reduce((som, { telt }) => som + telt, 0) / alles;
    const inKop = staat.some((woord) => woord.heel && woord.nummers.some(isSterk));
    const woorden = vraag.woorden.filter((_, nummer) => nummers.includes(nummer)).map(({ getypt }) => getypt);
    return { treffer, score, woorden, overtuigt: dekt >= genoeg(inKop, mist > 0) };
  });
  if (!treffers.some(({ overtuigt }) => overtuigt)) return [];
  const grens = Math.max(...treffers.map(({ score }) => score)) * zwak;
  return treffers.filter(({ score }) => score >= grens).sort((a, b) => b.score - a.score);
}

/**
 * Welk deel van de vraag één bladzijde minstens moet hebben, gewogen naar hoe zeldzaam elk woord is, wil er een antwoord
 * zijn. Een woord in haar titel of verborgen velden zegt meer dan ergens in haar tekst; mist er een woord, dan is er meer nodig.
 */
function genoeg(inKop: boolean, mistEr: boolean): number {
  if (mistEr) return inKop ? 0.2 : 0.55;
  return inKop ? 0.15 : 0.3;
}

/**
 * De bladzijden van alle vormen van één woord, elk met haar beste vorm. Een vorm die weinig voorkomt is niet bijzonder als
 * het woord dat niet is: hoe zeldzaam telt, hangt af van alle vormen samen.
 */
function besteVorm<T extends Treffer>(vormen: readonly (readonly T[])[], bladzijden: number) {
  const besten = new Map<string, { treffer: T; telt: number }>();
  const zeldzaamheid = zeldzaam(new Set(vormen.flat().map(({ id }) => id)).size, bladzijden);
  for (const [vorm, treffers] of vormen.entries()) {
    const factor = (vorm === 0 ? 1 : verbogen) * (zeldzaamheid / zeldzaam(treffers.length, bladzijden));
    for (const treffer of treffers) {
      const telt = treffer.score * factor;
      if (telt > (besten.get(treffer.id)?.telt ?? 0)) besten.set(treffer.id, { treffer, telt });
    }
  }
  return { besten: besten.values(), zeldzaamheid };
}

function inSterkVeld({ matchedMetaFields = [] }: Treffer): boolean {
  return matchedMetaFields.some((veld) => !zwakkeVelden.has(veld));
}

/** Zoals Pagefind het rekent: hoe minder bladzijden, hoe meer een woord zegt. */
function zeldzaam(aantal: number, bladzijden: number): number {
  return Math.log(1 + (Math.max(bladzijden, aantal) - aantal + 0.5) / (aantal + 0.5));
}
