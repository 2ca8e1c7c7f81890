import { isGepubliceerd } from '../../kern/interventie/status.ts';
import type { Probleem } from '../../kern/probleem.ts';
import { probleemBij, type Samenhangregel } from '../lading.ts';
import { isPlaatshouder, plaatshouder } from '../plaatshouder.ts';

/**
 * Wat `npm run nieuw` klaarzette, is door eigen tekst vervangen. Bij een concept een waarschuwing, zodat een groep half werk
 * kan bewaren; een gepubliceerde interventie bevat er geen.
 */
export const nogInTeVullen: Samenhangregel = (lading) => {
  const gepubliceerd = new Set(
    lading
      .goede('interventie')
      .filter(({ velden }) => isGepubliceerd(velden))
      .map(({ pad }) => pad),
  );
  return lading.alle.flatMap((bestand) => {
    const bezwaar = {
      controle: 'nog-in-te-vullen' as const,
      gevonden: `een tekst die met \`${plaatshouder}\` begint`,
      verwacht: 'eigen tekst',
      doe: 'Schrijf hier wat er hoort; de uitleg staat erboven.',
    };
    const inVelden = plekkenVan(bestand.velden).map((veld) => probleemBij(bestand, veld, bezwaar));
    const inTekst = bestand.plaatshouders.map(
      (plek): Probleem => ({ bestand: bestand.pad, ernst: 'fout', plek, ...bezwaar }),
    );
    const ernst = gepubliceerd.has(bestand.pad) ? 'fout' : 'waarschuwing';
    return [...inVelden, ...inTekst].map((probleem) => ({ ...probleem, ernst }));
  });
};

/** De paden van alle teksten die nog een plaatshouder zijn. */
function plekkenVan(waarde: unknown, pad: string[] = []): string[] {
  if (typeof waarde === 'string') return isPlaatshouder(waarde) ? [pad.join('.')] : [];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) => plekkenVan(deel, [...pad, naam]));
}
