import type { Bewijsstukken } from '../kern/bewijs/aanhaling.ts';
import type { Interventie } from '../kern/interventie/schema.ts';
import { isInGebruik } from '../kern/interventie/status.ts';
import { type Gewogen, gewogenRijen, rangOverWerk } from './werk.ts';

/** Wat er op de situaties van één interventie antwoordt: zijzelf, en wat ermee samengaat of erop lijkt. */
export interface Antwoord {
  interventie: Interventie;
  rijen: Gewogen[];
  verwant: { interventie: Interventie; soort: 'combineer' | 'lijkt-op'; waarom: string }[];
}

/** Het antwoord van elke interventie. Bij het verwante staat het beste bewijs over werk voorop; wat gearchiveerd is, antwoordt niet. */
export function antwoorden(interventies: readonly Interventie[], stukken: Bewijsstukken): Map<string, Antwoord> {
  const inGebruik = interventies.filter(isInGebruik);
  const perId = new Map(inGebruik.map((i) => [i.id, i]));
  const rijenVan = new Map(inGebruik.map((i) => [i.id, gewogenRijen(i, stukken)]));
  const rangVan = new Map([...rijenVan].map(([id, rijen]) => [id, rangOverWerk(rijen)]));
  const rang = ({ id }: Interventie) => rangVan.get(id) ?? 0;
  const besteEerst = (a: Interventie, b: Interventie) => rang(b) - rang(a) || a.titel.localeCompare(b.titel, 'nl');
  return new Map(
    inGebruik.map((interventie) => [
      interventie.id,
      {
        interventie,
        rijen: rijenVan.get(interventie.id) ?? [],
        verwant: (interventie.verwant ?? [])
          .flatMap(({ id, soort, waarom }) => {
            const ander = perId.get(id);
            return ander && (soort === 'combineer' || soort === 'lijkt-op')
              ? [{ interventie: ander, soort, waarom }]
              : [];
          })
          .sort((a, b) => besteEerst(a.interventie, b.interventie)),
      },
    ]),
  );
}
