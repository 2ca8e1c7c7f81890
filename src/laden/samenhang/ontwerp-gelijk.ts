import { isVergelijkendOntwerp } from '../../kern/bewijs/ontwerpen.ts';
import { probleemBij, type Samenhangregel } from '../lading.ts';

/** Een bron die vergelijkt, heeft hetzelfde ontwerp als haar onderzoek in het register. */
export const ontwerpGelijk: Samenhangregel = (lading) =>
  lading.goede('bron').flatMap((bestand) => {
    const { ontwerp, onderzoeken: [enige, ...andere] = [] } = bestand.velden;
    const onderzoek = enige === undefined || andere.length > 0 ? undefined : lading.onderzoeken?.get(enige);
    if (!onderzoek || !isVergelijkendOntwerp(ontwerp) || onderzoek.ontwerp === ontwerp) return [];
    return [
      probleemBij(bestand, 'ontwerp', {
        controle: 'ontwerp-gelijk',
        gevonden: `\`ontwerp: ${ontwerp}\`, terwijl onderzoeken.yaml bij \`${enige}\` \`ontwerp: ${onderzoek.ontwerp}\` zegt`,
        verwacht: 'hetzelfde ontwerp in de bron en in het register',
        doe: 'Kijk na hoe het onderzoek is opgezet, en verbeter het bestand waar het niet klopt. De weging gebruikt het register.',
      }),
    ];
  });
