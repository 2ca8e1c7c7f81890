import type { APIRoute } from 'astro';
import { vakwerk } from '../../../../vakwerk.config.ts';
import { bibliotheek } from '../../../bibliotheek.ts';
import { types } from '../../../kern/codes.ts';
import { feed } from '../../../weergave/wijzigingen/feed.ts';
import { kanaalVanType, type Type } from '../../../weergave/wijzigingen/kanalen.ts';

export function getStaticPaths() {
  return Object.keys(types).map((type) => ({ params: { type } }));
}

export const GET: APIRoute<never, { type: Type }> = async ({ params: { type } }) => {
  const alles = await bibliotheek();
  return new Response(feed(kanaalVanType(type, alles), alles, vakwerk), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
