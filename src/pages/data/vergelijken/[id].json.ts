import type { APIRoute } from 'astro';
import { bibliotheek, volledigeInterventie } from '../../../bibliotheek.ts';
import { vergelijkbaar } from '../../../weergave/vergelijken/vergelijking.ts';

/** Per interventie wat de vergelijking laat zien; de browser haalt er hoogstens vier op. */
export async function getStaticPaths() {
  return (await bibliotheek()).interventies.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = async ({ params }) =>
  new Response(JSON.stringify(vergelijkbaar(await volledigeInterventie(params.id), await bibliotheek())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
