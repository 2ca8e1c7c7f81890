import type { Goed, Lading } from '../lading.ts';

/** Een plek in een bron waar een onderzoek uit het register genoemd wordt. */
export interface Onderzoekvermelding {
  bestand: Goed<'bron'>;
  veld: string;
  onderzoek: string;
}

/** Elk onderzoek dat een bron noemt: haar eigen, die zij bundelt, en die bij een bevinding. */
export function genoemdeOnderzoeken(lading: Lading): Onderzoekvermelding[] {
  return lading.goede('bron').flatMap((bestand) => {
    const { onderzoeken = [], omvatOnderzoeken = [], bevindingen = [] } = bestand.velden;
    return [
      ...onderzoeken.map((onderzoek, i) => ({ bestand, veld: `onderzoeken.${i}`, onderzoek })),
      ...omvatOnderzoeken.map((onderzoek, i) => ({ bestand, veld: `omvatOnderzoeken.${i}`, onderzoek })),
      ...bevindingen.flatMap(({ onderzoek }, i) =>
        onderzoek ? [{ bestand, veld: `bevindingen.${i}.onderzoek`, onderzoek }] : [],
      ),
    ];
  });
}
