import type { KorteKopregel } from '../../weergave/bewijs/kopregel-kort.ts';
import type { Codes } from '../../weergave/lijst/filter.ts';
import { idVanInterventie } from '../../weergave/site/paden.ts';
import { zoeksoorten } from '../../weergave/zoeken/zoeksoorten.ts';
import { gevondenVia } from '../../zoeken/via.ts';
import { maakKopregel } from '../bewijs/maak-kopregel.ts';
import { knoppenVoor } from '../selectie/knoppen-voor.ts';
import { gezegd } from './gezegd.ts';
import type { Bladzijde } from './pagefind.ts';

/**
 * Een gevonden bladzijde in de lijst: naam, één regel, de hele zin waarin het gezochte staat, en zo nodig waarom zij gevonden is. Een
 * methode zegt ernaast wat het onderzoek over werk zegt, en heeft de knoppen om haar te bewaren en te vergelijken.
 */
export function regel(bladzijde: Bladzijde, woorden: readonly string[], codes: Codes): HTMLLIElement {
  const { url, meta } = bladzijde;
  const titel = meta.title ?? url;
  const { inEenZin, situatie, elders } = gezegd(woorden, bladzijde);
  const link = maak('a', titel);
  link.href = url;
  const kop = maak('h2', '');
  kop.append(link);
  const wat = maak('div', '', 'wat');
  wat.append(kop);
  if (inEenZin) wat.append(maak('p', inEenZin));
  if (situatie) wat.append(maak('blockquote', `“${situatie}”`));
  if (elders) wat.append(maak('blockquote', elders));
  const soort = Object.entries(zoeksoorten).find(([code]) => codes.soort?.includes(code));
  const via = gevondenVia(woorden, [titel, inEenZin, situatie, elders].join(' '), meta);
  const erbij = [soort?.[0] === 'interventie' ? '' : soort?.[1], via && `gevonden via: ${via}`].filter(Boolean);
  if (erbij.length > 0) wat.append(maak('p', erbij.join(' · '), 'zacht'));
  const item = maak('li', '', 'methode');
  item.append(wat);
  const id = idVanInterventie(url);
  if (id) {
    const oordelen = maak('div', '', 'oordelen');
    oordelen.append(...bewijsUit(meta.bewijs).map(maakKopregel));
    item.append(oordelen, knoppenVoor(id, titel));
  }
  return item;
}

function bewijsUit(tekst = '[]'): KorteKopregel[] {
  return JSON.parse(tekst) as KorteKopregel[];
}

function maak<N extends keyof HTMLElementTagNameMap>(naam: N, tekst: string, klasse = ''): HTMLElementTagNameMap[N] {
  const element = document.createElement(naam);
  element.textContent = tekst;
  if (klasse) element.className = klasse;
  return element;
}
