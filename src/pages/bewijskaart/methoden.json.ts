import type { APIRoute } from 'astro';
import { bibliotheek } from '../../bibliotheek.ts';
import { kaartmethoden } from '../../weergave/bewijskaart/methoden.ts';

export const GET: APIRoute = async () => Response.json(kaartmethoden(await bibliotheek()));
