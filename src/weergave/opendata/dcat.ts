import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { type JsonLd, uitgever } from '../citeren/jsonld.ts';
import { licentie } from '../site/licentie.ts';
import { paden } from '../site/paden.ts';
import type { Site } from '../site/site.ts';
import { type Databestand, type Verzameling, verzamelingen } from './bestanden.ts';

/** De namen van de bestanden die zelf in geen verzameling staan. */
export const dcatbestand = 'dcat.jsonld';
export const zipbestand = 'vakwerk-data.zip';

/**
 * Wat er op te halen is, in de woorden van DCAT, voor een portaal met open data. Elk adres is heel, en een getal met cijfers achter de
 * komma staat er niet in: dat lezen programma's verkeerd zonder het te zeggen.
 */
export function dcat(bibliotheek: Bibliotheek, site: Site): JsonLd {
  const adres = `${site.adres}${paden.data}`;
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${adres}#catalogus`,
    '@type': 'dcat:Catalog',
    'dct:title': nl(`Open data van ${site.naam}`),
    'dct:description': nl('Methoden om mensen aan werk te helpen, met per uitkomst wat het onderzoek ervan zegt.'),
    'dct:publisher': wie(site),
    'dct:language': { '@id': taal },
    'dct:license': { '@id': licentie.url },
    'dct:modified': dag(laatsteDag(bibliotheek)),
    'foaf:homepage': { '@id': adres },
    'dcat:dataset': verzamelingen.map((verzameling) => dataset(verzameling, bibliotheek, site)),
  };
}

function dataset({ id, titel, uitleg, bestanden }: Verzameling, bibliotheek: Bibliotheek, site: Site): JsonLd {
  const adres = `${site.adres}${paden.verzameling(id)}`;
  return {
    '@id': adres,
    '@type': 'dcat:Dataset',
    'dct:identifier': adres,
    'dct:title': nl(`${titel} van ${site.naam}`),
    'dct:description': nl(uitleg),
    'dct:publisher': wie(site),
    'dct:language': { '@id': taal },
    'dct:license': { '@id': licentie.url },
    'dct:modified': dag(laatsteDag(bibliotheek)),
    'dcat:landingPage': { '@id': `${site.adres}${paden.data}` },
    'dcat:distribution': bestanden
      .filter(({ mime }) => !mime.includes('schema'))
      .map((bestand) => distributie(bestand, site)),
  };
}

function distributie({ naam, uitleg, mime, schema }: Databestand, site: Site): JsonLd {
  const adres = `${site.adres}${paden.databestand(naam)}`;
  return {
    '@id': adres,
    '@type': 'dcat:Distribution',
    'dct:title': nl(naam),
    'dct:description': nl(uitleg),
    'dcat:accessURL': { '@id': `${site.adres}${paden.data}` },
    'dcat:downloadURL': { '@id': adres },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mime}` },
    'dct:license': { '@id': licentie.url },
    ...(schema ? { 'dct:conformsTo': { '@id': `${site.adres}${paden.databestand(schema)}` } } : {}),
  };
}

/** De open data voor een zoekmachine, in de woorden van schema.org. */
export function datasets(bibliotheek: Bibliotheek, site: Site): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': `${site.adres}${paden.data}#catalogus`,
    name: `Open data van ${site.naam}`,
    url: `${site.adres}${paden.data}`,
    inLanguage: 'nl',
    license: licentie.url,
    publisher: uitgever(site),
    dataset: verzamelingen.map(({ id, titel, uitleg, bestanden }) => ({
      '@type': 'Dataset',
      '@id': `${site.adres}${paden.verzameling(id)}`,
      url: `${site.adres}${paden.verzameling(id)}`,
      name: `${titel} van ${site.naam}`,
      // Een zoekmachine wil hier vijftig tekens of meer.
      description: `${uitleg} Uit ${site.naam}, een open kennisbank over mensen aan werk helpen.`,
      inLanguage: 'nl',
      license: licentie.url,
      creator: uitgever(site),
      dateModified: laatsteDag(bibliotheek),
      isAccessibleForFree: true,
      distribution: bestanden.map(({ naam, mime }) => ({
        '@type': 'DataDownload',
        name: naam,
        encodingFormat: mime,
        contentUrl: `${site.adres}${paden.databestand(naam)}`,
      })),
    })),
  };
}

/** De dag van de nieuwste wijziging van een methode: de gegevens hebben geen andere klok. */
export function laatsteDag({ interventies }: Pick<Bibliotheek, 'interventies'>): string {
  return interventies
    .flatMap(({ wijzigingen }) => wijzigingen.map(({ datum }) => datum))
    .reduce((a, b) => (a > b ? a : b), '1980-01-01');
}

const taal = 'http://publications.europa.eu/resource/authority/language/NLD';

function nl(tekst: string): JsonLd {
  return { '@value': tekst, '@language': 'nl' };
}

function dag(datum: string): JsonLd {
  return { '@value': datum, '@type': 'xsd:date' };
}

function wie({ naam, adres }: Site): JsonLd {
  return { '@id': `${adres}/#uitgever`, '@type': 'foaf:Organization', 'foaf:name': naam };
}
