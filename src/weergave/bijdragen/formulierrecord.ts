import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { bronnaam } from '../../kern/bronnaam.ts';

/** Een bestand zoals het formulier het opent: de velden van de kop, en de tekst eronder. */
export interface Formulierrecord {
  soort: 'interventie' | 'bron';
  velden: Record<string, unknown>;
  tekst: string;
}

export function formulierrecord(soort: Formulierrecord['soort'], velden: object, tekst = ''): Formulierrecord {
  return { soort, velden: { ...velden }, tekst };
}

/** Waar iemand in het formulier uit kiest: elke methode en elke bron, met hoe zij heet. */
export interface Formulierkeuzes {
  interventies: { id: string; naam: string }[];
  bronnen: { id: string; naam: string; bevindingen: string[] }[];
}

export function formulierkeuzes({ interventies, bronnen }: Bibliotheek): Formulierkeuzes {
  const opNaam = <T extends { naam: string }>(lijst: T[]) => lijst.sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  return {
    interventies: opNaam(interventies.map(({ id, titel }) => ({ id, naam: titel }))),
    bronnen: opNaam(
      [...bronnen.values()].map((bron) => ({
        id: bron.id,
        naam: `${bronnaam(bron)}: ${bron.titel}`,
        bevindingen: (bron.bevindingen ?? []).map(({ id }) => id),
      })),
    ),
  };
}
