import type { APIRoute } from 'astro';
import { bibliotheek } from '../../../bibliotheek.ts';
import type { Bron } from '../../../kern/bron.ts';
import { citeerbestandVanBron } from '../../../weergave/citeren/aanhalen.ts';
import { type Citeervorm, citeersoorten, citeervormen } from '../../../weergave/citeren/vormen.ts';

export async function getStaticPaths() {
  return [...(await bibliotheek()).bronnen.values()].flatMap((bron) =>
    citeersoorten.map((soort) => ({ params: { id: bron.id, soort }, props: { bron } })),
  );
}

export const GET: APIRoute<{ bron: Bron }, { soort: Citeervorm }> = ({ params, props }) =>
  new Response(citeerbestandVanBron(props.bron, params.soort), {
    headers: { 'Content-Type': `${citeervormen[params.soort].mime}; charset=utf-8` },
  });
