import { z } from 'zod';
import { bevinding } from '../../kern/bevinding.ts';
import type { Bevindingrichting } from '../../kern/bewijs/schalen.ts';
import type { Uitkomst } from '../../kern/bewijs/uitkomsten.ts';
import type { Bezwaar } from '../../kern/probleem.ts';
import type { Schatting } from '../../kern/schatting.ts';

/** Een bezwaar tegen gegevens, met het veld waar het om gaat (`bevindingen.0.richting`). */
export interface Veldbezwaar extends Omit<Bezwaar, 'plek'> {
  veld: string;
}

/**
 * Een regel over de gegevens van één bestand. Zij krijgt wat er gelezen is, ook als het schema iets weigert: zo hoort een schrijver
 * alles in één keer. Wat een regel nodig heeft en niet klopt, slaat zij over: dat heeft zijn eigen melding.
 */
export type Gegevensregel = (waarde: unknown) => Veldbezwaar[];

/** Van een bevinding wat de regels over getallen nodig hebben. */
export interface Getallen {
  schatting: Schatting;
  uitkomst?: Uitkomst | undefined;
  richting?: Bevindingrichting | undefined;
}

const { schatting, uitkomst, richting } = bevinding.shape;

/** Een regel per bevinding van een bron; `veld` in haar bezwaren is een pad binnen de bevinding. */
export function perBevinding(regel: (bevinding: Getallen) => Veldbezwaar[]): Gegevensregel {
  return (waarde) => {
    const bron = z.object({ bevindingen: z.array(z.unknown()) }).safeParse(waarde);
    return (bron.data?.bevindingen ?? []).flatMap((deel, i) => {
      const getallen = leesGetallen(deel);
      return getallen
        ? regel(getallen).map((bezwaar) => ({ ...bezwaar, veld: `bevindingen.${i}.${bezwaar.veld}` }))
        : [];
    });
  };
}

function leesGetallen(deel: unknown): Getallen | undefined {
  const { data } = z.looseObject({ schatting }).safeParse(deel);
  return (
    data && {
      schatting: data.schatting,
      uitkomst: uitkomst.safeParse(data.uitkomst).data,
      richting: richting.safeParse(data.richting).data,
    }
  );
}
