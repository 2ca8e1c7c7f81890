import { datumInWoorden } from '../../kern/datum.ts';
import { isVerlopen } from '../../kern/interventie/status.ts';
import { type Waarschuwingsregel, waarschuwing } from './waarschuwing.ts';

/** Elke interventie in gebruik is op tijd opnieuw bekeken. */
export const beoordelingVerlopen: Waarschuwingsregel = (lading, vandaag) =>
  lading
    .goede('interventie')
    .filter(({ velden }) => isVerlopen(velden, vandaag))
    .map((bestand) =>
      waarschuwing(bestand, bestand.plekken.beoordelenVoor, {
        controle: 'beoordeling-verlopen',
        gevonden:
          bestand.velden.status === 'toe-aan-onderhoud'
            ? 'de status `toe-aan-onderhoud`'
            : `een beoordeling die voor ${datumInWoorden(bestand.velden.beoordelenVoor)} had gemoeten`,
        verwacht: 'een interventie die nagekeken is, en een dag in de toekomst',
        doe: 'Kijk de interventie na, schrijf bij `wijzigingen` wat er veranderde, en kies een nieuwe dag.',
      }),
    );
