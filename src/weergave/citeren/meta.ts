import { type Csl, type Cslnaam, heleNaam } from './csl.ts';

/** Een regel `<meta>` in het hoofd van een bladzijde. */
export interface Meta {
  naam: string;
  inhoud: string;
}

/**
 * Wat Zotero en Google Scholar van een werk lezen: de namen van Highwire, en die van Dublin Core voor wie die leest. `rechten` alleen
 * van wat van ons is.
 */
export function metaVan(werk: Csl, rechten = ''): Meta[] {
  const [jaar, ...rest] = werk.issued?.['date-parts'][0] ?? [];
  const datum = jaar === undefined ? undefined : [jaar, ...rest.map((deel) => String(deel).padStart(2, '0'))];
  const [begin = '', eind = ''] = (werk.page ?? '').split(/[-–]/);
  const regels: [string, string | undefined][] = [
    ['citation_title', werk.title],
    ...werk.author.map((naam): [string, string] => ['citation_author', naamIn(naam)]),
    ['citation_publication_date', datum?.join('/')],
    ...waarin(werk),
    ['citation_volume', werk.volume],
    ['citation_issue', werk.issue],
    ['citation_firstpage', begin],
    ['citation_lastpage', eind],
    ['citation_doi', werk.DOI],
    ['citation_language', werk.language],
    ['citation_public_url', werk.URL],
    ['DC.title', werk.title],
    ...werk.author.map((naam): [string, string] => ['DC.creator', naamIn(naam)]),
    ['DC.date', datum?.join('-')],
    ['DC.type', dctypen[werk.type]],
    ['DC.publisher', werk.publisher ?? (werk.type === 'webpage' ? werk['container-title'] : undefined)],
    ['DC.language', werk.language],
    ['DC.identifier', werk.DOI ? `doi:${werk.DOI}` : werk.URL],
    ['DC.description', werk.note],
    ['DC.rights', rechten],
  ];
  return regels.flatMap(([naam, inhoud]) => (inhoud ? [{ naam, inhoud }] : []));
}

/** Zotero kiest hieraan wat voor werk het is. */
function waarin(werk: Csl): [string, string | undefined][] {
  const [groter, uitgever] = [werk['container-title'], werk.publisher];
  switch (werk.type) {
    case 'article-journal':
      return [
        ['citation_journal_title', groter],
        ['citation_publisher', uitgever],
      ];
    case 'report':
      return [
        ['citation_technical_report_institution', uitgever ?? werk['collection-title']],
        ['citation_technical_report_number', werk.number],
        ['citation_series_title', werk['collection-title']],
      ];
    case 'thesis':
      return [['citation_dissertation_institution', uitgever]];
    case 'chapter':
      return [
        ['citation_inbook_title', groter],
        ['citation_publisher', uitgever],
      ];
    default:
      return [['citation_publisher', uitgever]];
  }
}

const dctypen: Record<Csl['type'], string> = {
  'article-journal': 'journalArticle',
  report: 'report',
  book: 'book',
  chapter: 'bookSection',
  thesis: 'thesis',
  webpage: 'webpage',
};

function naamIn(naam: Cslnaam): string {
  return 'literal' in naam ? naam.literal : [heleNaam(naam), naam.given].filter(Boolean).join(', ');
}
