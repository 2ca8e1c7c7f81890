import type { Lijf } from '../../kern/interventie/schema.ts';
import type { Bezwaar } from '../../kern/probleem.ts';
import type { Soort } from '../bestanden.ts';
import { bezwarenTegenKoppen } from './koppen.ts';
import { naarHtml } from './naar-html.ts';
import { ontleed } from './ontleed.ts';
import { keurBoom, type Link } from './toegestaan.ts';

/** Keurt de tekst onder de kop en rendert haar. Met bezwaren is er geen HTML. */
export function keurTekst(tekst: string, soort: Soort): { lijf: Lijf | null; links: Link[]; bezwaren: Bezwaar[] } {
  const boom = ontleed(tekst);
  if (!('type' in boom)) return { lijf: null, links: [], bezwaren: [boom] };
  const { bezwaren, links } = keurBoom(boom);
  if (soort === 'interventie') bezwaren.push(...bezwarenTegenKoppen(boom));
  return { lijf: bezwaren.length ? null : naarHtml(boom), links, bezwaren };
}
