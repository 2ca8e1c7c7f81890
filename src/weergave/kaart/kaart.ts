import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { datumInWoorden } from '../../kern/datum.ts';
import { eersteZinApart, type Kort } from '../../kern/eerste-zin.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { codeVan } from '../../vragen/opzoeken.ts';
import { type Banier, banierVan } from '../interventie/banier.ts';
import { type InEenMinuut, inEenMinuut } from '../interventie/in-een-minuut.ts';
import { paden } from '../site/paden.ts';
import type { Site } from '../site/site.ts';
import { type Qr, qrVan } from './qr.ts';

/**
 * De kaart van één minuut: wat er op één scherm van een telefoon en op één vel past. Een lange tekst is in tweeën: het begin
 * staat overal, de rest alleen waar ruimte is.
 */
export interface KaartWeergave extends Omit<InEenMinuut, 'wanneer' | 'letOp'> {
  id: string;
  titel: string;
  inEenZin: string;
  /** Welke versie dit is, voor wie een oud vel in handen heeft. */
  versie: string;
  banier: Banier | null;
  wanneer: Kort;
  letOp: Kort;
  metWie: Kort;
  href: string;
  kaart: string;
  /** Het adres dat blijft; zonder code het gewone adres. `kort` is zonder `https://`, om over te typen. */
  vast: { code: string; pad: string; kort: string };
  qr: Qr;
}

/** Op een telefoon passen er zoveel namen. */
const namen = 3;

export function kaartWeergave(i: Interventie, bibliotheek: Bibliotheek, site: Site): KaartWeergave {
  const code = codeVan(bibliotheek, i.id) ?? '';
  const pad = code ? paden.vast(code) : paden.interventie(i.id);
  const adres = `${site.adres}${pad}`;
  const minuut = inEenMinuut(i, bibliotheek);
  return {
    ...minuut,
    id: i.id,
    titel: i.titel,
    inEenZin: i.inEenZin,
    versie: [`Versie ${i.versie}`, ...i.wijzigingen.slice(0, 1).map(({ datum }) => datumInWoorden(datum))].join(', '),
    banier: banierVan(i, bibliotheek),
    wanneer: eersteZinApart(minuut.wanneer),
    letOp: eersteZinApart(minuut.letOp),
    metWie: opsomming((i.betrokkenen ?? []).map(({ wie }) => wie)),
    href: paden.interventie(i.id),
    kaart: paden.kaart(i.id),
    vast: { code, pad, kort: adres.replace(/^https?:\/\//, '') },
    qr: qrVan(adres),
  };
}

function opsomming(wie: readonly string[]): Kort {
  const [begin, rest] = [wie.slice(0, namen).join(', '), wie.slice(namen).join(', ')];
  return { begin, rest: rest && `, ${rest}` };
}
