import type { APIRoute } from 'astro';
import { vakwerk } from '../../../vakwerk.config.ts';
import { bibliotheek } from '../../bibliotheek.ts';
import { feed } from '../../weergave/wijzigingen/feed.ts';
import { kanaalVanAlles } from '../../weergave/wijzigingen/kanalen.ts';

export const GET: APIRoute = async () => {
  const alles = await bibliotheek();
  return new Response(feed(kanaalVanAlles(alles), alles, vakwerk), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
