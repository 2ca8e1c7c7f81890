import { lijktOp } from '../dichtstbij.ts';
import { probleemBij, type Samenhangregel } from '../lading.ts';
import { genoemdeOnderzoeken } from './genoemde-onderzoeken.ts';

/** Elk genoemd onderzoek staat in het register. Zo telt één onderzoek nooit twee keer door een tikfout. */
export const onderzoekBestaat: Samenhangregel = (lading) => {
  const register = lading.onderzoeken;
  // Is het register niet te lezen, dan heeft dat zijn eigen melding.
  if (!register) return [];
  const namen = [...register.keys()];
  return genoemdeOnderzoeken(lading)
    .filter(({ onderzoek }) => !register.has(onderzoek))
    .map(({ bestand, veld, onderzoek }) =>
      probleemBij(bestand, veld, {
        controle: 'onderzoek-bestaat',
        gevonden: `onderzoek \`${onderzoek}\`, dat niet in het register staat`,
        verwacht: 'de naam van een onderzoek in onderzoeken.yaml',
        doe: `Verbeter de spelling, of zet het onderzoek in onderzoeken.yaml.${lijktOp(onderzoek, namen)}`,
      }),
    );
};
