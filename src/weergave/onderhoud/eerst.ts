import type { Klus, Klussoort } from './klus.ts';

/** Een klus die lezers nu het meest helpt, met waarom. */
export interface EersteKlus extends Klus {
  soort: Pick<Klussoort, 'id' | 'titel' | 'doe'>;
  /** Wat er vóór en na de naam komt: *Laat … beoordelen*. */
  voor: string;
  na: string;
  waarom: string;
  /** De dag (`JJJJ-MM-DD`) vanaf wanneer zij meedoet; leeg als dat altijd zo is. */
  vanaf: string;
}

/** Zoveel klussen staan er bovenaan het bord. */
export const bovenaan = 3;

/**
 * De soorten die bovenaan kunnen staan, wat het zwaarst weegt eerst: iets wat niet meer klopt gaat voor iets wat niemand nakeek, en dat
 * gaat voor iets wat wij nog niet weten. Van elke soort doet alleen de eerste klus mee, anders staat er drie keer hetzelfde.
 */
export const voorrang = {
  beoordelen: {
    doe: ['Kijk na of', 'nog klopt'],
    wat: 'een methode die over haar datum is, de langst verlopen eerst',
  },
  'bron-vervallen': {
    doe: ['Vervang', 'door wat nog geldt'],
    wat: 'een bron die niet meer geldt en nog genoemd wordt, de meest genoemde eerst',
  },
  'nog-niet-beoordeeld': {
    doe: ['Laat', 'beoordelen'],
    wat: 'een methode die niemand nog beoordeelde, die met het gunstigste bewijs over werk eerst',
  },
  'bron-samenvatting': {
    doe: ['Lees', 'helemaal'],
    wat: 'een oordeel over werk dat rust op één bron die wij niet helemaal lazen, het sterkste oordeel eerst',
  },
  'bron-niet-gezien': {
    doe: ['Zoek', 'op en lees haar'],
    wat: 'een bron over werk die niet meetelt omdat wij haar niet lazen, waar wij het minst weten eerst',
  },
  'op-te-zoeken': {
    doe: ['Zoek bij', 'één gegeven op'],
    wat: 'een gegeven dat een oordeel over werk hoger kan brengen, het sterkste oordeel eerst',
  },
} as const;

/** Van elke soort met voorrang de eerste klus, op volgorde; de eerste `bovenaan` die vandaag aan de beurt zijn, staan boven het bord. */
export function eersteKlussen(soorten: readonly Klussoort[]): EersteKlus[] {
  return Object.entries(voorrang).flatMap(([naam, eerst]) => {
    const soort = soorten.find(({ id }) => id === naam);
    const klus = soort?.klussen[0];
    if (!soort || !klus || soort.waarom === '') return [];
    const [voor, na] = eerst.doe;
    const { id, titel, doe, waarom } = soort;
    return [{ ...klus, soort: { id, titel, doe }, voor, na, waarom, vanaf: teLaatVanaf(klus) }];
  });
}

/** Wat een datum heeft, gaat pas voor als het te laat is; op het bord staat het al eerder. */
function teLaatVanaf({ wanneer }: Klus): string {
  return wanneer && wanneer.vanaf !== '' ? wanneer.verlopen : '';
}
