import { type Gevonden, persoonsgegevensIn } from './persoonsgegevens.ts';

/** Hoe zwaar iets weegt in een tekst die geen ervaring is. */
export type Gewogen = Gevonden & { ernst: 'fout' | 'waarschuwing' };

/** Postbussen van een organisatie, en nummers die bij geen mens thuis horen. */
const vanOrganisatie =
  /^(?:info|contact|redactie|secretariaat|communicatie|post|postbus|helpdesk|support|service|klantenservice|administratie|loket|balie|privacy|fg|security|bestuur|pers|werk|team)[\w.+-]*@/i;
const zakelijkNummer = /^(?:\(?0|\+31[ .-]?(?:\(0\))?|0031[ .-]?)(?:88|85|14)/;
const mobiel = /^(?:\(?0|\+31[ .-]?(?:\(0\))?|0031[ .-]?)6/;
/** Wie zo mailt, mailt als mens. */
const eigenPostbus = /@(?:gmail|hotmail|outlook|live|icloud|yahoo|ziggo|kpnmail|xs4all|planet|home|casema|hetnet)\./i;
const organisatie =
  /(?<!\p{L})(?:UWV|SVB|CWI|B\.?V\.?|N\.?V\.?|gemeente|ministerie|stichting|vereniging|universiteit|hogeschool|instituut|bibliotheek|werkplein|werkcentrum|loket|redactie|balie|helpdesk|kantoor|bezoekadres|postadres|uitgever\w*)(?!\p{L})/iu;
const geboorte = /(?<!\p{L})(?:geb\.|geboren|geboortedatum|geboortedag)/iu;

/**
 * Wat in elke tekst opvalt: een burgerservicenummer en een geboortedag zijn een fout; een woonadres, e-mailadres, telefoonnummer en
 * rekeningnummer een waarschuwing, tenzij zij van een organisatie lijken. Andere dagen en namen horen in een kennisbank.
 */
export function persoonsgegevensOveral(tekst: string): Gewogen[] {
  return persoonsgegevensIn(tekst).flatMap((gevonden): Gewogen[] => {
    const { soort, begin, eind } = gevonden;
    const stuk = tekst.slice(begin, eind);
    if (soort === 'bsn') return [{ ...gevonden, ernst: 'fout' }];
    if (soort === 'datum')
      return geboorte.test(tekst.slice(Math.max(0, begin - 30), eind)) ? [{ ...gevonden, ernst: 'fout' }] : [];
    if (soort === 'naam') return [];
    const eigen = soort === 'email' ? eigenPostbus.test(stuk) : soort === 'telefoon' && mobiel.test(stuk);
    const algemeen =
      (soort === 'email' && vanOrganisatie.test(stuk)) || (soort === 'telefoon' && zakelijkNummer.test(stuk));
    if (algemeen || (!eigen && organisatie.test(regelMet(tekst, begin)))) return [];
    return [{ ...gevonden, ernst: 'waarschuwing' }];
  });
}

function regelMet(tekst: string, plaats: number): string {
  const einde = tekst.indexOf('\n', plaats);
  return tekst.slice(tekst.lastIndexOf('\n', plaats) + 1, einde === -1 ? undefined : einde);
}
