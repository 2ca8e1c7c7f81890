import type { Proefbladzijde } from './proef.ts';

/**
 * Een proef met zoveel bladzijden: elke nieuwe bladzijde heeft de titel van de een, alinea's van anderen en drie woorden die
 * nog niemand had, zodat ook de woordenschat groeit. Altijd dezelfde uitkomst.
 */
export function groei(bladzijden: readonly Proefbladzijde[], aantal: number): Proefbladzijde[] {
  const delen = bladzijden.flatMap(({ sections }) => sections);
  const woorden = [
    ...new Set(
      delen.flatMap(
        ({ paras }) =>
          paras
            .join(' ')
            .toLowerCase()
            .match(/[a-z]{5,9}/g) ?? [],
      ),
    ),
  ];
  let toeval = 1;
  const kies = <T>(uit: readonly T[]): T => {
    toeval = (toeval * 48271) % 2147483647;
    return uit[toeval % uit.length] as T;
  };
  return Array.from({ length: aantal }, (_, i) => {
    const basis = bladzijden[i % bladzijden.length] as Proefbladzijde;
    if (i < bladzijden.length) return basis;
    const nieuw = Array.from({ length: 3 }, () => kies(woorden) + kies(woorden));
    return {
      ...basis,
      id: `${basis.id}-${i}`,
      title: `${basis.title} ${i}`,
      sections: [{ heading: null, paras: [nieuw.join(' ')] }, ...Array.from({ length: 4 }, () => kies(delen))],
    };
  });
}
