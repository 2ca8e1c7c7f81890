import type { Groep } from '../groep.ts';

/** Haar zinnen zijn altijd van een klantmanager. */
export const vak = {
  id: 'vak',
  titel: 'Over mijn eigen werk als klantmanager',
  zin: 'Niet verder komen, twijfelen aan een keuze, te veel klanten, en het vak beter leren.',
  voorheen: ['vakmanschap', 'diagnose'],
  themas: {
    'wij-komen-niet-verder': {
      titel: 'Wij komen geen stap verder',
      woorden:
        'geen stap verder, hetzelfde gesprek, hetzelfde met, er beweegt, harder ik aandring, harder werk, zie ik het bij, niet meer gebeuren, gaat het nooit over, gaat nergens over, niet in geloof, instrumenten geprobeerd, er gebeurt niets',
    },
    'kies-ik-goed': {
      titel: 'Kies ik wel goed?',
      woorden:
        'anders traject, ander traject geven, heel traject inkopen, een besluit onderbouwen, klopt dat wel, wat er aan de hand, voel meteen, besluit, voorrang, maar wat me, waarom er iets is gekozen, mijn aanpak, nee tegen een cursus, aanpak werkt',
    },
    'helpt-dat-echt': {
      titel: 'Helpt dat echt?',
      woorden:
        'nog zin, training dan nog zin, zon groep ook iets, zin of is, zin of is dat, coach echt, helpt zon, werkt zon, training echt, iets doen aan iemands zelfvertrouwen, weggegooid geld, na drie dagen, ankeren, een spelletje',
    },
    'wat-zegt-de-score': {
      titel: 'Wat zegt een score of een vragenlijst?',
      woorden:
        'score, een score, scoort, deze klant scoort, cijfer, systeem, vragenlijst, adviseert, mis ik iets, bij deze klant maar, vooruit is, dat het beter gaat, meet, meten, instrument, ladder, matrix',
    },
    'plicht-of-advies': {
      titel: 'Leg ik het op, of juist niet?',
      woorden:
        'opleggen, dit opleggen, legt het, bij iedereen op, de plicht eraf, verplicht maken, een strafklas, voor straf, moet korten, een korting, als ik kort, krijgt iemand een waarschuwing, nog laten zoeken, laten zoeken voor de, sanctie*, handhav*',
    },
    'te-veel-klanten': {
      titel: 'Te veel klanten, te weinig tijd',
      woorden:
        'tachtig klanten, tachtig klanten per, zoveel klanten, zoveel klanten dat ik, minder klanten, caseload, niet voor iedereen, maanden plek, eens per kwartaal, elke week hulp, met de tijd, tijd kwijt aan, mijn agenda',
    },
    'uit-het-oog': {
      titel: 'Ik raak mensen uit het oog',
      woorden:
        'mijn lijst, wat ze nu doen, houd ik contact, niet meer terug, waar die is, uitstroomt, sluiten het dossier, hoe het verder ging, hoor ik niemand meer',
    },
    'het-vak-leren': {
      titel: 'Samen het vak leren',
      woorden:
        'team, mijn team vindt, het team over, intervisie, mijn collega, nieuwe collega, contacten verdwenen, meegekeken, het vak, leidinggevende, volgens onderzoek, de overdracht, een klant verkeerd',
    },
    'beleid-en-inkoop': {
      titel: 'Wat mijn organisatie wil of regelt',
      woorden:
        'wethouder wil, de raad, gemeenteraad, wethouder, extra geld, extra mensen, directie, offerte met, de inkoop, kopen, in het groot, een aanbieder over de vloer, als gemeente, de ggz vraagt, wie betaalt, bij uwv, kan het wijkteam, wij of de zorg, alleen voor zorg',
    },
    // Waar een zin van een klantmanager staat die bij geen ander thema hoort.
    'wat-nog-meer-speelt': { titel: 'Wat er nog meer speelt' },
  },
} as const satisfies Groep;
