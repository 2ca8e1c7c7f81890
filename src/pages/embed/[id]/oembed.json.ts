import type { APIRoute } from 'astro';
import { vakwerk } from '../../../../vakwerk.config.ts';
import { bibliotheek, volledigeInterventie } from '../../../bibliotheek.ts';
import { vormen } from '../../../vormen/vormen.ts';

export async function getStaticPaths() {
  return (await bibliotheek()).interventies.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = async ({ params: { id } }) => {
  const omgeving = { bibliotheek: await bibliotheek(), site: vakwerk };
  const beschrijving = vormen.interventie.oembed.weergave(await volledigeInterventie(id), omgeving);
  return new Response(`${JSON.stringify(beschrijving, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json+oembed; charset=utf-8' },
  });
};
