import type { BronVelden } from '../../kern/bron.ts';
import type { Gekeurd } from '../keur.ts';
import type { Lading } from '../lading.ts';

/** Een plek in een bestand waar een bron genoemd wordt. */
export interface Vermelding {
  bestand: Gekeurd;
  veld: string;
  bron: string;
}

/** De velden waarmee een bron naar een andere bron wijst. */
export const bronverbanden = ['verslagVan', 'anderDeelVan', 'vervangenDoor'] as const;
export type Bronverband = (typeof bronverbanden)[number];

/** De bronnen waar een bron met deze velden naar wijst. */
export function verwanteBronnen(
  velden: Pick<BronVelden, Bronverband>,
  verbanden: readonly Bronverband[] = bronverbanden,
): { veld: Bronverband; naar: string }[] {
  return verbanden.flatMap((veld) => {
    const naar = velden[veld];
    return naar ? [{ veld, naar }] : [];
  });
}

/** Elke bron die een andere bron noemt. */
export function bronnenInBronnen(lading: Lading): Vermelding[] {
  return lading
    .goede('bron')
    .flatMap((bestand) => verwanteBronnen(bestand.velden).map(({ veld, naar }) => ({ bestand, veld, bron: naar })));
}

/** Elke bron die een veld van een interventie of een kennisvraag noemt: in het bewijs, onder elke `bronnen` en bij `ongelezen`. */
export function genoemdeBronnen(lading: Lading): Vermelding[] {
  return [...lading.goede('interventie'), ...lading.goede('kennisvragen')].flatMap((bestand) => {
    const vermeldingen: Vermelding[] = [];
    const bezoek = (waarde: unknown, pad: string[]): void => {
      if (typeof waarde !== 'object' || waarde === null) return;
      for (const [naam, deel] of Object.entries(waarde)) {
        const hier = [...pad, naam];
        if (naam === 'bron' && typeof deel === 'string')
          vermeldingen.push({ bestand, veld: hier.join('.'), bron: deel });
        else if ((naam === 'bronnen' || naam === 'ongelezen') && Array.isArray(deel))
          vermeldingen.push(...deel.map((bron, i) => ({ bestand, veld: [...hier, i].join('.'), bron })));
        else bezoek(deel, hier);
      }
    };
    bezoek(bestand.velden, []);
    return vermeldingen;
  });
}
