/** Elke controle op de inhoud, in de volgorde waarin zij gedaan wordt; de sleutel is een kopje in content/README.md. */
export const controles = {
  'bestand-onbekend': 'In content/ staan alleen de bestanden en mappen die daar horen.',
  bestandsnaam: 'Een bestandsnaam is het id: kleine letters, cijfers en losse streepjes, met de juiste uitgang.',
  'bestand-snelkoppeling': 'Een bestand is een gewoon bestand, geen snelkoppeling.',
  'bestand-dubbel':
    'Geen twee namen verschillen alleen in hoofdletters of in de schrijfwijze van een letter met accent.',
  'bestand-te-groot': 'Een bestand is ten hoogste 100 kB.',
  'bestand-te-zwaar': 'Een bestand is binnen enkele seconden te lezen.',
  'niet-nagekeken': 'Vakwerk kan elk bestand nakijken. Lukt dat niet, dan ligt het aan Vakwerk en niet aan de tekst.',
  tekens: 'Een bestand is tekst in UTF-8, zonder onzichtbare tekens.',
  kop: 'Een .mdx-bestand begint met een kop tussen twee regels van drie streepjes.',
  maten: 'Geen alinea, nesting of aantal tags is zo groot dat een lezer of programma vastloopt.',
  yaml: 'De kop en elk .yaml-bestand zijn geldige, eenvoudige YAML.',
  'veld-ontbreekt': 'Elk verplicht veld is ingevuld.',
  'veld-onbekend': 'Elk veld staat in het schema.',
  'veld-soort': 'Een veld bevat de soort waarde die erbij hoort: tekst, getal, lijst of ja/nee.',
  'veld-keuze': 'Een veld met een codelijst bevat een code uit die lijst.',
  'veld-lengte': 'Een tekst, lijst of getal is niet te kort, te lang, te klein of te groot.',
  'veld-vorm': 'Een datum, id, adres of code heeft de juiste vorm.',
  'veld-regel': 'Velden spreken elkaar niet tegen.',
  'tekst-leesbaar': 'De tekst onder de kop is geldige Markdown met alleen onze onderdelen.',
  'tekst-code': 'De tekst bevat geen code: geen import, export, accolades of opmerkingen.',
  'tekst-onderdeel': 'De tekst gebruikt alleen toegestane opmaak.',
  'tekst-component': 'De tekst gebruikt alleen <LetOp>, <Voorbeeld>, <Zeg> en <Uitklap>, op een eigen regel.',
  'tekst-adres': 'Een link gaat naar https, mailto, een pad op deze site of een plek op de bladzijde.',
  'tekst-kop': 'De tekst staat onder de vaste kopjes, in de vaste volgorde.',
  persoonsgegevens: 'Een ervaring bevat niets wat op gegevens van een persoon lijkt.',
  'bron-bestaat': 'Elke genoemde bron is een bestand in content/bronnen/.',
  'bevinding-bestaat': 'Elke genoemde bevinding staat in die bron.',
  'bevinding-past': 'Een bevinding staat in een rij over dezelfde uitkomst, en dezelfde groep of vorm.',
  'getal-uit-bron': 'Elk getal in een tekst over bewijs staat in een bron die daar genoemd wordt.',
  'interventie-bestaat': 'Elke genoemde interventie is een bestand in content/interventies/.',
  'begrip-bestaat': 'Elk genoemd begrip staat in content/begrippen.yaml.',
  'begrip-uniek': 'Elk begrip heeft een eigen id.',
  'kennisvraag-uniek': 'Elke kennisvraag heeft een eigen id.',
  'situatie-uniek': 'Geen twee interventies hebben dezelfde situatie.',
  'rij-uniek': 'Elke rij bewijs van een interventie heeft een eigen uitkomst, groep of vorm.',
  'code-uniek': 'Een vaste code en een naam horen bij één interventie, voor altijd.',
  'nog-in-te-vullen':
    'Wat `npm run nieuw` klaarzette, is door eigen tekst vervangen (bij een concept een waarschuwing).',
  'bron-ongebruikt': 'Elke bron wordt ergens genoemd (waarschuwing).',
} as const;

/** Elke waarschuwing over taal en onderhoud. Zij houdt nooit iets tegen; de sleutel is een kopje in content/README.md. */
export const waarschuwingen = {
  'zin-lang': 'Een zin heeft ten hoogste 20 woorden.',
  vakwoord: 'Waar een gewoon woord voor is, staat dat woord.',
  spelling: 'Een woord staat in het woordenboek, of wij kennen het als vakwoord of naam.',
  leesgemak: 'De tekst leest makkelijk: een leesgemak van 55 of hoger.',
  'stap-werkwoord': 'De titel van een stap begint met wat je doet.',
  'beoordeling-verlopen': 'De dag bij `beoordelenVoor` ligt in de toekomst.',
  'tegendeel-gezocht': 'Wie alleen gunstig bewijs noemt, heeft ook naar het tegendeel gezocht.',
} as const;

export type Waarschuwing = keyof typeof waarschuwingen;
export type Controle = keyof typeof controles | Waarschuwing;
