import { z } from 'zod';
import { altijd } from '../../kern/velden.ts';
import { licentie } from '../site/licentie.ts';
import { paden } from '../site/paden.ts';
import type { Site } from '../site/site.ts';

/** De versie van deze formaten; gaat omhoog als een veld verdwijnt of iets anders gaat betekenen. */
export const formaatversie = 1;

/** Wat bovenaan elk bestand staat: waar de uitleg is, en wat iemand ermee mag. Zonder bouwtijd: dezelfde inhoud geeft hetzelfde bestand. */
export function omhulsel(schema: string, { naam, adres }: Site) {
  return {
    $schema: `${adres}${paden.databestand(schema)}`,
    versie: formaatversie,
    uitleg: `${adres}${paden.data}`,
    licentie: { naam: licentie.naam as string, url: licentie.url as string },
    bronvermelding: `${naam}, ${adres}${paden.data}, ${licentie.naam}`,
  };
}

/** Het schema van een bestand met zo'n omhulsel om een lijst. */
export function metOmhulsel<N extends string>(lijst: N, uitleg: string, onderdeel: z.ZodType) {
  return z.object({
    $schema: altijd('Schema', 'Adres van het JSON Schema van dit bestand.', z.url()),
    versie: altijd('Versie', 'Versie van dit formaat.', z.literal(formaatversie)),
    uitleg: altijd('Uitleg', 'Bladzijde met uitleg.', z.url()),
    licentie: altijd('Licentie', 'Wat je ermee mag.', z.object({ naam: z.string(), url: z.url() })),
    bronvermelding: altijd('Bronvermelding', 'Wat je vermeldt als je de gegevens gebruikt.', z.string()),
    [lijst]: altijd(lijst, uitleg, z.array(onderdeel)),
  });
}

/** Een schema als JSON Schema (2020-12), met `adres` als eigen adres. */
export function alsJsonSchema(schema: z.ZodType, adres: string): Record<string, unknown> {
  return {
    $id: adres,
    ...z.toJSONSchema(schema, {
      override: ({ jsonSchema }) => {
        // Wanneer een schrijver een veld moet invullen, zegt een lezer van de gegevens niets.
        delete jsonSchema.nodig;
        delete jsonSchema.proza;
        // Er mag een veld bij komen zonder nieuwe versie; wie met dit schema toetst, mag daar niet op stuklopen.
        delete jsonSchema.additionalProperties;
      },
    }),
  };
}
