import type { Lijf } from '../../kern/interventie/schema.ts';
import type { Bezwaar, Plek } from '../../kern/probleem.ts';
import type { Soort } from '../bestanden.ts';
import { bezwarenTegenHalveOpmaak } from './halve-opmaak.ts';
import { type Alinea, keurBoom, type Link } from './keur-boom.ts';
import { bezwarenTegenKoppen, bezwarenTegenKopwoorden } from './koppen.ts';
import { leesVerder } from './lees-verder.ts';
import { naarHtml } from './naar-html.ts';
import { bezwarenTegenVoetnoten } from './voetnoten.ts';

/** De uitkomst van een keuring. Met een fout is er geen HTML. */
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
  const regels = tekst.split('\n');
  const { boom, bezwaren: onleesbaar } = leesVerder(tekst);
  if (!boom) return { lijf: null, links: [], plaatshouders: [], alineas: [], bezwaren: onleesbaar };
  const { bezwaren, links, plaatshouders, alineas } = keurBoom(boom);
  bezwaren.push(
    ...onleesbaar,
    ...bezwarenTegenKopwoorden(boom),
    ...bezwarenTegenVoetnoten(boom, regels),
    ...bezwarenTegenHalveOpmaak(boom, regels),
  );
  if (soort === 'interventie') bezwaren.push(...bezwarenTegenKoppen(boom));
  const isFout = bezwaren.some(({ ernst = 'fout' }) => ernst === 'fout');
  return { lijf: isFout ? null : naarHtml(boom), links, plaatshouders, alineas, bezwaren };
}
