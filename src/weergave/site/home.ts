import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { datumInWoorden } from '../../kern/datum.ts';
import { isInGebruik } from '../../kern/interventie/status.ts';
import { paden } from './paden.ts';

/** Wat er op de voorpagina staat, gemaakt uit de bibliotheek van nu. */
export interface HomeWeergave {
  aantal: number;
  situaties: { zin: string; titel: string; href: string }[];
  laatst: { titel: string; href: string; datum: string; wat: string }[];
}

/** Zoveel situaties en wijzigingen staan op de voorpagina. */
const situaties = 6;
const wijzigingen = 5;

/** Van zoveel mogelijk verschillende typen één situatie, en de nieuwste wijzigingen. */
export function homeWeergave({ interventies }: Bibliotheek): HomeWeergave {
  const nieuwste = interventies
    .flatMap(({ id, titel, wijzigingen: [laatste] }) => (laatste ? [{ id, titel, ...laatste }] : []))
    .sort((a, b) => b.datum.localeCompare(a.datum) || a.titel.localeCompare(b.titel, 'nl'));
  return {
    aantal: interventies.length,
    situaties: verspreid(interventies)
      .map(({ id, titel, situaties: [zin = ''] }) => ({ zin, titel, href: paden.situatie(id, 1) }))
      .slice(0, situaties),
    laatst: nieuwste
      .slice(0, wijzigingen)
      .map(({ id, titel, datum, wat }) => ({ titel, href: paden.interventie(id), datum: datumInWoorden(datum), wat })),
  };
}

/** Eerst van elk type één interventie, dan van elk de tweede: zo toont een handvol hoe breed het is. */
function verspreid(interventies: Bibliotheek['interventies']): Bibliotheek['interventies'] {
  const beurt = new Map<string, number>();
  return interventies
    .filter(isInGebruik)
    .map((interventie) => {
      const plaats = beurt.get(interventie.type) ?? 0;
      beurt.set(interventie.type, plaats + 1);
      return { interventie, plaats };
    })
    .sort((a, b) => a.plaats - b.plaats)
    .map(({ interventie }) => interventie);
}
