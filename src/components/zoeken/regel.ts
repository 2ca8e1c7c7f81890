import type { Codes } from '../../weergave/lijst/filter.ts';
import { idVanInterventie } from '../../weergave/site/paden.ts';
import { zoeksoorten } from '../../weergave/zoeken/zoeksoorten.ts';
import { gevondenVia } from '../../zoeken/via.ts';
import { knoppenVoor } from '../selectie/knoppen-voor.ts';
import type { Bladzijde } from './pagefind.ts';

/**
 * Een gevonden bladzijde in de lijst: titel, een stukje tekst, wat het is en zo nodig waarom zij gevonden is. Een interventie
 * zegt wat het onderzoek over werk zegt, en heeft de knoppen om haar te bewaren en te vergelijken.
 */
export function regel(
  { url, meta, plain_excerpt }: Bladzijde,
  woorden: readonly string[],
  codes: Codes,
): HTMLLIElement {
  const titel = meta.title ?? url;
  const link = document.createElement('a');
  link.href = url;
  link.textContent = titel;
  const item = document.createElement('li');
  // Een stukje tekst van bovenaan de bladzijde begint met haar titel, en die staat er al.
  const stukje = plain_excerpt.startsWith(`${titel}. `) ? plain_excerpt.slice(titel.length + 2) : plain_excerpt;
  item.append(link, alinea(stukje, ''));
  if (meta.bewijs) item.append(alinea(meta.bewijs, ''));
  const soort = Object.entries(zoeksoorten).find(([code]) => codes.soort?.includes(code))?.[1] ?? '';
  const via = gevondenVia(woorden, `${titel} ${plain_excerpt}`, meta);
  item.append(alinea(via ? `${soort} · gevonden via: ${via}` : soort, 'zacht'));
  const id = idVanInterventie(url);
  if (id) item.append(knoppenVoor(id, titel));
  return item;
}

function alinea(tekst: string, klasse: string): HTMLParagraphElement {
  const p = document.createElement('p');
  p.textContent = tekst;
  if (klasse) p.className = klasse;
  return p;
}
