import type { Proefvraag } from './proef.ts';

/** Wat een zoekmachine bij één vraag gaf. */
export interface Antwoord {
  vraag: Proefvraag;
  ids: readonly string[];
  verbeterd: string;
  ms: number;
}

/** Gemiddelden over een groep vragen; `leeg` is het deel zonder resultaat, `ms` de mediaan. */
export interface Maten {
  vragen: number;
  ndcg10: number;
  mrr10: number;
  recall5: number;
  leeg: number;
  verbeterd: number;
  ms: number;
}

/** Per klasse, en `alle` voor elke vraag waar iets te vinden is. */
export function matenPerKlasse(antwoorden: readonly Antwoord[]): Record<string, Maten> {
  const vindbaar = antwoorden.filter(({ vraag }) => Object.values(vraag.qrels).some((graad) => graad > 0));
  const klassen = Map.groupBy(antwoorden, ({ vraag }) => vraag.class);
  return Object.fromEntries(
    [['alle', vindbaar] as const, ...klassen].map(([klasse, groep]) => [klasse, matenVan(groep)]),
  );
}

function matenVan(antwoorden: readonly Antwoord[]): Maten {
  const gemiddeld = (maat: (antwoord: Antwoord) => number) =>
    Number((antwoorden.reduce((som, antwoord) => som + maat(antwoord), 0) / antwoorden.length).toFixed(4));
  const tijden = antwoorden.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    vragen: antwoorden.length,
    ndcg10: gemiddeld(ndcg10),
    mrr10: gemiddeld(mrr10),
    recall5: gemiddeld(recall5),
    leeg: gemiddeld(({ ids }) => (ids.length === 0 ? 1 : 0)),
    verbeterd: gemiddeld(({ verbeterd }) => (verbeterd ? 1 : 0)),
    ms: Number((tijden[Math.floor(tijden.length / 2)] ?? 0).toFixed(1)),
  };
}

export function ndcg10({ vraag, ids }: Antwoord): number {
  const winst = (graden: readonly number[]) =>
    graden.slice(0, 10).reduce((som, graad, plek) => som + (2 ** graad - 1) / Math.log2(plek + 2), 0);
  const best = winst(Object.values(vraag.qrels).sort((a, b) => b - a));
  return best === 0 ? 0 : winst(ids.map((id) => vraag.qrels[id] ?? 0)) / best;
}

/** Waar de eerste bladzijde staat die past. */
function mrr10({ vraag, ids }: Antwoord): number {
  const plek = ids.slice(0, 10).findIndex((id) => (vraag.qrels[id] ?? 0) > 0);
  return plek < 0 ? 0 : 1 / (plek + 1);
}

function recall5({ vraag, ids }: Antwoord): number {
  const past = Object.keys(vraag.qrels).filter((id) => (vraag.qrels[id] ?? 0) > 0);
  return past.length === 0 ? 0 : past.filter((id) => ids.slice(0, 5).includes(id)).length / Math.min(5, past.length);
}
