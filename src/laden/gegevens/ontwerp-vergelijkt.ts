import { z } from 'zod';
import { isBijnaGeen } from '../../kern/bron-klopt.ts';
import type { Gegevensregel } from './regel.ts';

const bron = z.object({
  ontwerp: z.enum(['cohort', 'voor-na']),
  vergelijking: z.string().optional(),
  bevindingen: z.array(z.object({ vergelijking: z.string().optional() })).optional(),
});

/** Wie mensen met en zonder de methode vergelijkt, heeft een quasi-experiment; een volgonderzoek of meting voor en na vergelijkt niet. */
export const ontwerpVergelijkt: Gegevensregel = (waarde) => {
  const { data } = bron.safeParse(waarde);
  if (!data) return [];
  const { ontwerp, vergelijking, bevindingen = [] } = data;
  const genoemd = [
    { veld: 'vergelijking', vergelijking },
    ...bevindingen.map((b, i) => ({ veld: `bevindingen.${i}.vergelijking`, vergelijking: b.vergelijking })),
  ];
  return genoemd.flatMap(({ veld, vergelijking: met }) =>
    met === undefined || met === 'geen' || isBijnaGeen(met)
      ? []
      : {
          controle: 'ontwerp-vergelijkt' as const,
          veld,
          gevonden: `een vergelijking bij \`${ontwerp}\`: “${met.length > 60 ? `${met.slice(0, 60)}…` : met}”`,
          verwacht: `\`vergelijking: geen\` bij \`${ontwerp}\`, of \`ontwerp: quasi-experiment\``,
          doe: 'Zijn hier mensen met en zonder de methode vergeleken? Zet dan `ontwerp: quasi-experiment` en noem het onderzoek. Zo niet, zet dan `vergelijking: geen`.',
        },
  );
};
