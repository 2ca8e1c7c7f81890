import type { Schatting } from '../../kern/schatting.ts';
import { type Effect, effectVan, eindverschil, intervalInWoorden, isGeschat } from './effect.ts';
import { type Gegevensregel, perBevinding } from './regel.ts';

/** Een schatting ligt binnen haar eigen interval, en de ondergrens is niet groter dan de bovengrens. */
export const schattingInInterval: Gegevensregel = perBevinding(({ schatting }) => {
  if (!isGeschat(schatting)) return [];
  const onder = typeof schatting.onder === 'number' ? schatting.onder : Number.NEGATIVE_INFINITY;
  const boven = typeof schatting.boven === 'number' ? schatting.boven : Number.POSITIVE_INFINITY;
  if (onder > boven)
    return [
      {
        controle: 'schatting-in-interval',
        veld: 'schatting.onder',
        gevonden: `een ondergrens van \`${onder}\` bij een bovengrens van \`${boven}\``,
        verwacht: 'een ondergrens die niet groter is dan de bovengrens',
        doe: 'Wissel de twee om, of kijk in de bron na wat er staat.',
      },
    ];
  const mogelijk = effecten(schatting);
  const [effect] = mogelijk;
  if (
    !effect ||
    mogelijk.some((e) => e.waarde >= onder - speling(e, [onder]) && e.waarde <= boven + speling(e, [boven]))
  )
    return [];
  return [
    {
      controle: 'schatting-in-interval',
      veld: effect.veld,
      gevonden: `een ${effect.uit.length > 1 ? 'verschil' : 'schatting'} van \`${effect.waarde}\` naast een interval ${intervalInWoorden(schatting)}`,
      verwacht: 'een schatting die in haar eigen interval ligt',
      doe:
        schatting.soort === 'per100'
          ? 'Kijk in de bron na: `onder` en `boven` zijn grenzen van het verschil tussen met en zonder, in punten.'
          : 'Kijk in de bron na wat de schatting is en wat haar grenzen zijn; `open` is een grens die niet te schatten is.',
    },
  ];
});

/** Een interval bij een `per100` met beginwaarden kan van de verandering zijn of van het verschil aan het eind: bronnen doen beide. */
function effecten(schatting: Exclude<Schatting, { soort: 'woorden' | 'telling' }>): Effect[] {
  const effect = effectVan(schatting);
  return schatting.soort === 'per100' && effect.uit.length > 2 ? [effect, eindverschil(schatting)] : [effect];
}

/**
 * Wat afronden kan schelen: van elk getal waar het effect uit volgt een halve van zijn laatste cijfer. Een heel getal naast
 * getallen met cijfers achter de komma heeft er evenveel: YAML laat een 0 aan het eind weg.
 */
function speling({ uit }: Effect, grenzen: number[]): number {
  const getallen = uit.length > 1 ? uit : [...uit, ...grenzen];
  const cijfers = getallen.map(cijfersAchterDeKomma).filter((aantal) => aantal > 0);
  // Net iets meer, zodat binair rekenen geen randgeval maakt.
  return (uit.length * 10 ** -Math.min(...(cijfers.length ? cijfers : [0]))) / 2 + 1e-9;
}

function cijfersAchterDeKomma(getal: number): number {
  return Number.isFinite(getal) ? (String(getal).split('.')[1]?.length ?? 0) : 0;
}
