import type { APIRoute } from 'astro';
import { vakwerk } from '../../../../vakwerk.config.ts';
import { bibliotheek, volledigeInterventie } from '../../../bibliotheek.ts';
import { vormen } from '../../../vormen/vormen.ts';
import { maakDia } from '../../../weergave/lesmateriaal/maak-dia.ts';

export async function getStaticPaths() {
  return (await bibliotheek()).interventies.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = async ({ params: { id } }) => {
  const omgeving = { bibliotheek: await bibliotheek(), site: vakwerk };
  const dia = vormen.interventie.dia.weergave(await volledigeInterventie(id), omgeving);
  return new Response(await maakDia(dia), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  });
};
