import type { Lijf } from '../../kern/interventie/schema.ts';
import type { Bezwaar, Plek } from '../../kern/probleem.ts';
import type { Soort } from '../bestanden.ts';
import { bezwarenTegenGeplakteHtml } from './geplakte-html.ts';
import { bezwarenTegenKoppen } from './koppen.ts';
import { naarHtml } from './naar-html.ts';
import { ontleed } from './ontleed.ts';
import { type Alinea, keurBoom, type Link } from './toegestaan.ts';

/** De uitkomst van een keuring. Met bezwaren is er geen HTML. */
export interface GekeurdeTekst {
  lijf: Lijf | null;
  links: Link[];
  /** Waar nog staat wat `npm run nieuw` klaarzette. */
  plaatshouders: Plek[];
  /** De lopende tekst, los van opmaak. */
  alineas: Alinea[];
  bezwaren: Bezwaar[];
}

/** Keurt de tekst onder de kop en rendert haar. */
export function keurTekst(tekst: string, soort: Soort): GekeurdeTekst {
  const boom = ontleed(tekst);
  if (!('type' in boom)) {
    const html = bezwarenTegenGeplakteHtml(tekst);
    return { lijf: null, links: [], plaatshouders: [], alineas: [], bezwaren: html.length ? html : [boom] };
  }
  const { bezwaren, links, plaatshouders, alineas } = keurBoom(boom);
  if (soort === 'interventie') bezwaren.push(...bezwarenTegenKoppen(boom));
  return { lijf: bezwaren.length ? null : naarHtml(boom), links, plaatshouders, alineas, bezwaren };
}
