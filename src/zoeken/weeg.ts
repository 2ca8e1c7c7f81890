import { type Antwoord, antwoordVan } from './antwoord.ts';
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
  antwoord: Exclude<Antwoord, 'geen'>;
}

interface Uitkomsten<T> {
  vraag: Vraag;
  /** Hoeveel bladzijden er zijn. */
  bladzijden: number;
  alle: readonly T[];
  samen: readonly T[];
  zin: readonly T[];
  /** Per woord, per vorm. */
  perWoord: readonly (readonly (readonly T[])[])[];
  /** Per bladzijde hoeveel een van haar uitdrukkingen op de hele vraag lijkt, van 0 tot 1. */
  lijkt: ReadonlyMap<string, number>;
}

/** Hoeveel een verbuiging telt naast het woord zelf. */
const verbogen = 0.9;
/** Hoeveel de hele zin op een rij telt. */
const opEenRij = 2;
/**
 * Hoeveel het telt dat een uitdrukking op de hele vraag lijkt, per woord na het eerste, naast wat de zoekmotor het beste vindt: hoe langer
 * een zin, hoe minder losse woorden zeggen. Gekozen op de ontwikkelhelften van alle zoekproeven (30 november 2026).
 */
const gelijkend = 0.75;
/** Velden waarin een woord toevallig kan staan: hele zinnen, delen van woorden, wat een bladzijde alleen noemt. */
const zwakkeVelden = new Set(['deel', 'delen', 'genoemd', 'gezegde', 'kort', 'onderwerp', 'situatie']);
/** Wat zwakker is dan dit deel van de beste treffer, laat de lijst weg. */
const zwak = 0.01;

/** Telt de uitkomsten op tot één lijst, beste eerst; leeg als geen bladzijde genoeg met de vraag te maken heeft. */
export function weeg<T extends Treffer>({
  vraag,
  bladzijden,
  alle,
  samen,
  zin,
  perWoord,
  lijkt,
}: Uitkomsten<T>): Gevonden<T>[] {
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
  const beste = Math.max(1, ...[...gevonden.values()].map(({ score }) => score));
  for (const treffer of alle) {
    const hoeveel = lijkt.get(treffer.id);
    if (hoeveel) tel(treffer, beste * gelijkend * (vraag.gelezen.length - 1) * hoeveel ** 2);
  }

  // Per getypt woord. Een gesplitst woord staat zelf nergens en is dus zeldzaam, hoe gewoon zijn delen ook zijn.
  const onbekend = zeldzaam(2, bladzijden);
  const getypt = [...Map.groupBy(zegt.entries(), ([nummer]) => vraag.woorden[nummer]?.uit).values()].map((delen) => {
    const nummers = delen.map(([nummer]) => nummer);
    const telt = delen.reduce((som, [, hoeveel]) => som + hoeveel, 0);
    return { nummers, telt, heel: nummers.length === 1, alles: nummers.length === 1 ? telt : Math.max(onbekend, telt) };
  });
  const mist = vraag.onbekend.length;
  const alles = getypt.reduce((som, woord) => som + woord.alles, mist * onbekend);
  const treffers = [...gevonden.values()].flatMap(({ treffer, score, nummers, sterk }) => {
    const isSterk = (nummer: number) => sterk.includes(nummer);
    // Van een gesplitst woord tellen de delen alleen samen, en alleen als er één niet toevallig staat.
    const staat = getypt.filter(
      (woord) =>
        woord.nummers.every((nummer) => nummers.includes(nummer)) && (woord.heel || woord.nummers.some(isSterk)),
    );
    const dekt = staat.reduce((som, { telt }) => som + telt, 0) / alles;
    const inKop = staat.some((woord) => woord.heel && woord.nummers.some(isSterk));
    const woorden = vraag.woorden.filter((_, nummer) => nummers.includes(nummer)).map(({ getypt }) => getypt);
    const antwoord = antwoordVan({
      woorden: vraag.gelezen.length,
      lijkt: lijkt.get(treffer.id) ?? 0,
      dekt,
      inKop,
      mistEr: mist > 0,
    });
    return antwoord === 'geen' ? [] : [{ treffer, score, woorden, antwoord }];
  });
  const grens = Math.max(0, ...treffers.map(({ score }) => score)) * zwak;
  return treffers.filter(({ score }) => score >= grens).sort((a, b) => b.score - a.score);
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
