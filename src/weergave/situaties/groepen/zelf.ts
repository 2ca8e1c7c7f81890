import type { Groep } from '../groep.ts';

export const zelf = {
  id: 'zelf',
  titel: 'Wat wil ik zelf, en wie bepaalt dat?',
  zin: 'Beginnen of uitstellen, afspraken, zelf kiezen, moeten, en een begeleider die je kent.',
  voorheen: ['zelfsturing'],
  themas: {
    'morgen-begin-ik': {
      titel: 'Morgen begin ik echt',
      woorden:
        'elke maandag, weer vrijdag, morgen bellen, de week erna, neem ik me voor, begin er gewoon, belooft elke keer, altijd iets tussen, uitvoert, knikt, overal ja op, ja hoor, deze week, uitstel*, weet best, niet meer werk, dagen in elkaar',
    },
    afspraken: {
      titel: 'Vergeten, gemist of niet geopend',
      woorden:
        'afspraak, afspraken, vergeten, vergat, komt niet opdagen, steeds te laat, brief van de gemeente, nooit op een brief, oproep, voor ik moest komen, waarvoor ik moest, herinner*, uitnodiging, sms, appje, onthoud, lege stoel',
    },
    'wat-wil-ik': {
      titel: 'Niemand vroeg wat ik wil',
      woorden:
        'gevraagd wat, vraagt er ooit, nergens iets over te zeggen, zeg jij maar, eigenlijk ook weer niet, zelf een coach, eigen plan met, zelf mijn weg, allang een plan, zelf kiezen, droom*, liever zelf',
    },
    'weer-een-cursus': {
      titel: 'Weer een cursus, of juist die ene',
      woorden:
        'cursus, cursussen, nlp*, een training, standaardtraject, welke cursus, buurvrouw een opleiding, niet te leren hoe, hoef niet te leren, opleiding voor mij',
    },
    'het-moet': {
      titel: 'Het moet, en ik zie het nut niet',
      woorden:
        'verplicht*, sollicitatieplicht, formulier*, omdat het moet, moet van de gemeente, vink, waarom zou ik, levert mij, moet ik nu opeens, waarvan we allebei, iets tegenover staat, twintig jaar gewerkt, vegen',
    },
    'niemand-kent-mij': {
      titel: 'Mijn begeleider kent mij niet',
      woorden:
        'begeleider, drie begeleiders, mijn klantmanager, mijn begeleider, voicemail, niemand van jullie, jullie bellen, mijn verhaal, van voren af aan, alles opnieuw vertellen, vertel ik alles opnieuw, iemand anders vertellen',
    },
    // Waar een zin van een klant staat die bij geen ander thema hoort.
    'wat-klanten-nog-meer-zeggen': { titel: 'Wat klanten nog meer zeggen' },
  },
} as const satisfies Groep;
