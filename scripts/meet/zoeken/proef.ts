import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Namen } from '../../../src/weergave/zoeken/zoekvelden.ts';

/** Een zoekproef: bladzijden, vragen met per bladzijde hoe goed zij past (0–3), en de woorden die erbij horen. */
export interface Proef {
  bladzijden: readonly Proefbladzijde[];
  vragen: readonly Proefvraag[];
  begrippen: readonly Namen[];
}

export interface Proefbladzijde {
  id: string;
  title: string;
  theme: string;
  audience: string;
  summary: string;
  keywords: readonly string[];
  sections: readonly { heading: string | null; paras: readonly string[] }[];
}

export interface Proefvraag {
  qid: string;
  class: string;
  query: string;
  split: 'dev' | 'test';
  qrels: Readonly<Record<string, number>>;
}

/** Leest `corpus.json`, `queries.json` en `thesaurus.json`; `niets.json` met vragen die niets horen te vinden mag erbij. */
export function leesProef(map: string): Proef {
  const lees = <T>(naam: string) => JSON.parse(readFileSync(join(map, naam), 'utf8')) as T;
  return { bladzijden: lees('corpus.json'), vragen: leesVragen(map), begrippen: lees('thesaurus.json') };
}

export function leesVragen(map: string): Proefvraag[] {
  const niets = join(map, 'niets.json');
  const extra = existsSync(niets) ? (JSON.parse(readFileSync(niets, 'utf8')) as string[]) : [];
  return [
    ...(JSON.parse(readFileSync(join(map, 'queries.json'), 'utf8')) as Proefvraag[]),
    ...extra.map((query, i) => ({ qid: `niets-${i + 1}`, class: 'niets', query, split: 'test' as const, qrels: {} })),
  ];
}

/** De begrippen zonder de gewone woorden die letterlijk een van de vragen zijn. */
export function zonderGelijkeIngangen(begrippen: readonly Namen[], vragen: readonly Proefvraag[]): Namen[] {
  const gevraagd = new Set(vragen.map(({ query }) => query.toLowerCase()));
  const over = (namen: readonly string[]) => namen.filter((naam) => !gevraagd.has(naam.toLowerCase()));
  return begrippen.map(({ termen, afk, ook }) => ({ termen, afk: over(afk), ook: over(ook) }));
}
