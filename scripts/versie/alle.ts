import { adviesVan } from '../../src/kern/advies.ts';
import { contentpaden } from '../../src/kern/contentpaden.ts';
import type { Versie } from '../../src/kern/versie.ts';
import { digestPerDeel } from '../../src/laden/digest.ts';
import { bevries } from '../../src/vormen/bevries.ts';
import { vakwerk } from '../../vakwerk.config.ts';
import { eerdereVersie } from './eerdere.ts';
import { eerdereStanden } from './geschiedenis.ts';
import { laadGoed, zetErbij } from './maak.ts';
import { versieNaRegels } from './na-regels.ts';
import { ofTerug } from './of-terug.ts';
import { soortVan } from './soort.ts';

/** Wat er vastgelegd is, en wat niet kon: in woorden. */
export interface Vastgelegd {
  versies: Versie[];
  nietGelukt: string[];
}

/**
 * Legt van elke methode met een code elke versie vast die nog niet vastligt: eerdere uit de geschiedenis van Git, en die van nu.
 * Veranderde alleen een regel het oordeel over het bewijs, dan krijgt de methode eerst een nieuwe versie. Gaat er iets mis, dan verandert er niets. `vandaag`: JJJJ-MM-DD.
 */
export async function legAllesVast(map: string, vandaag: string): Promise<Vastgelegd> {
  return ofTerug(map, async (schrijf) => {
    await versieNaRegels(map, schrijf, vandaag);
    const { bibliotheek, interventies } = await laadGoed(map);
    const perId = new Map(interventies.map((i) => [i.id, i]));
    const nietGelukt: string[] = [];
    const versies: Versie[] = [];
    for (const { code, id, voorheen = [], versies: vast = [] } of bibliotheek.permalinks) {
      const nu = perId.get(id);
      if (!nu) continue;
      const ligtVast = new Set(vast.map(({ versie }) => versie));
      const namen = [id, ...voorheen].map(contentpaden.interventie);
      const missend = Array.from({ length: nu.versie - 1 }, (_, i) => i + 1).filter((nummer) => !ligtVast.has(nummer));
      const standen = missend.length > 0 ? eerdereStanden(map, namen, nu.versie) : [];
      for (const nummer of missend) {
        const stand = standen.find(({ versie }) => versie === nummer);
        const eerder = stand
          ? await eerdereVersie(map, { code, id }, stand, bibliotheek, vandaag)
          : { reden: 'zij staat niet in de geschiedenis van Git' };
        if ('versie' in eerder) versies.push(eerder.versie);
        else nietGelukt.push(`Versie ${nummer} van ${code}: ${eerder.reden}.`);
      }
      if (ligtVast.has(nu.versie)) continue;
      const advies = digestPerDeel(adviesVan(nu, bibliotheek));
      versies.push(bevries(nu, { bibliotheek, site: vakwerk }, { code, soort: soortVan(nu), advies }));
    }
    for (const versie of versies) await zetErbij(map, versie, schrijf);
    await laadGoed(map);
    return { versies, nietGelukt };
  });
}
