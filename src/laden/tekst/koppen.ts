import type { Root, RootContent } from 'mdast';
import { toString as tekstVan } from 'mdast-util-to-string';
import { vasteKoppen } from '../../kern/interventie/koppen.ts';
import type { Bezwaar, Plek } from '../../kern/probleem.ts';
import { lijktOp } from '../dichtstbij.ts';

/** De tekst van een interventie staat onder de vaste kopjes, elk hoogstens één keer, in volgorde en niet in iets anders. */
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
  const knopen = boom.children.filter(({ type }) => type !== 'footnoteDefinition');
  let bereikt = -1;
  for (const knoop of knopen) {
    if (knoop.type !== 'heading' || knoop.depth !== 2) {
      if (knoop === knopen[0]) meld(knoop, 'tekst vóór het eerste kopje', `Zet er \`## ${vasteKoppen[0]}\` boven.`);
      continue;
    }
    const naam = tekstVan(knoop);
    const plaats = (vasteKoppen as readonly string[]).indexOf(naam);
    if (plaats === -1)
      meld(
        knoop,
        `het kopje \`${naam.slice(0, 60)}\``,
        `Gebruik een vast kopje, of \`###\` voor een kopje daaronder.${lijktOp(naam, vasteKoppen)}`,
      );
    else if (plaats <= bereikt)
      meld(knoop, `het kopje \`${naam}\` op deze plek`, 'Zet de kopjes in de vaste volgorde, elk één keer.');
    bereikt = Math.max(bereikt, plaats);
  }
  for (const kop of boom.children.flatMap(koppenBinnen))
    meld(
      kop,
      'een kopje in een citaat, lijst, voetnoot of onderdeel',
      'Zet het kopje erbuiten, of maak er vette tekst van.',
    );
  return bezwaren;
}

function koppenBinnen(knoop: RootContent): RootContent[] {
  const kinderen = 'children' in knoop ? (knoop.children as RootContent[]) : [];
  return kinderen.flatMap((kind) => (kind.type === 'heading' ? [kind] : koppenBinnen(kind)));
}

function plekVan(knoop: RootContent): Plek {
  return { regel: knoop.position?.start.line ?? 1, kolom: knoop.position?.start.column ?? 1 };
}
