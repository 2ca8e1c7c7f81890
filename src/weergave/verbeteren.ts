import { bewerkAdres, type Forge, meldAdres } from './forge.ts';
import { paden } from './paden.ts';

/** Waar iemand een bestand uit content/ kan verbeteren: op de forge, en zonder forge de bladzijde die uitlegt hoe het gaat. */
export function verbeterAdres(forge: Forge | undefined, bestand: string): string {
  return forge ? bewerkAdres(forge, `content/${bestand}`) : paden.voorGildes;
}

/** Een rij bewijs waar iemand het niet mee eens is, zoals zij nu op de site staat. */
export interface Bezwaar {
  interventie: string;
  rij: string;
  /** Wat de regels ervan maken: de vaste zin en de bewijskracht. */
  oordeel: string;
  /** Het hele adres van de rij. */
  adres: string;
}

/** Waar iemand zegt dat hij een rij anders ziet: een ingevuld formulier op de forge, en zonder forge de uitleg. */
export function bezwaarAdres(forge: Forge | undefined, { interventie, rij, oordeel, adres }: Bezwaar): string {
  if (!forge) return `${paden.bewijsuitleg}#bezwaar`;
  return meldAdres(forge, {
    titel: `Ik zie dit anders: ${interventie}, ${rij}`,
    label: 'bezwaar',
    tekst: [
      `Rij: ${rij} bij ${interventie} (${adres})`,
      `Nu staat er: ${oordeel}`,
      '',
      'Wat zie jij anders? (een onderzoek dat ontbreekt, een bevinding die niet klopt, of een regel die niet deugt)',
      '',
      '',
      'Waar staat dat? (titel, DOI of webadres, en de bladzijde)',
      '',
      '',
      'Schrijf hier niets over een klant.',
    ].join('\n'),
  });
}
