import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';
import type { Bezwaar, Plek } from '../../kern/probleem.ts';
import { knopenIn, plekIn, plekVan } from './knopen.ts';

/** Een verwijzing zonder noot staat letterlijk op de bladzijde, en een noot zonder verwijzing verdwijnt: geen van beide blijft ongezegd. */
export function bezwarenTegenVoetnoten(boom: Root, regels: readonly string[]): Bezwaar[] {
  const knopen = [...knopenIn(boom)];
  const noten = knopen.filter((knoop): knoop is FootnoteDefinition => knoop.type === 'footnoteDefinition');
  const genoemd = new Set(
    knopen
      .filter((knoop): knoop is FootnoteReference => knoop.type === 'footnoteReference')
      .map(({ identifier }) => identifier),
  );
  const gezien = new Set<string>();
  return [
    ...knopen.flatMap((knoop) => zonderNoot(knoop, regels)),
    ...knopen.flatMap(inKop),
    ...noten.flatMap((noot) => {
      const { identifier, label } = noot;
      const naam = `[^${label ?? identifier}]`;
      const dubbel = gezien.has(identifier);
      gezien.add(identifier);
      if (dubbel)
        return bezwaar(
          plekVan(noot),
          `een tweede noot \`${naam}:\``,
          'elke noot één keer',
          'Geef een van de twee een ander nummer, ook waar de tekst ernaar verwijst. Nu komt deze niet op de bladzijde.',
        );
      if (genoemd.has(identifier)) return [];
      return bezwaar(
        plekVan(noot),
        `een noot \`${naam}:\` waar de tekst nergens naar verwijst`,
        `\`${naam}\` op de plek in de tekst waar de noot bij hoort`,
        `Zet \`${naam}\` achter die zin, of haal de noot weg. Nu komt zij niet op de bladzijde.`,
      );
    }),
  ];
}

/** `[^1]` zonder noot is voor Markdown gewone tekst, net als een noot die in de zin zelf staat. */
function zonderNoot(knoop: Nodes, regels: readonly string[]): Bezwaar[] {
  if (knoop.type !== 'text') return [];
  return [...knoop.value.matchAll(/\[\^([^\]\n]+)\]|\^\[[^\]\n]+\]/g)].flatMap(({ 0: stuk, 1: naam, index }) => {
    const plek = plekIn(knoop, index);
    // Met `\\` ervoor zijn de haken zelf bedoeld.
    if (regels[plek.regel - 1]?.includes(`\\${stuk}`)) return [];
    return bezwaar(
      plek,
      naam ? `een voetnoot \`${stuk}\` zonder noot` : `een voetnoot in de zin zelf: \`${stuk.slice(0, 60)}\``,
      naam ? `een noot die begint met \`${stuk}:\`` : '`[^1]` in de zin, en `[^1]: de noot` op een eigen regel',
      naam
        ? `Zet onderaan een regel met \`${stuk}: de noot\`, of haal \`${stuk}\` weg.`
        : 'Zet de noot op een eigen regel onderaan.',
    );
  });
}

/** Het nummer van een voetnoot komt anders mee in het adres van het kopje, en in de inhoudsopgave. */
function inKop(knoop: Nodes): Bezwaar[] {
  if (knoop.type !== 'heading') return [];
  return [...knopenIn(knoop)].flatMap((deel) =>
    deel.type === 'footnoteReference'
      ? bezwaar(
          plekVan(deel),
          'een voetnoot in een kopje',
          'een kopje van alleen woorden',
          'Zet de voetnoot achter de zin eronder.',
        )
      : [],
  );
}

function bezwaar(plek: Plek, gevonden: string, verwacht: string, doe: string): Bezwaar[] {
  return [{ controle: 'tekst-voetnoot', plek, gevonden, verwacht, doe }];
}
