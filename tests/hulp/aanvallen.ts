import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interventieTekst } from './content.ts';

/** Als een van deze aanvallen iets uitvoert op de machine van de bouwer, ontstaat dit bestand. */
export const kanarie = join(tmpdir(), `vakwerk-kanarie-${process.pid}`);
export const schrijfKanarie = `(await import('node:fs')).writeFileSync(${JSON.stringify(kanarie)}, 'dood')`;

export const aanvallen: Record<string, string> = {
  'export-met-regeleinde': interventieTekst(
    {},
    `## Wat is het?\n\nexport\nconst a = ${schrijfKanarie}\n\nexport const b = ${schrijfKanarie}\n`,
  ),
  'import-met-tab': interventieTekst({}, "## Wat is het?\n\nimport\t'./kwaad.mjs'\n"),
  uitdrukking: interventieTekst({}, `## Wat is het?\n\n{${schrijfKanarie}}\n`),
  'uitdrukking-in-attribuut': interventieTekst(
    {},
    `## Wat is het?\n\n<LetOp titel={${schrijfKanarie}}>\n\nTekst\n\n</LetOp>\n`,
  ),
  script: interventieTekst({}, '## Wat is het?\n\n<script>window.kanarie = 1</script>\n'),
  'afbeelding-als-module': interventieTekst({}, '## Wat is het?\n\n![x](./kwaad.mjs)\n'),
  layout: interventieTekst({ layout: './kwaad.mjs' }),
  'link-met-script': interventieTekst({}, '## Wat is het?\n\n[klik](javascript:window.kanarie=1)\n'),
  'titel-met-regeleinde': interventieTekst(
    {},
    '## Wat is het?\n\n[klik](https://example.org "a\n<script>window.kanarie = 1</script>\n")\n',
  ),
};
/** Elke aanval als bestand, met eigen situaties: daarover valt dus niets te melden. */
export const aanvalsbestanden = () =>
  Object.fromEntries(
    Object.entries(aanvallen).map(([naam, inhoud], i) => [
      `interventies/${naam}.mdx`,
      inhoud.replaceAll('Mijn klant', `Klant ${i}`).replaceAll('Ik weet', `Ik, ${i}, weet`),
    ]),
  );
/** Deze is alleen tekst: hij mag erdoor, als tekst. */
export const onschuldig = 'titel-met-regeleinde';
