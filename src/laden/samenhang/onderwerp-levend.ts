import { probleemBij, type Samenhangregel } from '../lading.ts';
import { methodenBijOnderwerpen } from './methoden-bij-onderwerp.ts';

/** Een onderwerp wijst niet naar een interventie die gearchiveerd is: wie erop zoekt, heeft daar niets meer aan. */
export const onderwerpLevend: Samenhangregel = (lading) => {
  const weg = new Set(
    lading.goede('interventie').flatMap(({ id, velden: { status } }) => (status === 'gearchiveerd' ? [id] : [])),
  );
  return methodenBijOnderwerpen(lading)
    .filter(({ id }) => weg.has(id))
    .map(({ bestand, veld, id }) =>
      probleemBij(bestand, veld, {
        controle: 'onderwerp-levend',
        gevonden: `interventie \`${id}\`, die gearchiveerd is`,
        verwacht: 'een interventie die iemand nu kan gebruiken',
        doe: 'Noem de methode die in de plaats kwam. Is er geen andere, schrijf dan `nogNiet` in plaats van `hier`.',
      }),
    );
};
