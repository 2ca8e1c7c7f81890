import ts from 'typescript';
import type { Soort } from './mutanten.ts';

/** Wat er in de plaats van een knoop kan komen, of van een deel ervan (`doel`). */
export interface Vervanging {
  soort: Soort;
  wordt: string;
  doel?: ts.Node;
}

/** Alle fouten die op precies deze knoop te maken zijn. */
export function vervangingen(knoop: ts.Node): Vervanging[] {
  if (ts.isBinaryExpression(knoop)) return vanTweeKanten(knoop);
  if (ts.isNumericLiteral(knoop)) return buren(knoop.text).map((wordt) => ({ soort: 'getal', wordt }));
  if (ts.isPrefixUnaryExpression(knoop) && knoop.operator === ts.SyntaxKind.ExclamationToken)
    return [{ soort: 'ontkenning', wordt: `(${knoop.operand.getText()})` }];
  if (knoop.kind === ts.SyntaxKind.TrueKeyword) return [{ soort: 'ontkenning', wordt: 'false' }];
  if (knoop.kind === ts.SyntaxKind.FalseKeyword) return [{ soort: 'ontkenning', wordt: 'true' }];
  if (ts.isIfStatement(knoop)) return [{ soort: 'tak', wordt: 'false', doel: knoop.expression }];
  if (ts.isConditionalExpression(knoop) && !isOordeel(knoop.condition))
    return [{ soort: 'ontkenning', wordt: `!(${knoop.condition.getText()})`, doel: knoop.condition }];
  if (ts.isExpressionStatement(knoop)) return [{ soort: 'opdracht', wordt: 'undefined', doel: knoop.expression }];
  if (ts.isCallExpression(knoop)) return vanAanroep(knoop);
  if (ts.isStringLiteral(knoop) || ts.isNoSubstitutionTemplateLiteral(knoop) || ts.isTemplateExpression(knoop))
    return isGetoond(knoop) ? [{ soort: 'tekst', wordt: "''" }] : [];
  return [];
}

/** Van elk teken tussen twee kanten: welk teken een ander woord daarvoor is, en wat voor fout dat geeft. */
const anders: Record<string, readonly (readonly [Soort, string])[]> = {
  '<': [
    ['grens', '<='],
    ['vergelijking', '>='],
  ],
  '<=': [
    ['grens', '<'],
    ['vergelijking', '>'],
  ],
  '>': [
    ['grens', '>='],
    ['vergelijking', '<='],
  ],
  '>=': [
    ['grens', '>'],
    ['vergelijking', '<'],
  ],
  '===': [['vergelijking', '!==']],
  '!==': [['vergelijking', '===']],
  '&&': [['logica', '||']],
  '||': [['logica', '&&']],
  '+': [['rekenen', '-']],
  '-': [['rekenen', '+']],
  '*': [['rekenen', '/']],
  '/': [['rekenen', '*']],
  '%': [['rekenen', '*']],
};

function vanTweeKanten({ left, operatorToken, right }: ts.BinaryExpression): Vervanging[] {
  const [links, rechts] = [left.getText(), right.getText()];
  if (operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return [{ soort: 'terugval', wordt: `(${links})` }];
  return (anders[operatorToken.getText()] ?? []).map(([soort, teken]) => ({
    soort,
    wordt: `(${links} ${teken} ${rechts})`,
  }));
}

/** De twee getallen ernaast: één hoger en lager, of bij decimalen één in de laatste. */
function buren(tekst: string): string[] {
  const decimalen = tekst.split('.')[1]?.length ?? 0;
  const stap = 10 ** -decimalen;
  return [Number(tekst) + stap, Number(tekst) - stap].map((getal) => `(${getal.toFixed(decimalen)})`);
}

/** Een vergelijking of ontkenning wordt op zichzelf al omgekeerd. */
function isOordeel(knoop: ts.Expression): boolean {
  if (ts.isPrefixUnaryExpression(knoop)) return true;
  return ts.isBinaryExpression(knoop) && knoop.operatorToken.getText() in anders;
}

const andereNaam: Record<string, string> = {
  every: 'some',
  some: 'every',
  find: 'findLast',
  findLast: 'find',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
};

/** Zonder deze aanroep blijft de lijst of tekst zoals zij was. */
const weg = new Set(['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'slice', 'trim', 'toLowerCase']);

function vanAanroep({ expression }: ts.CallExpression): Vervanging[] {
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const { name, expression: waarvan } = expression;
  const naam = andereNaam[name.text];
  // `z.string().min(3)` van zod is een grens, niet de andere helft van `Math.max`.
  if (naam && (!['min', 'max'].includes(name.text) || waarvan.getText() === 'Math'))
    return [{ soort: 'lijst', wordt: `${waarvan.getText()}.${naam}`, doel: expression }];
  return weg.has(name.text) ? [{ soort: 'lijst', wordt: `(${waarvan.getText()})`, doel: expression.parent }] : [];
}

/** Tekst die iemand leest: er staan woorden in, en zij is geen naam van een veld. */
function isGetoond(knoop: ts.Node): boolean {
  const tekst = knoop
    .getText()
    .slice(1, -1)
    .replace(/\$\{[^}]*\}/g, '');
  const isNaam = ts.isPropertyAssignment(knoop.parent) && knoop.parent.name === knoop;
  if (ts.isTaggedTemplateExpression(knoop.parent)) return false;
  return !isNaam && /\p{L}/u.test(tekst) && /\s/.test(tekst);
}
