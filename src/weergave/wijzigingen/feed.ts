import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { codeVan } from '../../vragen/opzoeken.ts';
import { alleWijzigingen, type Wijziging } from '../../vragen/wijzigingen.ts';
import { licentie } from '../site/licentie.ts';
import { ontsnapt } from '../site/ontsnapt.ts';
import { paden } from '../site/paden.ts';

/** De wijzigingen als Atom-feed (RFC 4287), nieuwste eerst. Alle datums komen uit de gegevens: dezelfde inhoud geeft dezelfde feed. */
export function feed(bibliotheek: Bibliotheek, site: { naam: string; adres: string }): string {
  const alle = alleWijzigingen(bibliotheek);
  const eigenAdres = `${site.adres}${paden.feed}`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    element('id', eigenAdres),
    element('title', `${site.naam}: wat er veranderde`),
    element('subtitle', 'Elke wijziging van een methode, en of zij het advies raakt.'),
    element('updated', tijdstip(alle[0]?.wijziging.datum ?? '1970-01-01')),
    element('rights', licentie.naam),
    `<author>${element('name', site.naam)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${ontsnapt(eigenAdres)}"/>`,
    `<link rel="alternate" type="text/html" href="${ontsnapt(`${site.adres}${paden.wijzigingen}`)}"/>`,
    ...alle.map((wijziging) => ingang(wijziging, bibliotheek, site.adres)),
    '</feed>',
    '',
  ].join('\n');
}

function ingang({ interventie, wijziging }: Wijziging, bibliotheek: Bibliotheek, adres: string): string {
  const { versie, datum, wat, raaktHetAdvies } = wijziging;
  // De vaste code verandert niet als een interventie een andere naam krijgt; zonder code is de naam het beste wat er is.
  const code = codeVan(bibliotheek, interventie.id);
  const vast = `${adres}${code ? paden.vast(code) : paden.interventie(interventie.id)}#versie-${versie}`;
  const soort = raaktHetAdvies ? raaktAdvies : raaktAdviesNiet;
  return [
    '<entry>',
    element('id', vast),
    element('title', `${raaktHetAdvies ? `${raaktAdvies.label}: ` : ''}${interventie.titel}, versie ${versie}`),
    element('updated', tijdstip(datum)),
    `<link rel="alternate" type="text/html" href="${ontsnapt(`${adres}${paden.interventie(interventie.id)}`)}"/>`,
    `<category term="${soort.term}" label="${soort.label}"/>`,
    `<summary type="text">${ontsnapt(`${wat} ${soort.label}.`)}</summary>`,
    '</entry>',
  ].join('\n');
}

const raaktAdvies = { term: 'raakt-het-advies', label: 'Raakt het advies' };
const raaktAdviesNiet = { term: 'raakt-het-advies-niet', label: 'Raakt het advies niet' };

/** De gegevens kennen dagen; Atom wil een tijdstip. */
function tijdstip(datum: string): string {
  return `${datum}T00:00:00Z`;
}

function element(naam: string, tekst: string): string {
  return `<${naam}>${ontsnapt(tekst)}</${naam}>`;
}
