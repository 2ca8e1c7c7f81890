import type { Interventie } from '../../kern/interventie/schema.ts';
import { banierVan } from '../interventie/banier.ts';
import { paden } from '../site/paden.ts';
import type { Site } from '../site/site.ts';
import { type Csl, gevuld, inOpmerking } from './csl.ts';

type Aangehaald = Pick<Interventie, 'id' | 'titel' | 'auteurs' | 'status' | 'versie' | 'wijzigingen' | 'vervangenDoor'>;

/**
 * Deze versie van een methode als werk om aan te halen. Wie haar schreef, is een naam zoals zij in het bestand staat: of het een mens
 * of een groep is, staat er niet bij.
 */
export function cslVanInterventie(i: Aangehaald, code: string | undefined, site: Site): Csl {
  const datum = i.wijzigingen[0]?.datum;
  return gevuld({
    id: `${code ?? i.id}-versie-${i.versie}`,
    type: 'webpage' as const,
    title: i.titel,
    author: i.auteurs.map((literal) => ({ literal })),
    issued: datum ? { 'date-parts': [datum.split('-').map(Number)] } : undefined,
    status: i.status === 'concept' ? i.status : undefined,
    'container-title': site.naam,
    number: code,
    version: String(i.versie),
    language: 'nl',
    URL: adresOm(i.id, code, site),
    // Niet elke vorm heeft velden voor een versie en een code.
    note: inOpmerking(
      `${[code, `versie ${i.versie}`].filter(Boolean).join(', ')}.`,
      banierVan(i, { interventies: [] })?.tekst,
    ),
  });
}

/** Het adres dat blijft: dat van de vaste code, of zolang zij er geen heeft dat van haar naam. */
export function adresOm(id: string, code: string | undefined, site: Site): string {
  return `${site.adres}${code ? paden.vast(code) : paden.interventie(id)}`;
}
