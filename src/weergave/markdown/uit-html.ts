import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { citaat, genummerd, gewoon, lijst, link, onder } from './schrijf.ts';

type Knoop = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * De lopende tekst van een methode, van de HTML die de keuring ervan maakte terug naar Markdown. Alleen de elementen die daarin kunnen
 * staan; van een onbekend element blijft de inhoud over. Koppen gaan `dieper`, onder die van het bestand.
 */
export function uitHtml(html: string, adres: string, dieper = 1): string {
  const boom = parseFragment(html);
  return blokken(boom.childNodes);

  function blokken(knopen: readonly Knoop[]): string {
    const uit: string[] = [];
    let zin: Knoop[] = [];
    const sluit = () => {
      uit.push(inZin(zin).trim());
      zin = [];
    };
    for (const knoop of knopen) {
      if ('tagName' in knoop && !zinselementen.has(knoop.tagName)) {
        sluit();
        uit.push(blok(knoop));
      } else zin.push(knoop);
    }
    sluit();
    return onder(...uit);
  }

  function blok(element: Element): string {
    const { tagName, childNodes } = element;
    switch (tagName) {
      case 'h2':
      case 'h3':
        return `${'#'.repeat(Number(tagName[1]) + dieper)} ${inZin(childNodes)}`;
      case 'ul':
        return lijst(onderdelen(element));
      case 'ol':
        return genummerd(onderdelen(element));
      case 'blockquote':
      case 'aside':
        return citaat(blokken(childNodes));
      case 'pre':
        return `\`\`\`\n${tekstVan(element).trimEnd()}\n\`\`\``;
      case 'hr':
        return '---';
      case 'table':
        return tabel(element);
      case 'p':
      case 'summary':
        return isTitel(element) ? `**${inZin(childNodes)}**` : inZin(childNodes);
      default:
        return blokken(childNodes);
    }
  }

  function onderdelen({ childNodes }: Element): string[] {
    return kinderen(childNodes, 'li').map((li) => blokken(li.childNodes));
  }

  function tabel(element: Element): string {
    const rijen = alle(element, 'tr').map(
      ({ childNodes }) =>
        `| ${childNodes.flatMap((cel) => ('tagName' in cel ? [inZin(cel.childNodes).replaceAll('|', '\\|')] : [])).join(' | ')} |`,
    );
    const kolommen = (rijen[0]?.match(/(?<!\\)\|/g)?.length ?? 1) - 1;
    return [rijen[0], `|${' --- |'.repeat(kolommen)}`, ...rijen.slice(1)].join('\n');
  }

  function inZin(knopen: readonly Knoop[]): string {
    return knopen.map(stuk).join('').replace(/ {2,}/g, ' ');
  }

  function stuk(knoop: Knoop): string {
    if ('value' in knoop) return /^\s*$/.test(knoop.value) ? ' ' : rand(knoop.value, gewoon(knoop.value));
    if (!('tagName' in knoop)) return '';
    const tekst = inZin(knoop.childNodes);
    switch (knoop.tagName) {
      case 'a':
        return link(tekstVan(knoop), new URL(attribuut(knoop, 'href'), `${adres}/`).href);
      case 'strong':
        return `**${tekst}**`;
      case 'em':
        return `*${tekst}*`;
      case 'del':
        return `~~${tekst}~~`;
      case 'code':
        return `\`${tekstVan(knoop)}\``;
      case 'br':
        return ' ';
      default:
        return tekst;
    }
  }
}

const zinselementen = new Set(['a', 'em', 'strong', 'del', 'code', 'br', 'sup', 'span']);

/** De titel van een blok of uitklap. */
function isTitel(element: Element): boolean {
  return element.tagName === 'summary' || attribuut(element, 'class') === 'bloktitel';
}

/** De spaties aan de rand van een stuk tekst horen bij de zin eromheen. */
function rand(ruw: string, tekst: string): string {
  return `${/^\s/.test(ruw) ? ' ' : ''}${tekst}${/\s$/.test(ruw) ? ' ' : ''}`;
}

function kinderen(knopen: readonly Knoop[], naam: string): Element[] {
  return knopen.filter((knoop): knoop is Element => 'tagName' in knoop && knoop.tagName === naam);
}

function alle({ childNodes }: Element, naam: string): Element[] {
  return childNodes.flatMap((knoop) => {
    if (!('tagName' in knoop)) return [];
    return knoop.tagName === naam ? [knoop] : alle(knoop, naam);
  });
}

function tekstVan(knoop: Knoop): string {
  if ('value' in knoop) return knoop.value;
  return 'childNodes' in knoop ? knoop.childNodes.map(tekstVan).join('') : '';
}

function attribuut({ attrs }: Element, naam: string): string {
  return attrs.find(({ name }) => name === naam)?.value ?? '';
}
