import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { gelijk, isGroep } from './gelijk.ts';
import { yamlvorm } from './normaalvorm.ts';

/**
 * De YAML van een bestand met deze velden erin. Wat gelijk bleef, blijft staan zoals het er stond: opmerkingen, volgorde en
 * schrijfwijze. Een opmerking bij een veld dat verandert, blijft bij dat veld. Is `oud` niet te lezen, dan `null`.
 */
export function metBehoud(oud: string, velden: object): string | null {
  const document: Document = parseDocument(oud);
  if (document.errors.length > 0 || !isCollection(document.contents)) return null;
  const inhoud = bijgewerkt(document, document.contents, velden);
  // Een opmerking aan het eind van het document krijgt van `yaml` een witregel ervoor; aan het eind van de velden niet.
  inhoud.comment ??= document.comment;
  document.comment = null;
  document.contents = inhoud;
  return document.toString(yamlvorm);
}

function bijgewerkt(document: Document, node: Node | null, waarde: unknown): Node {
  if (isMap(node) && isGroep(waarde)) return groep(document, node, waarde);
  if (isSeq(node) && Array.isArray(waarde)) return rij(document, node, waarde);
  if (isScalar(node) && gelijk(node.value, waarde)) return node;
  const nieuw = document.createNode(waarde, { aliasDuplicateObjects: false }) as Node;
  return Object.assign(nieuw, {
    commentBefore: node?.commentBefore,
    comment: node?.comment,
    spaceBefore: node?.spaceBefore,
  });
}

function groep(document: Document, node: YAMLMap, waarde: Record<string, unknown>): Node {
  const naamVan = ({ key }: Pair) => String(isScalar(key) ? key.value : key);
  node.items = node.items.filter((paar) => Object.hasOwn(waarde, naamVan(paar)));
  let vorige = -1;
  for (const [naam, deel] of Object.entries(waarde)) {
    const plek = node.items.findIndex((paar) => naamVan(paar) === naam);
    const paar = node.items[plek];
    if (paar) paar.value = bijgewerkt(document, paar.value as Node | null, deel);
    else node.items.splice(vorige + 1, 0, document.createPair(naam, deel, { aliasDuplicateObjects: false }));
    vorige = paar ? plek : vorige + 1;
  }
  return node;
}

/** Wat in beide lijsten staat, blijft; wat daartussen anders is, hoort op volgorde bij elkaar. */
function rij(document: Document, node: YAMLSeq, waarde: readonly unknown[]): Node {
  const oud = node.items as (Node | null)[];
  const blijft = zelfde(
    oud.map((deel) => deel?.toJS(document)),
    waarde,
  );
  const nieuw: Node[] = [];
  let [vanOud, vanNieuw] = [0, 0];
  for (const [i, j] of [...blijft, [oud.length, waarde.length] as const]) {
    const over = oud.slice(vanOud, i);
    nieuw.push(...waarde.slice(vanNieuw, j).map((deel, nr) => bijgewerkt(document, over[nr] ?? null, deel)));
    if (oud[i]) nieuw.push(oud[i]);
    [vanOud, vanNieuw] = [i + 1, j + 1];
  }
  node.items = nieuw;
  return node;
}

/** De langste rij delen die in beide lijsten in deze volgorde staat, als paren van plaatsen. */
function zelfde(oud: readonly unknown[], nieuw: readonly unknown[]): [number, number][] {
  const lengte = Array.from({ length: oud.length + 1 }, () => new Array<number>(nieuw.length + 1).fill(0));
  const op = (i: number, j: number) => lengte[i]?.[j] ?? 0;
  for (let i = oud.length - 1; i >= 0; i--)
    for (let j = nieuw.length - 1; j >= 0; j--) {
      const hier = lengte[i];
      if (hier) hier[j] = gelijk(oud[i], nieuw[j]) ? op(i + 1, j + 1) + 1 : Math.max(op(i + 1, j), op(i, j + 1));
    }
  const paren: [number, number][] = [];
  for (let i = 0, j = 0; i < oud.length && j < nieuw.length; ) {
    if (gelijk(oud[i], nieuw[j])) paren.push([i++, j++]);
    else if (op(i + 1, j) >= op(i, j + 1)) i++;
    else j++;
  }
  return paren;
}
