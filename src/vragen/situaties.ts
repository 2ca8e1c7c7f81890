import type { Bewijsstukken } from '../kern/bewijs/aanhaling.ts';
import { type Type, types } from '../kern/codes.ts';
import type { Interventie } from '../kern/interventie/schema.ts';
import { isInGebruik } from '../kern/interventie/status.ts';
import { type Gewogen, gewogenRijen, rangOverWerk } from './werk.ts';

/** De situaties van één interventie, met wat erop antwoordt: zijzelf, en wat ermee samengaat of erop lijkt. */
export interface Antwoord {
  interventie: Interventie;
  rijen: Gewogen[];
  verwant: { interventie: Interventie; soort: 'combineer' | 'lijkt-op'; waarom: string }[];
}

/**
 * Elke situatie één keer, onder het type van haar interventie: het enige kenmerk waarvan elke interventie er precies één
 * heeft. Binnen een type en bij het verwante staat het beste bewijs over werk voorop; wat gearchiveerd is, antwoordt niet.
 */
export function situatiesPerType(
  interventies: readonly Interventie[],
  stukken: Bewijsstukken,
): { type: Type; antwoorden: Antwoord[] }[] {
  const inGebruik = interventies.filter(isInGebruik);
  const perId = new Map(inGebruik.map((i) => [i.id, i]));
  const rijenVan = new Map(inGebruik.map((i) => [i.id, gewogenRijen(i, stukken)]));
  const rang = ({ id }: Interventie) => rangOverWerk(rijenVan.get(id) ?? []);
  const besteEerst = (a: Interventie, b: Interventie) => rang(b) - rang(a) || a.titel.localeCompare(b.titel, 'nl');
  const antwoord = (interventie: Interventie): Antwoord => ({
    interventie,
    rijen: rijenVan.get(interventie.id) ?? [],
    verwant: (interventie.verwant ?? [])
      .flatMap(({ id, soort, waarom }) => {
        const ander = perId.get(id);
        return ander && (soort === 'combineer' || soort === 'lijkt-op') ? [{ interventie: ander, soort, waarom }] : [];
      })
      .sort((a, b) => besteEerst(a.interventie, b.interventie)),
  });
  return (Object.keys(types) as Type[])
    .map((type) => ({
      type,
      antwoorden: inGebruik
        .filter((i) => i.type === type)
        .sort(besteEerst)
        .map(antwoord),
    }))
    .filter(({ antwoorden }) => antwoorden.length > 0);
}
