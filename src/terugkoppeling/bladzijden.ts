import type { Interventie } from '../kern/interventie/schema.ts';
import { rustendOp } from '../vragen/opzoeken.ts';
import { korteVerwijzing } from '../weergave/bronnen/verwijzing.ts';
import { paden } from '../weergave/site/paden.ts';
import { bestandVan, type Kant } from './kant.ts';
import type { Verslag } from './verslag.ts';

const lijsten: Record<string, { titel: string; pad: string }> = {
  'begrippen.yaml': { titel: 'Begrippen', pad: paden.begrippen },
  'kennisvragen.yaml': { titel: 'Kennisagenda', pad: paden.agenda },
};

/** De bladzijden waar iemand de wijziging ziet, als zij te bouwen zijn. Overzichten die overal van veranderen, staan er niet bij. */
export function bladzijdenVan(
  gewijzigd: ReadonlySet<string>,
  { bibliotheek, interventies }: Kant,
): Verslag['bladzijden'] {
  const bronnen = [...bibliotheek.bronnen.values()].filter(({ id }) => gewijzigd.has(`bronnen/${id}.yaml`));
  const geraakt = new Set(bronnen.flatMap(({ id }) => rustendOp(bibliotheek, id).map((i) => i.id)));
  for (const { id, interventie } of bibliotheek.ervaringen)
    if (gewijzigd.has(`ervaringen/${id}.mdx`)) geraakt.add(interventie);
  const isGeraakt = (i: Interventie) => gewijzigd.has(bestandVan(i)) || geraakt.has(i.id);
  return [
    ...interventies.filter(isGeraakt).map(({ id, titel }) => ({ titel, pad: paden.interventie(id) })),
    ...bronnen.map((bron) => ({ titel: korteVerwijzing(bron, bibliotheek.bronnen), pad: paden.bron(bron.id) })),
    ...Object.entries(lijsten).flatMap(([bestand, bladzijde]) => (gewijzigd.has(bestand) ? [bladzijde] : [])),
  ];
}
