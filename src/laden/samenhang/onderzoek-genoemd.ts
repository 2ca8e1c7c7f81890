import { isVergelijkendOntwerp } from '../../kern/bewijs/ontwerpen.ts';
import { probleemBij, type Samenhangregel } from '../lading.ts';

/** Een bron die met en zonder de methode vergelijkt, noemt haar onderzoek. */
export const onderzoekGenoemd: Samenhangregel = (lading) =>
  lading
    .goede('bron')
    .filter(({ velden: { ontwerp, onderzoeken } }) => isVergelijkendOntwerp(ontwerp) && !onderzoeken)
    .map((bestand) =>
      probleemBij(bestand, 'ontwerp', {
        controle: 'onderzoek-genoemd',
        gevonden: `\`ontwerp: ${bestand.velden.ontwerp}\` zonder \`onderzoeken\``,
        verwacht: 'de naam van het onderzoek uit onderzoeken.yaml',
        doe: 'Zet bij `onderzoeken` de naam van het onderzoek. Staat het nog niet in onderzoeken.yaml, zet het daar dan eerst bij.',
      }),
    );
