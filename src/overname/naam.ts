import type { BronVelden } from '../kern/bron.ts';
import type { Naam } from './csl-in.ts';

type Auteur = BronVelden['auteurs'][number];

/** Hoe programma's zeggen dat er meer auteurs zijn dan er staan. */
const meer = /^(?:and )?others$|^et al\.?$|^e\.\s?a\.?$/i;

export function zijnAnderen({ family, given, literal }: Naam): boolean {
  return !given && meer.test((literal ?? family ?? '').trim());
}

/** Een auteur van ons uit een naam van een ander programma; niets als er geen naam in staat. */
export function auteurUit(naam: Naam): Auteur | undefined {
  const organisatie = kaal(naam.literal);
  if (organisatie) return { organisatie };
  const { achternaam, voornamen, tussen } = delen(naam);
  if (!achternaam) return voornamen ? { organisatie: voornamen } : undefined;
  const familie = [tussen, achternaam, kaal(naam.suffix)].filter(Boolean).join(' ');
  return { familie, ...(voornamen ? { voorletters: voorlettersVan(voornamen) } : {}) };
}

/** Een tussenvoegsel staat soms achter de voornaam (*Berg, Jan van den*), soms in de achternaam, soms apart. */
function delen(naam: Naam) {
  const given = kaal(naam.given);
  const [, voornamen = given, achteraan = ''] = /^(.*?)((?:\s+[\p{Ll}'’][\p{Ll}'’.]*)+)$/u.exec(given) ?? [];
  const tussen = [naam['dropping-particle'], naam['non-dropping-particle'], achteraan]
    .map(kaal)
    .filter(Boolean)
    .join(' ');
  return { achternaam: kaal(naam.family), voornamen, tussen };
}

/** *Anne-Marie Th.* wordt *A.-M. Th.*: een letter per naam; wat al een afkorting is, en de IJ, blijft heel. */
export function voorlettersVan(voornamen: string): string {
  return kaal(voornamen)
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(' ')
    .map((naam) => naam.split('-').map(letterVan).join('-'))
    .join(' ');
}

function letterVan(naam: string): string {
  if (naam.endsWith('.')) return naam;
  // *JW* is geen naam maar twee voorletters.
  if (/^\p{Lu}{2,4}$/u.test(naam) && naam !== 'IJ') return [...naam].map((letter) => `${letter}.`).join(' ');
  const [eerste = ''] = /^IJ|^\P{M}\p{M}*/u.exec(naam) ?? [];
  return `${eerste.toUpperCase()}.`;
}

function kaal(tekst = ''): string {
  return tekst.normalize('NFC').replace(/\s+/g, ' ').trim();
}
