import { contentpaden } from '../kern/contentpaden.ts';
import type { Interventie } from '../kern/interventie/schema.ts';
import { vormen } from '../vormen/vormen.ts';
import { rustendOp } from '../vragen/opzoeken.ts';
import { korteVerwijzing } from '../weergave/bronnen/verwijzing.ts';
import { paden } from '../weergave/site/paden.ts';
import type { Kant } from './kant.ts';
import type { Verslag } from './verslag.ts';

const lijsten: Record<string, { titel: string; pad: string }> = {
  [contentpaden.begrippen]: { titel: 'Begrippen', pad: paden.begrippen },
  [contentpaden.kennisvragen]: { titel: 'Kennisagenda', pad: paden.agenda },
  [contentpaden.onderwerpen]: { titel: 'Waar wij nog niets over schreven', pad: paden.nogNiet },
};

/** De bladzijden waar iemand de wijziging ziet, als zij te bouwen zijn. Overzichten die overal van veranderen, staan er niet bij. */
export function bladzijdenVan(
  gewijzigd: ReadonlySet<string>,
  { bibliotheek, interventies }: Kant,
): Verslag['bladzijden'] {
  const bronnen = [...bibliotheek.bronnen.values()].filter(({ id }) =>
    gewijzigd.has(vormen.bron.bladzijde.bestand(id)),
  );
  const geraakt = new Set(bronnen.flatMap(({ id }) => rustendOp(bibliotheek, id).map((i) => i.id)));
  for (const { id, interventie } of bibliotheek.ervaringen)
    if (gewijzigd.has(contentpaden.ervaring(id))) geraakt.add(interventie);
  const isGeraakt = (i: Interventie) => gewijzigd.has(vormen.interventie.doen.bestand(i.id)) || geraakt.has(i.id);
  return [
    ...interventies.filter(isGeraakt).map(({ id, titel }) => ({ titel, pad: vormen.interventie.doen.adres(id) })),
    ...bronnen.map((bron) => ({
      titel: korteVerwijzing(bron),
      pad: vormen.bron.bladzijde.adres(bron.id),
    })),
    ...Object.entries(lijsten).flatMap(([bestand, bladzijde]) => (gewijzigd.has(bestand) ? [bladzijde] : [])),
  ];
}
