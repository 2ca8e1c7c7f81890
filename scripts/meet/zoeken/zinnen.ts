import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Antwoord } from './maten.ts';
import { leesVragen, type Proefvraag } from './proef.ts';

/** Hoe vaak het goed gaat bij zinnen die niemand eerder opschreef; elk een deel van `vragen`. */
export interface Zinmaten {
  vragen: number;
  /** Een methode die goed helpt staat bovenaan. */
  eerste: number;
  /** Zij staat bij de eerste drie. */
  inDrie: number;
  /** Er staat niets. */
  leeg: number;
  /** Bovenaan staat iets wat er niets mee te maken heeft. */
  mis: number;
}

/** Vanaf deze graad helpt een methode goed. */
const goed = 2;

/** Leest `queries.json`, en `buiten.json` met zinnen die nergens over gaan wat hier staat. */
export function leesZinnen(map: string): Proefvraag[] {
  const buiten = JSON.parse(readFileSync(join(map, 'buiten.json'), 'utf8')) as Pick<Proefvraag, 'query' | 'split'>[];
  return [
    ...leesVragen(map),
    ...buiten.map((zin, i) => ({ ...zin, qid: `buiten-${i + 1}`, class: 'buiten', qrels: {} })),
  ];
}

/** Per klasse de zinnen die een antwoord hebben, samen in `alle`; apart die zonder antwoord en die er buiten vallen. */
export function zinmatenPerKlasse(antwoorden: readonly Antwoord[]): Record<string, Zinmaten> {
  const heeftAntwoord = ({ vraag }: Antwoord) => Object.values(vraag.qrels).some((graad) => graad >= goed);
  const groepen = Map.groupBy(antwoorden, (antwoord) =>
    heeftAntwoord(antwoord) || antwoord.vraag.class === 'buiten' ? antwoord.vraag.class : 'geen antwoord',
  );
  return Object.fromEntries(
    [['alle', antwoorden.filter(heeftAntwoord)] as const, ...groepen].map(([klasse, groep]) => [klasse, maten(groep)]),
  );
}

/** Toont de maten van elke helft. */
export function toonZinnen(naam: string, antwoorden: readonly Antwoord[]): void {
  for (const deel of ['dev', 'test']) {
    console.log(`\nzinnen die niemand eerder opschreef, ${naam}, ${deel}`);
    console.table(zinmatenPerKlasse(antwoorden.filter(({ vraag }) => vraag.split === deel)));
  }
}

function maten(antwoorden: readonly Antwoord[]): Zinmaten {
  const deel = (telt: (ids: readonly string[], graad: (id: string) => number) => boolean) => {
    const aantal = antwoorden.filter(({ vraag, ids }) => telt(ids, (id) => vraag.qrels[id] ?? 0)).length;
    return Number((aantal / antwoorden.length).toFixed(3));
  };
  return {
    vragen: antwoorden.length,
    eerste: deel((ids, graad) => ids.slice(0, 1).some((id) => graad(id) >= goed)),
    inDrie: deel((ids, graad) => ids.slice(0, 3).some((id) => graad(id) >= goed)),
    leeg: deel((ids) => ids.length === 0),
    mis: deel((ids, graad) => ids.slice(0, 1).some((id) => graad(id) === 0)),
  };
}
