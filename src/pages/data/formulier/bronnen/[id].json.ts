import type { APIRoute } from 'astro';
import { bibliotheek } from '../../../../bibliotheek.ts';
import type { Bron } from '../../../../kern/bron.ts';
import { vormen } from '../../../../vormen/vormen.ts';

export async function getStaticPaths() {
  return [...(await bibliotheek()).bronnen.values()].map((bron) => ({ params: { id: bron.id }, props: { bron } }));
}

export const GET: APIRoute<{ bron: Bron }> = ({ props }) => Response.json(vormen.bron.formulier.weergave(props.bron));
