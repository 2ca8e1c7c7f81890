import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { codeVan, versiesVan } from '../../vragen/opzoeken.ts';
import { alleWijzigingen, type Wijziging } from '../../vragen/wijzigingen.ts';
import { banierVan } from '../interventie/banier.ts';
import { licentie } from '../site/licentie.ts';
import { paden } from '../site/paden.ts';
import { vastPad } from '../site/vaste-adressen.ts';
import { element, ontsnapt } from '../site/xml.ts';
import type { Kanaal } from './kanalen.ts';

/**
 * Wat er in een kanaal veranderde als Atom-feed (RFC 4287), nieuwste eerst; elke versie is een bericht. Alle datums komen uit de gegevens:
 * dezelfde inhoud geeft dezelfde feed.
 */
export function feed(kanaal: Kanaal, bibliotheek: Bibliotheek, site: { naam: string; adres: string }): string {
  const alle = alleWijzigingen(kanaal);
  const eigenAdres = `${site.adres}${kanaal.pad}`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    element('id', eigenAdres),
    element('title', `${site.naam}: ${kanaal.titel}`),
    element('subtitle', 'Elke wijziging van een methode, en of zij het advies raakt.'),
    element('updated', tijdstip(alle[0]?.wijziging.datum ?? '1970-01-01')),
    element('rights', licentie.naam),
    `<author>${element('name', site.naam)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${ontsnapt(eigenAdres)}"/>`,
    `<link rel="alternate" type="text/html" href="${ontsnapt(`${site.adres}${kanaal.bladzijde}`)}"/>`,
    ...alle.map((wijziging) => bericht(wijziging, bibliotheek, site.adres)),
    '</feed>',
    '',
  ].join('\n');
}

function bericht({ interventie, wijziging }: Wijziging, bibliotheek: Bibliotheek, adres: string): string {
  const { versie, datum, wat, raaktHetAdvies } = wijziging;
  // De vaste code verandert niet als een interventie een andere naam krijgt; zonder code is de naam het beste wat er is.
  const code = codeVan(bibliotheek, interventie.id);
  const vast = `${adres}${vastPad(interventie.id, code)}#versie-${versie}`;
  const ligtVast = code && versiesVan(bibliotheek, code).some((v) => v.versie === versie);
  const soort = raaktHetAdvies ? raaktAdvies : raaktAdviesNiet;
  // Wat er nu van de methode geldt, hoort alleen bij haar nieuwste bericht: een ouder bericht blijft zoals het was.
  const banier = wijziging === interventie.wijzigingen[0] ? banierVan(interventie, bibliotheek) : null;
  const zinnen = [wat, `Raakt het advies: ${raaktHetAdvies ? 'ja' : 'nee'}.`, banier?.tekst];
  return [
    '<entry>',
    element('id', vast),
    element('title', `${raaktHetAdvies ? `${raaktAdvies.label}: ` : ''}${interventie.titel}, versie ${versie}`),
    element('updated', tijdstip(datum)),
    `<link rel="alternate" type="text/html" href="${ontsnapt(`${adres}${paden.interventie(interventie.id)}`)}"/>`,
    ...(ligtVast
      ? [
          `<link rel="related" type="text/html" title="Versie ${versie}" href="${ontsnapt(`${adres}${paden.vasteVersie(code, versie)}`)}"/>`,
        ]
      : []),
    `<category term="${soort.term}" label="${soort.label}"/>`,
    `<summary type="text">${ontsnapt(zinnen.filter(Boolean).join(' '))}</summary>`,
    '</entry>',
  ].join('\n');
}

const raaktAdvies = { term: 'raakt-het-advies', label: 'Raakt het advies' };
const raaktAdviesNiet = { term: 'raakt-het-advies-niet', label: 'Raakt het advies niet' };

/** De gegevens kennen dagen; Atom wil een tijdstip. */
function tijdstip(datum: string): string {
  return `${datum}T00:00:00Z`;
}
