import type { YAMLError } from 'yaml';
import type { Bezwaar } from '../kern/probleem.ts';

type Woorden = Pick<Bezwaar, 'gevonden' | 'verwacht' | 'doe'>;

/** De fouten die invullers maken, in gewone woorden; de rest met de code van de YAML-lezer. */
export function foutInWoorden({ code, message }: YAMLError): Woorden {
  return (
    fouten.find(([codes, patroon]) => codes.includes(code) && patroon.test(message))?.[2] ?? {
      gevonden: `iets wat geen geldige YAML is (${code})`,
      verwacht: '`veld: waarde`, met spaties als inspringing',
      doe: 'Kijk ook naar de regel erboven: vaak ontbreekt daar een aanhalingsteken of inspringing.',
    }
  );
}

/** De eerste waarvan code en melding passen, geldt. */
const fouten: [codes: string[], patroon: RegExp, Woorden][] = [
  [
    ['TAB_AS_INDENT'],
    /^/,
    {
      gevonden: 'een tab aan het begin van de regel',
      verwacht: 'spaties',
      doe: 'Vervang de tab door twee spaties per niveau.',
    },
  ],
  [
    ['DUPLICATE_KEY'],
    /^/,
    {
      gevonden: 'een veld dat er al staat',
      verwacht: 'elk veld één keer',
      doe: 'Voeg de twee samen, of haal er een weg.',
    },
  ],
  [
    ['BAD_INDENT', 'MISSING_CHAR'],
    /and end with a|Missing closing|Expected .* to end with/,
    {
      gevonden: 'een aanhalingsteken of haak die niet sluit',
      verwacht: 'een sluitend teken op dezelfde plek in de tekst',
      doe: 'Sluit het aanhalingsteken of de haak.',
    },
  ],
  [
    ['BAD_INDENT'],
    /^/,
    {
      gevonden: 'een regel die niet goed inspringt',
      verwacht: 'dezelfde inspringing als de regels ernaast',
      doe: 'Laat de regel even ver inspringen als de andere velden van dit onderdeel.',
    },
  ],
  [
    ['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'],
    /^/,
    {
      gevonden: 'een dubbele punt middenin een tekst, of een regel zonder veldnaam',
      verwacht: '`veld: waarde`',
      doe: 'Zet de hele tekst tussen aanhalingstekens, of begin op een nieuwe regel met `>-`.',
    },
  ],
  [
    ['UNEXPECTED_TOKEN'],
    /at node end/,
    {
      gevonden: 'tekst na een aanhalingsteken of haak die al gesloten is',
      verwacht: 'één waarde per veld',
      doe: 'Zet de hele tekst tussen dubbele aanhalingstekens, ook als er een apostrof in staat.',
    },
  ],
  [
    ['UNEXPECTED_TOKEN'],
    /on same line with key/,
    {
      gevonden: 'een lijst op dezelfde regel als de veldnaam',
      verwacht: 'elke waarde op een eigen regel, met `- ` ervoor',
      doe: 'Begin de lijst op een nieuwe regel, of zet de tekst tussen aanhalingstekens.',
    },
  ],
  [
    ['BAD_SCALAR_START'],
    /^/,
    {
      gevonden: 'een waarde die met een bijzonder teken begint',
      verwacht: 'gewone tekst',
      doe: 'Zet de tekst tussen aanhalingstekens.',
    },
  ],
];
