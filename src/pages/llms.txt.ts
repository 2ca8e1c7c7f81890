import type { APIRoute } from 'astro';
import { vakwerk } from '../../vakwerk.config.ts';
import { bibliotheek } from '../bibliotheek.ts';
import { llmsTxt } from '../weergave/markdown/llms.ts';

export const GET: APIRoute = async () =>
  new Response(llmsTxt(await bibliotheek(), vakwerk), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
