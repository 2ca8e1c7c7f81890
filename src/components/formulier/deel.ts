import type { Gebrek } from '../../formulier/kijk-na.ts';
import type { Deel, Pakket } from '../../formulier/pakket.ts';
import { deelnamen, titelVan, veldenVan } from '../../formulier/soorten.ts';
import { inGroepen } from '../../formulier/veld.ts';
import { types } from '../../kern/codes.ts';
import { element, knop } from './element.ts';
import type { Omgeving } from './invoer.ts';
import { lijstVan } from './meldingen.ts';
import { tekenVelden } from './teken.ts';

/** De velden van een deel: wat een concept nodig heeft staat open, de rest gaat open als iemand dat wil. */
export function tekenDeel(deel: Deel, omgeving: Omgeving): HTMLElement[] {
  return inGroepen(veldenVan(deel)).map(({ kop, uitleg, velden }) => {
    const getekend = tekenVelden(velden, deel.velden, '', omgeving);
    if (!kop) return element('div', {}, ...getekend);
    const details = element('details', { className: 'uitklap', open: !deel.nieuw && kop !== 'Al ingevuld' });
    details.append(element('summary', {}, kop), element('p', {}, uitleg), ...getekend);
    return details;
  });
}

/** Waar een nieuwe methode over gaat: dat bepaalt welke velden zij heeft. */
export function typekeuze(deel: Deel, gekozen: () => void): HTMLElement {
  const opties = Object.entries(types).map(([code, naam]) => new Option(naam, code));
  const kies = element('select', { id: 'veld-type' }, ...opties);
  kies.value = String(deel.velden.type);
  kies.addEventListener('change', () => {
    deel.velden.type = kies.value;
    gekozen();
  });
  return element(
    'div',
    { className: 'veld' },
    element('label', { htmlFor: kies.id }, 'Waar gaat de methode over?'),
    kies,
  );
}

export function kopVan(deel: Deel): string {
  const titel = titelVan(deel);
  const naam = deelnamen[deel.soort];
  return `${deel.nieuw ? naam : `Verbetering van: ${naam.toLowerCase()}`}${titel === 'nog zonder naam' ? '' : ` “${titel}”`}`;
}

/** De delen van een voorstel, met welke er nu open is. */
export function deellijst(
  { delen }: Pakket,
  nu: number,
  doe: { kies(nr: number): void; haalWeg(nr: number): void },
): HTMLElement[] {
  return delen.map((deel, nr) => {
    const kies = knop(`${deelnamen[deel.soort]}: ${titelVan(deel)}`, () => doe.kies(nr));
    if (nr === nu) kies.setAttribute('aria-current', 'true');
    const weg = nr > 0 ? [' ', knop('Haal weg', () => doe.haalWeg(nr), 'secondary', `: ${titelVan(deel)}`)] : [];
    return element('li', {}, kies, ...weg);
  });
}

/** Wat er nog te doen is, in één zin. */
export function standVan(gebreken: readonly Gebrek[]): string {
  const leeg = gebreken.filter((g) => g.leeg).length;
  const anders = gebreken.length - leeg;
  const stand = [
    leeg && `nog ${leeg} ${leeg === 1 ? 'veld' : 'velden'} met ● in te vullen`,
    anders && `${anders} ${anders === 1 ? 'veld klopt' : 'velden kloppen'} nog niet`,
  ].filter(Boolean);
  return stand.length ? `Te doen: ${stand.join(', ')}.` : 'Alles wat nodig is, is ingevuld.';
}

/** Alles wat nog niet klopt, met de weg naar elk veld. */
export function uitslagVan(vlak: Element, gebreken: readonly Gebrek[]): HTMLElement[] {
  if (gebreken.length === 0) return [element('p', {}, 'Alles klopt. Je kunt het bewaren en insturen.')];
  const aantal = gebreken.length === 1 ? 'Eén punt klopt' : `${gebreken.length} punten kloppen`;
  return [
    element('p', {}, `${aantal} nog niet. Je mag het ook zo insturen: dan maakt de redactie het met je af.`),
    lijstVan(vlak, gebreken),
  ];
}
