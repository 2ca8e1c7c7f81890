import type { APIRoute } from 'astro';
import { vakwerk } from '../../../vakwerk.config.ts';
import { bibliotheek, volledigeInterventie } from '../../bibliotheek.ts';
import { vormen } from '../../vormen/vormen.ts';

export async function getStaticPaths() {
  return (await bibliotheek()).interventies.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = async ({ params }) => {
  const omgeving = { bibliotheek: await bibliotheek(), site: vakwerk };
  const tekst = vormen.interventie.markdown.weergave(await volledigeInterventie(params.id), omgeving);
  return new Response(tekst, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
