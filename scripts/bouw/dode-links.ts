import { lijktOp } from '../../src/laden/dichtstbij.ts';
import { adresVan } from '../../src/offline/lijst.ts';
import type { Bladzijde } from './bladzijde.ts';

/** Een gebouwde site: haar bladzijden, en waar zij komt te staan. */
export interface Site {
  /** Zonder schuine streep aan het eind. Een link die hiermee begint, is er een naar onszelf. */
  adres: string;
  bladzijden: readonly Pick<Bladzijde, 'pad' | 'links' | 'ankers'>[];
  /** Elk bestand, vanaf de map van de site. */
  bestanden: readonly string[];
}

/** Een adres of anker binnen de site dat er niet is, met elke bladzijde waar een link ernaar staat. */
export interface DodeLink {
  naar: string;
  op: string[];
  /** Wat er misschien bedoeld is, als zin om erachter te zetten; leeg als niets erop lijkt. */
  raad: string;
}

/**
 * Elke link binnen de site naar een adres waar geen bestand staat, of naar een anker dat die bladzijde niet heeft. Hoofdletters
 * en de schuine streep aan het eind tellen mee; wat achter een vraagteken staat niet.
 */
export function dodeLinks(site: Site): DodeLink[] {
  const adressen = new Set(site.bestanden.map(adresVan));
  const ankers = new Map(site.bladzijden.map((bladzijde) => [adresVan(bladzijde.pad), bladzijde.ankers]));
  const dood = new Map<string, DodeLink>();
  for (const { vanaf, binnen, adres, anker } of alleDoelen(site)) {
    if (!binnen || leeft(adres, anker)) continue;
    const naar = anker ? `${adres}#${anker}` : adres;
    const eerder = dood.get(naar);
    if (!eerder) dood.set(naar, { naar, op: [vanaf], raad: raad(adres, anker) });
    else if (eerder.op.at(-1) !== vanaf) eerder.op.push(vanaf);
  }
  return [...dood.values()];

  function leeft(adres: string, anker: string): boolean {
    if (!adressen.has(adres)) return false;
    // Bovenaan bestaat altijd, en alleen een bladzijde heeft ankers.
    return /^(top)?$/i.test(anker) || (ankers.get(adres)?.has(anker) ?? true);
  }

  function raad(adres: string, anker: string): string {
    return adressen.has(adres) ? lijktOp(anker, [...(ankers.get(adres) ?? [])]) : lijktOp(adres, [...adressen]);
  }
}

/** Elk adres op het web buiten de site, met de bladzijden waar een link ernaar staat. */
export function buitenadressen(site: Omit<Site, 'bestanden'>): Map<string, string[]> {
  const gevonden = new Map<string, string[]>();
  for (const { vanaf, binnen, adres } of alleDoelen(site)) {
    if (binnen) continue;
    const op = gevonden.get(adres);
    if (!op) gevonden.set(adres, [vanaf]);
    else if (op.at(-1) !== vanaf) op.push(vanaf);
  }
  return gevonden;
}

interface Doel {
  /** De bladzijde waar de link staat. */
  vanaf: string;
  binnen: boolean;
  /** Binnen de site het pad, daarbuiten het hele adres. */
  adres: string;
  anker: string;
}

/** Waar elke link heen gaat zoals een browser hem leest; zonder wat geen adres op het web is, zoals `mailto:`. */
function* alleDoelen({ adres, bladzijden }: Omit<Site, 'bestanden'>): Generator<Doel> {
  const { origin } = new URL(adres);
  for (const { pad, links } of bladzijden) {
    const vanaf = adresVan(pad);
    for (const link of links) {
      const url = URL.parse(link, `${origin}${vanaf}`);
      // Wat een browser niet kan lezen, staat nergens.
      if (!url) yield { vanaf, binnen: true, adres: link, anker: '' };
      else if (!/^https?:$/.test(url.protocol)) continue;
      else if (url.origin === origin)
        yield { vanaf, binnen: true, adres: ontcijferd(url.pathname), anker: ankerVan(url) };
      else yield { vanaf, binnen: false, adres: url.href.replace(/#.*$/, ''), anker: ankerVan(url) };
    }
  }
}

/** Zonder wat achter `:~:` staat: dat is een zoektekst voor de browser. */
function ankerVan({ hash }: URL): string {
  return ontcijferd(hash.slice(1).replace(/:~:.*$/, ''));
}

function ontcijferd(tekst: string): string {
  try {
    return decodeURIComponent(tekst);
  } catch {
    return tekst;
  }
}
