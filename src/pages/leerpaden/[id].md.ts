import type { APIRoute } from 'astro';
import { vakwerk } from '../../../vakwerk.config.ts';
import { bibliotheek } from '../../bibliotheek.ts';
import type { Leerpad } from '../../kern/leerpad.ts';
import { vormen } from '../../vormen/vormen.ts';

export async function getStaticPaths() {
  return (await bibliotheek()).leerpaden.map((leerpad) => ({ params: { id: leerpad.id }, props: { leerpad } }));
}

export const GET: APIRoute<{ leerpad: Leerpad }> = async ({ props: { leerpad } }) => {
  const tekst = vormen.leerpad.markdown.weergave(leerpad, { bibliotheek: await bibliotheek(), site: vakwerk });
  return new Response(tekst, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
