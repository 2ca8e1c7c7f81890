import { probleemBij, type Samenhangregel } from '../lading.ts';
import { genoemdeBronnen } from './genoemde-bronnen.ts';

/** Elke bron wordt ergens genoemd. Een waarschuwing: een bron mag er zijn voordat iemand haar aanhaalt. */
export const bronOngebruikt: Samenhangregel = (lading) => {
  const genoemd = new Set([
    ...genoemdeBronnen(lading).map(({ bron }) => bron),
    ...lading.alle.flatMap(({ links }) => links.flatMap(({ url }) => /^\/bronnen\/([^/#?]+)/.exec(url)?.[1] ?? [])),
  ]);
  return lading
    .goede('bron')
    .filter(({ id }) => !genoemd.has(id))
    .map((bestand) => ({
      ...probleemBij(bestand, 'titel', {
        controle: 'bron-ongebruikt',
        gevonden: 'een bron die nergens genoemd wordt',
        verwacht: 'minstens één interventie die haar noemt',
        doe: 'Noem de bron bij het bewijs van een interventie, of haal het bestand weg.',
      }),
      ernst: 'waarschuwing' as const,
    }));
};
