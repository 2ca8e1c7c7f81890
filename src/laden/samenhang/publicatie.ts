import type { BronVelden } from '../../kern/bron.ts';
import { doiUit } from '../../kern/doi.ts';

/** Waaraan je een publicatie herkent, los van hoe iemand het typte. Twee bronnen met hetzelfde kenmerk lijken dezelfde publicatie. */
export interface Kenmerk {
  soort: 'doi' | 'adres' | 'titel';
  /** Het veld waar het staat. */
  veld: 'doi' | 'url' | 'titel';
  waarde: string;
}

/** Alle kenmerken van een bron, het sterkste eerst. Een DOI kan ook in het webadres staan. */
export function kenmerkenVan({ doi, url, titel }: BronVelden): Kenmerk[] {
  const uitAdres = url && doiInAdres(url);
  const adres = url && adresVan(url);
  return [
    ...(doi ? [{ soort: 'doi' as const, veld: 'doi' as const, waarde: (doiUit(doi) ?? doi).toLowerCase() }] : []),
    ...(uitAdres ? [{ soort: 'doi' as const, veld: 'url' as const, waarde: uitAdres }] : []),
    ...(adres ? [{ soort: 'adres' as const, veld: 'url' as const, waarde: adres }] : []),
    { soort: 'titel', veld: 'titel', waarde: vlak(titel) },
  ];
}

/** Zonder hoofdletters, accenten, leestekens en dubbele spaties. */
function vlak(titel: string): string {
  return titel
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Wat uitgevers achter een DOI in hun adressen zetten. */
const achterDoi = /(?:\/(?:abstract|summary|full|fulltext|pdf|epdf|html|references|information)(?:\/.*)?|\.pdf)$/i;

function doiInAdres(url: string): string | null {
  const { pathname, searchParams } = new URL(url);
  for (const deel of [pathname, ...searchParams.values()]) {
    const doi = doiUit(deel);
    if (doi) return doi.replace(achterDoi, '').toLowerCase();
  }
  return null;
}

/** Wat een site aan een adres hangt om te volgen wie erop klikt. */
const volgers =
  /^(?:utm_.*|mc_[ce]id|_g[al]|(?:fb|g|d|y)clid|gbraid|wbraid|msclkid|twclid|igshid|ref_src|jsessionid)$/i;
/** De voordeur van een site is geen adres van een publicatie, ook niet in één taal. */
const voordeur = /^\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|default|home)(?:\.\w+)?)?$/i;

/**
 * Een adres zonder wat er niet toe doet: het protocol, `www.`, een streep aan het eind, een plek op de bladzijde en wat volgt wie er
 * klikt. Hoofdletters in het pad blijven: die kunnen een ander document zijn. `null` bij de voordeur van een site.
 */
function adresVan(url: string): string | null {
  const [, bewaard] = /^https?:\/\/web\.archive\.org\/web\/[^/]+\/(https?:\/\/.+)$/i.exec(url) ?? [];
  if (bewaard && URL.canParse(bewaard)) return adresVan(bewaard);
  const { host, pathname, searchParams } = new URL(url);
  const vragen = [...searchParams].filter(([naam]) => !volgers.test(naam)).sort(([a], [b]) => (a < b ? -1 : 1));
  if (vragen.length === 0 && voordeur.test(pathname)) return null;
  const pad = leesbaar(pathname.replace(/;jsessionid=[^/]*/i, '')).replace(/\/+$/, '');
  return `${host.replace(/^www\./, '')}${pad}${vragen.map(([naam, waarde]) => `&${naam}=${waarde}`).join('')}`;
}

function leesbaar(pad: string): string {
  try {
    return decodeURIComponent(pad);
  } catch {
    return pad;
  }
}
