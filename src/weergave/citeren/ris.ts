import { type Csl, type Cslnaam, heleNaam } from './csl.ts';

const typen: Record<Csl['type'], string> = {
  'article-journal': 'JOUR',
  report: 'RPRT',
  book: 'BOOK',
  chapter: 'CHAP',
  thesis: 'THES',
  webpage: 'ELEC',
};

/**
 * Een werk als RIS, voor EndNote, Zotero en Mendeley. Het tussenvoegsel blijft bij de achternaam: RIS heeft er geen veld voor. De
 * letter achter het jaar en *in druk* kent RIS ook niet; *in druk* staat in de opmerking.
 */
export function ris(werk: Csl): string {
  const [jaar, maand, dag] = werk.issued?.['date-parts'][0] ?? [];
  const [begin, eind] = paginas(werk.page ?? '');
  const inWerk = werk['container-title'] ?? werk['collection-title'];
  const regels: [string, string | number | undefined][] = [
    ['TY', typen[werk.type]],
    ...werk.author.map((naam): [string, string] => ['AU', auteur(naam)]),
    ['TI', werk.title],
    ['T2', inWerk],
    ['PY', jaar],
    ['DA', jaar && maand && dag ? `${jaar}/${twee(maand)}/${twee(dag)}` : undefined],
    ['VL', werk.volume],
    ['IS', werk.issue],
    // Het nummer van een rapport heeft een eigen plek; de code van een methode staat in haar opmerking.
    ['SN', werk.type === 'report' ? werk.number : undefined],
    ['SP', begin],
    ['EP', eind],
    ['ET', werk.version],
    ['M3', werk.genre],
    ['PB', werk.publisher],
    ['LA', werk.language],
    ['DO', werk.DOI],
    ['UR', werk.URL],
    ['N1', [werk.status === 'in druk' ? 'In druk.' : '', werk.note].filter(Boolean).join(' ')],
    ['ID', werk.id],
    ['ER', ''],
  ];
  return regels
    .filter(([tag, waarde]) => tag === 'ER' || (waarde !== undefined && waarde !== ''))
    .map(([tag, waarde]) => `${tag}  - ${opEenRegel(String(waarde))}\r\n`)
    .join('');
}

/** Een komma scheidt achternaam en voorletters; in de naam van een organisatie zou zij die in tweeën breken. */
function auteur(naam: Cslnaam): string {
  if ('literal' in naam) return naam.literal.replace(/\s*,\s*/g, ' - ');
  return [heleNaam(naam), naam.given].filter(Boolean).join(', ');
}

/** Eerste en laatste pagina; wat geen reeks is, staat heel in de eerste. */
function paginas(tekst: string): [string, string?] {
  const [, begin, eind] = /^(\w+)\s*[-–]\s*(\w+)$/.exec(tekst) ?? [];
  return begin && eind ? [begin, eind] : [tekst];
}

function twee(getal: number): string {
  return String(getal).padStart(2, '0');
}

/** Een nieuwe regel zou een nieuw veld beginnen. */
function opEenRegel(tekst: string): string {
  return tekst.replace(/[\s\u0085]+/gu, ' ').trim();
}
