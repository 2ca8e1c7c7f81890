import type { Root, RootContent } from 'mdast';
import { toString as tekstVan } from 'mdast-util-to-string';
import { vasteKoppen } from '../../kern/interventie/koppen.ts';
import type { Bezwaar } from '../../kern/probleem.ts';
import { lijktOp } from '../dichtstbij.ts';
import { hardeSpatie } from '../tekens.ts';
import { knopenIn, plekVan } from './knopen.ts';

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
    const naam = tekstVan(knoop).replace(hardeSpatie, ' ');
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

/** Wat voor elk kopje geldt, in elke tekst: aan zijn adres op de bladzijde is te zien welke woorden het heeft. */
export function bezwarenTegenKopwoorden(boom: Root): Bezwaar[] {
  return [...knopenIn(boom)].flatMap((knoop): Bezwaar[] => {
    if (knoop.type !== 'heading') return [];
    const naam = tekstVan(knoop);
    const gewoon = naam.replace(hardeSpatie, ' ').trim();
    const kop = { controle: 'tekst-kop' as const, plek: plekVan(knoop) };
    if (naam.search(hardeSpatie) !== -1)
      return [
        {
          ...kop,
          gevonden: `het kopje \`${gewoon.slice(0, 60)}\` met een harde spatie (U+00A0): die lijkt op een gewone, en is het niet`,
          verwacht: 'een kopje met gewone spaties',
          doe: 'Typ de spaties in het kopje opnieuw. `npm run controleer -- --herstel` doet het ook.',
        },
      ];
    if (/[\p{L}\d]/u.test(naam)) return [];
    const doe = 'Zet er een woord in, of haal het kopje weg.';
    return [{ ...kop, gevonden: 'een kopje zonder woorden', verwacht: 'een kopje met minstens één woord', doe }];
  });
}

function koppenBinnen(knoop: RootContent): RootContent[] {
  const kinderen = 'children' in knoop ? (knoop.children as RootContent[]) : [];
  return kinderen.flatMap((kind) => (kind.type === 'heading' ? [kind] : koppenBinnen(kind)));
}
