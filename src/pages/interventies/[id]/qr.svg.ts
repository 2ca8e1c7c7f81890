import type { APIRoute } from 'astro';
import { vakwerk } from '../../../../vakwerk.config.ts';
import { bibliotheek, volledigeInterventie } from '../../../bibliotheek.ts';
import { vormen } from '../../../vormen/vormen.ts';

export async function getStaticPaths() {
  return (await bibliotheek()).interventies.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = async ({ params: { id } }) => {
  const omgeving = { bibliotheek: await bibliotheek(), site: vakwerk };
  const svg = vormen.interventie.qrSvg.weergave(await volledigeInterventie(id), omgeving);
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
