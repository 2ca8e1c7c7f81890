import type { APIRoute } from 'astro';
import { vakwerk } from '../../../../vakwerk.config.ts';
import { bibliotheek } from '../../../bibliotheek.ts';
import type { Leerpad } from '../../../kern/leerpad.ts';
import { citeerbestandVanLeerpad } from '../../../weergave/citeren/aanhalen.ts';
import { type Citeervorm, citeersoorten, citeervormen } from '../../../weergave/citeren/vormen.ts';

export async function getStaticPaths() {
  return (await bibliotheek()).leerpaden.flatMap((leerpad) =>
    citeersoorten.map((soort) => ({ params: { id: leerpad.id, soort }, props: { leerpad } })),
  );
}

export const GET: APIRoute<{ leerpad: Leerpad }, { id: string; soort: Citeervorm }> = ({
  params: { soort },
  props: { leerpad },
}) =>
  new Response(citeerbestandVanLeerpad(leerpad, soort, vakwerk), {
    headers: { 'Content-Type': `${citeervormen[soort].mime}; charset=utf-8` },
  });
