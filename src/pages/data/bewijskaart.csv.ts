import type { APIRoute } from 'astro';
import { vakwerk } from '../../../vakwerk.config.ts';
import { bibliotheek } from '../../bibliotheek.ts';
import { bewijskaartCsv } from '../../weergave/bewijskaart/in-csv.ts';

export const GET: APIRoute = async () =>
  new Response(bewijskaartCsv(await bibliotheek(), vakwerk.adres), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
