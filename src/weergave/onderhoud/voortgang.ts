import { isInGebruik } from '../../kern/interventie/status.ts';
import * as onderhoud from '../../vragen/onderhoud.ts';
import { beoordeeld, type Gedaan, helemaalGelezen, type Rol } from '../../vragen/voortgang.ts';
import type { Stukken } from './klus.ts';

/** Hoe ver het nakijken is: een balkje met woorden. */
export interface Voortgang {
  id: string;
  titel: string;
  /** *3 van de 31*. */
  hoeveel: string;
  /** Wat erbij hoort te staan. */
  uitleg: string;
  /** Hoe vol het balkje is, van 0 tot 100. */
  lengte: number;
}

export function voortgang({ bibliotheek, volledig }: Pick<Stukken, 'bibliotheek' | 'volledig'>): Voortgang[] {
  const { rollen, ...methoden } = beoordeeld(volledig);
  const eigenaars = volledig.filter(isInGebruik).filter(({ gilde }) => gilde !== undefined).length;
  const gelezen = (inhouden: Parameters<typeof onderhoud.bronnenMetInhoud>[1]) =>
    onderhoud.bronnenMetInhoud(bibliotheek, inhouden).length;
  return [
    deel('beoordeeld', 'Methoden beoordeeld', methoden, doorWie(rollen)),
    deel(
      'beheerd',
      'Methoden met een groep die ze beheert',
      { aantal: eigenaars, van: methoden.van },
      'Die groep houdt haar methode bij.',
    ),
    deel(
      'rijen-gelezen',
      'Oordelen helemaal nagekeken',
      helemaalGelezen(bibliotheek),
      'Een oordeel telt hier pas mee als wij elke bron eronder van begin tot eind lazen. Van de meeste lazen wij alleen de samenvatting.',
    ),
    deel(
      'bronnen-gelezen',
      'Bronnen waarvan wij zelf minstens de samenvatting lazen',
      { aantal: gelezen(['volledige-tekst', 'samenvatting']), van: bibliotheek.bronnen.size },
      `Waarvan van begin tot eind: ${gelezen(['volledige-tekst'])}.`,
    ),
  ];
}

function deel(id: string, titel: string, { aantal, van }: Gedaan, uitleg: string): Voortgang {
  const lengte = van > 0 ? Math.floor((100 * aantal) / van) : 0;
  return { id, titel, hoeveel: `${aantal} van de ${van}`, uitleg, lengte };
}

function doorWie(rollen: readonly Rol[]): string {
  if (rollen.length === 0) return 'Nog door niemand.';
  return `${rollen
    .map(
      ({ rol, methoden, namen }) =>
        `${rol}: ${methoden} ${methoden === 1 ? 'methode' : 'methoden'} (${namen.join(', ')})`,
    )
    .join('; ')}.`;
}
