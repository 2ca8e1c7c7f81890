import type { APIRoute } from 'astro';
import { vakwerk } from '../../../../../vakwerk.config.ts';
import { bibliotheek, geschrevenInterventie } from '../../../../bibliotheek.ts';
import { vormen } from '../../../../vormen/vormen.ts';

export async function getStaticPaths() {
  return (await bibliotheek()).interventies.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = async ({ params }) => {
  const omgeving = { bibliotheek: await bibliotheek(), site: vakwerk };
  return Response.json(vormen.geschreven.formulier.weergave(await geschrevenInterventie(params.id), omgeving));
};
