import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { merkVan, voorraadmap } from './voorraad.ts';

const uur = 60 * 60 * 1000;
const dag = 24 * uur;

/**
 * Zo lang (ms) na het laatste gebruik blijft iets liggen. Bij de regels van nu een maand: wie een oude tekst terugzet, hoeft
 * niet te wachten. Bij andere regels een dag: genoeg om van tak te wisselen.
 */
const bewaartijd = { dezeRegels: 30 * dag, andere: dag };

/** Wanneer hier voor het laatst opgeruimd is. */
const opgeruimd = '.opgeruimd';

/** Verwijdert uit de voorraad wat te lang niet gebruikt is; kijkt hoogstens eens per uur. Meer processen mogen dit tegelijk doen. */
export async function ruimVoorraadOp(regels: string, nu: Date): Promise<void> {
  // Van wat er niet is, of net door een ander verwijderd werd, is de leeftijd geen getal. Wat uit de toekomst komt, is van een
  // klok die verkeerd stond.
  const leeftijd = async (naam: string) => {
    const bestand = await fs.stat(join(voorraadmap, naam)).catch(() => undefined);
    return Math.abs(nu.getTime() - (bestand?.mtimeMs ?? Number.NaN));
  };
  if ((await leeftijd(opgeruimd)) < uur) return;
  await fs.mkdir(voorraadmap, { recursive: true });
  await fs.writeFile(join(voorraadmap, opgeruimd), '');
  for (const naam of await fs.readdir(voorraadmap)) {
    const isVanNu = naam.startsWith(`${merkVan(regels)}-`) && naam.endsWith('.json');
    if ((await leeftijd(naam)) > (isVanNu ? bewaartijd.dezeRegels : bewaartijd.andere))
      await fs.rm(join(voorraadmap, naam), { force: true });
  }
}
