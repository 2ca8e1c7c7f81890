import { type Bron, bronsoorten } from '../../kern/bron.ts';
import { geldigheidVan } from '../bronnen/geldigheid.ts';
import { type Csl, gevuld, inOpmerking, persoon } from './csl.ts';

const typen: Record<keyof typeof bronsoorten, Csl['type']> = {
  tijdschriftartikel: 'article-journal',
  rapport: 'report',
  werkdocument: 'report',
  boek: 'book',
  hoofdstuk: 'chapter',
  proefschrift: 'thesis',
  webpagina: 'webpage',
};

/** Een bron als werk om aan te halen. Wat een lezer erover moet weten (ingetrokken, meer auteurs) staat in `note`. */
export function cslVanBron(bron: Bron): Csl {
  const { soort, jaar, tijdschrift, nummer } = bron;
  const inWerk = soort === 'tijdschriftartikel' || soort === 'hoofdstuk' || soort === 'webpagina';
  return gevuld({
    id: bron.id,
    type: typen[soort],
    title: bron.titel,
    author: bron.auteurs.map((auteur) =>
      'organisatie' in auteur ? { literal: auteur.organisatie } : persoon(auteur.familie, auteur.voorletters),
    ),
    issued: typeof jaar === 'number' ? { 'date-parts': [[jaar]] } : undefined,
    'year-suffix': bron.jaarletter,
    status: jaar === 'in druk' ? jaar : undefined,
    genre: soort === 'werkdocument' ? bronsoorten.werkdocument : undefined,
    'container-title': inWerk ? tijdschrift : undefined,
    'collection-title': inWerk ? undefined : tijdschrift,
    volume: bron.jaargang,
    issue: inWerk ? nummer : undefined,
    number: inWerk ? undefined : nummer,
    page: bron.paginas,
    publisher: bron.uitgever,
    language: bron.taal,
    DOI: bron.doi,
    URL: bron.url ?? bron.archiefUrl,
    note: inOpmerking(geldigheidVan(bron)?.zin, bron.enAnderen && 'Er zijn meer auteurs dan hier staan.'),
    custom: bron.enAnderen ? { meerAuteurs: true as const } : undefined,
  });
}
