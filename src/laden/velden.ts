import type { Bezwaar } from '../kern/probleem.ts';
import type { Soort } from './bestanden.ts';
import { bezwarenTegenGegevens } from './gegevens/alle.ts';
import { getalDuidelijk } from './gegevens/getal-duidelijk.ts';
import type { Veldbezwaar } from './gegevens/regel.ts';
import { toets } from './schema.ts';
import type { Gelezen, Plekken } from './yaml.ts';

/**
 * Keurt de velden van één bestand: het schema, getallen die op twee manieren te lezen zijn, en de regels over de gegevens. Zolang van
 * een getal niet zeker is wat er bedoeld is, zegt alleen dat iets over dat getal en over wat ernaast staat.
 */
export function keurVelden(soort: Soort, gelezen: Gelezen): { velden: unknown; bezwaren: Bezwaar[] } {
  const { waarde, plekken } = gelezen;
  const { velden, bezwaren } = toets(soort, waarde, plekken);
  const onduidelijk = getalDuidelijk(soort, gelezen);
  const gegevens = bezwarenTegenGegevens(soort, waarde).filter(
    ({ veld }) => !onduidelijk.some((b) => onderdeelVan(b.veld) === onderdeelVan(veld)),
  );
  const overGetallen = onduidelijk.map((bezwaar) => metPlek(bezwaar, plekken));
  const nietOverGetallen = bezwaren.filter(({ plek }) => !overGetallen.some((b) => isZelfdePlek(b.plek, plek)));
  return {
    velden: onduidelijk.length ? undefined : velden,
    bezwaren: [...nietOverGetallen, ...overGetallen, ...gegevens.map((bezwaar) => metPlek(bezwaar, plekken))],
  };
}

/** `bevindingen.2.schatting.met` hoort bij `bevindingen.2`. */
function onderdeelVan(veld: string): string {
  return veld.split('.').slice(0, 2).join('.');
}

function isZelfdePlek(a: Bezwaar['plek'], b: Bezwaar['plek']): boolean {
  return a?.regel === b?.regel && a?.kolom === b?.kolom;
}

function metPlek({ veld, ...bezwaar }: Veldbezwaar, plekken: Plekken): Bezwaar {
  const plek = plekken[veld] ?? plekken[`${veld}#`];
  return { ...bezwaar, ...(plek ? { plek } : {}) };
}
