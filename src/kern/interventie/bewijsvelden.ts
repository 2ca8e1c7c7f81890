import { z } from 'zod';
import { bevindingVerwijzing } from '../bevinding.ts';
import { kennisstanden } from '../bewijs/schalen.ts';
import { uitkomsten } from '../bewijs/uitkomsten.ts';
import { altijd, bijPublicatie, datum, id, idUit, keuze, lijst, metRegel, tekst, vrij, webadres } from '../velden.ts';

/** Wat het onderzoek zegt. Een rij wijst naar bevindingen; richting en kracht worden berekend en zijn dus geen velden. */
const bewijsRij = z.strictObject({
  uitkomst: altijd('Uitkomst', 'Wat er gemeten is. Eén uitkomst per rij.', keuze(uitkomsten)),
  subgroep: vrij('Deel van de groep', 'Alleen als deze rij over een duidelijk andere groep gaat.', tekst(3, 120)),
  variant: vrij('Vorm', 'Alleen als deze rij over één vorm van de methode gaat, zoals `verplicht`.', tekst(3, 80)),
  bevindingen: vrij('Bevindingen', 'De bevindingen van bronnen waarop deze rij rust.', lijst(bevindingVerwijzing)),
  toelichting: altijd('Toelichting', 'Wat dit voor de praktijk betekent, in gewone taal.', tekst(10, 700)),
  ongelezen: vrij(
    'Niet te lezen',
    'Bronnen over deze uitkomst waarvan wij de uitkomst niet konden lezen. De rij zegt dan niet dat er geen onderzoek is.',
    lijst(id(), 1, 20),
  ),
  gezochtOp: vrij('Gezocht op', 'De dag waarop is gezocht, als er niets gevonden is.', datum()),
  gezochtIn: vrij('Gezocht in', 'Waar is gezocht, als er niets gevonden is.', tekst(3, 300)),
});

export const bewijsRijSchema = metRegel(
  bewijsRij,
  z.looseObject({ bevindingen: z.undefined(), gezochtOp: z.undefined() }).partial(),
  (_, meld) =>
    meld(['uitkomst'], 'Noem minstens één bevinding, of vul bij `gezochtOp` in wanneer je gezocht hebt en niets vond.'),
);
export type BewijsRij = z.infer<typeof bewijsRijSchema>;

/** Het anker van een rij op de bladzijde van haar interventie: `bewijs-werk-gevonden-met-een-maatje`. */
export function ankerVanRij({
  uitkomst,
  subgroep,
  variant,
}: Pick<BewijsRij, 'uitkomst' | 'subgroep' | 'variant'>): string {
  return ['bewijs', uitkomst, idUit([subgroep, variant].filter(Boolean).join(' '))].filter(Boolean).join('-');
}

/** Een bewering over werking, kosten of een meetinstrument, met wat we ervan weten. Zonder bron hebben wij er niets over gezien. */
export const bewering = metRegel(
  z.strictObject({
    tekst: altijd('Tekst', 'Wat erover bekend is, of dat er niets bekend is.', tekst(10, 900)),
    stand: vrij(
      'Stand van kennis',
      'Getoetst in een genoemd onderzoek, beschreven, of niet gezien (dat laatste als je niets invult).',
      keuze(kennisstanden),
    ),
    bronnen: vrij('Bronnen', 'Waar dat staat.', lijst(id())),
  }),
  z.looseObject({ stand: z.enum(['getoetst', 'beschreven']), bronnen: z.undefined() }).partial({ bronnen: true }),
  (_, meld) => meld(['stand'], 'Noem de bron waarin dit getoetst of beschreven is, of zet `stand: niet-gezien`.'),
);
export type Bewering = z.infer<typeof bewering>;

const erkenning = z.strictObject({
  stelsel: altijd('Stelsel', 'Wie de erkenning gaf.', z.enum(['SEI', 'COTAN', 'anders'])),
  niveau: altijd('Niveau', 'Het niveau, in de woorden van de commissie.', tekst(3, 120)),
  commissie: altijd('Commissie', 'De commissie die het toekende.', tekst(3, 160)),
  datum: altijd('Datum', 'Dag van de erkenning.', datum()),
  geldigTot: altijd('Geldig tot', 'Tot wanneer de erkenning geldt.', datum()),
  url: altijd('Webadres', 'Waar de erkenning staat.', webadres()),
});

export const bewijsvelden = {
  bewijs: bijPublicatie('Bewijs', 'Per uitkomst: welke bevindingen erover gaan.', lijst(bewijsRijSchema, 1, 30)),
  werking: bijPublicatie('Werking', 'Waardoor het zou kunnen werken.', bewering),
  moderatoren: bijPublicatie('Voor wie meer of minder', 'Bij wie of wanneer het beter of minder werkt.', bewering),
  uitvoering: bijPublicatie('Uitvoering', 'Wat er bij de uitvoering telt.', bewering),
  kosten: bijPublicatie('Kosten', 'Wat het kost en oplevert.', bewering),
  erkenningen: vrij(
    'Erkenningen',
    'Erkenningen van onafhankelijke commissies. Wij tonen ze, wij geven ze niet.',
    lijst(erkenning),
  ),
};
