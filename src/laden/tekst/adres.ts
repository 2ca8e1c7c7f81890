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
  const vooraf = zonderBegin(url);
  if (vooraf) return bezwaar(...vooraf);
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
  if (gelezen.protocol === 'https:' && /^https:\/\//i.test(url) && !gelezen.username && !gelezen.password)
    return heeftNaam(url, gelezen)
      ? []
      : bezwaar(
          `het adres \`${kort}\` zonder naam van een site`,
          'Zet de naam van de site erin, zoals `https://voorbeeld.nl/`: geen nummers, en precies twee schuine strepen na `https:`.',
        );
  return bezwaar(`het adres \`${kort}\``, raadBij(gelezen.protocol));
}

/** Adressen waarvan het begin ontbreekt; wat er stond en wat te typen. */
function zonderBegin(url: string): [gevonden: string, doe: string] | null {
  if (url === '') return ['een link zonder adres', 'Zet het adres tussen de haakjes: `[woorden](adres)`.'];
  // De ontleder zet zelf http:// voor een los `www.`.
  const [, www] = /^(?:http:\/\/)?(www\.[^\s\\]+)$/i.exec(url) ?? [];
  if (www) return [`het adres \`${www.slice(0, 60)}\` zonder \`https://\``, `Typ: \`[woorden](https://${www})\`.`];
  if (/^(?:[a-z]:[\\/]|\\\\|file:)/i.test(url))
    return [
      'een adres van een bestand op een computer',
      'Zet het bestand op een website en link daarheen, of laat de link weg: een ander kan er niet bij.',
    ];
  if (/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/\S*)?$/u.test(url) && !/\.(?:mdx?|html?|yaml)$/i.test(url))
    return [`het adres \`${url.slice(0, 60)}\` zonder \`https://\``, `Typ: \`https://${url}\`.`];
  if (/^\.{0,2}\/?[\w-]+(?:\/[\w.-]*)*(?:#\S*)?$/.test(url) && !url.startsWith('/'))
    return [
      `het adres \`${url.slice(0, 60)}\` zonder begin`,
      'Begin met een schuine streep, zoals `/interventies/naam-van-de-methode/`, of met `#` voor een kopje in deze tekst.',
    ];
  return null;
}

/** Een naam met een punt en letters aan het eind. Een nummer is geen naam: dat kan morgen van een ander zijn, of van een apparaat in huis. */
function heeftNaam(url: string, { hostname }: URL): boolean {
  return /^https:\/\/[^/?#]/i.test(url) && /\.[a-z][a-z0-9-]*[a-z0-9]\.?$/i.test(hostname);
}

function raadBij(protocol: string): string {
  if (protocol === 'http:') return 'Schrijf https:// in plaats van http://.';
  if (protocol === 'tel:') return 'Schrijf het nummer als gewone tekst.';
  return 'Kies een ander adres, of laat de link weg.';
}
