import type { Root, RootContent } from 'mdast';
import { toString as tekstVan } from 'mdast-util-to-string';
import type { Bezwaar, Plek } from '../../kern/probleem.ts';
import { lijktOp } from '../dichtstbij.ts';

/** De kopjes van een interventie, in deze volgorde; elk mag ontbreken. */
export const vasteKoppen = ['Wat is het?', 'Zo ziet het eruit', 'Wat weten we nog niet?'] as const;

/** De tekst van een interventie staat onder de vaste kopjes, elk hoogstens één keer en in volgorde. */
export function bezwarenTegenKoppen(boom: Root): Bezwaar[] {
  const bezwaren: Bezwaar[] = [];
  const meld = (knoop: RootContent, gevonden: string, doe: string) =>
    bezwaren.push({
      controle: 'tekst-kop',
      plek: plekVan(knoop),
      gevonden,
      verwacht: vasteKoppen.map((kop) => `\`## ${kop}\``).join(', dan '),
      doe,
    });
  let bereikt = -1;
  for (const knoop of boom.children) {
    if (knoop.type === 'footnoteDefinition') continue;
    if (knoop.type !== 'heading' || knoop.depth !== 2) {
      if (bereikt === -1 && knoop === boom.children[0])
        meld(knoop, 'tekst vóór het eerste kopje', `Zet er \`## ${vasteKoppen[0]}\` boven.`);
      continue;
    }
    const naam = tekstVan(knoop);
    const plaats = vasteKoppen.findIndex((kop) => kop === naam);
    if (plaats === -1)
      meld(
        knoop,
        `het kopje \`${naam.slice(0, 60)}\``,
        `Gebruik een vast kopje, of \`###\` voor een kopje daaronder.${lijktOp(naam, vasteKoppen)}`,
      );
    else if (plaats <= bereikt)
      meld(knoop, `het kopje \`${naam}\` op deze plek`, 'Zet de kopjes in de vaste volgorde, elk één keer.');
    bereikt = Math.max(bereikt, plaats, 0);
  }
  return bezwaren;
}

function plekVan(knoop: RootContent): Plek {
  return { regel: knoop.position?.start.line ?? 1, kolom: knoop.position?.start.column ?? 1 };
}
