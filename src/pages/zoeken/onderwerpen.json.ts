import { bibliotheek } from '../../bibliotheek.ts';
import { leemteantwoorden } from '../../weergave/zoeken/ernaast.ts';

/** De onderwerpen waarover wij nog niets hebben; de zoekbladzijde haalt dit op als er een bij de vraag past. */
export async function GET(): Promise<Response> {
  return Response.json(leemteantwoorden(await bibliotheek()));
}
