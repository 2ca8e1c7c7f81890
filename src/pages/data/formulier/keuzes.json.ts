import type { APIRoute } from 'astro';
import { bibliotheek } from '../../../bibliotheek.ts';
import { formulierkeuzes } from '../../../weergave/bijdragen/formulierrecord.ts';

export const GET: APIRoute = async () => Response.json(formulierkeuzes(await bibliotheek()));
