import { isConcept, isInGebruik } from '../../kern/interventie/status.ts';
import { banierVan } from '../interventie/banier.ts';
import type { Site } from '../site/site.ts';
import { type Aangehaald, type Register, verwijzingNaar } from '../site/vaste-adressen.ts';
import { type Csl, gevuld, inOpmerking } from './csl.ts';

/**
 * Deze versie van een methode als werk om aan te halen. Wie haar schreef, is een naam zoals zij in het bestand staat: of het een mens
 * of een groep is, staat er niet bij.
 */
export function cslVanInterventie(i: Aangehaald, register: Register, site: Site): Csl {
  const { adres, ...verwijzing } = verwijzingNaar(i, register, site);
  const code = verwijzing.code || undefined;
  const datum = i.wijzigingen[0]?.datum;
  return gevuld({
    id: `${code ?? i.id}-versie-${i.versie}`,
    type: 'webpage' as const,
    title: i.titel,
    author: i.auteurs.map((literal) => ({ literal })),
    issued: datum ? { 'date-parts': [datum.split('-').map(Number)] } : undefined,
    status: isConcept(i) ? 'concept' : undefined,
    'container-title': site.naam,
    number: code,
    version: String(i.versie),
    language: 'nl',
    URL: adres,
    // Niet elke vorm heeft velden voor een versie en een code.
    note: inOpmerking(
      `${[code, `versie ${i.versie}`].filter(Boolean).join(', ')}.`,
      banierVan(i, { interventies: [] })?.tekst,
    ),
  });
}

/** Deze versie volgens APA 7, in één regel; een concept zegt dat het er een is, en wat niet meer geldt ook. */
export function apaVanInterventie(i: Aangehaald, register: Register, site: Site): string {
  return apaOp(i, verwijzingNaar(i, register, site), site);
}

/** Hetzelfde van wat op dit adres staat; `code` is leeg als het er geen heeft. */
export function apaOp(
  i: Pick<Aangehaald, 'status'>,
  { code, auteurs, jaar, titel, versie, datum, adres }: ReturnType<typeof verwijzingNaar>,
  site: Site,
): string {
  const welke = [code, `versie ${versie}`, datum].filter(Boolean).join(', ');
  const stand = isConcept(i) ? ' [concept]' : isInGebruik(i) ? '' : ' [gearchiveerd]';
  return `${auteurs} (${jaar}). ${titel} (${welke})${stand}. ${site.naam}. ${adres}`;
}
