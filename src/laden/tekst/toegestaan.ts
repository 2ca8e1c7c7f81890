import type { Link as MdastLink, Nodes } from 'mdast';
import { toString as tekstVan } from 'mdast-util-to-string';
import type { Controle } from '../../kern/controles.ts';
import type { Bezwaar, Plek } from '../../kern/probleem.ts';
import { bezwaarTegenAdres } from './adres.ts';
import { bezwarenTegenComponent } from './component-klopt.ts';

const gewoon = new Set<string>([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'break',
  'blockquote',
  'list',
  'thematicBreak',
  'table',
  'tableRow',
  'tableCell',
  'footnoteReference',
  'footnoteDefinition',
]);

const geweigerd: Record<string, [Controle, gevonden: string, doe: string]> = {
  mdxjsEsm: [
    'tekst-code',
    'een regel met `import` of `export`',
    'Haal de regel weg. Begint je zin met dat woord? Zet er een ander woord voor.',
  ],
  mdxFlowExpression: ['tekst-code', 'tekst tussen accolades', 'Schrijf `\\{` als je het teken zelf bedoelt.'],
  mdxTextExpression: ['tekst-code', 'tekst tussen accolades', 'Schrijf `\\{` als je het teken zelf bedoelt.'],
  html: ['tekst-onderdeel', 'HTML', 'Gebruik Markdown.'],
  image: ['tekst-onderdeel', 'een afbeelding', 'Beschrijf in woorden wat erop staat; afbeeldingen kunnen nog niet.'],
  imageReference: [
    'tekst-onderdeel',
    'een afbeelding',
    'Beschrijf in woorden wat erop staat; afbeeldingen kunnen nog niet.',
  ],
  linkReference: ['tekst-onderdeel', 'een link met een los adres', 'Zet het adres erachter: `[tekst](adres)`.'],
  definition: ['tekst-onderdeel', 'een los adres', 'Zet het adres bij de link: `[tekst](adres)`.'],
};

/**
 * Wat niet op de lijst staat, wordt geweigerd. Niets wordt stil weggehaald: een bijdrager hoort wat er niet kan. Afbeeldingen en losse
 * adressen staan er niet op: weinig nodig, veel om te bewaken, tot een groep een tekening nodig heeft.
 */
export function bezwarenTegen(knoop: Nodes, plek: Plek): Bezwaar[] {
  if (isOpmerking(knoop))
    return [
      {
        controle: 'tekst-code',
        plek,
        gevonden: 'een opmerking die niet op de site hoort',
        verwacht: 'alleen tekst voor lezers',
        doe: 'Haal de opmerking weg. Wil je de redactie iets vragen? Zet dat bij je voorstel.',
      },
    ];
  if (gewoon.has(knoop.type)) return [];
  switch (knoop.type) {
    case 'listItem':
      return knoop.checked === null || knoop.checked === undefined
        ? []
        : [
            {
              controle: 'tekst-onderdeel',
              plek,
              gevonden: 'een afvinkhokje',
              verwacht: 'een gewone lijst',
              doe: 'Haal `[ ]` of `[x]` weg.',
            },
          ];
    case 'heading':
      return knoop.depth === 2 || knoop.depth === 3
        ? []
        : [
            {
              controle: 'tekst-kop',
              plek,
              gevonden: `een kopje van niveau ${knoop.depth}`,
              verwacht: '`##` of `###`',
              doe: 'Gebruik `##` voor een vast kopje en `###` daaronder.',
            },
          ];
    case 'link':
      return [...bezwaarTegenAdres(knoop.url, plek), ...bezwaarTegenLegeLink(knoop, plek)];
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return bezwarenTegenComponent(knoop, plek);
    default: {
      const [controle, gevonden, doe] = geweigerd[knoop.type] ?? [
        'tekst-onderdeel',
        `een onderdeel dat hier niet kan (${knoop.type})`,
        'Gebruik gewone Markdown.',
      ];
      return [
        {
          controle,
          plek,
          gevonden,
          verwacht: 'alinea’s, lijsten, tabellen, links, voetnoten en onze vier onderdelen',
          doe,
        },
      ];
    }
  }
}

/** Een link zonder woorden is voor een schermlezer niets. */
function bezwaarTegenLegeLink(link: MdastLink, plek: Plek): Bezwaar[] {
  if (tekstVan(link).trim() !== '') return [];
  return [
    {
      controle: 'tekst-onderdeel',
      plek,
      gevonden: 'een link zonder tekst',
      verwacht: '`[woorden](adres)`',
      doe: 'Zet tussen de haken waar de link naartoe gaat.',
    },
  ];
}

function isOpmerking(knoop: Nodes): boolean {
  return (knoop.type === 'mdxFlowExpression' || knoop.type === 'mdxTextExpression') && /^\s*\/\*/.test(knoop.value);
}
