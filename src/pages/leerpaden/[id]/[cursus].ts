import type { APIRoute } from 'astro';
import { vakwerk } from '../../../../vakwerk.config.ts';
import { bibliotheek } from '../../../bibliotheek.ts';
import type { Leerpad } from '../../../kern/leerpad.ts';
import { cursussen } from '../../../vormen/bestanden.ts';
import { zip } from '../../../weergave/site/zip.ts';

type Cursus = (typeof cursussen)[keyof typeof cursussen];

/** Een leerpad als pakket voor een leeromgeving. */
export async function getStaticPaths() {
  return (await bibliotheek()).leerpaden.flatMap((leerpad) =>
    Object.values(cursussen).map((vorm) => ({
      params: { id: leerpad.id, cursus: vorm.adres(leerpad.id).split('/').at(-1) },
      props: { leerpad, vorm },
    })),
  );
}

export const GET: APIRoute<{ leerpad: Leerpad; vorm: Cursus }> = async ({ props: { leerpad, vorm } }) => {
  const { dag, bestanden } = vorm.weergave(leerpad, { bibliotheek: await bibliotheek(), site: vakwerk });
  return new Response(zip(bestanden, dag), { headers: { 'Content-Type': 'application/zip' } });
};
