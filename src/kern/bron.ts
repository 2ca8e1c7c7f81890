import { z } from 'zod';
import { bevinding } from './bevinding.ts';
import { ontwerpen } from './bewijs/ontwerpen.ts';
import { inhouden, standen, verwijzingen, zekerheden } from './bewijs/schalen.ts';
import { bronKlopt } from './bron-klopt.ts';
import * as codes from './codes.ts';
import { populatie } from './populatie.ts';
import { altijd, codelijst, datum, doi, id, keuze, lijst, tekst, vrij, webadres } from './velden.ts';

/** Een bron: één publicatie of onderzoek (`content/bronnen/<id>.yaml`), met wat er van gezien is en wat het vond. */

/** Soorten publicatie, met het bijbehorende type van CSL (Citation Style Language) voor verwijzingen. */
export const bronsoorten = {
  tijdschriftartikel: 'Artikel in een tijdschrift',
  rapport: 'Rapport',
  werkdocument: 'Werkdocument',
  boek: 'Boek',
  hoofdstuk: 'Hoofdstuk',
  proefschrift: 'Proefschrift',
  webpagina: 'Webpagina',
} as const;

const auteur = z.union([
  z.strictObject({
    familie: altijd('Achternaam', 'Achternaam met tussenvoegsel, zoals `van Hooft`.', tekst(1, 80)),
    voorletters: vrij('Voorletters', 'Voorletters, zoals `E. A. J.`', tekst(1, 40)),
  }),
  z.strictObject({
    organisatie: altijd(
      'Organisatie',
      'Naam van de organisatie die de auteur is. Zag je geen auteurs, schrijf dan `Auteurs niet gezien`: dan heet de bron naar haar titel.',
      tekst(2, 120),
    ),
  }),
]);

const gecontroleerd = z.strictObject({
  verwijzing: altijd('Verwijzing', 'Zijn titel, auteurs en jaar bevestigd?', keuze(verwijzingen)),
  inhoud: altijd('Inhoud', 'Wat er van de bron gelezen is.', keuze(inhouden)),
  waar: altijd('Waar', 'Waar dat gezien is: naam van de site of pagina.', tekst(3, 300)),
  wanneer: altijd('Wanneer', 'Op welke dag dat gezien is.', datum()),
});

const vergeefs = z.strictObject({
  wat: altijd('Wat', 'Wat er ontbrak, zoals `het interval bij werk na een jaar`.', tekst(3, 200)),
  waar: altijd('Waar', 'Waar ernaar gezocht is: namen van sites, of de zoekwoorden.', tekst(3, 300)),
  wanneer: altijd('Wanneer', 'Op welke dag ernaar gezocht is.', datum()),
});

