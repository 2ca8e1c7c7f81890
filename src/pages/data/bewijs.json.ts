import type { APIRoute } from 'astro';
import { vakwerk } from '../../../vakwerk.config.ts';
import { bibliotheek } from '../../bibliotheek.ts';
import { alsJson, bewijsdata } from '../../weergave/bewijsdata/bewijsdata.ts';

export const GET: APIRoute = async () =>
  new Response(alsJson(bewijsdata(await bibliotheek(), vakwerk)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
