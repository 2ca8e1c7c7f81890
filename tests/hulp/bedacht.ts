import { stringify } from 'yaml';
import type { Bron } from '../../src/kern/bron.ts';
import { type Type, types } from '../../src/kern/codes.ts';
import type { Onderzoek } from '../../src/kern/onderzoek.ts';
import { metNieuweCodes, type Permalink } from '../../src/kern/permalinks.ts';
import { bevinding, onderzoek, registerVan } from '../kern/hulp.ts';
import { volledig, zonder } from '../kern/volledig.ts';
import { rijOver } from './bibliotheek.ts';
import { maakBron, maakInterventie } from './maak.ts';

/** Een bibliotheek om mee te meten: alles erin is bedacht en gaat door het echte schema. */
export interface Bedacht {
  /** De velden per id. */
  interventies: Record<string, Record<string, unknown>>;
  bronnen: Bron[];
  onderzoeken: Onderzoek[];
  permalinks: Permalink[];
}

/** Zoveel interventies, met drie keer zoveel bronnen, rijen die daarop rusten en verwante methoden. Hetzelfde zaad geeft hetzelfde. */
export function bedacht(aantal: number, zaad = 1): Bedacht {
  const trek = loterij(zaad);
  const id = (nummer: number) => `methode-${nummer + 1}`;
  const bronnen = Array.from({ length: aantal * 3 }, (_, i) =>
    onderzoek({
      id: `onderzoek-${i + 1}`,
      titel: `Een bedacht onderzoek, nummer ${i + 1}`,
      auteurs: [{ familie: `${['Jansen', 'De Vries', 'Smit', 'Bakker'][trek(4)]}-${i + 1}` }],
      jaar: 2000 + trek(26),
      ontwerp: (['rct', 'cohort', 'kwalitatief'] as const)[trek(3)] ?? 'rct',
      n: 50 + trek(900),
      land: ['nederland'],
      bevindingen: [bevinding({ richting: (['positief', 'geen-verschil'] as const)[trek(2)] ?? 'positief' })],
    }),
  );
  const interventies = Array.from({ length: aantal }, (_, i) => {
    const type = Object.keys(types)[i % Object.keys(types).length] as Type;
    // Elke bron bij één methode, en enkele bij meer.
    const anders = [trek(bronnen.length), trek(bronnen.length)].flatMap((nummer) => bronnen[nummer] ?? []);
    const aangehaald = new Set([...bronnen.slice(i * 3, i * 3 + 3), ...anders]);
    return [
      id(i),
      zonder(
        volledig(type, {
          titel: `Bedachte methode ${i + 1}`,
          situaties: [`Mijn klant zit met geval ${i + 1}.`, `Ik kom niet verder met geval ${i + 1}.`],
          zoGezegd: [`wat moet ik met geval ${i + 1}`, `geval ${i + 1} lukt niet`],
          bewijs: [rijOver([...aangehaald])],
          verwant: [1, 1 + trek(aantal - 2)].map((stap) => ({
            id: id((i + stap) % aantal),
            soort: 'combineer',
            waarom: 'Zij vullen elkaar aan.',
          })),
        }),
        'voorheen',
      ),
    ] as const;
  });
  return {
    interventies: Object.fromEntries(interventies),
    bronnen: [...bronnen, maakBron({ id: 'een-bron', ontwerp: 'kwalitatief' })],
    onderzoeken: [...registerVan(bronnen).values()],
    permalinks: metNieuweCodes(
      [],
      interventies.map(([naam]) => naam),
    ),
  };
}

/** Dezelfde bibliotheek als bestanden, per pad. */
export function alsBestanden({ interventies, bronnen, onderzoeken, permalinks }: Bedacht): Record<string, string> {
  const yaml = (waarde: unknown) => stringify(waarde, { lineWidth: 0, aliasDuplicateObjects: false });
  const tekst = (naam: string) =>
    `## Wat is het?\n\n${`${zin} Zie [dit onderzoek](/bronnen/${bronnen[0]?.id}/) en [wat erop lijkt](/interventies/${naam}/).\n\n`.repeat(12)}`;
  return Object.fromEntries([
    ...Object.entries(interventies).map(([naam, velden]) => [
      `interventies/${naam}.mdx`,
      `---\n${yaml(maakInterventie(velden))}---\n${tekst(naam)}`,
    ]),
    ...bronnen.map(({ id, ...velden }) => [`bronnen/${id}.yaml`, yaml(velden)]),
    ['onderzoeken.yaml', yaml(onderzoeken)],
    ['permalinks.yaml', yaml(permalinks)],
  ]);
}

const zin =
  'Je kijkt samen met de klant wat er al goed gaat, en wat een eerste kleine stap kan zijn. Daarna spreek je af wanneer jullie terugkijken.';

/** Trekt getallen van 0 tot `grens`, altijd dezelfde bij hetzelfde zaad (mulberry32). */
function loterij(zaad: number): (grens: number) => number {
  let stand = zaad;
  return (grens) => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % grens;
  };
}
