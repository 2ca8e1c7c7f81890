import type { Root } from 'mdast';
import type { Bezwaar } from '../../kern/probleem.ts';
import { isHtml, zonderHtml } from './geplakte-html.ts';
import { ontleed } from './ontleed.ts';

/** Zoveel plekken zoekt `leesVerder`; wie er meer heeft, hoort de rest na het verbeteren. */
const meestePlekken = 50;
/** Van een tekst met meer haken lezen wij alleen tot de eerste fout: nog eens lezen duurt daar te lang. */
const meesteHaken = 1000;

/**
 * De ontleder noemt alleen de eerste plek waar hij vastloopt. Wij dekken die plek af en lezen verder, tot de rest te lezen is: zo
 * hoort een bijdrager alles in één keer. De afgedekte tekst is nergens te zien; `boom` is `null` als er te veel mis is.
 */
export function leesVerder(tekst: string): { boom: Root | null; bezwaren: Bezwaar[] } {
  const regels = tekst.split('\n');
  const bezwaren: Bezwaar[] = [];
  const hoogstens = (tekst.match(/[<{]/g)?.length ?? 0) > meesteHaken ? 1 : meestePlekken;
  while (bezwaren.length < hoogstens) {
    const boom = ontleed(regels.join('\n'));
    if ('type' in boom) return { boom, bezwaren: eenPerRegel(bezwaren) };
    bezwaren.push(metRaad(boom, regels));
    // Sluit een onderdeel verkeerd, dan hoort het begin er ook bij.
    const plekken = [boom.plek, boom.opent].filter((plek) => plek !== undefined);
    if (!plekken.map(({ regel, kolom }) => dekAf(regels, regel - 1, kolom - 1)).some(Boolean)) break;
  }
  return { boom: null, bezwaren: eenPerRegel(bezwaren) };
}

/** Zet een gewoon teken waar de ontleder op vastliep, en over een heel adres; de rest van de regel blijft op zijn plek. */
function dekAf(regels: string[], i: number, j: number): boolean {
  const regel = regels[i];
  if (regel === undefined || !/[<{]/.test(regel[j] ?? '')) return false;
  const { length } = adresTussenHaken.exec(regel.slice(j))?.[0] ?? '<';
  regels[i] = `${regel.slice(0, j)}${'·'.repeat(length)}${regel.slice(j + length)}`;
  return true;
}

const adresTussenHaken = /^<((?:https?:\/\/|mailto:)[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>/i;

/** Wat er staat, zegt beter dan de ontleder wat te doen is: een adres tussen haken, of geplakte HTML. */
function metRaad(bezwaar: Bezwaar, regels: readonly string[]): Bezwaar {
  const { regel = 0, kolom = 0 } = bezwaar.plek ?? {};
  const hier = regels[regel - 1]?.slice(kolom - 1) ?? '';
  const [, adres] = adresTussenHaken.exec(hier) ?? [];
  if (adres) {
    const url = /^(?:https?|mailto):/i.test(adres) ? adres : `mailto:${adres}`;
    return { ...bezwaar, gevonden: 'een adres tussen `<` en `>`', doe: `Schrijf een link: \`[tekst](${url})\`.` };
  }
  const ervoor = regels[regel - 1]?.slice(0, kolom - 1) ?? '';
  if (hier.startsWith('<!--') || /^\{\s*\/\*/.test(hier))
    return {
      ...bezwaar,
      gevonden: 'een opmerking die niet op de site hoort',
      verwacht: 'alleen tekst voor lezers',
      doe: 'Haal de opmerking weg. Wil je de redactie iets vragen? Zet dat bij je voorstel.',
    };
  const kleiner = kleinerDan(ervoor, hier);
  if (kleiner)
    return {
      ...bezwaar,
      gevonden: `een \`<\` als kleiner-dan-teken: \`${kleiner.stuk}\``,
      verwacht: '`\\<`, of het teken in woorden',
      doe: `Typ: \`${kleiner.typ}\`. Voor een lezer is *korter dan* of *minder dan* duidelijker.`,
    };
  const [, naam = ''] = /^<\/?([A-Za-z][A-Za-z0-9:-]*)(?=[\s/>])/.exec(hier) ?? [];
  if (isHtml(naam))
    return { ...bezwaar, gevonden: `de HTML-tag \`<${naam}>\``, verwacht: 'gewone tekst', doe: zonderHtml };
  return bezwaar;
}

/** Een `<` voor een getal of `=`, of zonder `>` tussen twee woorden, is geen tag: zo schrijf je *kleiner dan*. */
function kleinerDan(ervoor: string, hier: string): { stuk: string; typ: string } | null {
  const [, na] = /^<(\s?[=≤]?\s?[-−+]?[\d.,]+[%\p{L}\d]*|=|-|[\p{L}\d]+(?![^<]*>))/u.exec(hier) ?? [];
  if (!na) return null;
  const [voor = ''] = /[\p{L}\d]*\s?$/u.exec(ervoor) ?? [];
  return { stuk: `${voor}<${na}`, typ: `${voor}\\<${na}` };
}

/** Eén keer dezelfde raad per regel: een geplakte regel heeft al gauw tien tags. */
function eenPerRegel(bezwaren: readonly Bezwaar[]): Bezwaar[] {
  return [...Map.groupBy(bezwaren, ({ plek, doe }) => `${plek?.regel} ${doe}`).values()].flatMap(
    ([eerste]) => eerste ?? [],
  );
}
