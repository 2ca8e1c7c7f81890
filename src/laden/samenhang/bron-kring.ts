import type { Probleem } from '../../kern/probleem.ts';
import { type Goed, probleemBij, type Samenhangregel } from '../lading.ts';
import { type Bronverband, verwanteBronnen } from './genoemde-bronnen.ts';

/** Een bron verwijst niet naar zichzelf, ook niet via andere bronnen. */
export const bronKring: Samenhangregel = (lading) => {
  const bestanden = lading.goede('bron');
  return [...kringen(bestanden, ['verslagVan', 'anderDeelVan']), ...kringen(bestanden, ['vervangenDoor'])];
};

function kringen(bestanden: readonly Goed<'bron'>[], verbanden: readonly Bronverband[]): Probleem[] {
  const perId = new Map(bestanden.map((bestand) => [bestand.id, bestand]));
  const naarVan = new Map(bestanden.map(({ id, velden }) => [id, verwanteBronnen(velden, verbanden)]));
  for (const id of doodlopend(naarVan)) naarVan.delete(id);
  const gemeld = new Set<string>();
  return [...naarVan.keys()].flatMap((id) => {
    const kring = gemeld.has(id) ? [] : kringDoor(id, naarVan);
    return kring.flatMap((van, i): Probleem[] => {
      const bestand = perId.get(van);
      const naar = kring[(i + 1) % kring.length];
      const verwijzing = naarVan.get(van)?.find((v) => v.naar === naar);
      if (!bestand || !verwijzing || gemeld.has(van)) return [];
      gemeld.add(van);
      return [
        probleemBij(bestand, verwijzing.veld, {
          controle: 'bron-kring',
          gevonden: kring.length === 1 ? `een verwijzing naar zichzelf (\`${van}\`)` : `een kring: ${inHetKort(kring)}`,
          verwacht: 'een verwijzing die niet bij zichzelf terugkomt',
          doe: 'Zeg het bij één van de bronnen, en haal het bij de andere weg.',
        }),
      ];
    });
  });
}

type Verwijzingen = ReadonlyMap<string, readonly { naar: string }[]>;

/** De bronnen vanwaar je nergens meer heen kunt: zij liggen op geen kring. Zo hoeft het zoeken alleen langs wat overblijft. */
function doodlopend(naarVan: Verwijzingen): string[] {
  const vanNaar = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const [van, verwijzingen] of naarVan) {
    const bestaand = verwijzingen.filter(({ naar }) => naarVan.has(naar));
    open.set(van, bestaand.length);
    for (const { naar } of bestaand) {
      const lijst = vanNaar.get(naar);
      if (lijst) lijst.push(van);
      else vanNaar.set(naar, [van]);
    }
  }
  const rand = [...open].flatMap(([id, aantal]) => (aantal === 0 ? [id] : []));
  for (const id of rand)
    for (const van of vanNaar.get(id) ?? []) {
      const over = (open.get(van) ?? 0) - 1;
      open.set(van, over);
      if (over === 0) rand.push(van);
    }
  return rand;
}

/** De kortste kring door deze bron: elk verwijst naar de volgende, en de laatste naar de eerste. Leeg als er geen is. */
function kringDoor(begin: string, naarVan: Verwijzingen): string[] {
  const vorige = new Map<string, string>();
  const rand = [begin];
  for (const hier of rand)
    for (const { naar } of naarVan.get(hier) ?? []) {
      if (naar === begin) return terug(hier, vorige);
      if (vorige.has(naar)) continue;
      vorige.set(naar, hier);
      rand.push(naar);
    }
  return [];
}

function terug(eind: string, vorige: ReadonlyMap<string, string>): string[] {
  const weg = [eind];
  for (let hier = vorige.get(eind); hier !== undefined; hier = vorige.get(hier)) weg.push(hier);
  return weg.reverse();
}

function inHetKort(kring: readonly string[]): string {
  return kring.length > 6 ? `${kring.slice(0, 5).join(', ')} en nog ${kring.length - 5}` : kring.join(', ');
}
