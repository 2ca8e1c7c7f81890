import { contentpaden } from '../../kern/contentpaden.ts';
import { lijktOp } from '../dichtstbij.ts';
import { probleemBij, type Samenhangregel } from '../lading.ts';

/** Elke genoemde bevinding staat in die bron. */
export const bevindingBestaat: Samenhangregel = (lading) =>
  lading.goede('interventie').flatMap((bestand) =>
    (bestand.velden.bewijs ?? []).flatMap((rij, r) =>
      (rij.bevindingen ?? []).flatMap(({ bron: id, bevinding }, b) => {
        const bron = lading.bron(id);
        const namen = bron?.bevindingen?.map((x) => x.id) ?? [];
        if (!bron || namen.includes(bevinding)) return [];
        return [
          probleemBij(bestand, `bewijs.${r}.bevindingen.${b}.bevinding`, {
            controle: 'bevinding-bestaat',
            gevonden: `bevinding \`${bevinding}\`, die niet in ${contentpaden.bron(id)} staat`,
            verwacht: namen.length ? `een van: ${namen.join(', ')}` : 'een bron met bevindingen',
            doe: `Voeg de bevinding toe aan de bron, of verbeter de spelling.${lijktOp(bevinding, namen)}`,
          }),
        ];
      }),
    ),
  );
