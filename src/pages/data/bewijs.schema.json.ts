import type { APIRoute } from 'astro';
import { vakwerk } from '../../../vakwerk.config.ts';
import { alsJson } from '../../weergave/bewijsdata/bewijsdata.ts';
import { bewijsSchema } from '../../weergave/bewijsdata/schema.ts';
import { paden } from '../../weergave/site/paden.ts';

export const GET: APIRoute = () =>
  new Response(alsJson(bewijsSchema(`${vakwerk.adres}${paden.bewijsSchema}`)), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
