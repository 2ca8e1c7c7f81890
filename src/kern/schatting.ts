import { z } from 'zod';
import { altijd, tekst, vrij } from './velden.ts';

/** De grootte van een effect, in de vorm waarin de bron haar geeft. Nooit zelf omgerekend. */

const getal = () => z.number().min(-1e9).max(1e9);
const opHonderd = () => z.number().min(0).max(100);
const punten = () => z.number().min(-100).max(100);
const aantal = () => z.number().int().min(0).max(1e8);

/** Een grens van een interval: een getal, of `open` als de bron zegt dat zij niet te schatten is. */
const grens = <T extends z.ZodType>(waarde: T) => z.union([waarde, z.literal('open')]);
const marges = <T extends z.ZodType>(waarde: T, erbij = '') => ({
  onder: vrij(
    'Ondergrens',
    `Ondergrens van het 95%-interval, zoals gemeld; \`open\` als zij niet te schatten is.${erbij}`,
    grens(waarde),
  ),
  boven: vrij(
    'Bovengrens',
    `Bovengrens van het 95%-interval, zoals gemeld; \`open\` als zij niet te schatten is.${erbij}`,
    grens(waarde),
  ),
});

export const schattingsoorten = ['per100', 'procentpunt', 'verhouding', 'verschil', 'woorden', 'telling'] as const;
const vorm = <V extends (typeof schattingsoorten)[number]>(naam: V) =>
  altijd('Soort', `De vorm waarin de bron het meldt: ${schattingsoorten.join(', ')}.`, z.literal(naam));

export const schatting = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: vorm('per100'),
    met: altijd('Met', 'Hoeveel van de 100 mensen mét de methode.', opHonderd()),
    zonder: altijd('Zonder', 'Hoeveel van de 100 mensen zonder de methode.', opHonderd()),
    voorafMet: vrij(
      'Vooraf, met',
      'Hoeveel van de 100 mensen het al voor de start deden, mét de methode.',
      opHonderd(),
    ),
    voorafZonder: vrij(
      'Vooraf, zonder',
      'Hoeveel van de 100 mensen het al voor de start deden, zonder de methode.',
      opHonderd(),
    ),
    onder: vrij(
      'Ondergrens',
      'Ondergrens van het 95%-interval van het verschil, in punten; `open` als zij niet te schatten is.',
      grens(punten()),
    ),
    boven: vrij(
      'Bovengrens',
      'Bovengrens van het 95%-interval van het verschil, in punten; `open` als zij niet te schatten is.',
      grens(punten()),
    ),
    wat: vrij(
      'Wat die mensen deden',
      'Alleen als de uitkomst ruimer is dan wat er gemeten is. Het werkwoord eerst, zoals `vonden voltijds werk`.',
      tekst(3, 80),
    ),
  }),
  z.strictObject({
    soort: vorm('procentpunt'),
    verschil: altijd('Verschil', 'Verschil in procentpunten: 7 betekent 7 op de 100 meer.', punten()),
    ...marges(punten()),
    wat: vrij(
      'Wie er geteld zijn',
      'Alleen als dat niet vanzelf spreekt, zoals het na meer of minder komt: `mensen met bijstand`.',
      tekst(3, 80),
    ),
  }),
  z.strictObject({
    soort: vorm('verhouding'),
    maat: altijd('Maat', 'OR (odds ratio), RR (relatief risico) of HR (hazard ratio).', z.enum(['OR', 'RR', 'HR'])),
    schatting: altijd('Schatting', 'De gemelde waarde; 1 betekent geen verschil.', z.number().positive().max(1e6)),
    ...marges(z.number().positive().max(1e6), ' Een verhouding is altijd meer dan 0.'),
    andersom: vrij(
      'Andersom gemeld',
      '`true` als de bron de andere groep met de methode vergelijkt: meer dan 1 betekent dan méér zonder de methode.',
      z.boolean(),
    ),
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
    ...marges(getal()),
  }),
  z.strictObject({
    soort: vorm('woorden'),
    tekst: altijd('In woorden', 'Wat de bron zegt als er geen getal is gezien. Eigen woorden.', tekst(5, 300)),
  }),
  z.strictObject({
    soort: vorm('telling'),
    aantal: altijd(
      'Aantal',
      'Hoeveel mensen of keren er geteld zijn; niet vergeleken met mensen zonder de methode.',
      aantal(),
    ),
    van: vrij('Van hoeveel', 'Op hoeveel mensen of keren dat is.', aantal().min(1)),
    afgerond: vrij(
      'Afgerond',
      'Alleen als de bron geen precies aantal noemt: `ongeveer`, `ruim` of `bijna`.',
      z.enum(['ongeveer', 'ruim', 'bijna']),
    ),
    wat: vrij(
      'Wat er geteld is',
      'Wat die mensen deden of vonden, zoals het na het getal komt: `vonden het nuttig`.',
      tekst(3, 80),
    ),
  }),
]);
export type Schatting = z.infer<typeof schatting>;
export type Grens = number | 'open';
