import type { Nodes, Parents, Text } from 'mdast';
import type { Plek } from '../../kern/probleem.ts';

/** Elke knoop van een boom, in de volgorde van de tekst. */
export function* knopenIn(knoop: Nodes): Generator<Nodes> {
  yield knoop;
  for (const kind of (knoop as Parents).children ?? []) yield* knopenIn(kind);
}

export function plekVan(knoop: Nodes): Plek {
  return { regel: knoop.position?.start.line ?? 1, kolom: knoop.position?.start.column ?? 1 };
}

/** Waar een stuk van een tekst staat; `begin` telt tekens vanaf 0. Op een volgende regel is dat het begin van die regel. */
export function plekIn(knoop: Text, begin: number): Plek {
  const { regel, kolom } = plekVan(knoop);
  const ervoor = knoop.value.slice(0, begin).split('\n');
  return ervoor.length === 1
    ? { regel, kolom: kolom + begin }
    : { regel: regel + ervoor.length - 1, kolom: (ervoor.at(-1)?.length ?? 0) + 1 };
}
