import { isCollection, isMap, isScalar, type Node } from 'yaml';
import { documentVan } from './yaml.ts';

/** Een stuk YAML en waar het in de tekst staat; `einde` is net na het laatste teken van de waarde. */
export interface Knoop {
  soort: 'groep' | 'lijst' | 'waarde';
  /** Binnen `{ … }` of `[ … ]`. */
  tussenHaken: boolean;
  begin: number;
  einde: number;
  /** Van een groep de velden, van een lijst de onderdelen (dan is `naam` leeg), in de volgorde van de tekst. */
  delen: { naam: string; naamBegin: number; knoop: Knoop | null }[];
}

/** Hoe een tekst is opgebouwd, voor wie haar herstelt zonder haar opnieuw te schrijven. `null` als zij niet te lezen is. */
export function bouwVan(tekst: string): Knoop | null {
  const inhoud = documentVan(tekst)?.contents;
  return inhoud ? knoopVan(inhoud) : null;
}

function knoopVan(node: Node): Knoop {
  const [begin = 0, einde = 0] = node.range ?? [];
  if (!isCollection(node)) return { soort: 'waarde', tussenHaken: false, begin, einde, delen: [] };
  const delen = node.items.map((deel) => {
    const { key = null, value = null } = isMap(node)
      ? (deel as { key: Node; value: Node | null })
      : { value: deel as Node };
    return {
      naam: isScalar(key) ? String(key.value) : '',
      naamBegin: (key ?? value)?.range?.[0] ?? begin,
      knoop: value && knoopVan(value),
    };
  });
  return { soort: isMap(node) ? 'groep' : 'lijst', tussenHaken: node.flow === true, begin, einde, delen };
}
