import type { Gekeurd } from '../../src/laden/keur.ts';

/** Elk adres buiten de site, met waar het staat: een bestand met zijn regel, of een bladzijde. */
export type Vindplaatsen = ReadonlyMap<string, readonly string[]>;

/** Elk webadres en elke DOI in een veld of een tekst, zoals `bronnen/jansen-2020.yaml:8`. */
export function adressenInInhoud(gekeurd: readonly Gekeurd[]): Vindplaatsen {
  const gevonden = new Map<string, string[]>();
  for (const { pad, velden, plekken, links } of gekeurd) {
    const noteer = (adres: string, regel: number | undefined) => {
      const op = gevonden.get(adres) ?? [];
      gevonden.set(adres, [...new Set([...op, regel ? `${pad}:${regel}` : pad])]);
    };
    for (const { veld, adres } of adressenInVelden(velden)) noteer(adres, plekken[veld]?.regel);
    for (const { url, plek } of links) {
      const adres = leesAdres(url);
      if (adres) noteer(adres, plek.regel);
    }
  }
  return gevonden;
}

/** Wat in de inhoud staat, en daarbij wat alleen op een bladzijde staat: van de rest is het bestand de plek om het te verbeteren. */
export function samen(inhoud: Vindplaatsen, bladzijden: Vindplaatsen): Vindplaatsen {
  return new Map([...bladzijden, ...inhoud]);
}

function adressenInVelden(waarde: unknown, pad: readonly string[] = []): { veld: string; adres: string }[] {
  if (typeof waarde === 'string') {
    const adres = leesAdres(pad.at(-1) === 'doi' ? `https://doi.org/${waarde}` : waarde);
    return adres ? [{ veld: pad.join('.'), adres }] : [];
  }
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) => adressenInVelden(deel, [...pad, naam]));
}

/** Het adres zoals een browser het vraagt, dus zonder anker; niets als de tekst geen heel webadres is. */
function leesAdres(tekst: string): string | undefined {
  return /^https?:\/\/\S+$/i.test(tekst) ? URL.parse(tekst)?.href.replace(/#.*$/, '') : undefined;
}
