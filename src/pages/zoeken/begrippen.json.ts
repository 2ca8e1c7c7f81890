import { bibliotheek } from '../../bibliotheek.ts';
import { begripantwoorden } from '../../weergave/zoeken/ernaast.ts';

/** De begrippen met uitleg; de zoekbladzijde haalt dit op als de vraag de naam van een begrip is. */
export async function GET(): Promise<Response> {
  return Response.json(begripantwoorden(await bibliotheek()));
}
