import { contentpaden } from '../../kern/contentpaden.ts';
import { lijktOp } from '../dichtstbij.ts';
import { probleemBij, type Samenhangregel } from '../lading.ts';
import { bronnenInBronnen, genoemdeBronnen } from './genoemde-bronnen.ts';

/** Elke genoemde bron is een bestand in content/bronnen/. */
export const bronBestaat: Samenhangregel = (lading) => {
  const namen = lading.namen('bron');
  return [...genoemdeBronnen(lading), ...bronnenInBronnen(lading)]
    .filter(({ bron }) => !namen.has(bron))
    .map(({ bestand, veld, bron }) =>
      probleemBij(bestand, veld, {
        controle: 'bron-bestaat',
        gevonden: `bron \`${bron}\`, die niet bestaat`,
        verwacht: 'de naam van een bestand in bronnen/',
        doe: `Maak ${contentpaden.bron(bron)}, of verbeter de spelling.${lijktOp(
          bron,
          [...namen].filter((naam) => naam !== bestand.id),
        )}`,
      }),
    );
};
