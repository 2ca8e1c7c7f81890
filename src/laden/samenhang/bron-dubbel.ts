import { contentpaden } from '../../kern/contentpaden.ts';
import type { Probleem } from '../../kern/probleem.ts';
import { type Goed, probleemBij, type Samenhangregel } from '../lading.ts';
import { verwanteBronnen } from './genoemde-bronnen.ts';
import { type Kenmerk, kenmerkenVan } from './publicatie.ts';

type Bronbestand = Goed<'bron'>;
type Jaar = Bronbestand['velden']['jaar'];

/** Elke publicatie is één bron, tenzij de een `verslagVan` of `anderDeelVan` de ander is, ook via een derde. */
export const bronDubbel: Samenhangregel = (lading) => {
  const bestanden = lading.goede('bron');
  const familieVan = families(bestanden);
  const kenmerken = new Map(bestanden.map((bestand) => [bestand, kenmerkenVan(bestand.velden)]));
  const metKenmerk = Map.groupBy(
    [...kenmerken].flatMap(([bestand, lijst]) => lijst.map((kenmerk) => ({ bestand, kenmerk }))),
    ({ kenmerk }) => sleutel(kenmerk),
  );
  const doisVan = (bestand: Bronbestand) =>
    (kenmerken.get(bestand) ?? []).flatMap(({ soort, waarde }) => (soort === 'doi' ? [waarde] : []));

  return [...kenmerken].flatMap(([bestand, lijst]): Probleem[] => {
    for (const kenmerk of lijst) {
      const anderen = (metKenmerk.get(sleutel(kenmerk)) ?? [])
        .values()
        .map((ander) => ander.bestand)
        .filter((ander) => familieVan.get(ander.id) !== familieVan.get(bestand.id))
        .filter((ander) => kenmerk.soort !== 'titel' || zelfdeJaar(bestand.velden.jaar, ander.velden.jaar))
        // Een adres met twee publicaties is een lijst of verzamelbladzijde, zolang elk een eigen DOI heeft.
        .filter((ander) => kenmerk.soort !== 'adres' || !(doisVan(ander).length && doisVan(bestand).length))
        .map(({ id }) => id)
        .take(meesteGenoemd)
        .toArray();
      if (anderen.length > 0) return [melding(bestand, kenmerk, [...new Set(anderen)])];
    }
    return [];
  });
};

/** Zoveel andere bronnen noemt een melding hoogstens. */
const meesteGenoemd = 5;

/**
 * Zonder jaar zegt een titel te weinig: veel organisaties hebben een bladzijde *Proefplaatsing*. Wat in druk is, verschijnt in een
 * jaar dat nog niemand weet.
 */
function zelfdeJaar(een: Jaar, ander: Jaar): boolean {
  if (een === null || ander === null) return false;
  return een === ander || een === 'in druk' || ander === 'in druk';
}

const gedeeld = { doi: 'dezelfde DOI', adres: 'hetzelfde adres', titel: 'dezelfde titel en hetzelfde jaar' } as const;

function melding(bestand: Bronbestand, { soort, veld }: Kenmerk, anderen: string[]): Probleem {
  const [eerste = ''] = anderen;
  const eigenAdres = soort === 'adres' ? ' Zijn het twee publicaties, geef dan elk haar eigen adres of DOI.' : '';
  return probleemBij(bestand, veld, {
    controle: 'bron-dubbel',
    gevonden: `${gedeeld[soort]} als ${anderen.map((id) => contentpaden.bron(id)).join(' en ')}`,
    verwacht: 'elke publicatie één keer',
    doe: `Voeg de bestanden samen. Is dit er een andere uitgave of vertaling van, zet dan hier \`verslagVan: ${eerste}\`; een ander deel, dan \`anderDeelVan: ${eerste}\`. Bij één van de twee is genoeg.${eigenAdres} Lijkt op: ${anderen.join(', ')}.`,
  });
}

function sleutel({ soort, waarde }: Kenmerk): string {
  return `${soort} ${waarde}`;
}

/** Bronnen die via `verslagVan` of `anderDeelVan` aan elkaar hangen, hebben dezelfde familie. */
function families(bestanden: readonly Bronbestand[]): Map<string, string> {
  const buren = new Map<string, string[]>();
  const hang = (a: string, b: string) => buren.set(a, [...(buren.get(a) ?? []), b]);
  for (const { id, velden } of bestanden)
    for (const { naar } of verwanteBronnen(velden, ['verslagVan', 'anderDeelVan'])) {
      hang(id, naar);
      hang(naar, id);
    }
  const familie = new Map<string, string>();
  for (const { id } of bestanden) {
    const rand = [id];
    for (let hier = rand.pop(); hier !== undefined; hier = rand.pop()) {
      if (familie.has(hier)) continue;
      familie.set(hier, id);
      rand.push(...(buren.get(hier) ?? []));
    }
  }
  return familie;
}
