/** Zinnen die op elkaar lijken: op een bladzijde van hoogstens twaalf. */
export interface Thema {
  titel: string;
  /** Waaraan haar zinnen te herkennen zijn, met komma's ertussen: woorden, het begin van een woord (`afwijz*`) of woorden achter elkaar. Leeg bij
   * een thema voor wat nergens anders hoort. */
  woorden?: string;
}

/**
 * Elk thema bij zijn id: het adres, dat nooit verdwijnt. Een zin staat bij het thema waarvan zij de meeste woorden heeft; zo vindt ook
 * een nieuwe zin haar plek. Een woord of een thema erbij is hier één regel, en een thema staat ook in `groepen.ts`.
 */
export const themas = {
  'weer-een-nee': {
    titel: 'Weer een nee',
    woorden:
      'afwijz*, afgewezen, tegenslag*, onvoldoende, geloof, gelooft, opgegeven, mij nog wil, weer niks wordt, trek, zelfvertrouwen, naar beneden, weinig kans, nog zoeken, mijn leeftijd, op mij te wachten, zie je wel, geen zin meer, hopeloos, kansloos',
  },
  'niet-durven': {
    titel: 'Ik durf het niet te zeggen of te vragen',
    woorden:
      'durf, durft niet te, bang, verlegen, dicht bij elk gesprek, niet vertellen wat, bellen want, misgaat, dat ik iets niet snap, zeker weet, aankan, volhoud, meteen nee, schaam*, zenuw*, spannend, onzeker, stotter*',
  },
  'wat-vertel-ik': {
    titel: 'Wat vertel ik over vroeger?',
    woorden:
      'vertellen dat, vertelde ik het, gat in mijn, daarover, moet zeggen, zeg niks, opname, kijken ze me, vastgezeten, gevangenis, strafblad, vog, schulden en dan, deze kandidaat, over vroeger, depressie heb gehad, ze dat horen, eerlijk zijn over',
  },
  'het-vorige-werk': {
    titel: 'Het vorige werk zit mij dwars',
    woorden:
      'ontslag*, ontslagen, oude baas, vorige werk, vorige baas, stond ik buiten, jaar voor ze gewerkt, zit me wel dwars, klagen over, kwaad, boos, onrecht, gepest',
  },
  'morgen-begin-ik': {
    titel: 'Morgen begin ik echt',
    woorden:
      'maandag, vrijdag, morgen bellen, de week erna, neem ik me voor, begin er gewoon, belooft, altijd iets tussen, uitvoert, een afspraak, komt niet opdagen, steeds te laat, knikt, overal ja op, ja hoor, deze week, uitstel*, weet best, vergeet*',
  },
  'wat-wil-ik': {
    titel: 'Niemand vroeg wat ik wil',
    woorden:
      'gevraagd wat, vraagt er ooit, nergens iets over te zeggen, zeg jij maar, ook weer niet, zelf een coach, eigen plan, zelf mijn weg, allang een plan, zelf kiezen, welke cursus, droom*, liever zelf',
  },
  'het-moet': {
    titel: 'Het moet, en ik zie het nut niet',
    woorden:
      'de plicht, verplicht*, sollicitatieplicht, formulier*, moest ik, waarom moet ik, omdat het moet, brief van de gemeente, vink, waarom zou ik, levert mij, standaardtraject, hoef niet, waarom krijgt, buurvrouw, uitgelegd, waarvan we allebei, controleren, maatregel, boete, straf*',
  },
  'werk-en-geld': {
    titel: 'Werk, geld en mijn uitkering',
    woorden:
      'mijn uitkering, mijn ww, uitkering kwijt, hou ik er iets aan over, mijn loon, betaalt, geld*, schuld*, rondkomen, toeslag*, deurwaarder*, huur, kinderopvang, inkomsten*, rekening*',
  },
  'brieven-en-vacatures': {
    titel: 'Ik schrijf en schrijf, en het lukt niet',
    woorden:
      'brief, brieven, vacaturesite*, sollicit*, verstuur*, gestuurd, cv, wat ik fout doe, doet al maanden, hoor nooit, bij een gesprek terecht, morgen beginnen, linkedin, computer*',
  },
  'mensen-kennen': {
    titel: 'Ik ken niemand die mij kan helpen',
    woorden:
      'vrienden, ken, kent, netwerk*, via via, niemand lastigvallen, bedelen, stapt nooit, spreekt niemand, oude collegas, woon hier, nederlands*, taal, statushouder*',
  },
  'jong-of-zonder-diploma': {
    titel: 'Jong, of zonder diploma',
    woorden:
      'diploma*, papiertje, school, school is, opleiding, gamen, jeugdzorg, achttien, thuis werkt niemand, werkdag, jongere*, reageert nergens, haar handen, leren',
  },
  'te-ziek-of-te-moe': {
    titel: 'Te ziek of te moe om te werken',
    woorden:
      'rug, klachten, boodschappen, er goed uitzie, keuring, bagatelliseren, wat niet gaat, tillen, arts, arbeidsdeskundige, pijn, moe, ziek, knie*, ziekte, long covid',
  },
  'psychische-klachten': {
    titel: 'Psychische klachten en werk',
    woorden:
      'overspannen, overspannen geraakt, somber*, paniek*, burnout, depressi*, psycholoog vindt, psycholoog, in behandeling, psychi*, therapie, angst*, stress*, huisarts, stemmen, verslaafd, verslaving',
  },
  'wachten-op-hulp': {
    titel: 'Iedereen wacht op elkaar',
    woorden:
      'wachtlijst, wachtlijst voor, wachten op, hulpverleners, zorg zegt, eerst beter, de verpleegkundige praten, de schuldhulp, langs elkaar, bij een ander moet, zo veel tegelijk, mijn verhaal, wijkteam, ouders, iets anders met, van voren af aan, niemand praat, mantelzorg*',
  },
  'werkgever-twijfelt': {
    titel: 'De werkgever wil wel, maar …',
    woorden:
      'werkgever, de werkgever wil, bedrijf, een bedrijf, de baas is, te duur, met subsidie, lopen over, afdeling, onze verpleegkundigen, onze regio, vooroorde*',
  },
  'eerst-proberen': {
    titel: 'Eerst proberen, en dan?',
    woorden:
      'gratis, contract, proef*, meelopen, een paar weken, stage, uitzendkracht, subsidie blijft, vrijwilligerswerk, tijdelijk',
  },
  'werk-dat-past': {
    titel: 'Werk dat bij mij past',
    woorden:
      'elke vacature, wat ik niet kan, iets passends, doelgroepregister, gewone baan, geen klusjes, langzamer, goedkope, een baan die past, echte baan, twaalf uur, drie trajecten, geen werkplek, werkplek gevonden, passend*',
  },
  'hulp-op-het-werk': {
    titel: 'Als het werk begonnen is',
    woorden:
      'eerste weken, de baan weer kwijt, niet loopt en ik hoor, te begeleiden, fijne collega, jobcoach, jobcoach eigenlijk, zon werkplek, ruzie, op mijn werk niet, eerste dag, baan behouden',
  },
  'wij-komen-niet-verder': {
    titel: 'Wij komen geen stap verder',
    woorden:
      'geen stap verder, hetzelfde gesprek, hetzelfde met, er beweegt, harder ik aandring, harder werk, zie ik het bij, niet meer gebeuren, gaat het nooit over, niet in geloof, instrumenten geprobeerd, er gebeurt niets, val ik stil',
  },
  'wat-zegt-de-score': {
    titel: 'Wat zegt een score of een vragenlijst?',
    woorden:
      'score, een score, scoort, deze klant scoort, cijfer, systeem, vragenlijst, adviseert, mis ik iets, bij deze klant maar, vooruit is, dat het beter gaat, meet, meten, instrument, ladder, matrix',
  },
  'kies-ik-goed': {
    titel: 'Kies ik wel goed?',
    woorden:
      'anders traject, ander traject, heel traject inkopen, een besluit onderbouwen, klopt dat wel, wat er aan de hand, mijn agenda, voel meteen, in het groot, zon groep, mijn klanten, training dan, nog zin, kiezen voor, besluit, voorrang',
  },
  'het-vak-leren': {
    titel: 'Samen het vak leren',
    woorden:
      'team, mijn team, intervisie, mijn collega, nieuwe collega, contacten verdwenen, meegekeken, het vak, leidinggevende, volgens onderzoek, dossier, overdracht, een klant verkeerd, mijn aanpak, bij elke klant, ik neem een klant, caseload',
  },
  // Waar een zin staat die bij geen ander thema hoort, naar wie haar zegt.
  'wat-klanten-nog-meer-zeggen': { titel: 'Wat klanten nog meer zeggen' },
  'wat-nog-meer-speelt': { titel: 'Wat er nog meer speelt' },
} as const satisfies Record<string, Thema>;

export type ThemaId = keyof typeof themas;
