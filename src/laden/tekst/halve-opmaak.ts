import type { Delete, Emphasis, Root, Table, Text } from 'mdast';
import { toString as tekstVan } from 'mdast-util-to-string';
import type { Bezwaar, Plek } from '../../kern/probleem.ts';
import { knopenIn, plekIn, plekVan } from './knopen.ts';

/** Een streep waarin tussen elke `|` alleen `-` en `:` staat: zonder haar is een tabel geen tabel. */
const streep = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/**
 * Opmaak die half getypt is. Markdown kent geen fouten: wat het niet herkent, zet het letterlijk op de bladzijde, en soms laat het
 * iets weg. `regels` zijn die van het bestand.
 */
export function bezwarenTegenHalveOpmaak(boom: Root, regels: readonly string[]): Bezwaar[] {
  return [...knopenIn(boom)].flatMap((knoop): Bezwaar[] => {
    if (knoop.type === 'paragraph')
      return [...halveTabel(tekstVan(knoop), plekVan(knoop)), ...halveLink(tekstVan(knoop), plekVan(knoop))];
    if (knoop.type === 'text') return inTekst(knoop, regels);
    if (knoop.type === 'emphasis' || knoop.type === 'delete') return middenInWoord(knoop, regels);
    if (knoop.type === 'table') return teVeelCellen(knoop, regels);
    if (knoop.type === 'code') return openHek(plekVan(knoop), knoop.position?.end.line ?? 0, regels);
    return [];
  });
}

/** Wat aan het begin van een regel een kop of lijst had moeten zijn, en sterretjes die niets doen. */
function inTekst(knoop: Text, regels: readonly string[]): Bezwaar[] {
  return knoop.value.split('\n').flatMap((regel, i): Bezwaar[] => {
    const begin = plekIn(knoop, i === 0 ? 0 : knoop.value.split('\n').slice(0, i).join('\n').length + 1);
    const getypt = regels[begin.regel - 1] ?? '';
    // Met `\\` ervoor is het teken zelf bedoeld.
    if (/^\s*\\/.test(getypt)) return [];
    const [, hekjes = '', wit = '', kop = ''] = /^(#{2,6})([\u00a0\u202f]?)(\p{L}.*)$/u.exec(regel) ?? [];
    if (kop && begin.kolom === 1)
      return bezwaar(
        begin,
        `een kopje zonder gewone spatie achter \`${hekjes}\`${wit ? ': er staat een harde spatie' : ''}`,
        `\`${hekjes} ${kop.slice(0, 60)}\``,
        `Typ: \`${hekjes} ${kop.slice(0, 60)}\`.`,
      );
    if (/^\[!\w+\]/.test(regel) && getypt.trim().startsWith('>'))
      return bezwaar(
        begin,
        `een kader zoals op GitHub: \`${regel.slice(0, 20)}\``,
        '`<LetOp>`, de tekst en `</LetOp>`, elk op een eigen regel',
        'Haal `>` en deze regel weg, en zet `<LetOp>` boven de tekst en `</LetOp>` eronder.',
      );
    const [, teken] = /^([-•●▪◦·]|\*|o(?=\t))[\u00a0\u202f\t ]/.exec(regel) ?? [];
    if (teken && begin.kolom === 1)
      return bezwaar(
        begin,
        teken === '-' || teken === '*'
          ? `een lijst met een harde spatie achter \`${teken}\``
          : `een lijst met \`${teken}\` ervoor`,
        'een lijst waarvan elke regel begint met `- `',
        'Typ een streepje en een gewone spatie voor elk punt, met een witregel boven de lijst.',
      );
    const [sterren = '', waar = 0] = /\*\*/.exec(regel) && !getypt.includes('\\*') ? ['**', regel.indexOf('**')] : [];
    if (sterren)
      return bezwaar(
        { ...begin, kolom: begin.kolom + Number(waar) },
        'twee sterretjes die geen vette tekst maken',
        '`**vette tekst**`, zonder spatie aan de binnenkant',
        'Zet ook aan de andere kant `**`, of haal ze weg. Bedoel je de tekens zelf? Typ dan `\\*\\*`.',
      ).map((b) => ({ ...b, ernst: 'waarschuwing' as const }));
    return [];
  });
}

/** `2*3*4` en `H~2~O` zijn rekenwerk of een formule, en voor Markdown nadruk en doorhaling. */
function middenInWoord(knoop: Emphasis | Delete, regels: readonly string[]): Bezwaar[] {
  const { start, end } = knoop.position ?? {};
  const regel = regels[(start?.line ?? 0) - 1] ?? '';
  if (!start || !end || start.line !== end.line) return [];
  const stuk = regel.slice(start.column - 1, end.column - 1);
  const binnenEenWoord =
    /[\p{L}\d]$/u.test(regel.slice(0, start.column - 1)) && /^[\p{L}\d]/u.test(regel.slice(end.column - 1));
  if (!binnenEenWoord || /^(?:\*\*|~~|_)/.test(stuk)) return [];
  const [teken = ''] = stuk;
  return bezwaar(
    plekVan(knoop),
    `\`${stuk.slice(0, 40)}\` middenin een woord of som: de tekens \`${teken}\` verdwijnen`,
    teken === '*' ? '`×` in een som, of nadruk om een heel woord' : 'gewone tekst, of `~~` om wat doorgehaald is',
    `Typ \`\\${teken}\` als je het teken zelf bedoelt.`,
  ).map((b) => ({ ...b, ernst: 'waarschuwing' as const }));
}

/** Een link waarvan de twee delen niet aan elkaar zitten, of andersom staan. */
function halveLink(tekst: string, plek: Plek): Bezwaar[] {
  const [stuk] =
    /\[[^\]\n]+\]\s?\[[^\]\n]*\]|\[[^\]\n]+\]\s+\((?=https?:|www\.|mailto:|\/\w)[^)\n]*\)?|\[[^\]\n]+\]\((?:https?:|www\.|mailto:|\/)[^)\n]*\)?|\([^()\n]+\)\[(?=https?:|www\.|mailto:|\/\w)[^\]\n]*\]?/.exec(
      tekst,
    ) ?? [];
  if (!stuk) return [];
  const ervoor = tekst.slice(0, tekst.indexOf(stuk)).split('\n').length - 1;
  return bezwaar(
    ervoor ? { regel: plek.regel + ervoor, kolom: 1 } : plek,
    `een link die niet af is: \`${stuk.slice(0, 80)}\``,
    '`[woorden](adres)`, zonder spatie ertussen en zonder spatie in het adres',
    'Zet de woorden tussen `[` en `]`, en het adres er meteen achter tussen `(` en `)`. Schrijf een spatie in een adres als `%20`.',
  );
}

