import { z } from 'zod';
import * as codes from './codes.ts';
import { altijd, codelijst, tekst, vrij } from './velden.ts';

const groepscodes = {
  stelsel: vrij(
    'Uitkering of stelsel',
    'Welk soort uitkering de mensen hadden; ook voor onderzoek uit het buitenland.',
    codelijst(codes.stelsels),
  ),
  leeftijd: vrij('Leeftijd', 'Leeftijdsgroepen die meededen.', codelijst(codes.leeftijden)),
  werkloosheidsduur: vrij(
    'Duur werkloosheid',
    'Hoe lang de mensen zonder werk waren.',
    codelijst(codes.werkloosheidsduren),
  ),
  opleiding: vrij('Opleiding', 'Opleidingsniveaus die meededen.', codelijst(codes.opleidingen)),
  doelgroep: vrij('Doelgroep', 'Codes van de doelgroepen die meededen.', codelijst(codes.doelgroepen)),
  klantkenmerk: vrij('Klantkenmerk', 'Codes van de klantkenmerken die meededen.', codelijst(codes.klantkenmerken)),
};

/** Wie er in een onderzoek meededen. */
export const populatie = z.strictObject({
  omschrijving: altijd('Wie', 'Wie er meededen, in gewone woorden.', tekst(5, 500)),
  ...groepscodes,
});

/** Wie er in een deel van een onderzoek meededen; wat hier ontbreekt, gold ook voor dit deel. */
export const deelpopulatie = z.strictObject(groepscodes);
