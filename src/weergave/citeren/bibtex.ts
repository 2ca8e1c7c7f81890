import { type Csl, type Cslnaam, heleNaam } from './csl.ts';

const typen: Record<Csl['type'], string> = {
  'article-journal': 'article',
  report: 'techreport',
  book: 'book',
  chapter: 'incollection',
  thesis: 'phdthesis',
  // Een oude stijl kent dit niet en leest het als `misc`.
  webpage: 'online',
};

const maanden = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** De talen zoals LaTeX ze noemt; een andere taal staat er niet. */
const talen: Record<string, string> = {
  nl: 'dutch',
  en: 'english',
  de: 'german',
  fr: 'french',
  da: 'danish',
  no: 'norsk',
  sv: 'swedish',
};

/**
 * Een werk als BibTeX, in UTF-8. Een naam van een organisatie, een titel en een reeks staan in dubbele accolades: zo blijft een naam
 * heel, en blijven hoofdletters staan. Een adres en een DOI staan er letterlijk: LaTeX leest die velden zonder ze te vertalen.
 */
export function bibtex(werk: Csl): string {
  const velden: [string, string | undefined][] = [
    ['author', auteurs(werk)],
    ['title', heel(werk.title)],
    ...waarin(werk),
    ['type', los(werk.genre)],
    ...wanneer(werk),
    ['volume', los(werk.volume)],
    ['number', los(werk.issue ?? werk.number)],
    ['pages', los(werk.page?.replace(/^(\w+)\s*[-–]\s*(\w+)$/, '$1--$2'))],
    ['version', los(werk.version)],
    ['langid', los(talen[werk.language ?? ''])],
    ['doi', letterlijk(werk.DOI)],
    ['url', letterlijk(werk.URL)],
    ['note', los(werk.note)],
  ];
  const regels = velden.filter(([, waarde]) => waarde).map(([naam, waarde]) => `  ${naam} = ${waarde}`);
  return `@${typen[werk.type]}{${werk.id},\n${regels.join(',\n')}\n}\n`;
}

function waarin(werk: Csl): [string, string | undefined][] {
  const [groter, reeks, uitgever] = [werk['container-title'], werk['collection-title'], werk.publisher].map(heel);
  switch (werk.type) {
    case 'webpage':
      return [['organization', uitgever ?? groter]];
    case 'report':
      return [
        ['series', reeks],
        ['institution', uitgever],
      ];
    default:
      return [
        [werk.type === 'chapter' ? 'booktitle' : 'journal', groter],
        ['series', reeks],
        [werk.type === 'thesis' ? 'school' : 'publisher', uitgever],
      ];
  }
}

/** Een hele dag staat er twee keer: `date` voor wie die leest, jaar en maand voor een oude stijl. */
function wanneer({ issued, status }: Csl): [string, string | undefined][] {
  const [jaar, maand, dag] = issued?.['date-parts'][0] ?? [];
  if (jaar === undefined) return [['year', status === 'in druk' ? los(status) : undefined]];
  return [
    [
      'date',
      maand && dag ? `{${[jaar, maand, dag].map((deel) => String(deel).padStart(2, '0')).join('-')}}` : undefined,
    ],
    ['year', `{${jaar}}`],
    ['month', maand ? maanden[maand - 1] : undefined],
  ];
}

function auteurs({ author, custom }: Csl): string {
  const namen = author.map(auteur);
  if (custom?.meerAuteurs) namen.push('others');
  return `{${namen.join(' and ')}}`;
}

function auteur(naam: Cslnaam): string {
  if ('literal' in naam) return `{${leesbaar(naam.literal)}}`;
  return [heleNaam(naam), naam.given]
    .filter(Boolean)
    .map((deel) => leesbaar(String(deel)))
    .join(', ');
}

function los(tekst: string | undefined): string | undefined {
  return tekst === undefined ? undefined : `{${leesbaar(tekst)}}`;
}

function heel(tekst: string | undefined): string | undefined {
  return tekst === undefined ? undefined : `{{${leesbaar(tekst)}}}`;
}

const tekens: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // LaTeX leest dit als een aanhalingsteken; het teken zelf gaat bij pandoc verloren.
  '`': '‘',
};

/** Tekst die LaTeX als tekst leest, ook binnen accolades. */
function leesbaar(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').replace(/[\\~^`&%$#_{}]/g, (teken) => tekens[teken] ?? `\\${teken}`);
}

/** Een adres blijft zoals het is; alleen een accolade zou het veld te vroeg sluiten. */
function letterlijk(adres: string | undefined): string | undefined {
  return adres && `{${adres.replace(/[{}\\\s]/g, encodeURIComponent)}}`;
}
