import type { Geval } from '../genereer.ts';

/** Een rij zoals zij in het bestand staat: zonder wat bijna overal hetzelfde is. */
export type Los = Record<string, unknown>;

const gewoon = {
  bron: {
    soort: 'rapport',
    titel: 'Een onderzoek',
    auteurs: [{ familie: 'Auteur' }],
    jaar: 2020,
    url: 'https://example.org/onderzoek',
    ontwerp: 'rct',
  },
  gecontroleerd: { verwijzing: 'bevestigd', inhoud: 'samenvatting', waar: 'example.org', wanneer: '2026-01-01' },
  bevinding: { uitkomst: 'werk-gevonden', plaats: 'samenvatting', gemeten: { soort: 'op-moment', tot: 12 } },
  onderzoek: { naam: 'Een onderzoek', ontwerp: 'rct' },
  rij: { uitkomst: 'werk-gevonden', toelichting: 'Geschreven voor een test.', gezochtOp: '2026-01-01' },
  verwijzing: { directheid: 'zelfde' },
} as const;

export function ontdooid(rij: Los): Geval {
  const { onderzoeken, bronnen, verwijzingen, ...rest } = rij;
  const lijst = (waarde: unknown) => (waarde ?? []) as Los[];
  return {
    onderzoeken: lijst(onderzoeken).map((onderzoek) => ({ ...gewoon.onderzoek, ...onderzoek })),
    bronnen: lijst(bronnen).map((bron) => ({
      ...gewoon.bron,
      ...bron,
      gecontroleerd: { ...gewoon.gecontroleerd, ...(bron.gecontroleerd as Los) },
      bevindingen: lijst(bron.bevindingen).map((bevinding) => ({ ...gewoon.bevinding, ...bevinding })),
    })),
    rij: {
      ...gewoon.rij,
      ...rest,
      ...(verwijzingen !== undefined && {
        bevindingen: lijst(verwijzingen).map((v) => ({ ...gewoon.verwijzing, ...v })),
      }),
    },
  } as unknown as Geval;
}

export function ingevroren({ onderzoeken, bronnen, rij: { bevindingen, ...rij } }: Geval): Los {
  return {
    onderzoeken: onderzoeken.map(({ naam: _, ...onderzoek }) => zonder(onderzoek, gewoon.onderzoek)),
    bronnen: bronnen.map(({ gecontroleerd, bevindingen = [], titel: _, ...bron }) => ({
      ...zonder(bron, gewoon.bron),
      gecontroleerd: zonder(gecontroleerd, gewoon.gecontroleerd),
      bevindingen: bevindingen.map((bevinding) => zonder(bevinding, gewoon.bevinding)),
    })),
    ...zonder(rij, gewoon.rij),
    ...(bevindingen && { verwijzingen: bevindingen.map((verwijzing) => zonder(verwijzing, gewoon.verwijzing)) }),
  };
}

function zonder(velden: object, gewoon: object): Los {
  const verwacht = new Map(Object.entries(gewoon).map(([veld, waarde]) => [veld, JSON.stringify(waarde)]));
  return Object.fromEntries(
    Object.entries(velden).filter(([veld, waarde]) => verwacht.get(veld) !== JSON.stringify(waarde)),
  );
}
