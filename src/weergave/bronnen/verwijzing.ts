import { type Bron, bronsoorten } from '../../kern/bron.ts';
import { jaarMetLetter, wieVan } from '../../kern/bronnaam.ts';
import { type Geldigheid, geldigheidVan, woordBij } from './geldigheid.ts';

/** Een literatuurverwijzing in delen, zodat een bladzijde de titel cursief kan zetten. Vorm: APA 7, in het Nederlands. */
export interface Verwijzing {
  auteursEnJaar: string;
  /** Titel met een punt, vraagteken of uitroepteken aan het eind. */
  titel: string;
  /** Tijdschrift of reeks met jaargang, nummer en pagina's; of de uitgever. */
  waarin: string;
  link: { url: string; tekst: string } | null;
  /** Of de bron ingetrokken, vervangen of voorlopig is. */
  geldigheid: Geldigheid | null;
}

export function verwijzingVan(bron: Bron): Verwijzing {
  return {
    auteursEnJaar: `${auteursVan(bron)} (${jaarMetLetter(bron)}).`,
    titel: /[.?!]$/.test(bron.titel) ? bron.titel : `${bron.titel}.`,
    waarin: waarin(bron),
    link: linkVan(bron),
    geldigheid: geldigheidVan(bron),
  };
}

/** De verwijzing in één regel, zonder opmaak. Geldt de bron niet meer of nog niet, dan staat dat er tussen haken achter. */
export function verwijzingInTekst(bron: Bron): string {
  const { auteursEnJaar, titel, waarin: reeks, link, geldigheid } = verwijzingVan(bron);
  return [auteursEnJaar, titel, reeks, link?.url, geldigheid && `[${geldigheid.woord}]`].filter(Boolean).join(' ');
}

/** Kort, om in een zin te noemen: *Janssens e.a. (2023b)*. Telt een bron nergens mee, dan staat dat in haar naam. */
export function korteVerwijzing(bron: Bron): string {
  return `${wieVan(bron)} (${[jaarMetLetter(bron), woordBij(bron)].filter(Boolean).join(', ')})`;
}

/** Het adres van een DOI. Oude DOI's hebben tekens die een adres niet mag hebben, zoals `<` en `>`. */
export function doiAdres(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;
}

function auteursVan({ auteurs, enAnderen }: Bron): string {
  const namen = auteurs.map((auteur) =>
    'organisatie' in auteur ? auteur.organisatie : [auteur.familie, auteur.voorletters].filter(Boolean).join(', '),
  );
  if (enAnderen) return `${namen.join(', ')}, e.a.`;
  const laatste = namen.at(-1) ?? '';
  return namen.length > 1 ? `${namen.slice(0, -1).join(', ')} & ${laatste}` : laatste;
}

function waarin(bron: Bron): string {
  const deel = [bron.jaargang, bron.nummer && `(${bron.nummer})`].filter(Boolean).join('');
  const reeks = [bron.tijdschrift, deel, bron.paginas].filter(Boolean).join(', ');
  const delen = [reeks, bron.uitgever].filter(Boolean);
  return delen.length ? `${delen.join('. ')}.` : `${bronsoorten[bron.soort]}.`;
}

function linkVan({ doi, url, archiefUrl }: Bron): Verwijzing['link'] {
  if (doi) return { url: doiAdres(doi), tekst: `doi.org/${doi}` };
  const adres = url ?? archiefUrl;
  return adres ? { url: adres, tekst: new URL(adres).hostname } : null;
}
