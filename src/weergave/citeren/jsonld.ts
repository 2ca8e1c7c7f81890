import type { Begrip } from '../../kern/begrip.ts';
import type { Bron } from '../../kern/bron.ts';
import { types } from '../../kern/codes.ts';
import { bronnenVan } from '../../kern/interventie/bronnen.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { doiAdres } from '../bronnen/verwijzing.ts';
import { licentie } from '../site/licentie.ts';
import { paden } from '../site/paden.ts';
import type { Site } from '../site/site.ts';
import { type Register, vastPad } from '../site/vaste-adressen.ts';
import { type Csl, type Cslnaam, gevuld, heleNaam } from './csl.ts';
import { cslVanBron } from './van-bron.ts';
import { cslVanInterventie } from './van-interventie.ts';

/** Gegevens in de woorden van schema.org. Elk adres is heel: een adres zonder site verliest een lezer zonder het te zeggen. */
export type JsonLd = { [veld: string]: unknown };

const context = 'https://schema.org';

/** Een methode als leermiddel. */
export function leermiddel(i: Interventie, register: Register, site: Site): JsonLd {
  const werk = cslVanInterventie(i, register, site);
  return gevuld({
    ...leermiddelVan(i, werk, site),
    '@id': `${site.adres}${vastPad(i.id, werk.number)}`,
    url: `${site.adres}${paden.interventie(i.id)}`,
    identifier: werk.number,
    learningResourceType: types[i.type],
    citation: bronnenVan(i).map((id) => ({ '@id': idVanBron(id, site) })),
  });
}

/** Wat van elk leermiddel te zeggen is; zijn adres is dat van het werk. */
export function leermiddelVan(
  { titel, inEenZin, wijzigingen }: Pick<Interventie, 'titel' | 'inEenZin' | 'wijzigingen'>,
  { author, status, version, note, URL: adres }: Csl,
  site: Site,
): JsonLd {
  const dagen = wijzigingen.map(({ datum }) => datum);
  return gevuld({
    '@context': context,
    '@type': 'LearningResource',
    '@id': adres,
    url: adres,
    name: titel,
    description: inEenZin,
    inLanguage: 'nl',
    author: author.map(maker),
    publisher: uitgever(site),
    version,
    datePublished: dagen.at(-1),
    dateModified: dagen[0],
    creativeWorkStatus: status ? 'Concept' : undefined,
    usageInfo: note,
    license: licentie.url,
    isAccessibleForFree: true,
  });
}

/** De publicatie waar de bladzijde van een bron over gaat. */
export function publicatie(bron: Bron, site: Site): JsonLd {
  const werk = cslVanBron(bron);
  const groter = werk['container-title'] ?? werk['collection-title'];
  return gevuld({
    '@context': context,
    '@type': soorten[werk.type],
    '@id': idVanBron(bron.id, site),
    name: werk.title,
    author: werk.author.map(maker),
    datePublished: werk.issued?.['date-parts'][0]?.[0]?.toString(),
    isPartOf: groter && { '@type': werk.type === 'article-journal' ? 'Periodical' : 'CreativeWork', name: groter },
    volumeNumber: werk.volume,
    issueNumber: werk.issue,
    pagination: werk.page,
    reportNumber: werk.type === 'report' ? werk.number : undefined,
    publisher: werk.publisher && { '@type': 'Organization', name: werk.publisher },
    inLanguage: werk.language,
    sameAs: werk.DOI && doiAdres(werk.DOI),
    url: werk.URL,
    creativeWorkStatus: bron.stand ?? werk.status,
    usageInfo: werk.note,
    mainEntityOfPage: `${site.adres}${paden.bron(bron.id)}`,
  });
}

const soorten: Record<Csl['type'], string> = {
  'article-journal': 'ScholarlyArticle',
  report: 'Report',
  book: 'Book',
  chapter: 'Chapter',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

/** De begrippen met uitleg als één lijst van termen. */
export function termen(begrippen: readonly Begrip[], site: Site): JsonLd {
  const lijst = `${site.adres}${paden.begrippen}`;
  return {
    '@context': context,
    '@type': 'DefinedTermSet',
    '@id': lijst,
    name: `Begrippen van ${site.naam}`,
    inLanguage: 'nl',
    license: licentie.url,
    hasDefinedTerm: begrippen.map(({ id, term, voluit, ookWel = [], definitie }) =>
      gevuld({
        '@type': 'DefinedTerm',
        '@id': `${site.adres}${paden.begrip(id)}`,
        termCode: id,
        name: term,
        alternateName: [...(voluit ? [voluit] : []), ...ookWel],
        description: definitie,
        inDefinedTermSet: lijst,
      }),
    ),
  };
}

/** Gegevens als tekst voor in een `<script>`: geen teken erin kan dat sluiten. */
export function inScript(gegevens: JsonLd): string {
  return JSON.stringify(gegevens).replace(
    /[<>\u2028\u2029]/g,
    (teken) => `\\u${teken.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function uitgever({ naam, adres }: Site): JsonLd {
  return { '@type': 'Organization', '@id': `${adres}/#uitgever`, name: naam, url: `${adres}/` };
}

function maker(naam: Cslnaam): JsonLd {
  if ('literal' in naam) return { '@type': 'Organization', name: naam.literal };
  const familyName = heleNaam(naam);
  return gevuld({
    '@type': 'Person',
    name: [naam.given, familyName].filter(Boolean).join(' '),
    givenName: naam.given,
    familyName,
  });
}

/** De publicatie zelf, en niet de bladzijde die erover gaat. */
function idVanBron(id: string, site: Site): string {
  return `${site.adres}${paden.bron(id)}#publicatie`;
}
