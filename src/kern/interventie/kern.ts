import { z } from 'zod';
import * as codes from '../codes.ts';
import { gezegde } from '../gezegde.ts';
import { altijd, bijPublicatie, codelijst, keuze, lijst, naam, tekst, vrij } from '../velden.ts';

/** Wat de interventie is, voor wie en wanneer. */
export const kernvelden = {
  titel: altijd('Titel', 'Naam van de methode, zoals collega’s haar noemen.', tekst(3, 80)),
  inEenZin: altijd('In één zin', 'Wat je doet en waarvoor, in één zin van ten hoogste 140 tekens.', tekst(20, 140)),
  samenvatting: bijPublicatie(
    'Samenvatting',
    'Waar het om gaat, in ten hoogste 600 tekens. Gewone taal.',
    tekst(80, 600),
  ),
  context: altijd(
    'Context',
    'Waar de methode gebruikt wordt.',
    z.strictObject({
      setting: altijd('Setting', 'Waar: gemeente, UWV, ggz, bij een werkgever …', tekst(3, 200)),
      organisatievorm: altijd(
        'Organisatievorm',
        'In welk soort organisatie dit past.',
        codelijst(codes.organisatievormen),
      ),
      land: altijd('Land', 'Waar de methode vandaan komt of gebruikt wordt.', naam(2, 80)),
      toelichting: altijd('Toelichting', 'Wat iemand elders over deze context moet weten.', tekst(10, 600)),
    }),
  ),
  doelgroep: altijd(
    'Doelgroep',
    'Voor wie de methode bedoeld is.',
    z.strictObject({
      omschrijving: altijd('Omschrijving', 'Voor wie, in gewone woorden.', tekst(10, 400)),
      codes: altijd('Groepen', 'De groepen waar dit bij hoort.', codelijst(codes.doelgroepen)),
    }),
  ),
  nietGeschiktVoor: vrij('Niet geschikt voor', 'Voor wie of wanneer je dit beter niet doet.', lijst(tekst(5, 300))),
  uitgesloten: vrij(
    'Uitgesloten',
    'Wat er onder *Niet geschikt voor* over uitkering, leeftijd, tijd zonder werk of groep staat, in codes. Dan zet de lijst de methode bij zo’n klant niet vooraan.',
    z.strictObject({
      zonderWerk: vrij(
        'Zonder werk',
        'Voor wie nog geen werk heeft: dit begint pas als er een baan is.',
        z.literal(true),
      ),
      stelsel: vrij('Uitkering', 'Voor wie deze uitkering heeft, of iets dat erop lijkt.', codelijst(codes.stelsels)),
      leeftijd: vrij('Leeftijd', 'Voor wie zo oud is.', codelijst(codes.leeftijden)),
      werkloosheidsduur: vrij(
        'Tijd zonder werk',
        'Voor wie zo lang zonder werk is.',
        codelijst(codes.werkloosheidsduren),
      ),
      doelgroep: vrij('Groepen', 'Voor wie bij deze groep hoort.', codelijst(codes.doelgroepen)),
    }),
  ),
  wanneer: altijd('Wanneer', 'Het moment: vanaf wanneer, wanneer nog niet, bij welke gelegenheid.', tekst(10, 500)),
  situaties: altijd(
    'Situaties',
    'Minstens twee situaties in de woorden van de klant of klantmanager. Hiermee vinden collega’s je methode.',
    lijst(tekst(10, 160), 2, 20),
  ),
  zoGezegd: vrij(
    'Zo wordt het gezegd',
    'Korte voorbeelden van de redactie: hoe een klant of klantmanager dit zegt of typt. Nooit een citaat. Zonder hoofdletter aan het begin en zonder punt. Hiermee vindt iemand de methode in eigen woorden.',
    lijst(gezegde()),
  ),
  zoekwoorden: vrij('Zoekwoorden', 'Andere woorden waarmee iemand dit zoekt.', lijst(naam(2, 60))),
  processtap: bijPublicatie(
    'Processtap',
    'De stappen van de dienstverlening waarin je dit doet.',
    codelijst(codes.processtappen),
  ),
  klantkenmerk: bijPublicatie(
    'Klantkenmerk',
    'De kenmerken van de klant waar dit over gaat.',
    codelijst(codes.klantkenmerken),
  ),
  uitkering: bijPublicatie('Uitkering', 'De uitkeringen waarbij je dit gebruikt.', codelijst(codes.uitkeringen)),
  vrijwilligheid: bijPublicatie(
    'Vrijwilligheid',
    'Kiest de klant dit zelf, of kan het verplicht worden?',
    keuze(codes.vrijwilligheden),
  ),
  vorm: bijPublicatie('Vorm', 'Met één klant of met een groep.', codelijst(codes.vormen)),
  handelingskant: bijPublicatie(
    'Kant van het vak',
    'Welke kant van professioneel handelen dit raakt.',
    codelijst(codes.handelingskanten),
  ),
};
