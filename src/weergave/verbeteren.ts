import { paden } from './paden.ts';

/**
 * Waar iemand een bestand uit content/ kan verbeteren: op de forge als die is ingesteld (in de vorm van GitHub), anders de bladzijde die uitlegt hoe het gaat.
 */
export function verbeterAdres(forge: string, bestand: string): string {
  return forge ? `${zonderStreep(forge)}/edit/main/content/${bestand}` : paden.voorGildes;
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
export function bezwaarAdres(forge: string, { interventie, rij, oordeel, adres }: Bezwaar): string {
  if (!forge) return `${paden.bewijsuitleg}#bezwaar`;
  const vraag = new URLSearchParams({
    title: `Ik zie dit anders: ${interventie}, ${rij}`,
    labels: 'bezwaar',
    body: [
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
  return `${zonderStreep(forge)}/issues/new?${vraag}`;
}

function zonderStreep(forge: string): string {
  return forge.replace(/\/$/, '');
}
