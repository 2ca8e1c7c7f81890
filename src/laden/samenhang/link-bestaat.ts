import type { Controle } from '../../kern/controles.ts';
import type { Probleem } from '../../kern/probleem.ts';
import { lijktOp } from '../dichtstbij.ts';
import type { Lading, Samenhangregel } from '../lading.ts';

/** Een link in de tekst naar een bron, interventie of begrip wijst naar een die bestaat. */
export const linkBestaat: Samenhangregel = (lading) =>
  lading.alle.flatMap((bestand) =>
    bestand.links.flatMap(({ url, plek }): Probleem[] => {
      const doel = doelVan(url, lading);
      if (!doel || doel.namen.has(doel.id)) return [];
      return [
        {
          bestand: bestand.pad,
          plek,
          ernst: 'fout',
          controle: doel.controle,
          gevonden: `een link naar \`${url.slice(0, 80)}\`, die niet bestaat`,
          verwacht: doel.verwacht,
          doe: `Verbeter het adres.${lijktOp(doel.id, [...doel.namen])}`,
        },
      ];
    }),
  );

function doelVan(
  url: string,
  lading: Lading,
): { id: string; namen: ReadonlySet<string>; controle: Controle; verwacht: string } | null {
  const [, soort, id = ''] = /^\/(interventies|bronnen|begrippen)\/#?([^/#?]*)/.exec(url) ?? [];
  if (!soort || id === '') return null;
  if (soort === 'begrippen')
    return (
      lading.begrippen && {
        id,
        namen: lading.begrippen,
        controle: 'begrip-bestaat',
        verwacht: '`/begrippen/#` en het id van een begrip in begrippen.yaml',
      }
    );
  return soort === 'bronnen'
    ? { id, namen: lading.namen('bron'), controle: 'bron-bestaat', verwacht: '`/bronnen/` en de naam van een bron' }
    : {
        id,
        namen: lading.namen('interventie'),
        controle: 'interventie-bestaat',
        verwacht: '`/interventies/` en de naam van een interventie',
      };
}
