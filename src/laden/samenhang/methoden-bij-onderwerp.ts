import type { Gekeurd } from '../keur.ts';
import type { Lading } from '../lading.ts';

/** Elke interventie die een onderwerp noemt, bij `hier` of bij `dichtstbij`. */
export function methodenBijOnderwerpen(lading: Lading): { bestand: Gekeurd; veld: string; id: string }[] {
  return lading
    .goede('onderwerpen')
    .flatMap((bestand) =>
      bestand.velden.flatMap((onderwerp, i) =>
        (['hier', 'dichtstbij'] as const).flatMap((veld) =>
          (onderwerp[veld] ?? []).map((id, j) => ({ bestand, veld: `${i}.${veld}.${j}`, id })),
        ),
      ),
    );
}
