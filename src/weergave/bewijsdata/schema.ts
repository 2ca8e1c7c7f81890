import { z } from 'zod';
import { bevinding } from '../../kern/bevinding.ts';
import type { TeltNiet } from '../../kern/bewijs/aanhaling.ts';
import { bevindingrichtingen, bewijskrachten } from '../../kern/bewijs/schalen.ts';
import { richtingLabels } from '../../kern/bewijs/zinnen.ts';
import { bronSchema } from '../../kern/bron.ts';
import { statussen, types } from '../../kern/codes.ts';
import { bewijsRijSchema } from '../../kern/interventie/bewijsvelden.ts';
import { onderzoekSchema } from '../../kern/onderzoek.ts';
import { altijd, id, keuze } from '../../kern/velden.ts';

/**
 * De open gegevens over het bewijs (`/data/bewijs.json`). Wat schrijvers vastleggen heeft dezelfde velden als in content/;
 * wat de regels vinden staat apart onder `berekend`. Een veld dat niet gemeld is, ontbreekt.
 */

/** De versie van het formaat; gaat omhoog als een veld verdwijnt of iets anders gaat betekenen. */
export const gegevensversie = 2;

/** Waarom een bevinding niet meetelt, in de codes van de gegevens. */
export const redenen = {
  'niet-deze-methode': 'Zij gaat niet over deze methode zelf',
  'niet-gelezen': 'Wij zagen de volledige tekst en de samenvatting niet',
  ingetrokken: 'Haar bron is ingetrokken',
  vervangen: 'Haar bron is door een andere vervangen',
  'ander-deel': 'Zij gaat over een deel van de groep of een vorm waar de rij niet over gaat',
} as const satisfies Record<TeltNiet, string>;

const aangehaald = {
  bron: altijd('Bron', 'Id van de bron.', id()),
  bevinding: altijd('Bevinding', 'Id van de bevinding in die bron.', id()),
};

const interventie = z.strictObject({
  id: altijd('Id', 'Naam van de interventie in haar adres. Kan ooit veranderen; de code niet.', id()),
  code: altijd('Code', 'Vaste code, zoals `VW-001`; `null` als zij er nog geen heeft.', z.string().nullable()),
  titel: altijd('Titel', 'Titel van de interventie.', z.string()),
  type: altijd('Type', 'Soort interventie.', keuze(types)),
  status: altijd('Status', 'Hoe ver de interventie is; een concept is nog door niemand beoordeeld.', keuze(statussen)),
  versie: altijd('Versie', 'Versie van de interventie.', z.number().int()),
  url: altijd('Adres', 'Adres van de interventie dat blijft, zodra zij een code heeft.', z.url()),
});

const uitslag = z.enum([...bevindingrichtingen, 'onbeslist']);

const stem = z.strictObject({
  soort: altijd('Soort', 'Van een onderzoek of van een overzicht.', z.enum(['onderzoek', 'overzicht'])),
  naam: altijd('Naam', 'Naam van het onderzoek in het register, of id van de bron van het overzicht.', id()),
  uitslag: altijd('Uitslag', 'Wat het onderzoek of overzicht in deze rij zegt.', uitslag),
  klein: altijd('Klein', '`true` als het verschil er is, maar klein.', z.boolean()),
  verdeeld: altijd(
    'Verdeeld',
    'Waarom bevindingen samen onbeslist zijn: zij verschillen per maat of per plek; anders `null`.',
    z.enum(['per-maat', 'per-plek']).nullable(),
  ),
  verloop: altijd(
    'Verloop',
    'Elk moment met wat er toen gevonden is, van vroeg naar laat; leeg als elk moment hetzelfde zegt.',
    z.array(
      z.strictObject({
        maanden: altijd('Maanden', 'Maanden sinds het begin; `null` als dat niet gemeld is.', z.number().nullable()),
        gemeten: bevinding.shape.gemeten,
        uitslag: altijd('Uitslag', 'Wat er toen gevonden is.', uitslag),
        verdeeld: altijd('Verdeeld', '`true` als de metingen van dat moment niet hetzelfde zeggen.', z.boolean()),
      }),
    ),
  ),
});

const berekend = z.strictObject({
  regelversie: altijd('Regelversie', 'Versie van de rekenregels.', z.number().int()),
  richting: altijd('Richting', 'Welke kant de rij op wijst.', keuze(richtingLabels)),
  grond: altijd(
    'Grond',
    'Waar de richting op rust.',
    z.enum(['vergelijking', 'meting', 'telling', 'beschrijving', 'niets']),
  ),
  klein: altijd('Klein', '`true` als er een verschil is, maar alleen een klein verschil.', z.boolean()),
  nietOveral: altijd(
    'Niet overal',
    '`true` als een overzicht de richting besliste en niet elk onderzoek haar vond.',
    z.boolean(),
  ),
  nauwkeurig: altijd(
    'Nauwkeurig',
    '`true` als minstens één onderzoek of overzicht in deze richting nauwkeurig is.',
    z.boolean(),
  ),
  voorZoverWijLazen: altijd(
    'Voor zover wij lazen',
    '`true` als alleen iets dat wij niet zagen de rij op `beperkt` houdt.',
    z.boolean(),
  ),
  aangetoond: altijd(
    'Aangetoond',
    'In hoeveel van de onderzoeken de richting is aangetoond; `null` als er geen onbeslist onderzoek naast staat.',
    z
      .strictObject({
        in: altijd('In', 'Onderzoeken die de richting aantonen.', z.number().int()),
        van: altijd('Van', 'Alle onderzoeken in de rij.', z.number().int()),
      })
      .nullable(),
  ),
  bewijskracht: altijd(
    'Bewijskracht',
    'Hoe zeker wij van de richting zijn, van `onbekend` tot `sterk`.',
    z.enum(bewijskrachten),
  ),
  zin: altijd('Zin', 'De vaste zin die bij bewijskracht, richting en uitkomst hoort, met elk voorbehoud.', z.string()),
  waaromNietHoger: altijd(
    'Waarom niet hoger',
    'Wat als eerste ontbreekt voor het volgende niveau; leeg bij het hoogste.',
    z.string(),
  ),
  waaromNietLager: altijd('Waarom niet lager', 'Waarop dit niveau rust; leeg bij het laagste.', z.array(z.string())),
  onderzoeken: altijd(
    'Onderzoeken',
    'Aantal losse onderzoeken met een vergelijking die meetellen, welke kant zij ook op wijzen.',
    z.number().int(),
  ),
  stemmen: altijd('Stemmen', 'Wat elk onderzoek en elk overzicht in deze rij zegt.', z.array(stem)),
  tellend: altijd('Tellend', 'De bevindingen die meetellen.', z.array(z.strictObject(aangehaald))),
  nietTellend: altijd(
    'Niet tellend',
    'De bevindingen die niet meetellen, met de reden.',
    z.array(z.strictObject({ ...aangehaald, reden: altijd('Reden', 'Waarom zij niet meetelt.', keuze(redenen)) })),
  ),
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
