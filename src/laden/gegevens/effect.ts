import type { Grens, Schatting } from '../../kern/schatting.ts';

/** Een schatting als één getal, met de getallen waaruit het volgt en het veld waar het staat. */
export interface Effect {
  waarde: number;
  /** De getypte getallen; elk is afgerond, dus samen zeggen zij hoe nauwkeurig `waarde` is. */
  uit: number[];
  veld: string;
}

/** Een schatting met grenzen: alles behalve woorden en een telling. */
export type Geschat = Exclude<Schatting, { soort: 'woorden' | 'telling' }>;

export function isGeschat(schatting: Schatting): schatting is Geschat {
  return schatting.soort !== 'woorden' && schatting.soort !== 'telling';
}

/** Het effect op zijn eigen schaal. Bij een `per100` met beginwaarden: hoeveel meer er veranderde dan zonder. */
export function effectVan(schatting: Geschat): Effect {
  switch (schatting.soort) {
    case 'per100': {
      const { met, zonder, voorafMet, voorafZonder } = schatting;
      if (voorafMet === undefined || voorafZonder === undefined) return eindverschil(schatting);
      return {
        waarde: afgerond(met - voorafMet - (zonder - voorafZonder)),
        uit: [met, zonder, voorafMet, voorafZonder],
        veld: 'schatting.met',
      };
    }
    case 'procentpunt':
      return { waarde: schatting.verschil, uit: [schatting.verschil], veld: 'schatting.verschil' };
    case 'verhouding':
      return { waarde: schatting.schatting, uit: [schatting.schatting], veld: 'schatting.schatting' };
    case 'verschil':
      return { waarde: schatting.waarde, uit: [schatting.waarde], veld: 'schatting.waarde' };
  }
}

/** Het verschil aan het eind van een `per100`, wat er vooraf ook was. */
export function eindverschil({ met, zonder }: Extract<Schatting, { soort: 'per100' }>): Effect {
  return { waarde: afgerond(met - zonder), uit: [met, zonder], veld: 'schatting.met' };
}

/** Het interval zoals het er staat: *van 1.2 tot 1.9*. */
export function intervalInWoorden({ onder, boven }: { onder?: Grens | undefined; boven?: Grens | undefined }): string {
  return `van \`${onder ?? 'niet gezien'}\` tot \`${boven ?? 'niet gezien'}\``;
}

/** Zonder de restjes van binair rekenen. */
function afgerond(getal: number): number {
  return Number(getal.toFixed(6));
}
