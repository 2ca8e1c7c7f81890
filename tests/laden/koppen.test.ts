import { expect, test } from 'vitest';
import { keurTekst } from '../../src/laden/tekst/keur-tekst.ts';

/** Wat er tegen de kopjes van een interventie met deze tekst is. */
const bezwaren = (tekst: string) =>
  keurTekst(tekst, 'interventie')
    .bezwaren.filter(({ controle }) => controle === 'tekst-kop')
    .map(({ plek, gevonden }) => `${plek?.regel} ${gevonden}`);

test.each([
  ['alle drie', '## Wat is het?\n\na\n\n## Zo ziet het eruit\n\nb\n\n## Wat weten we nog niet?\n\nc\n'],
  ['alleen het laatste', '## Wat weten we nog niet?\n\nc\n'],
  ['kopjes daaronder', '## Wat is het?\n\n### Eigen kopje\n\na\n'],
  ['geen tekst', ''],
  ['een voetnoot boven het eerste kopje', '[^1]: Noot.\n\n## Wat is het?\n\na[^1]\n'],
])('%s: dat mag', (_, tekst) => {
  expect(bezwaren(tekst)).toEqual([]);
});

test.each([
  ['tekst vóór het eerste kopje', 'a\n\n## Wat is het?\n', ['1 tekst vóór het eerste kopje']],
  ['tekst zonder kopje', 'a\n\nb\n', ['1 tekst vóór het eerste kopje']],
  ['zulke tekst na een voetnoot', '[^1]: Noot.\n\na[^1]\n', ['3 tekst vóór het eerste kopje']],
  ['een tussenkopje als eerste', '### a\n', ['1 tekst vóór het eerste kopje']],
  ['een spelfout', '## Wat is t?\n', ['1 het kopje `Wat is t?`']],
  ['een kopje met nadruk dat anders is', '## *Wat* is hett?\n', ['1 het kopje `Wat is hett?`']],
  ['een eigen kopje vóór een vast kopje', '## Inleiding\n\n## Wat is het?\n', ['1 het kopje `Inleiding`']],
  ['een kopje twee keer', '## Wat is het?\n\n## Wat is het?\n', ['3 het kopje `Wat is het?` op deze plek']],
  ['de verkeerde volgorde', '## Zo ziet het eruit\n\n## Wat is het?\n', ['3 het kopje `Wat is het?` op deze plek']],
  ['een kopje met een streep eronder', 'Eigen kopje\n---\n', ['1 het kopje `Eigen kopje`']],
  ['een titel', '# Titel\n\n## Wat is het?\n', ['1 een kopje van niveau 1', '1 tekst vóór het eerste kopje']],
])('%s: dat wordt gemeld', (_, tekst, verwacht) => {
  expect(bezwaren(tekst)).toEqual(verwacht);
});

test.each([
  '> ## Zo ziet het eruit',
  '- ## Zo ziet het eruit',
  '<LetOp>\n## Zo ziet het eruit\n</LetOp>',
  '[^1]: ### Zo',
])('een kopje in iets anders telt niet als kopje van de tekst: %j', (binnen) => {
  expect(bezwaren(`## Wat is het?\n\na[^1]\n\n${binnen}\n`).map((bezwaar) => bezwaar.slice(2))).toEqual([
    'een kopje in een citaat, lijst, voetnoot of onderdeel',
  ]);
});
