import type { APIRoute } from 'astro';
import { vakwerk } from '../../../vakwerk.config.ts';
import { bibliotheek } from '../../bibliotheek.ts';
import { bewijsdata } from '../../weergave/bewijsdata/bewijsdata.ts';
import { bewijscsv } from '../../weergave/bewijsdata/in-csv.ts';

export const GET: APIRoute = async () =>
  new Response(bewijscsv(bewijsdata(await bibliotheek(), vakwerk)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
