import { z } from 'zod';
import { type Loting, lotingen, type Ontwerp, ontwerpen } from '../../kern/bewijs/ontwerpen.ts';
import { keuze } from '../../kern/velden.ts';
import type { Gegevensregel } from './regel.ts';

const onderzoek = z.object({ ontwerp: keuze(ontwerpen), loting: keuze(lotingen) });

/** De loting van een onderzoek past bij zijn ontwerp. */
export const lotingKlopt: Gegevensregel = (waarde) =>
  (Array.isArray(waarde) ? waarde : []).flatMap((regel, i) => {
    const { data } = onderzoek.safeParse(regel);
    const doe = data && bezwaar(data);
    return doe
      ? {
          controle: 'loting-klopt' as const,
          veld: `${i}.loting`,
          gevonden: `\`loting: ${data.loting}\` bij \`ontwerp: ${data.ontwerp}\``,
          verwacht: 'een loting die bij het ontwerp past',
          doe,
        }
      : [];
  });

function bezwaar({ ontwerp, loting }: { ontwerp: Ontwerp; loting: Loting }): string | null {
  if (ontwerp === 'rct')
    return loting === 'groep' ? 'Zijn er groepen, kantoren of weken geloot? Zet dan `ontwerp: cluster-rct`.' : null;
  if (ontwerp === 'cluster-rct')
    return loting === 'persoon' ? 'Is elk mens apart geloot? Zet dan `ontwerp: rct`.' : null;
  return 'Is er geloot? Zet dan `ontwerp: rct` of `cluster-rct`. Zo niet, haal dan `loting` weg.';
}
