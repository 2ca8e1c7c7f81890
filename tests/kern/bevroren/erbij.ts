import type { Bevinding } from '../../../src/kern/bevinding.ts';
import type { Bron } from '../../../src/kern/bron.ts';
import { type Geval, metBevindingen } from '../genereer.ts';

const gunstig = {
  richting: 'positief',
  schatting: { soort: 'procentpunt', verschil: 8, onder: 4, boven: 12 },
} as const;
const niets = {
  richting: 'geen-verschil',
  schatting: { soort: 'procentpunt', verschil: 0, onder: -9, boven: 9 },
} as const;

/** Onderzoeken die elk om een andere reden niets beslissen. */
const nietsBeslist = {
  verloop: [
    { ...niets, primair: true },
    { ...gunstig, gemeten: { soort: 'op-moment', tot: 6 } },
  ],
  'per-maat': [gunstig, niets],
  'per-plek': [
    { ...gunstig, plek: 'Utrecht' },
    { ...niets, plek: 'Tilburg' },
  ],
} as const satisfies Record<string, readonly Partial<Bevinding>[]>;
export type NietsBeslist = keyof typeof nietsBeslist;

/** Elke groep van zulke onderzoeken. */
export const groepen: NietsBeslist[][] = [
  ['verloop'],
  ['per-maat'],
  ['per-plek'],
  ['verloop', 'per-maat'],
  ['verloop', 'per-plek'],
  ['per-maat', 'per-plek'],
  ['verloop', 'per-maat', 'per-plek'],
];

/** Dezelfde rij met zulke onderzoeken erbij. */
export function metWatNietsBeslist(geval: Geval, groep: readonly NietsBeslist[]): Geval {
  return groep.reduce(metErbij, geval);
}

function metErbij(geval: Geval, naam: NietsBeslist): Geval {
  return metProef(geval, naam, nietsBeslist[naam]);
}

const bevinding = {
  uitkomst: 'werk-gevonden',
  gemeten: { soort: 'op-moment', tot: 12 },
  plaats: 'samenvatting',
} as const;

/** Dezelfde rij met een geloot onderzoek erbij dat dit vond. */
export function metProef(
  geval: Geval,
  naam: string,
  gevonden: readonly Pick<Bevinding, 'schatting'>[],
  velden: Partial<Bron> = { ontwerp: 'rct', onderzoeken: [naam] },
): Geval {
  const bevindingen = gevonden.map((velden, i): Bevinding => ({ id: `b${i}`, ...bevinding, ...velden }));
  const bron: Bron = {
    id: naam,
    soort: 'rapport',
    titel: 'Een onderzoek',
    auteurs: [{ familie: 'Auteur' }],
    jaar: 2020,
    url: 'https://example.org/onderzoek',
    gecontroleerd: { verwijzing: 'bevestigd', inhoud: 'samenvatting', waar: 'example.org', wanneer: '2026-01-01' },
    ontwerp: 'rct',
    ...velden,
    bevindingen,
  };
  const verwijzingen = bevindingen.map(({ id }) => ({ bron: naam, bevinding: id, directheid: 'zelfde' as const }));
  return metBevindingen(
    {
      ...geval,
      onderzoeken: [...geval.onderzoeken, { id: naam, naam: 'Een onderzoek', ontwerp: 'rct' }],
      bronnen: [...geval.bronnen, bron],
    },
    [...(geval.rij.bevindingen ?? []), ...verwijzingen],
  );
}
