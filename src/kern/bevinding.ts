import { z } from 'zod';
import { bevindingrichtingen, directheden, zekerheden, zekerheidsbronnen } from './bewijs/schalen.ts';
import { uitkomsten } from './bewijs/uitkomsten.ts';
import { deelpopulatie } from './populatie.ts';
import { schatting } from './schatting.ts';
import { altijd, id, keuze, tekst, vrij } from './velden.ts';

/** Hoe het moment van een meting zich verhoudt tot de maanden. */
export const meetsoorten = {
  'op-moment': 'Op dat moment',
  'ergens-in': 'Ergens in die tijd',
  gemiddeld: 'Gemiddeld over die tijd',
} as const;

const maanden = () => z.number().min(0).max(600);

const gemeten = z.strictObject({
  soort: altijd(
    'Soort moment',
    'Gemeten op dat moment, ergens in die tijd (ooit in dat jaar), of gemiddeld over die tijd.',
    keuze(meetsoorten),
  ),
  van: vrij('Vanaf', 'Maanden tussen het begin en de start van die tijd; niet bij `op-moment`.', maanden()),
  tot: vrij('Tot', 'Maanden tussen het begin en de meting, of het eind van die tijd.', maanden()),
});
export type Gemeten = z.infer<typeof gemeten>;

const inzet = z.strictObject({
  van: vrij('Vanaf', 'Minstens zoveel maanden na het begin.', maanden()),
  tot: vrij('Tot', 'Hoogstens zoveel maanden na het begin.', maanden()),
});
export type Inzet = z.infer<typeof inzet>;

/** Wat een onderzoek over één uitkomst vond. */
export const bevinding = z.strictObject({
  id: altijd(
    'Naam van de bevinding',
    'Korte naam, één keer per bron, zoals `werk-6-maanden`. Interventies wijzen ernaar.',
    id(),
  ),
  onderzoek: vrij(
    'Onderzoek',
    'Uit welk onderzoek dit komt, als de bron er meer noemt of een overzicht is. Het telt dan als dat ene onderzoek.',
    id(),
  ),
  uitkomst: altijd('Uitkomst', 'Wat er gemeten is.', keuze(uitkomsten)),
  primair: vrij(
    'Hoofdmaat',
    '`true` als de onderzoekers zelf dit een hoofduitkomst op het hoofdmoment noemen. Vraag dit bij elk onderzoek na.',
    z.boolean(),
  ),
  deelname: vrij(
    'Van wie meedeed',
    '`true` als dit het effect is van meedoen, en niet van het aangeboden krijgen.',
    z.boolean(),
  ),
  gemeten: altijd('Gemeten', 'Wanneer er gemeten is; `null` als het niet gemeld is.', gemeten.nullable()),
  inzet: vrij(
    'Wanneer ingezet',
    'Alleen als de bron zegt hoelang mensen al werkloos waren of een uitkering hadden toen de hulp begon. Niet hetzelfde als wanneer er gemeten is. Verandert de weging niet.',
    inzet,
  ),
  subgroep: vrij(
    'Deel van de groep',
    'Alleen als de bevinding over een deel van de onderzochte groep gaat.',
    tekst(3, 120),
  ),
  populatie: vrij(
    'Wie dat deel was',
    'Alleen bij `subgroep`, en alleen de codes die voor dat deel anders zijn dan voor iedereen in de bron. Verandert de weging niet.',
    deelpopulatie,
  ),
  variant: vrij(
    'Vorm',
    'Alleen als de bevinding over één vorm van de methode gaat, zoals `verplicht` of `advies`.',
    tekst(3, 80),
  ),
  plek: vrij(
    'Plek',
    'Alleen als één lot voor meer plekken gold en deze plek een eigen uitkomst heeft. Een plek met een eigen lot is een eigen onderzoek.',
    tekst(2, 80),
  ),
  vergelijking: vrij(
    'Vergeleken met',
    'Alleen als de andere groep hier een andere is dan bij de bron, zoals bij drie groepen; `geen` als er niet vergeleken is, of alleen onder mensen die pas na de start gekozen zijn, zoals wie werk vond.',
    tekst(3, 300),
  ),
  gekozenNaStart: vrij(
    'Vergeleken, maar niet eerlijk',
    'Alleen bij `vergelijking: geen`, als er wel vergeleken is maar onder mensen die pas na de start gekozen zijn. Met wie, zoals `wie zonder de training werk vond`. Verandert alleen de woorden, niet de weging.',
    tekst(3, 200),
  ),
  n: vrij(
    'Aantal mensen',
    'Aantal mensen in de groepen die hier vergeleken zijn, als het anders is dan bij het onderzoek.',
    z.number().int().positive().max(1e8),
  ),
  zekerheid: vrij(
    'Zekerheid',
    'Alleen bij een overzicht, en alleen als de zekerheid van deze bevinding anders is dan die van de hele bron.',
    z.strictObject({
      oordeel: altijd('Oordeel', 'Hoe zeker men zegt te zijn.', keuze(zekerheden)),
      volgens: altijd('Volgens', 'Wiens oordeel dit is.', keuze(zekerheidsbronnen)),
    }),
  ),
  richting: vrij(
    'Richting',
    'Zoals de onderzoekers hem melden. `positief` is gunstig voor de klant; bij kosten voor wie betaalt. Een telling heeft geen richting.',
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

/** Het moment van een bevinding in maanden, om op volgorde te zetten: het eind van de tijd; `null` als het niet gemeld is. */
export function momentVan({ gemeten }: Pick<Bevinding, 'gemeten'>): number | null {
  return gemeten?.tot ?? gemeten?.van ?? null;
}
