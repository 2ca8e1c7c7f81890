/** De patronen van persoonsgegevens die uit woorden bestaan: datums en namen. */

/** Een spatie of één regeleinde: een zin loopt door op de volgende regel, niet voorbij een witregel. */
const wit = '(?:[^\\S\\n]+|[^\\S\\n]*\\n[^\\S\\n]*)';
const spatie = '[^\\S\\n]?';

const dag = '(?:0?[1-9]|[12]\\d|3[01])';
const maand = '(?:0?[1-9]|1[0-2])';
const jaar = '(?:19|20)\\d\\d';
const maandnaam =
  '(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Een dag met maand en jaar, en een dag met maand na een woord als *geboren*. Een los jaar of een maand met een jaar mag. */
export const datumpatroon = new RegExp(
  [
    `(?<![\\d.,/-])${dag}${spatie}[-/.]${spatie}${maand}${spatie}[-/.]${spatie}${jaar}(?![\\d/-]|[.,]\\d)`,
    `(?<![\\d.,/-])${dag}[-/]${maand}[-/]\\d\\d(?![\\d/-]|[.,]\\d)`,
    `(?<![\\d-])${jaar}[-/](?:0[1-9]|1[0-2])[-/](?:0[1-9]|[12]\\d|3[01])(?![\\d-])`,
    `(?<![\\p{L}\\d])${dag}(?:e|ste|de)?${spatie}-?${maandnaam}\\.?${wit}?-?(?:${jaar}|['’]\\d\\d)(?!\\d)`,
    `(?<!\\p{L})(?:geb\\.|geboren|geboortedatum|geboortedag|jarig|verjaardag)(?:${wit}|:|is|op|was|de){0,6}${dag}(?:[-/.]${maand}|${spatie}${maandnaam})(?![\\p{L}\\d])`,
  ].join('|'),
  'giu',
);

const aanspreekvorm =
  '(?:[Mm]evrouw|[Mm]eneer|[Mm]ijnheer|[Jj]uffrouw|[Hh]eer|[Hh]eren|[Ff]amilie|(?:[Dd]hr|[Mm]evr|[Mm]w|[Ff]am)\\.?)';
const voorletters = `\\p{Lu}\\.${spatie}(?:\\p{Lu}\\.${spatie}){0,3}`;
const tussenvoegsels = `(?:(?:van|v\\.d\\.|de|den|der|ten|ter|te|het|['’]t|el|al|ben|bin|von|la|le)${wit}){0,3}`;
/** *Ik sprak mevrouw A. Daarna …*: na één letter begint vaak een nieuwe zin. */
const beginVanZin = `(?:De|Het|Een|Daarna|Toen|Dan|Zij|Ze|Hij|Ik|Wij|We|Er|Dat|Dit|Die|Deze|In|Op|Na|Met|Bij|Maar|En|Ook|Nu|Haar|Zijn|Samen)${wit}\\p{Ll}`;
const taal = '(?:Nederlands|Engels|Duits|Arabisch|Turks|Pools|Oekraïens)(?!\\p{L})';

/** Een aanspreekvorm met een achternaam. Eén letter mag (*mevrouw A.*), en *een mevrouw van Turkse afkomst* ook. */
export const naampatroon = new RegExp(
  `(?<!\\p{L})${aanspreekvorm}${wit}(?:${voorletters}(?!${beginVanZin}))?${tussenvoegsels}(?!${taal})\\p{Lu}[\\p{Ll}'’][\\p{L}'’-]*(?!${wit}(?:afkomst|komaf|herkomst))(?!\\p{L})`,
  'gu',
);
