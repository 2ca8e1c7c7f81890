import type { APIRoute } from 'astro';
import { vakwerk } from '../../../vakwerk.config.ts';
import { bibliotheek } from '../../bibliotheek.ts';
import { feed } from '../../weergave/wijzigingen/feed.ts';

export const GET: APIRoute = async () =>
  new Response(feed(await bibliotheek(), vakwerk), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
