import { bibliotheek } from '../../bibliotheek.ts';
import { suggestielijst } from '../../weergave/zoeken/suggesties.ts';

/** Alles wat het zoekveld kan voorstellen; de browser haalt dit op bij de eerste letter. */
export async function GET(): Promise<Response> {
  return Response.json(suggestielijst(await bibliotheek()));
}
