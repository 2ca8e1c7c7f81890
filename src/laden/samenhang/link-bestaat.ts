import type { Controle } from '../../kern/controles.ts';
import { adressenVan } from '../../kern/leerpad.ts';
import type { Probleem } from '../../kern/probleem.ts';
import { lijktOp } from '../dichtstbij.ts';
import { type Lading, probleemBij, type Samenhangregel } from '../lading.ts';

/** Een link in de tekst, of een adres in een leerpad, naar een bron, interventie, leerpad of begrip wijst naar een die bestaat. */
export const linkBestaat: Samenhangregel = (lading) => [
  ...lading.alle.flatMap((bestand) =>
    bestand.links.flatMap(({ url, plek }): Probleem[] =>
      bezwaarTegen(url, lading).map((bezwaar) => ({ bestand: bestand.pad, plek, ernst: 'fout', ...bezwaar })),
    ),
  ),
  ...adressenInLeerpaden(lading),
];

function adressenInLeerpaden(lading: Lading): Probleem[] {
  return lading
    .goede('leerpad')
    .flatMap((bestand) =>
      Object.entries(adressenVan(bestand.velden)).flatMap(([veld, adres]) =>
        bezwaarTegen(adres, lading).map((bezwaar) => probleemBij(bestand, veld, bezwaar)),
      ),
    );
}

function bezwaarTegen(url: string, lading: Lading): Omit<Probleem, 'bestand' | 'ernst' | 'plek'>[] {
  const doel = doelVan(url, lading);
  if (!doel || doel.namen.has(doel.id)) return [];
  return [
    {
      controle: doel.controle,
      gevonden: `een link naar \`${url.slice(0, 80)}\`, die niet bestaat`,
      verwacht: doel.verwacht,
      doe: `Verbeter het adres.${lijktOp(doel.id, [...doel.namen])}`,
    },
  ];
}

function doelVan(
  url: string,
  lading: Lading,
): { id: string; namen: ReadonlySet<string>; controle: Controle; verwacht: string } | null {
  const [, soort, id = ''] = /^\/(interventies|bronnen|leerpaden|begrippen)\/#?([^/#?]*)/.exec(url) ?? [];
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
  if (soort === 'leerpaden')
    return {
      id,
      namen: lading.namen('leerpad'),
      controle: 'leerpad-bestaat',
      verwacht: '`/leerpaden/` en de naam van een leerpad',
    };
  return soort === 'bronnen'
    ? { id, namen: lading.namen('bron'), controle: 'bron-bestaat', verwacht: '`/bronnen/` en de naam van een bron' }
    : {
        id,
        namen: lading.namen('interventie'),
        controle: 'interventie-bestaat',
        verwacht: '`/interventies/` en de naam van een interventie',
      };
}
