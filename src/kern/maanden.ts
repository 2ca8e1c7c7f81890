import { getal } from './getal.ts';

/** Zoveel maanden in woorden: *1 maand*, *12 maanden*. */
export function maanden(aantal: number): string {
  return `${getal(aantal)} ${aantal === 1 ? 'maand' : 'maanden'}`;
}
