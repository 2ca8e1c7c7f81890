import type { APIRoute } from 'astro';
import { vakwerk } from '../../../../vakwerk.config.ts';
import { bibliotheek, volledigeInterventie } from '../../../bibliotheek.ts';
import { vormen } from '../../../vormen/vormen.ts';

/** Per interventie wat de vergelijking laat zien; de browser haalt er hoogstens vier op. */
export async function getStaticPaths() {
  return (await bibliotheek()).interventies.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = async ({ params }) => {
  const interventie = await volledigeInterventie(params.id);
  const gegevens = vormen.interventie.vergelijking.weergave(interventie, {
    bibliotheek: await bibliotheek(),
    site: vakwerk,
  });
  return new Response(JSON.stringify(gegevens), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
