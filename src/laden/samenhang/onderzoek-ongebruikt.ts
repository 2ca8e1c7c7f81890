import { probleemBij, type Samenhangregel } from '../lading.ts';
import { genoemdeOnderzoeken } from './genoemde-onderzoeken.ts';

/** Elk onderzoek in het register wordt door een bron genoemd. Een waarschuwing: het mag er staan voordat zijn bron er is. */
export const onderzoekOngebruikt: Samenhangregel = (lading) => {
  const genoemd = new Set(genoemdeOnderzoeken(lading).map(({ onderzoek }) => onderzoek));
  return lading.goede('onderzoeken').flatMap((bestand) =>
    bestand.velden.flatMap(({ id }, i) =>
      genoemd.has(id)
        ? []
        : [
            {
              ...probleemBij(bestand, `${i}.id`, {
                controle: 'onderzoek-ongebruikt',
                gevonden: `onderzoek \`${id}\`, dat geen bron noemt`,
                verwacht: 'minstens één bron die het bij `onderzoeken` of `omvatOnderzoeken` noemt',
                doe: 'Noem het bij een bron, of haal het uit het register.',
              }),
              ernst: 'waarschuwing' as const,
            },
          ],
    ),
  );
};
