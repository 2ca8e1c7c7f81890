import { datumInWoorden } from '../../kern/datum.ts';
import { type Waarschuwingsregel, waarschuwing } from './waarschuwing.ts';

/** De dag waarvóór iemand een interventie opnieuw moet bekijken, is nog niet geweest. Wat gearchiveerd is, telt niet. */
export const beoordelingVerlopen: Waarschuwingsregel = (lading, vandaag) =>
  lading
    .goede('interventie')
    .filter(({ velden: { status, beoordelenVoor } }) => status !== 'gearchiveerd' && beoordelenVoor < vandaag)
    .map((bestand) =>
      waarschuwing(bestand, bestand.plekken.beoordelenVoor, {
        controle: 'beoordeling-verlopen',
        gevonden: `een beoordeling die voor ${datumInWoorden(bestand.velden.beoordelenVoor)} had gemoeten`,
        verwacht: 'een dag in de toekomst',
        doe: 'Kijk de interventie na, schrijf bij `wijzigingen` wat er veranderde, en kies een nieuwe dag.',
      }),
    );
