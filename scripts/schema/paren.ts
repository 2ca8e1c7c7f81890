import type { Soort } from '../../src/laden/bestanden.ts';

/** Hoe een veld wel en niet gevuld wordt, waar uitleg alleen niet genoeg is. Alles verzonnen. */
export const paren: Partial<Record<Soort, Record<string, { niet: string; wel: string }>>> = {
  interventie: {
    inEenZin: {
      niet: 'Een evidence-based interventie ter bevordering van de zelfregie van werkzoekenden.',
      wel: 'Je maakt met de klant een plan voor de week, zodat zoeken niet bij goede voornemens blijft.',
    },
    situaties: {
      niet: 'Gebrek aan motivatie',
      wel: 'Ik stuur al maanden brieven en ik hoor nooit iets terug.',
    },
    zoGezegd: {
      niet: 'Mijn klant heeft een gebrek aan motivatie.',
      wel: 'ik reageer niet meer op die brieven',
    },
    wanneer: {
      niet: 'Gedurende het gehele traject.',
      wel: 'In het tweede gesprek. Nog niet als de klant in een crisis zit.',
    },
    eersteZin: {
      niet: 'Bespreek met de klant de mogelijkheden tot het opstellen van een plan.',
      wel: 'Wat heb je deze week al geprobeerd, en hoe ging dat?',
    },
    'stappen.titel': {
      niet: 'Inventarisatie van de beginsituatie',
      wel: 'Vraag hoe een gewone dag eruitziet',
    },
    valkuilen: {
      niet: 'Onvoldoende aandacht voor de klant.',
      wel: 'Je vult de stilte zelf op. Tel in stilte tot vijf voordat je verder praat.',
    },
    'betrokkenen.belang': {
      niet: 'Is een belangrijke partner.',
      wel: 'Wil vooraf weten wie er begeleidt als het op het werk even niet gaat.',
    },
    halverwege: {
      niet: 'De klant is gemotiveerder.',
      wel: 'De klant belde één keer zelf een werkgever. Dat telt: drie maanden eerder durfde dat niet.',
    },
    'voorDeKlant.watJeKiest': {
      niet: 'Deelname geschiedt op vrijwillige basis.',
      wel: 'Jij kiest of je meedoet. Nee zeggen mag, en je mag later stoppen.',
    },
    'voorDeKlant.watWeWeten': {
      niet: 'Het bewijs is redelijk: RR 1,4 (95%-BI 1,1 tot 1,8).',
      wel: 'Van de mensen die dit deden, vonden er meer werk. Of dat voor jou ook zo is, weten we niet.',
    },
    dossierzin: {
      niet: 'Klant is niet gemotiveerd en wil geen weekplan.',
      wel: 'Het weekplan is uitgelegd; de klant kiest ervoor daar nu niet aan mee te doen.',
    },
    'bewijs.toelichting': {
      niet: 'Bewezen effectief.',
      wel: 'Dit is onderzocht bij mensen die kort werkloos waren. Of het ook na jaren helpt, is niet bekend.',
    },
  },
  bron: {
    'gecontroleerd.waar': { niet: 'Internet', wel: 'Samenvatting op pubmed.ncbi.nlm.nih.gov' },
    beperkingen: { niet: 'Kleine steekproef', wel: 'Eén op de drie deelnemers haakte af, vooral jongeren.' },
  },
  begrippen: {
    definitie: {
      niet: 'Een methodiek gericht op het verhogen van de self-efficacy.',
      wel: 'Hoeveel vertrouwen iemand heeft dat een bepaalde taak gaat lukken.',
    },
  },
  onderwerpen: {
    onderwerp: { niet: 'Postproblematiek', wel: 'brieven die dicht blijven' },
    nogNiet: {
      niet: 'Er bestaat geen methode voor mensen zonder kinderopvang.',
      wel: 'Wij schreven nog niets over opvang regelen. Vaak moet dat rond zijn voor iemand kan beginnen.',
    },
  },
  leerpad: {
    'onderdelen.klaarAls': {
      niet: 'De deelnemer begrijpt het onderwerp.',
      wel: 'Ieder heeft drie zinnen op papier, en las ze één keer hardop voor.',
    },
    'oefengevallen.verhaal': {
      niet: 'Vorige week zat mevrouw De Vries aan mijn tafel.',
      wel: 'Een vrouw van in de vijftig zegt dat niemand op haar zit te wachten. Zij belde deze maand niemand.',
    },
    'zelftoets.antwoorden.uitleg': {
      niet: 'Fout.',
      wel: 'Nee. Onbeslist zegt alleen dat het onderzoek het niet kon zeggen.',
    },
  },
  ervaring: {
    watNiet: {
      niet: 'Alles ging goed.',
      wel: 'Na de tweede week hield niemand het schema nog bij. Het formulier was te lang.',
    },
  },
};
