import { type Csl, type Cslnaam, heleNaam } from './csl.ts';

const typen: Record<Csl['type'], string> = {
  'article-journal': 'article',
  report: 'techreport',
  book: 'book',
  chapter: 'incollection',
  thesis: 'phdthesis',
  webpage: 'misc',
};

const maanden = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Een werk als BibTeX, in UTF-8. Namen van organisaties en titels staan in dubbele accolades: zo blijft een naam heel, en blijven
 * hoofdletters staan. Een adres en een DOI staan er letterlijk: LaTeX leest die velden zonder ze te vertalen.
 */
export function bibtex(werk: Csl): string {
  const [jaar, maand] = werk.issued?.['date-parts'][0] ?? [];
  const isArtikel = werk.type === 'article-journal';
  const isRapport = werk.type === 'report';
  const velden: [string, string | undefined][] = [
    ['author', auteurs(werk)],
    ['title', `{{${leesbaar(werk.title)}}}`],
    [isArtikel ? 'journal' : 'booktitle', isRapport ? undefined : inAccolades(werk['container-title'])],
    ['series', inAccolades(werk['collection-title'])],
    ['type', inAccolades(werk.genre)],
    [instelling[werk.type] ?? 'publisher', werk.publisher && `{{${leesbaar(werk.publisher)}}}`],
    ['year', jaar === undefined ? inAccolades(werk.status === 'in druk' ? werk.status : undefined) : `{${jaar}}`],
    ['month', maand ? maanden[maand - 1] : undefined],
    ['volume', inAccolades(werk.volume)],
    ['number', inAccolades(werk.issue ?? werk.number)],
    ['pages', inAccolades(werk.page?.replace(/^(\w+)\s*[-–]\s*(\w+)$/, '$1--$2'))],
    ['version', inAccolades(werk.version)],
    ['language', inAccolades(werk.language)],
    ['doi', letterlijk(werk.DOI)],
    ['url', letterlijk(werk.URL)],
    ['note', inAccolades(werk.note)],
  ];
  const regels = velden.filter(([, waarde]) => waarde).map(([naam, waarde]) => `  ${naam} = ${waarde}`);
  return `@${typen[werk.type]}{${werk.id},\n${regels.join(',\n')}\n}\n`;
}

const instelling: Partial<Record<Csl['type'], string>> = { report: 'institution', thesis: 'school' };

function auteurs({ author, custom }: Csl): string {
  const namen = author.map(auteur);
  if (custom?.meerAuteurs) namen.push('others');
  return `{${namen.join(' and ')}}`;
}

function auteur(naam: Cslnaam): string {
  if ('literal' in naam) return `{${leesbaar(naam.literal)}}`;
  return [heleNaam(naam), naam.given].filter(Boolean).map((deel) => leesbaar(String(deel))).join(', ');
}

function inAccolades(tekst: string | undefined): string | undefined {
  return tekst === undefined ? undefined : `{${leesbaar(tekst)}}`;
}

const tekens: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Tekst die LaTeX als tekst leest, ook binnen accolades. */
function leesbaar(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').replace(/[\\~^&%$#_{}]/g, (teken) => tekens[teken] ?? `\\${teken}`);
}

/** Een adres blijft zoals het is; alleen een accolade zou het veld te vroeg sluiten. */
function letterlijk(adres: string | undefined): string | undefined {
  return adres && `{${adres.replace(/[{}\\\s]/g, encodeURIComponent)}}`;
}
