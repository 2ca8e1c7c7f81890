import { z } from 'zod';
import { bevinding } from '../../kern/bevinding.ts';
import type { TeltNiet } from '../../kern/bewijs/aanhaling.ts';
import { bevindingrichtingen, bewijskrachten } from '../../kern/bewijs/schalen.ts';
import { richtingLabels } from '../../kern/bewijs/zinnen.ts';
import { altijd, id, keuze } from '../../kern/velden.ts';

/** Waarom een bevinding niet meetelt, in de codes van de gegevens. */
const redenen = {
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

const uitslag = z.enum([...bevindingrichtingen, 'onbeslist']);

/** Wat één onderzoek of overzicht in een rij zegt. */
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

/** Wat de rekenregels van een rij vinden; `zin` en `waarom…` zijn zinnen, de rest codes, aantallen en ja of nee. */
export const berekend = z.strictObject({
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