function halveTabel(tekst: string, plek: Plek): Bezwaar[] {
  const regels = tekst.split('\n');
  const isRij = (regel: string | undefined) => /^\s*\|.*\|\s*$/.test(regel ?? '');
  const rij = regels.findIndex((regel, i) => isRij(regel) && isRij(regels[i + 1]));
  if (rij === -1) return [];
  const streepHier = regels.slice(rij, rij + 2).some((regel) => streep.test(regel));
  return bezwaar(
    { regel: plek.regel + rij, kolom: rij ? 1 : plek.kolom },
    streepHier
      ? 'een tabel waarvan de streep niet evenveel kolommen heeft als de bovenste rij'
      : 'een tabel zonder streep onder de bovenste rij',
    '`|---|---|` onder de bovenste rij, met voor elke kolom een deel, en een witregel erboven',
    'Zet die streep op de regel onder de bovenste rij.',
  );
}

/** Cellen waar geen kolom voor is, laat Markdown weg. */
function teVeelCellen({ children: [kop, ...rijen] }: Table, regels: readonly string[]): Bezwaar[] {
  const kolommen = kop?.children.length ?? 0;
  return rijen.flatMap((rij) => {
    const plek = plekVan(rij);
    const getypt = celleninRegel(regels[plek.regel - 1] ?? '');
    return getypt <= kolommen
      ? []
      : bezwaar(
          plek,
          `een rij met ${getypt} cellen in een tabel met ${kolommen} ${kolommen === 1 ? 'kolom' : 'kolommen'}`,
          `ten hoogste ${kolommen}; wat daarachter staat, komt niet op de bladzijde`,
          'Zet er een kolom bij in de bovenste rij en in de streep, of voeg cellen samen. Bedoel je het teken `|` zelf? Typ dan `\\|`.',
        );
  });
}

function celleninRegel(regel: string): number {
  const kaal = regel
    .trim()
    .replace(/^[>\s-]*(?=\|)/, '')
    .replace(/\\\|/g, ' ')
    .replace(/^\||\|$/g, '');
  return kaal.split('|').length;
}

/** Een hek dat niet sluit, maakt van de hele rest van de tekst code. */
function openHek(plek: Plek, laatste: number, regels: readonly string[]): Bezwaar[] {
  const [, hek = ''] = /(`{3,}|~{3,})/.exec(regels[plek.regel - 1]?.slice(plek.kolom - 1) ?? '') ?? [];
  const slot = (regels[laatste - 1] ?? '').trim().replace(/^[>\s]*/, '');
  if (!hek || (laatste > plek.regel && slot.startsWith(hek))) return [];
  return bezwaar(
    plek,
    `een codeblok dat begint met \`${hek}\` en nergens sluit: alles daaronder wordt code`,
    `nog een regel met \`${hek}\``,
    'Zet die regel waar de code ophoudt, of haal deze weg.',
  );
}

function bezwaar(plek: Plek, gevonden: string, verwacht: string, doe: string): Bezwaar[] {
  return [{ controle: 'tekst-opmaak', plek, gevonden, verwacht, doe }];
}
