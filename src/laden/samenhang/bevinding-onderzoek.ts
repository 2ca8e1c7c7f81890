import { isOverzicht, isVergelijkendOntwerp } from '../../kern/bewijs/ontwerpen.ts';
import { lijktOp } from '../dichtstbij.ts';
import { probleemBij, type Samenhangregel } from '../lading.ts';

/** Van elke bevinding is duidelijk uit welk onderzoek van haar bron zij komt. */
export const bevindingOnderzoek: Samenhangregel = (lading) =>
  lading
    .goede('bron')
    .filter(({ velden: { ontwerp } }) => !isOverzicht(ontwerp))
    .flatMap((bestand) => {
      const { ontwerp, onderzoeken = [], bevindingen = [] } = bestand.velden;
      const kiest = isVergelijkendOntwerp(ontwerp) && onderzoeken.length > 1;
      const verwacht = `een van: ${onderzoeken.join(', ')}`;
      return bevindingen.flatMap(({ onderzoek }, i) => {
        if (onderzoek === undefined)
          return kiest
            ? [
                probleemBij(bestand, `bevindingen.${i}.id`, {
                  controle: 'bevinding-onderzoek',
                  gevonden: `een bevinding zonder \`onderzoek\` in een bron met ${onderzoeken.length} onderzoeken`,
                  verwacht,
                  doe: 'Zet bij de bevinding `onderzoek`: uit welk van de onderzoeken zij komt.',
                }),
              ]
            : [];
        if (onderzoeken.length === 0 || onderzoeken.includes(onderzoek)) return [];
        return [
          probleemBij(bestand, `bevindingen.${i}.onderzoek`, {
            controle: 'bevinding-onderzoek',
            gevonden: `onderzoek \`${onderzoek}\`, dat niet bij \`onderzoeken\` van deze bron staat`,
            verwacht,
            doe: `Verbeter de naam, of zet het onderzoek ook bij \`onderzoeken\`.${lijktOp(onderzoek, onderzoeken)}`,
          }),
        ];
      });
    });
