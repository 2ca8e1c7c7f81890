import type { APIRoute } from 'astro';
import { vakwerk } from '../../../../vakwerk.config.ts';
import { bibliotheek, volledigeInterventie } from '../../../bibliotheek.ts';
import { vormen } from '../../../vormen/vormen.ts';
import { oudeNamen } from '../../../weergave/site/vaste-adressen.ts';

/** Een feedlezer houdt zijn adres: onder een oude naam staat dezelfde feed, want een bestand kan niet doorsturen. */
export async function getStaticPaths() {
  const alles = await bibliotheek();
  return [
    ...alles.interventies.map(({ id }) => ({ params: { id }, props: { nu: id } })),
    ...oudeNamen(alles).map(({ oud, id }) => ({ params: { id: oud }, props: { nu: id } })),
  ];
}

export const GET: APIRoute<{ nu: string }> = async ({ props: { nu } }) => {
  const omgeving = { bibliotheek: await bibliotheek(), site: vakwerk };
  return new Response(vormen.interventie.feed.weergave(await volledigeInterventie(nu), omgeving), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
