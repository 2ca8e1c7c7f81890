import type { APIRoute } from 'astro';
import { vakwerk } from '../../../../vakwerk.config.ts';
import { bibliotheek, volledigeInterventie } from '../../../bibliotheek.ts';
import { vormen } from '../../../vormen/vormen.ts';
import { qrPng } from '../../../weergave/kaart/qr-bestand.ts';

export async function getStaticPaths() {
  return (await bibliotheek()).interventies.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = async ({ params: { id } }) => {
  const omgeving = { bibliotheek: await bibliotheek(), site: vakwerk };
  const qr = vormen.interventie.qrPng.weergave(await volledigeInterventie(id), omgeving);
  return new Response(qrPng(qr), { headers: { 'Content-Type': 'image/png' } });
};
