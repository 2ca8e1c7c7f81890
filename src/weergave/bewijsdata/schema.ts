import { z } from 'zod';
import { bronSchema } from '../../kern/bron.ts';
import { statussen, types } from '../../kern/codes.ts';
import { bewijsRijSchema } from '../../kern/interventie/bewijsvelden.ts';
import { onderzoekSchema } from '../../kern/onderzoek.ts';
import { altijd, id, keuze } from '../../kern/velden.ts';
import { berekend } from './berekend.ts';

/**
 * De open gegevens over het bewijs (`/data/bewijs.json`). Wat schrijvers vastleggen heeft dezelfde velden als in content/;
 * wat de regels vinden staat apart onder `berekend`. Een veld dat niet gemeld is, ontbreekt.
 */

/** De versie van het formaat; gaat omhoog als een veld verdwijnt of iets anders gaat betekenen. */
export const gegevensversie = 2;

const interventie = z.strictObject({
  id: altijd('Id', 'Naam van de interventie in haar adres. Kan ooit veranderen; de code niet.', id()),
  code: altijd('Code', 'Vaste code, zoals `VW-001`; `null` als zij er nog geen heeft.', z.string().nullable()),
  titel: altijd('Titel', 'Titel van de interventie.', z.string()),
  type: altijd('Type', 'Soort interventie.', keuze(types)),
  status: altijd('Status', 'Hoe ver de interventie is; een concept is nog door niemand beoordeeld.', keuze(statussen)),
  versie: altijd('Versie', 'Versie van de interventie.', z.number().int()),
  url: altijd('Adres', 'Adres van de interventie dat blijft, zodra zij een code heeft.', z.url()),
});

const rij = z.strictObject({
  interventie: altijd('Interventie', 'De interventie waar deze rij bij hoort.', interventie),
  nummer: altijd('Nummer', 'De hoeveelste rij van deze interventie, vanaf 1.', z.number().int().positive()),
  ...bewijsRijSchema.shape,
  berekend: altijd('Berekend', 'Wat de rekenregels van deze rij vinden. Dit kan niemand intypen.', berekend),
});

const bron = z.strictObject({
  id: altijd('Id', 'Naam van de bron; rijen wijzen ernaar.', id()),
  verwijzing: altijd('Literatuurverwijzing', 'De verwijzing in woorden, in de vorm van APA 7.', z.string()),
  bladzijde: altijd('Adres', 'Bladzijde van de bron op deze site.', z.url()),
  ...bronSchema.shape,
});

const licentie = z.strictObject({
  naam: altijd('Naam', 'Naam van de licentie.', z.string()),
  url: altijd('Webadres', 'Waar de licentie staat.', z.url()),
});

export const bewijsdataSchema = z.strictObject({
  $schema: altijd('Schema', 'Adres van het JSON Schema van dit bestand.', z.url()),
  versie: altijd('Versie', 'Versie van dit formaat.', z.literal(gegevensversie)),
  uitleg: altijd('Uitleg', 'Bladzijde met uitleg en rekenrecept.', z.url()),
  licentie: altijd('Licentie', 'Wat je ermee mag.', licentie),
  bronvermelding: altijd('Bronvermelding', 'Wat je vermeldt als je de gegevens gebruikt.', z.string()),
  rijen: altijd('Rijen', 'Elke rij bewijs van elke interventie.', z.array(rij)),
  onderzoeken: altijd(
    'Onderzoeken',
    'Het register: elk onderzoek waar een bron verslag van doet.',
    z.array(onderzoekSchema),
  ),
  bronnen: altijd('Bronnen', 'Elke bron, ook die in geen enkele rij staan, met wat er gevonden is.', z.array(bron)),
});

export type Bewijsdata = z.infer<typeof bewijsdataSchema>;
export type Datarij = Bewijsdata['rijen'][number];
export type Databron = Bewijsdata['bronnen'][number];

/** Hetzelfde als JSON Schema (2020-12), met `adres` als eigen adres. */
export function bewijsSchema(adres: string): Record<string, unknown> {
  return {
    $id: adres,
    ...z.toJSONSchema(bewijsdataSchema, {
      override: ({ jsonSchema }) => {
        // Wanneer een schrijver een veld moet invullen, zegt een lezer van de gegevens niets.
        delete jsonSchema.nodig;
        // Er mag een veld bij komen zonder nieuwe versie; wie met dit schema toetst, mag daar niet op stuklopen.
        delete jsonSchema.additionalProperties;
      },
    }),
  };
}
