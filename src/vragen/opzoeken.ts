import type { Bibliotheek, InterventieInLijst } from '../kern/bibliotheek.ts';
import type { Bron } from '../kern/bron.ts';
import { eenKeerPer } from '../kern/een-keer-per.ts';
import type { Ervaring } from '../kern/ervaring.ts';
import { isInGebruik } from '../kern/interventie/status.ts';
import type { Leerpad } from '../kern/leerpad.ts';
import type { Studie } from '../kern/studie.ts';
import type { VersieInLijst } from '../kern/versie.ts';

/** Wat bij één id hoort, zonder alles door te lopen. */

export function interventieMet(
  { interventies }: Pick<Bibliotheek, 'interventies'>,
  id: string,
): InterventieInLijst | undefined {
  return interventiesPerId(interventies).get(id);
}

/** De interventies die op een bron rusten, op volgorde van id. */
export function rustendOp({ interventies }: Pick<Bibliotheek, 'interventies'>, bron: string): InterventieInLijst[] {
  return [...(interventiesPerBron(interventies).get(bron) ?? [])];
}

/** De vaste code van een interventie, als zij er een heeft. */
export function codeVan({ permalinks }: Pick<Bibliotheek, 'permalinks'>, interventie: string): string | undefined {
  return codesPerId(permalinks).get(interventie);
}

/** De vastgelegde versies van een interventie, van oud naar nieuw. */
export function versiesVan({ versies }: Pick<Bibliotheek, 'versies'>, code: string | undefined): VersieInLijst[] {
  return [...(versiesPerCode(versies).get(code ?? '') ?? [])];
}

export function ervaringenBij({ ervaringen }: Pick<Bibliotheek, 'ervaringen'>, interventie: string): Ervaring[] {
  return [...(ervaringenPerInterventie(ervaringen).get(interventie) ?? [])];
}

/** De leerpaden in gebruik met een onderdeel over deze interventie, op volgorde van id. */
export function leerpadenMet({ leerpaden }: Pick<Bibliotheek, 'leerpaden'>, interventie: string): Leerpad[] {
  return [...(leerpadenPerInterventie(leerpaden).get(interventie) ?? [])];
}

export function studiesOver({ studies }: Pick<Bibliotheek, 'studies'>, interventie: string): Studie[] {
  return [...(studiesPerInterventie(studies).get(interventie) ?? [])];
}

/** De bronnen die in dit veld een andere bron noemen, op volgorde van id. */
export function bronnenMet(
  veld: 'verslagVan' | 'anderDeelVan' | 'vervangenDoor',
  genoemd: string,
  bronnen: Bibliotheek['bronnen'],
): Bron[] {
  return [...(bronnenPerVerwijzing[veld](bronnen).get(genoemd) ?? [])];
}

/** De bronnen die verslag doen van een onderzoek uit het register, en de overzichten die het omvatten. */
export function bronnenOver(onderzoek: string, bronnen: Bibliotheek['bronnen']): Bron[] {
  return [...(bronnenPerOnderzoek(bronnen).get(onderzoek) ?? [])];
}

const interventiesPerId = eenKeerPer(
  (interventies: Bibliotheek['interventies']) => new Map(interventies.map((i) => [i.id, i])),
);
const interventiesPerBron = eenKeerPer((interventies: Bibliotheek['interventies']) =>
  perNaam(interventies, ({ bronnen }) => bronnen),
);
const codesPerId = eenKeerPer(
  (permalinks: Bibliotheek['permalinks']) => new Map(permalinks.map(({ id, code }) => [id, code])),
);
const versiesPerCode = eenKeerPer((versies: Bibliotheek['versies']) => Map.groupBy(versies, ({ code }) => code));
const ervaringenPerInterventie = eenKeerPer((ervaringen: Bibliotheek['ervaringen']) =>
  Map.groupBy(ervaringen, ({ interventie }) => interventie),
);
const leerpadenPerInterventie = eenKeerPer((leerpaden: Bibliotheek['leerpaden']) =>
  perNaam(leerpaden.filter(isInGebruik), ({ onderdelen }) =>
    onderdelen.flatMap(({ interventie }) => interventie ?? []),
  ),
);
const studiesPerInterventie = eenKeerPer((studies: Bibliotheek['studies']) =>
  perNaam(studies, ({ interventies = [] }) => interventies),
);

const bronnenPerOnderzoek = eenKeerPer((bronnen: Bibliotheek['bronnen']) =>
  perNaam([...bronnen.values()], ({ onderzoeken = [], omvatOnderzoeken = [] }) => [
    ...onderzoeken,
    ...omvatOnderzoeken,
  ]),
);
const perVeld = (veld: 'verslagVan' | 'anderDeelVan' | 'vervangenDoor') =>
  eenKeerPer((bronnen: Bibliotheek['bronnen']) => perNaam([...bronnen.values()], (bron) => bron[veld] ?? []));
const bronnenPerVerwijzing = {
  verslagVan: perVeld('verslagVan'),
  anderDeelVan: perVeld('anderDeelVan'),
  vervangenDoor: perVeld('vervangenDoor'),
};

/** De records bij elke naam die zij noemen, in hun volgorde. */
function perNaam<T>(records: readonly T[], namenVan: (record: T) => string | readonly string[]): Map<string, T[]> {
  const per = new Map<string, T[]>();
  for (const record of records)
    for (const naam of new Set([namenVan(record)].flat())) {
      const bekend = per.get(naam);
      if (bekend) bekend.push(record);
      else per.set(naam, [record]);
    }
  return per;
}
