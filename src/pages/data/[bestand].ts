import type { APIRoute } from 'astro';
import licentietekst from '../../../LICENSE-CONTENT?raw';
import { vakwerk } from '../../../vakwerk.config.ts';
import { bibliotheek, volledigeInterventies } from '../../bibliotheek.ts';
import { type Uitgegeven, uitgave } from '../../weergave/opendata/uitgave.ts';

/** Elk bestand met open data. Zij worden samen gemaakt: het zip-bestand bestaat uit de andere. */
export async function getStaticPaths() {
  const omgeving = { bibliotheek: await bibliotheek(), interventies: await volledigeInterventies(), site: vakwerk };
  return uitgave(omgeving, licentietekst).map((bestand) => ({ params: { bestand: bestand.naam }, props: bestand }));
}

export const GET: APIRoute<Uitgegeven> = ({ props: { mime, inhoud } }) =>
  new Response(inhoud, {
    headers: { 'Content-Type': typeof inhoud === 'string' ? `${mime}; charset=utf-8` : mime },
  });
