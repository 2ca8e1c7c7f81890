import { type Type, types } from '../kern/codes.ts';
import { beginvelden } from '../kern/interventie/beginvelden.ts';
import { veldenVan } from '../kern/interventie/schema.ts';
import { studieSchema } from '../kern/studie.ts';
import type { Formulier } from '../weergave/bijdragen/formulieren.ts';
import { type Formulierveld, vragenOver } from './formuliervelden.ts';

/** Wat boven een formulier staat: niemand mag per ongeluk over een klant schrijven. */
export const waarschuwing =
  'Wat je hier schrijft, is voor iedereen te lezen. **Schrijf niets over een klant**: geen namen, adressen, nummers of dagen waarop iets gebeurde.';

/** De vragen van een formulier dat een bestand oplevert, gemaakt uit het schema van dat bestand. */
export const vragen: Record<'methode' | 'studie', readonly Formulierveld[]> = {
  methode: methodevragen(),
  studie: Object.entries(studieSchema.shape).flatMap(([naam, schema]) => vragenOver(naam, schema)),
};

export const inleiding: Record<Formulier, string> = {
  methode:
    'Vul in wat je weet. Je voorstel wordt een concept dat een redacteur bekijkt. De rest vult een Gilde-groep later aan, ook wat het onderzoek zegt.',
  studie:
    'De verwijzing en wat eruit kwam zijn genoeg. De redactie zoekt de rest erbij en bekijkt of het onderzoek meetelt.',
  melding: 'Klopt er iets niet, of mis je iets op een bladzijde? Zeg het hier.',
  bezwaar:
    'Je ziet een oordeel over bewijs anders. Het oordeel wordt berekend: wij kijken naar de gegevens eronder, en naar de regels. Wordt je bezwaar aanvaard, dan staat dat bij de wijzigingen van de methode.',
};

/** De velden die een concept altijd heeft; wat maar bij één soort methode hoort, staat achteraan. */
function methodevragen(): Formulierveld[] {
  const namen = Object.keys(types) as Type[];
  const bekend = beginvelden('2026-01-01');
  const perType = namen.map((type) => ({
    type,
    velden: Object.entries(veldenVan(type)).filter(
      ([naam, schema]) => schema.meta()?.nodig === 'concept' && naam !== 'type' && !(naam in bekend),
    ),
  }));
  const isGedeeld = (naam: string) => namen.every((type) => naam in veldenVan(type));
  const eersteType = perType[0]?.velden ?? [];
  return [
    {
      pad: 'type',
      label: 'Type',
      uitleg: 'Waar de methode over gaat. Twijfel je? Kies wat het dichtst in de buurt komt.',
      vorm: 'keuze',
      nodig: true,
      keuzes: types,
      delen: [],
      alleenBij: '',
    },
    ...eersteType.filter(([naam]) => isGedeeld(naam)).flatMap(([naam, schema]) => vragenOver(naam, schema)),
    ...perType.flatMap(({ type, velden }) =>
      velden.filter(([naam]) => !isGedeeld(naam)).flatMap(([naam, schema]) => vragenOver(naam, schema, type)),
    ),
  ];
}
