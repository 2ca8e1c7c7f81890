import { lijktOp } from '../dichtstbij.ts';
import type { Gekeurd } from '../keur.ts';
import { type Lading, probleemBij, type Samenhangregel } from '../lading.ts';
import { methodenBijOnderwerpen } from './methoden-bij-onderwerp.ts';

/** Elke genoemde interventie is een bestand in content/interventies/. */
export const interventieBestaat: Samenhangregel = (lading) => {
  const namen = lading.namen('interventie');
  return genoemdeInterventies(lading)
    .filter(({ id, bestand }) => !namen.has(id) || (bestand.soort === 'interventie' && bestand.id === id))
    .map(({ bestand, veld, id }) =>
      probleemBij(bestand, veld, {
        controle: 'interventie-bestaat',
        gevonden: namen.has(id)
          ? `een verwijzing naar zichzelf (\`${id}\`)`
          : `interventie \`${id}\`, die niet bestaat`,
        verwacht: 'de naam van een ander bestand in interventies/',
        doe: `Verbeter de spelling, of haal de verwijzing weg.${lijktOp(
          id,
          [...namen].filter((naam) => naam !== bestand.id),
        )}`,
      }),
    );
};

function genoemdeInterventies(lading: Lading): { bestand: Gekeurd; veld: string; id: string }[] {
  return [
    ...methodenBijOnderwerpen(lading),
    ...lading
      .goede('interventie')
      .flatMap((bestand) => [
        ...(bestand.velden.verwant ?? []).map(({ id }, i) => ({ bestand, veld: `verwant.${i}.id`, id })),
        ...(bestand.velden.vervangenDoor ? [{ bestand, veld: 'vervangenDoor', id: bestand.velden.vervangenDoor }] : []),
      ]),
    ...lading.goede('ervaring').map((bestand) => ({ bestand, veld: 'interventie', id: bestand.velden.interventie })),
    ...lading
      .goede('studie')
      .flatMap((bestand) =>
        (bestand.velden.interventies ?? []).map((id, i) => ({ bestand, veld: `interventies.${i}`, id })),
      ),
    ...lading
      .goede('leerpad')
      .flatMap((bestand) =>
        bestand.velden.onderdelen.flatMap(({ interventie }, i) =>
          interventie ? [{ bestand, veld: `onderdelen.${i}.interventie`, id: interventie }] : [],
        ),
      ),
  ];
}
