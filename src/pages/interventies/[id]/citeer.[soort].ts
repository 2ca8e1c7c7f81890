import type { APIRoute } from 'astro';
import { vakwerk } from '../../../../vakwerk.config.ts';
import { bibliotheek, volledigeInterventie } from '../../../bibliotheek.ts';
import { citeerbestandVanInterventie } from '../../../weergave/citeren/aanhalen.ts';
import { type Citeervorm, citeersoorten, citeervormen } from '../../../weergave/citeren/vormen.ts';

export async function getStaticPaths() {
  return (await bibliotheek()).interventies.flatMap(({ id }) =>
    citeersoorten.map((soort) => ({ params: { id, soort } })),
  );
}

export const GET: APIRoute<never, { id: string; soort: Citeervorm }> = async ({ params: { id, soort } }) => {
  const omgeving = { bibliotheek: await bibliotheek(), site: vakwerk };
  return new Response(citeerbestandVanInterventie(await volledigeInterventie(id), soort, omgeving), {
    headers: { 'Content-Type': `${citeervormen[soort].mime}; charset=utf-8` },
  });
};
