import { z } from 'zod';
import * as codes from '../codes.ts';
import { altijd, bijPublicatie, datum, id, keuze, lijst, tekst, vrij, webadres } from '../velden.ts';

/** Hoe je de interventie uitvoert, zo dat het vanaf de bladzijde kan. */
export const doevelden = {
  eersteZin: altijd(
    'Eerste zin',
    'Wat je als eerste kunt zeggen, letterlijk. Eén of twee zinnen, in gewone taal.',
    tekst(10, 300),
  ),
  stappen: altijd(
    'Stappen',
    'Wat je doet, in volgorde. Begin elke stap met een werkwoord.',
    lijst(
      z.strictObject({
        titel: altijd('Titel', 'De stap in enkele woorden, met een werkwoord.', tekst(3, 90)),
        uitleg: altijd(
          'Uitleg',
          'Wat je doet en waar je op let, in zo’n 25 woorden. Wat de klant beschermt, staat hier.',
          tekst(15, 800),
        ),
        zeg: vrij('Zeg', 'Een zin die je hierbij kunt uitspreken.', tekst(5, 300)),
        meer: vrij(
          'Meer',
          'Wat er nog meer over te zeggen is, voor wie de methode leert. Staat op Leren en niet op Doen.',
          tekst(15, 1200),
        ),
      }),
      1,
      15,
    ),
  ),
  tijd: altijd('Tijd', 'Hoeveel tijd het kost: per gesprek en in totaal.', tekst(3, 300)),
  valkuilen: altijd('Valkuilen', 'Waar het vaak misgaat, en wat je dan doet.', lijst(tekst(10, 400))),
  waaraanMerkJeHet: vrij('Waaraan merk je het', 'Waaraan je merkt dat het werkt.', lijst(tekst(5, 300))),
  uitvoerder: bijPublicatie('Uitvoerder', 'Wie dit doet.', lijst(tekst(3, 120))),
  betrokkenen: bijPublicatie(
    'Betrokkenen',
    'Met wie je samenwerkt, binnen en buiten, en wat hun belang is.',
    lijst(
      z.strictObject({
        wie: altijd('Wie', 'De persoon of organisatie.', tekst(2, 120)),
        plek: altijd('Binnen of buiten', 'Binnen of buiten je eigen organisatie.', keuze(codes.plekken)),
        belang: altijd('Belang', 'Wat zij eraan hebben of waar zij op letten.', tekst(5, 300)),
      }),
    ),
  ),
  halverwege: bijPublicatie('Halverwege', 'Welk halfweg resultaat al telt, en hoe je dat verdedigt.', tekst(15, 600)),
  stoppen: bijPublicatie('Stoppen of verwijzen', 'Wanneer je stopt of iemand anders erbij haalt.', tekst(15, 600)),
  nodigVanOrganisatie: bijPublicatie(
    'Nodig van de organisatie',
    'Wat de organisatie moet regelen. Noem het bij zijn naam (training, tijd, geld, toestemming, afspraken): daarop komt het in de tabel voor leidinggevenden.',
    lijst(tekst(5, 300)),
  ),
  intervisievragen: bijPublicatie(
    'Intervisievragen',
    'Drie vragen om met collega’s over deze methode te praten.',
    lijst(tekst(15, 300), 3, 6),
  ),
  klantperspectief: vrij(
    'Klantperspectief',
    'Wat klanten ervan zeggen, met bron.',
    z.strictObject({
      tekst: altijd('Tekst', 'Wat klanten zeggen, in eigen woorden.', tekst(15, 800)),
      bronnen: altijd('Bronnen', 'Waar dat staat.', lijst(id())),
    }),
  ),
  leerdoelen: vrij('Leerdoelen', 'Wat iemand na oefenen kan.', lijst(tekst(10, 300))),
  oefening: vrij('Oefening', 'Een oefening voor een training of intervisie.', tekst(20, 1200)),
  benodigdheden: vrij('Benodigdheden', 'Wat je bij de hand moet hebben.', lijst(tekst(3, 200))),
  bijlagen: vrij(
    'Bijlagen',
    'Hulpmiddelen op een ander adres.',
    lijst(
      z.strictObject({
        titel: altijd('Titel', 'Wat het is.', tekst(3, 160)),
        url: altijd('Webadres', 'Waar het staat.', webadres()),
      }),
    ),
  ),
  juridisch: vrij(
    'Juridisch',
    'Wat de wet hierover zegt, met de dag waarop dat klopte.',
    z.strictObject({
      perUitkering: vrij(
        'Per uitkering',
        'Mag dit, of moet het? Eén zin per uitkering. Weet je het niet, zeg dat dan.',
        lijst(
          z.strictObject({
            uitkering: altijd('Uitkering', 'Bij welke uitkering dit zo is.', keuze(codes.uitkeringen)),
            antwoord: altijd('Antwoord', 'Wat er geldt, of dat het niet is nagekeken.', tekst(10, 200)),
          }),
        ),
      ),
      tekst: altijd('Tekst', 'Wat er geldt, in gewone taal.', tekst(15, 800)),
      peildatum: vrij(
        'Peildatum',
        'De dag waarop dit in de wet is nagekeken. Niet nagekeken? Laat dit leeg; de lezer ziet dat.',
        datum(),
      ),
    }),
  ),
  voorDeKlant: vrij(
    'Voor de klant',
    'Een blad om aan de klant mee te geven, in heel gewone taal. Zeg *je* tegen de klant. Samen ten hoogste 120 woorden.',
    z.strictObject({
      watHetIs: altijd('Wat het is', 'Wat er gebeurt, en met wie.', tekst(20, 400)),
      watJeKiest: altijd('Wat je kiest', 'Wat de klant zelf beslist, en dat nee mag als dat zo is.', tekst(20, 400)),
      watWeWeten: altijd(
        'Wat we weten',
        'Wat het onderzoek zegt, zonder vakwoorden, en wat wij niet weten. Beloof niets.',
        tekst(20, 400),
      ),
    }),
  ),
  dossierzin: vrij(
    'Zin voor het dossier',
    'Eén neutrale zin die een klantmanager kan overnemen in het dossier: wat is besproken en gekozen. Geen oordeel over de klant.',
    tekst(20, 300),
  ),
};
