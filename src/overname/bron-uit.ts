import { type BronVelden, bronSchema, type bronsoorten } from '../kern/bron.ts';
import { auteursNietGezien } from '../kern/bronnaam.ts';
import { doiUit } from '../kern/doi.ts';
import { idUit } from '../kern/velden.ts';
import type { CslIn } from './csl-in.ts';
import { auteurUit, zijnAnderen } from './naam.ts';

/** Wat een verwijzing over een bron zegt. Wat wij van die bron vinden, staat er niet in: dat vult een mens in. */
export type Overgenomen = Pick<BronVelden, 'soort' | 'titel' | 'auteurs' | 'jaar'> & Partial<BronVelden>;

export interface Overname {
  /** De naam van het bestand dat het zou worden; nog niet uniek. */
  id: string;
  velden: Overgenomen;
  /** Wat in de verwijzing staat en wij niet overnamen, elk als zin. */
  niet: string[];
}

const soorten: Record<string, keyof typeof bronsoorten> = {
  'article-journal': 'tijdschriftartikel',
  'article-magazine': 'tijdschriftartikel',
  'article-newspaper': 'tijdschriftartikel',
  article: 'werkdocument',
  manuscript: 'werkdocument',
  report: 'rapport',
  book: 'boek',
  chapter: 'hoofdstuk',
  'paper-conference': 'hoofdstuk',
  thesis: 'proefschrift',
  webpage: 'webpagina',
  post: 'webpagina',
  'post-weblog': 'webpagina',
};

/** Van een verwijzing naar de velden van een bron, en wat daar niet in paste. */
export function bronUit(csl: CslIn): Overname {
  const niet: string[] = [];
  const titel = kaal(csl.title);
  const soort = soortVan(csl, niet);
  const namen = csl.author?.length ? csl.author : (csl.editor ?? []);
  const auteurs = namen.filter((naam) => !zijnAnderen(naam)).flatMap((naam) => auteurUit(naam) ?? []);
  const jaar = jaarVan(csl, niet);
  const doi = doiVan(csl, niet);
  const velden = passend(
    {
      soort,
      titel,
      auteurs: auteurs.length ? auteurs.slice(0, 40) : [{ organisatie: auteursNietGezien }],
      enAnderen: namen.some(zijnAnderen) || auteurs.length > 40 || csl.custom?.meerAuteurs || undefined,
      jaar,
      tijdschrift: kaal(csl['container-title'] ?? csl['collection-title']) || undefined,
      jaargang: kaal(csl.volume) || undefined,
      nummer: kaal(csl.issue ?? csl.number) || undefined,
      paginas: kaal(csl.page).replace(/\s*[-–—]+\s*/g, '-') || undefined,
      uitgever: kaal(csl.publisher) || undefined,
      taal: taalVan(csl.language, niet),
      doi,
      url: adresVan(csl.URL),
    },
    niet,
  );
  return { id: naamVoor(velden), velden, niet };
}

function soortVan({ type = '', genre = '' }: CslIn, niet: string[]): keyof typeof bronsoorten {
  if (type === 'report' && /werkdocument|working|discussion/i.test(genre)) return 'werkdocument';
  const soort = soorten[type];
  if (!soort) niet.push(`Het soort \`${type || 'niets'}\` kennen wij niet: wij maakten er een rapport van.`);
  return soort ?? 'rapport';
}

function jaarVan({ issued, status = '' }: CslIn, niet: string[]): BronVelden['jaar'] {
  const getypt = issued?.['date-parts']?.[0]?.[0] ?? issued?.literal ?? issued?.raw ?? '';
  const [jaar] = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/.exec(getypt) ?? [];
  if (jaar) return Number(jaar);
  if (/in druk|in press|forthcoming/i.test(`${getypt} ${status}`)) return 'in druk';
  if (getypt && !/^(?:z\.\s?[dj]\.?|n\.\s?d\.?)$/i.test(getypt)) niet.push(`In \`${getypt}\` zagen wij geen jaar.`);
  return null;
}

function doiVan({ DOI, URL: adres }: CslIn, niet: string[]): string | undefined {
  const doi = doiUit(DOI ?? '') ?? (/doi\.org\//i.test(adres ?? '') ? doiUit(adres ?? '') : null);
  if (DOI && !doi) niet.push(`\`${DOI}\` is geen DOI.`);
  return doi ?? undefined;
}

/** Een adres van de oplosser zegt niets wat de DOI niet zegt. */
function adresVan(adres = ''): string | undefined {
  return adres && !/^https?:\/\/(?:dx\.)?doi\.org\//i.test(adres) ? adres.trim() : undefined;
}

const talen: Record<string, string> = {
  dutch: 'nl',
  nederlands: 'nl',
  english: 'en',
  engels: 'en',
  german: 'de',
  french: 'fr',
};

function taalVan(taal = '', niet: string[]): string | undefined {
  const klein = taal.trim().toLowerCase();
  const code = talen[klein] ?? /^[a-z]{2}(?=$|[-_])/.exec(klein)?.[0];
  if (klein && !code) niet.push(`De taal \`${taal}\` kennen wij niet.`);
  return code;
}

/** Alleen wat het schema goedkeurt; de rest staat in `niet`, zodat er niets ongemerkt verdwijnt. Een titel blijft altijd staan. */
function passend(velden: Overgenomen, niet: string[]): Overgenomen {
  const mis = new Set(
    bronSchema.safeParse(velden).error?.issues.map(({ path: [veld] }) => veld as keyof Overgenomen) ?? [],
  );
  const over = Object.entries(velden).filter(([veld, waarde]) => {
    if (waarde === undefined) return false;
    if (!mis.has(veld as keyof Overgenomen) || blijft.has(veld)) return true;
    niet.push(`\`${veld}: ${String(waarde)}\` past niet in dat veld.`);
    return false;
  });
  return Object.fromEntries(over) as Overgenomen;
}

const blijft = new Set(['soort', 'titel', 'auteurs', 'jaar']);

/** `hoff-2022-integrating`: de eerste naam, het jaar en het eerste woord van de titel dat iets zegt. */
function naamVoor({ auteurs: [eerste], jaar, titel }: Overgenomen): string {
  const wie = !eerste
    ? ''
    : 'organisatie' in eerste
      ? eerste.organisatie === auteursNietGezien
        ? ''
        : eerste.organisatie
      : eerste.familie;
  const woord =
    idUit(titel)
      .split('-')
      .find((deel) => deel.length > 4) ?? '';
  return idUit([idUit(wie).slice(0, 30), jaar ?? '', woord].filter(Boolean).join(' ')) || 'bron';
}

/** Ook zonder de opmaak die Zotero in een titel laat staan. */
function kaal(tekst = ''): string {
  return tekst
    .replace(/<\/?(?:i|b|em|strong|sup|sub|sc|span)\b[^<>]*>/gi, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
