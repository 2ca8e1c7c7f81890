import type { Onderzoek } from '../kern/onderzoek.ts';
import { idUit } from '../kern/velden.ts';
import type { CslIn } from './csl-in.ts';

/** Nummers van de registers waarin onderzoekers een onderzoek vooraf aanmelden. */
const registers = /\b(?:NCT\d{8}|ISRCTN\d{7,8}|NTR\d{3,5}|NL-OMON\d{4,6}|ACTRN\d{14}|DRKS\d{8}|AEARCTR-\d{7})\b/i;

export interface Onderzoeksvoorstel {
  /** Het nummer dat in de titel, samenvatting of opmerking staat; leeg als wij geen nummer zagen. */
  registratie: string;
  /** Het onderzoek met dat nummer, als het al in het register staat; anders een naam om het onder te zetten. */
  id: string;
  bekend: boolean;
}

/** Van welk onderzoek een verwijzing een verslag kan zijn. Of het dat is, zegt een mens. */
export function onderzoekBij(csl: CslIn, naam: string, register: readonly Onderzoek[]): Onderzoeksvoorstel {
  const tekst = [csl.title, csl.abstract, csl.note].join(' ');
  const registratie = registers.exec(tekst)?.[0].toUpperCase() ?? '';
  const al = registratie && register.find((o) => o.registratie?.toUpperCase().includes(registratie));
  return { registratie, id: al ? al.id : idUit(naam.replace(/-(?:1[89]|20)\d\d(?=-|$)/, '')), bekend: Boolean(al) };
}
