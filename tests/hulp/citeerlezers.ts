import type { Csl, Cslnaam } from '../../src/weergave/citeren/csl.ts';
import { heleNaam } from '../../src/weergave/citeren/csl.ts';
import { cslVanBron } from '../../src/weergave/citeren/van-bron.ts';
import { cslVanInterventie } from '../../src/weergave/citeren/van-interventie.ts';
import { inhoud } from './inhoud.ts';

const { interventies, bibliotheek } = inhoud;
const site = { naam: 'Vakwerk', adres: 'https://vakwerk.example' };

/** Elke bron en elke methode als werk om aan te halen. */
export const werken: Csl[] = [
  ...[...bibliotheek.bronnen.values()].map(cslVanBron),
  ...interventies.map((i) => cslVanInterventie(i, bibliotheek, site)),
];

/** Wat een ander programma uit een van onze bestanden las. */
export type Gelezen = Record<string, unknown>;

/**
 * Per veld de id's waarvan een lezer iets anders las dan er stond. Namen tellen in hun geheel, en of een aanhalingsteken recht is
 * doet er niet toe: daarin kiest elk programma zelf.
 */
export function verschillen(gelezen: readonly Gelezen[]): Record<string, string[]> {
  const mis: Record<string, string[]> = {};
  for (const [i, werk] of werken.entries())
    for (const veld of Object.keys(werk) as (keyof Csl)[]) {
      if (kaal(werk[veld]) === kaal(gelezen[i]?.[veld])) continue;
      mis[veld] ??= [];
      mis[veld].push(werk.id);
    }
  return mis;
}

function kaal(waarde: unknown): string {
  const gelijk = Array.isArray(waarde)
    ? waarde.filter((n) => !isEnAnderen(n)).map((n) => naamVan(n as Cslnaam))
    : waarde;
  return JSON.stringify(gelijk ?? '')
    .replace(/[’‘`]/g, "'")
    .replace(/“|”/g, "'");
}

function isEnAnderen(naam: { literal?: string; family?: string }): boolean {
  return (naam.literal ?? naam.family) === 'others';
}

/** De naam in één regel: of een lezer het tussenvoegsel apart zet, verschilt; kwijt mag het niet zijn. */
function naamVan(naam: Cslnaam & { 'dropping-particle'?: string }): string {
  if ('literal' in naam) return naam.literal.replaceAll(', ', ' - ');
  const voor = naam['non-dropping-particle'] ?? naam['dropping-particle'];
  const familie = heleNaam({
    family: naam.family.replaceAll(', ', ' - '),
    ...(voor ? { 'non-dropping-particle': voor } : {}),
  });
  return [familie, naam.given].filter(Boolean).join(', ');
}

/** De id's van de werken die een veld hebben. */
export const met = (veld: keyof Csl) => werken.filter((werk) => veld in werk).map(({ id }) => id);
/** De id's van de werken waar dit voor geldt. */
export const waar = (geldt: (werk: Csl) => unknown) => werken.filter(geldt).map(({ id }) => id);
