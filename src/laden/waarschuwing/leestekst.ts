import type { Plek } from '../../kern/probleem.ts';
import { prozavelden } from '../../kern/proza.ts';
import type { Gekeurd } from '../keur.ts';
import type { Lading } from '../lading.ts';

/** Een stuk tekst dat iemand leest. Uit de tekst onder de kop volgen de regels die van het bestand; een veld heeft één plek. */
export interface Stuk {
  tekst: string;
  plek: Plek | undefined;
  volgtRegels: boolean;
}

/** De bestanden waarvan wij de taal nakijken: wat de redactie en Gilde-groepen schrijven, niet de woorden van wie iets meemaakte. */
export function leesbareBestanden(lading: Lading): { bestand: Gekeurd; stukken: Stuk[] }[] {
  return [...lading.goede('interventie'), ...lading.goede('leerpad')].map((bestand) => ({
    bestand,
    stukken: [
      ...prozavelden(bestand.soort, bestand.velden).map(({ veld, tekst }) => ({
        tekst,
        plek: bestand.plekken[veld],
        volgtRegels: false,
      })),
      ...bestand.alineas.map(({ tekst, plek }) => ({ tekst, plek, volgtRegels: true })),
    ],
  }));
}

/** De plek van het teken op `index` in een stuk: zijn eigen regel als die bekend is, anders waar het stuk begint. */
export function plekIn({ tekst, plek, volgtRegels }: Stuk, index: number): Plek | undefined {
  const erboven = tekst.slice(0, index).split('\n').length - 1;
  return plek && volgtRegels && erboven > 0 ? { regel: plek.regel + erboven, kolom: 1 } : plek;
}
