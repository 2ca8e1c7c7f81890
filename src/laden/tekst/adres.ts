import type { Bezwaar, Plek } from '../../kern/probleem.ts';
import { zonderSlotteken } from '../../kern/slotteken.ts';

// Een adres van niemand: alleen om een pad ertegen uit te rekenen zoals een browser doet.
const hier = 'https://vakwerk.invalid';

/**
 * Een link gaat naar https, naar een mailadres, naar een pad op deze site of naar een plek op de bladzijde. Wij lezen het
 * adres zoals een browser het leest: die haalt tabs weg en maakt van `\` een `/`, zodat `/\elders` een ander domein is.
 */
export function bezwaarTegenAdres(url: string, plek: Plek): Bezwaar[] {
  const bezwaar = (gevonden: string, doe: string): Bezwaar[] => [
    { controle: 'tekst-adres', plek, gevonden, verwacht: 'een adres dat begint met https://, mailto:, / of #', doe },
  ];
  const kort = url.length > 60 ? `${url.slice(0, 60)}…` : url;
  if (/[\s\\\p{Cc}]/u.test(url))
    return bezwaar(
      `het adres \`${kort}\` met een spatie, backslash of stuurteken`,
      'Typ het adres opnieuw; schrijf een spatie als `%20`.',
    );
  if (!URL.canParse(url, hier)) return bezwaar(`het adres \`${kort}\``, 'Kijk of het adres klopt.');
  const gelezen = new URL(url, hier);
  const kaal = zonderSlotteken(url);
  if (gelezen.protocol === 'https:' && gelezen.origin !== hier && kaal !== url && URL.canParse(kaal))
    return bezwaar(
      `het adres \`${kort}\` met een leesteken erachter`,
      `Typ: \`${kaal}\`. Hoort een punt erbij, schrijf haar dan als \`%2E\`.`,
    );
  if (url.startsWith('/') || url.startsWith('#'))
    return gelezen.origin === hier ? [] : bezwaar(`het adres \`${kort}\``, 'Begin met één schuine streep.');
  if (gelezen.protocol === 'mailto:' && /^mailto:[^\s?]+@[^\s?]+$/i.test(url)) return [];
  if (gelezen.protocol === 'https:' && /^https:\/\//i.test(url) && !gelezen.username && !gelezen.password) return [];
  return bezwaar(
    `het adres \`${kort}\``,
    gelezen.protocol === 'http:'
      ? 'Schrijf https:// in plaats van http://.'
      : 'Kies een ander adres, of laat de link weg.',
  );
}
