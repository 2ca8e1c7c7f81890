import { inhouden } from '../../kern/bewijs/schalen.ts';
import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { isGepubliceerd } from '../../kern/interventie/status.ts';

/** Hoe ver deze bibliotheek is, in aantallen. */
export interface Stand {
  interventies: number;
  /** Daarvan beoordeeld en gepubliceerd. */
  beoordeeld: number;
  bronnen: number;
  /** Wat er van de bronnen gezien is, van veel naar weinig; alleen wat voorkomt. */
  gezien: { wat: string; aantal: number }[];
}

export function stand({ interventies, bronnen }: Bibliotheek): Stand {
  const alle = [...bronnen.values()];
  return {
    interventies: interventies.length,
    beoordeeld: interventies.filter(isGepubliceerd).length,
    bronnen: alle.length,
    gezien: (Object.keys(inhouden) as (keyof typeof inhouden)[])
      .map((inhoud) => ({
        wat: inhouden[inhoud].toLowerCase(),
        aantal: alle.filter(({ gecontroleerd }) => gecontroleerd.inhoud === inhoud).length,
      }))
      .filter(({ aantal }) => aantal > 0),
  };
}
