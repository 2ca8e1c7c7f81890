import ts from 'typescript';
import { vervangingen } from './vervangingen.ts';

/** Wat voor fout een mutant is. */
export type Soort =
  | 'vergelijking'
  | 'grens'
  | 'getal'
  | 'rekenen'
  | 'logica'
  | 'ontkenning'
  | 'tak'
  | 'opdracht'
  | 'terugval'
  | 'lijst'
  | 'tekst';

/** Eén kleine fout die iemand in de code zou kunnen maken. */
export interface Mutant {
  pad: string;
  soort: Soort;
  /** Waar de tekens staan die anders worden. */
  begin: number;
  eind: number;
  was: string;
  wordt: string;
  /** De regel waarop dat begint, vanaf 1, en wat daar staat. */
  regel: number;
  regeltekst: string;
  /** De uitdrukking die draait als de mutant ertoe doet: daar komt de sonde omheen. */
  sonde: { begin: number; eind: number };
}

/** Alle mutanten van één bestand, op volgorde van plaats. */
export function mutantenVan(pad: string, code: string): Mutant[] {
  const bron = ts.createSourceFile(pad, code, ts.ScriptTarget.Latest, true);
  const regels = code.split('\n');
  const mutanten: Mutant[] = [];
  const bezoek = (knoop: ts.Node): void => {
    if (draaitNiet(knoop)) return;
    for (const { soort, wordt, doel = knoop } of vervangingen(knoop)) {
      const [begin, eind] = [doel.getStart(), doel.getEnd()];
      const regel = bron.getLineAndCharacterOfPosition(begin).line;
      mutanten.push({
        pad,
        soort,
        begin,
        eind,
        was: code.slice(begin, eind),
        wordt,
        regel: regel + 1,
        regeltekst: (regels[regel] ?? '').trim(),
        sonde: sondeOm(doel),
      });
    }
    ts.forEachChild(knoop, bezoek);
  };
  bezoek(bron);
  return mutanten.sort((a, b) => a.begin - b.begin);
}

export function metMutant(code: string, { begin, eind, wordt }: Mutant): string {
  return code.slice(0, begin) + wordt + code.slice(eind);
}

/** Dezelfde code, die van elke mutant zegt dat zijn plaats bereikt is: `globalThis.raakMutant(nummer)`. */
export function metSondes(code: string, mutanten: readonly (readonly [nummer: number, mutant: Mutant])[]): string {
  const erbij = mutanten.flatMap(([nummer, { sonde }]) => [
    { plek: sonde.begin, tekst: `(globalThis.raakMutant?.(${nummer}), ` },
    { plek: sonde.eind, tekst: ')' },
  ]);
  return erbij
    .sort((a, b) => b.plek - a.plek || Number(a.tekst === ')') - Number(b.tekst === ')'))
    .reduce((tot, { plek, tekst }) => tot.slice(0, plek) + tekst + tot.slice(plek), code);
}

/** Typen en namen van bestanden: die zijn er niet meer als de code draait. Een fout van een programmeur leest geen bezoeker. */
function draaitNiet(knoop: ts.Node): boolean {
  return (
    ts.isTypeNode(knoop) ||
    ts.isTypeAliasDeclaration(knoop) ||
    ts.isInterfaceDeclaration(knoop) ||
    ts.isImportDeclaration(knoop) ||
    ts.isExportDeclaration(knoop) ||
    ts.isThrowStatement(knoop)
  );
}

/** Midden in een keten (`a?.b(1).c`) past niets; de hele keten dan. */
function sondeOm(knoop: ts.Node): Mutant['sonde'] {
  let om = knoop;
  while (isSchakel(om)) om = om.parent;
  return { begin: om.getStart(), eind: om.getEnd() };
}

function isSchakel(knoop: ts.Node): boolean {
  const { parent } = knoop;
  const schakel =
    ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent) || ts.isCallExpression(parent);
  return (schakel || ts.isNonNullExpression(parent)) && parent.expression === knoop;
}
