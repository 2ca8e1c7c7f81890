import { z } from 'zod';
import {
  bevindingrichtingen,
  directheden,
  inhouden,
  ontwerpen,
  uitkomsten,
  verwijzingen,
  zekerheden,
} from './bewijs/schalen.ts';
import * as codes from './codes.ts';
import { altijd, codelijst, datum, doi, id, keuze, lijst, metRegel, tekst, vrij, webadres } from './velden.ts';

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
  z.strictObject({ organisatie: altijd('Organisatie', 'Naam van de organisatie die de auteur is.', tekst(2, 120)) }),
]);

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

const bevinding = z.strictObject({
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

const populatie = z.strictObject({
  omschrijving: altijd('Wie', 'Wie er meededen, in gewone woorden.', tekst(5, 500)),
  stelsel: vrij(
    'Uitkering of stelsel',
    'Welk soort uitkering de mensen hadden; ook voor onderzoek uit het buitenland.',
    codelijst(codes.stelsels),
  ),
  leeftijd: vrij('Leeftijd', 'Leeftijdsgroepen die meededen.', codelijst(codes.leeftijden)),
  werkloosheidsduur: vrij(
    'Duur werkloosheid',
    'Hoe lang de mensen zonder werk waren.',
    codelijst(codes.werkloosheidsduren),
  ),
  opleiding: vrij('Opleiding', 'Opleidingsniveaus die meededen.', codelijst(codes.opleidingen)),
  doelgroep: vrij('Doelgroep', 'Codes van de doelgroepen die meededen.', codelijst(codes.doelgroepen)),
  klantkenmerk: vrij('Klantkenmerk', 'Codes van de klantkenmerken die meededen.', codelijst(codes.klantkenmerken)),
});

const gecontroleerd = z.strictObject({
  verwijzing: altijd('Verwijzing', 'Zijn titel, auteurs en jaar bevestigd?', keuze(verwijzingen)),
  inhoud: altijd('Inhoud', 'Wat er van de bron gelezen is.', keuze(inhouden)),
  waar: altijd('Waar', 'Waar dat gezien is: naam van de site of pagina.', tekst(3, 300)),
  wanneer: altijd('Wanneer', 'Op welke dag dat gezien is.', datum()),
});

const bronvelden = z.strictObject({
  soort: altijd('Soort', 'Het soort publicatie.', keuze(bronsoorten)),
  titel: altijd('Titel', 'Titel zoals op de publicatie.', tekst(3, 400)),
  auteurs: altijd('Auteurs', 'Auteurs in de volgorde van de publicatie.', lijst(auteur)),
  enAnderen: vrij('En anderen', '`true` als er meer auteurs zijn dan hier staan.', z.boolean()),
  jaar: altijd(
    'Jaar',
    'Jaar van verschijnen; `null` als het niet bekend is.',
    z.number().int().min(1800).max(2100).nullable(),
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
  archiefUrl: vrij('Bewaarde kopie', 'Adres van een bewaarde kopie, als de bron kan verdwijnen.', webadres()),
  gecontroleerd: altijd('Gecontroleerd', 'Wat wij van deze bron gezien hebben, waar en wanneer.', gecontroleerd),
  onzeker: vrij('Onzeker', 'Details die wij niet hebben kunnen bevestigen.', lijst(tekst(5, 400))),
  ontwerp: altijd('Ontwerp', 'Hoe het onderzoek is opgezet. Bij twijfel het zwakkere.', keuze(ontwerpen)),
  onderzoek: vrij(
    'Onderzoek',
    'Naam van het onderzoek. Verslagen van hetzelfde onderzoek krijgen dezelfde naam en tellen één keer.',
    id(),
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
    'Alleen bij een overzicht, en alleen als de lijst volledig is: namen van alle onderzoeken die erin zitten.',
    lijst(id(), 1, 200),
  ),
  land: vrij('Land', 'Land of landen, zoals `Nederland` of `internationaal`.', tekst(2, 80)),
  n: vrij('Aantal deelnemers', 'Aantal mensen in de analyse.', z.number().int().positive().max(1e8)),
  uitval: vrij('Uitval', 'Deel dat uitviel, van 0 tot 1: 0.3 is dertig procent.', z.number().min(0).max(1)),
  alleenAfmakers: vrij('Alleen afmakers', '`true` als alleen wie het programma afmaakte is meegeteld.', z.boolean()),
  populatie: vrij('Wie er meededen', 'De onderzochte mensen, in woorden en in codes.', populatie),
  vrijwilligheid: vrij('Vrijwilligheid', 'Deden mensen vrijwillig mee?', keuze(codes.vrijwilligheden)),
  vergelijking: vrij('Vergeleken met', 'Wat de andere groep kreeg.', tekst(3, 300)),
  beperkingen: vrij('Beperkingen', 'Wat de waarde van dit onderzoek beperkt.', lijst(tekst(5, 500))),
  bevindingen: vrij(
    'Bevindingen',
    'Wat het onderzoek vond, ook als dat niets of ongunstig was.',
    lijst(bevinding, 1, 60),
  ),
});

export const bronSchema = [
  bronIsVindbaar,
  ongelezenVindtNiets,
  bevindingenHetenVerschillend,
  overzichtveldenBijOverzicht,
].reduce((schema, regel) => regel(schema), bronvelden);

export type BronVelden = z.infer<typeof bronvelden>;
/** Een bron in de bibliotheek: de velden plus haar id (de bestandsnaam). */
export type Bron = BronVelden & { id: string };

export function isOverzicht(ontwerp: keyof typeof ontwerpen): boolean {
  return ontwerp === 'meta-analyse' || ontwerp === 'systematische-review';
}

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

type Bronvelden = typeof bronvelden;

function bronIsVindbaar(schema: Bronvelden): Bronvelden {
  return metRegel(schema, z.looseObject({}), (bron, meld) => {
    if (!bron.doi && !bron.url) meld(['titel'], 'Geef een `doi` of een `url`, zodat een lezer de bron kan vinden.');
  });
}

function ongelezenVindtNiets(schema: Bronvelden): Bronvelden {
  const deel = z.object({ gecontroleerd: z.object({ inhoud: z.literal('geen') }), bevindingen: z.unknown() });
  return metRegel(schema, deel, (bron, meld) => {
    if (bron.bevindingen)
      meld(['bevindingen'], 'Van deze bron is niets gelezen (`inhoud: geen`): dan zijn er geen bevindingen te melden.');
  });
}

function bevindingenHetenVerschillend(schema: Bronvelden): Bronvelden {
  return metRegel(schema, z.object({ bevindingen: z.array(z.object({ id: z.string() })) }), ({ bevindingen }, meld) => {
    const namen = bevindingen.map((b) => b.id);
    for (const [i, naam] of namen.entries())
      if (namen.indexOf(naam) < i)
        meld(['bevindingen', i, 'id'], `De naam \`${naam}\` staat er al: geef elke bevinding een eigen naam.`);
  });
}

function overzichtveldenBijOverzicht(schema: Bronvelden): Bronvelden {
  return metRegel(schema, z.looseObject({ ontwerp: keuze(ontwerpen) }), (bron, meld) => {
    if (isOverzicht(bron.ontwerp)) return;
    for (const veld of ['zekerheid', 'samenhang', 'omvatOnderzoeken'])
      if (veld in bron)
        meld([veld], `\`${veld}\` hoort alleen bij een overzicht (meta-analyse of systematische-review).`);
  });
}