const bronvelden = z.strictObject({
  soort: altijd('Soort', 'Het soort publicatie.', keuze(bronsoorten)),
  titel: altijd('Titel', 'Titel zoals op de publicatie.', tekst(3, 400)),
  auteurs: altijd('Auteurs', 'Auteurs in de volgorde van de publicatie.', lijst(auteur)),
  enAnderen: vrij('En anderen', '`true` als er meer auteurs zijn dan hier staan.', z.boolean()),
  jaar: altijd(
    'Jaar',
    'Jaar van verschijnen; `in druk` als het nog moet verschijnen, `null` als het niet bekend is.',
    z.union([z.number().int().min(1800).max(2100), z.literal('in druk')]).nullable(),
  ),
  jaarletter: vrij(
    'Letter achter het jaar',
    'Alleen als een bron met dezelfde naam en hetzelfde jaar er eerder was: `b`, voor *Jansen (2023b)*. Verandert daarna niet meer, ook niet als die andere verdwijnt.',
    z.string().regex(/^[a-z]$/, 'één kleine letter, zoals `b`'),
  ),
  tijdschrift: vrij('Tijdschrift of reeks', 'Naam van het tijdschrift, de reeks of het boek.', tekst(2, 200)),
  jaargang: vrij('Jaargang', 'Jaargang, als tekst: `"34"`.', tekst(1, 20)),
  nummer: vrij('Nummer', 'Nummer, als tekst: `"1"`.', tekst(1, 40)),
  paginas: vrij("Pagina's", "Pagina's, zoals `87-99`.", tekst(1, 40)),
  uitgever: vrij('Uitgever', 'Uitgever of organisatie.', tekst(2, 200)),
  taal: vrij(
    'Taal',
    'Taal van de bron in twee letters, zoals `nl` of `en`.',
    z.string().regex(/^[a-z]{2}$/, 'twee kleine letters, zoals `nl`'),
  ),
  doi: vrij('DOI', 'DOI zonder https://doi.org/ ervoor. Niet gezien? Laat weg, vul nooit uit het hoofd in.', doi()),
  url: vrij('Webadres', 'Waar de bron te vinden is.', webadres()),
  stand: vrij('Stand', 'Of de bron nog geldt. Leeg betekent: geldig.', keuze(standen)),
  intrekking: vrij(
    'Intrekking',
    'Bij `stand: ingetrokken`: wanneer, en waar dat bericht staat.',
    z.strictObject({
      datum: altijd('Datum', 'De dag van het bericht.', datum()),
      url: altijd('Webadres', 'Waar het bericht staat.', webadres()),
    }),
  ),
  vervangenDoor: vrij('Vervangen door', 'Bij `stand: vervangen`: de bron die in de plaats kwam.', id()),
  verslagVan: vrij(
    'Verslag van',
    'De bron waarvan dit een andere uitgave of vertaling is, zoals het werkdocument van een artikel.',
    id(),
  ),
  anderDeelVan: vrij(
    'Ander deel van',
    'De bron waarvan dit een ander deel is, met dezelfde titel, hetzelfde adres of dezelfde DOI.',
    id(),
  ),
  archiefUrl: vrij('Bewaarde kopie', 'Adres van een bewaarde kopie, als de bron kan verdwijnen.', webadres()),
  gecontroleerd: altijd('Gecontroleerd', 'Wat wij van deze bron gezien hebben, waar en wanneer.', gecontroleerd),
  onzeker: vrij('Onzeker', 'Details die wij niet hebben kunnen bevestigen.', lijst(tekst(5, 400))),
  vergeefs: vrij(
    'Vergeefs gezocht',
    'Wat wij zochten om beter te kunnen wegen, en niet vonden. Dat het er niet is, zeggen wij daarmee niet.',
    lijst(vergeefs),
  ),
  ontwerp: altijd('Ontwerp', 'Hoe het onderzoek is opgezet. Bij twijfel het zwakkere.', keuze(ontwerpen)),
  onderzoeken: vrij(
    'Onderzoeken',
    'Namen uit content/onderzoeken.yaml van de onderzoeken waarvan dit een verslag is. Verslagen van hetzelfde onderzoek tellen één keer.',
    lijst(id(), 1, 20),
  ),
  zekerheid: vrij(
    'Zekerheid',
    'Alleen bij een overzicht: hoe zeker de auteurs zelf zeggen te zijn.',
    keuze(zekerheden),
  ),
  samenhang: vrij(
    'Samenhang',
    'Alleen bij een overzicht: `true` als het samenhangen bundelt in plaats van vergelijkingen.',
    z.boolean(),
  ),
  omvatOnderzoeken: vrij(
    'Omvat onderzoeken',
    'Alleen bij een overzicht: namen uit content/onderzoeken.yaml van onderzoeken die erin zitten.',
    lijst(id(), 1, 200),
  ),
  omvatVolledig: vrij(
    'Omvat volledig',
    '`true` als bij `omvatOnderzoeken` elk onderzoek uit het overzicht staat.',
    z.boolean(),
  ),
  land: vrij('Land', 'Waar het onderzoek plaatsvond.', codelijst(codes.landen)),
  n: vrij('Aantal deelnemers', 'Aantal mensen in de analyse.', z.number().int().positive().max(1e8)),
  uitval: vrij('Uitval', 'Deel dat uitviel, van 0 tot 1: 0.3 is dertig procent.', z.number().min(0).max(1)),
  alleenAfmakers: vrij('Alleen afmakers', '`true` als alleen wie het programma afmaakte is meegeteld.', z.boolean()),
  populatie: vrij('Wie er meededen', 'De onderzochte mensen, in woorden en in codes.', populatie),
  vrijwilligheid: vrij('Vrijwilligheid', 'Deden mensen vrijwillig mee?', keuze(codes.vrijwilligheden)),
  vergelijking: vrij(
    'Vergeleken met',
    'Wat de andere groep kreeg; `geen` als er niet vergeleken is met mensen zonder de methode.',
    tekst(3, 300),
  ),
  beperkingen: vrij('Beperkingen', 'Wat de waarde van dit onderzoek beperkt.', lijst(tekst(5, 500))),
  opmerkingen: vrij(
    'Opmerkingen',
    'Wat de bron verder meldt en geen uitkomst is, zoals kosten of duur.',
    lijst(tekst(5, 500)),
  ),
  bevindingen: vrij(
    'Bevindingen',
    'Wat het onderzoek vond, ook als dat niets of ongunstig was.',
    lijst(bevinding, 1, 60),
  ),
});

export const bronSchema = bronKlopt(bronvelden);

export type BronVelden = z.infer<typeof bronvelden>;
/** Een bron in de bibliotheek: de velden plus haar id (de bestandsnaam). */
export type Bron = BronVelden & { id: string };
