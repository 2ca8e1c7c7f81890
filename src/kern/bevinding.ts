import { z } from 'zod';
import { bevindingrichtingen, directheden, uitkomsten } from './bewijs/schalen.ts';
import { altijd, id, keuze, tekst, vrij } from './velden.ts';

const getal = () => z.number().min(-1e9).max(1e9);
const marges = {
  onder: vrij('Ondergrens', 'Ondergrens van het 95%-interval, zoals gemeld.', getal()),
  boven: vrij('Bovengrens', 'Bovengrens van het 95%-interval, zoals gemeld.', getal()),
};

const vormen = ['per100', 'procentpunt', 'verhouding', 'verschil', 'woorden'] as const;
const vorm = <V extends (typeof vormen)[number]>(naam: V) =>
  altijd('Soort', `De vorm waarin de bron het meldt: ${vormen.join(', ')}.`, z.literal(naam));

/** De grootte van een effect, in de vorm waarin de bron haar geeft. Nooit zelf omgerekend. */
export const schatting = z
  .discriminatedUnion('soort', [
    z.strictObject({
      soort: vorm('per100'),
      met: altijd('Met', 'Hoeveel van de 100 mensen mét de methode.', z.number().min(0).max(100)),
      zonder: altijd('Zonder', 'Hoeveel van de 100 mensen zonder de methode.', z.number().min(0).max(100)),
    }),
    z.strictObject({
      soort: vorm('procentpunt'),
      verschil: altijd(
        'Verschil',
        'Verschil in procentpunten: 7 betekent 7 op de 100 meer.',
        z.number().min(-100).max(100),
      ),
      ...marges,
    }),
    z.strictObject({
      soort: vorm('verhouding'),
      maat: altijd('Maat', 'OR (odds ratio), RR (relatief risico) of HR (hazard ratio).', z.enum(['OR', 'RR', 'HR'])),
      schatting: altijd('Schatting', 'De gemelde waarde; 1 betekent geen verschil.', z.number().positive().max(1e6)),
      ...marges,
    }),
    z.strictObject({
      soort: vorm('verschil'),
      waarde: altijd('Waarde', 'Het gemelde verschil tussen de groepen.', getal()),
      eenheid: altijd(
        'Eenheid',
        'Waarin: `dagen`, `uren`, `euro`, `standaardafwijkingen` of een punt op een schaal.',
        tekst(2, 60).refine(
          (eenheid) => !/%|procent/i.test(eenheid),
          'een eenheid die geen percentage is; gebruik daarvoor `per100`, `procentpunt` of `woorden`',
        ),
      ),
      ...marges,
    }),
    z.strictObject({
      soort: vorm('woorden'),
      tekst: altijd('In woorden', 'Wat de bron zegt als er geen getal is gezien. Eigen woorden.', tekst(5, 300)),
    }),
  ])
  .refine(
    (s) => !('onder' in s) || s.onder === undefined || s.boven === undefined || s.onder <= s.boven,
    'een ondergrens die niet boven de bovengrens ligt',
  );
export type Schatting = z.infer<typeof schatting>;

/** Wat een onderzoek over één uitkomst vond. */
export const bevinding = z.strictObject({
  id: altijd(
    'Naam van de bevinding',
    'Korte naam, één keer per bron, zoals `werk-6-maanden`. Interventies wijzen ernaar.',
    id(),
  ),
  uitkomst: altijd('Uitkomst', 'Wat er gemeten is.', keuze(uitkomsten)),
  maanden: altijd(
    'Na hoeveel maanden',
    'Maanden tussen begin en meting; `null` als het niet gemeld is.',
    z.number().min(0).max(600).nullable(),
  ),
  subgroep: vrij(
    'Deel van de groep',
    'Alleen als de bevinding over een deel van de onderzochte groep gaat.',
    tekst(3, 120),
  ),
  variant: vrij(
    'Vorm',
    'Alleen als de bevinding over één vorm van de methode gaat, zoals `verplicht` of `advies`.',
    tekst(3, 80),
  ),
  n: vrij(
    'Aantal mensen',
    'Aantal mensen achter deze bevinding, als het anders is dan bij de bron: bij een deel van de groep, of na uitval.',
    z.number().int().positive().max(1e8),
  ),
  richting: altijd(
    'Richting',
    'Zoals de onderzoekers hem melden. `positief` is gunstig voor de klant.',
    z.enum(bevindingrichtingen),
  ),
  neveneffect: vrij('Neveneffect', '`true` als dit niet het doel van de methode was.', z.boolean()),
  plaats: altijd('Waar gezien', 'Waar in de bron dit staat: samenvatting, bladzijde of tabel.', tekst(3, 200)),
  schatting: altijd('Grootte', 'Hoe groot het effect is, in de vorm waarin de bron het geeft.', schatting),
});
export type Bevinding = z.infer<typeof bevinding>;

/** Een verwijzing vanuit een interventie naar één bevinding van een bron. */
export const bevindingVerwijzing = z.strictObject({
  bron: altijd('Bron', 'Naam van het bestand in content/bronnen/, zonder `.yaml`.', id()),
  bevinding: altijd('Bevinding', 'Naam van de bevinding in die bron.', id()),
  directheid: altijd(
    'Directheid',
    'Gaat het over deze methode zelf, een onderdeel, of iets dat erop lijkt? Alleen `zelfde` telt voor de kracht.',
    keuze(directheden),
  ),
  waarom: vrij('Waarom', 'Waarom dit onderzoek hier past, of juist maar half.', tekst(5, 400)),
});
