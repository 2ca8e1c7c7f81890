import type { Groep } from '../groep.ts';

export const zoeken = {
  id: 'zoeken',
  titel: 'Ik zoek werk en het lukt niet',
  zin: 'Brieven zonder antwoord, dichtklappen in een gesprek, ander werk, of niemand kennen.',
  voorheen: ['netwerk'],
  themas: {
    'brieven-en-vacatures': {
      titel: 'Ik schrijf en schrijf, en het lukt niet',
      woorden:
        'brief, brieven, tachtig brieven, brief na brief, vacaturesite*, sollicit*, gesolliciteerd, verstuur*, gestuurd, gereageerd, schrijft terug, cv, wat ik fout doe, doet al maanden, hoor nooit, bij een gesprek terecht, linkedin, achter de computer, doen dan ik, ieder voor zich',
    },
    sollicitatiegesprek: {
      titel: 'In het gesprek gaat het mis',
      woorden:
        'sollicitatiegesprek, elk sollicitatiegesprek uit, klap dicht, dicht bij elk gesprek, wel gesprekken, nooit aangenomen, vertel eens, op slot, morgen een gesprek, te oefenen, niet vertellen wat ze kan',
    },
    'welk-beroep': {
      titel: 'Welk werk kan ik nog meer?',
      woorden:
        'beroep, beroepen, welke beroepen, hetzelfde beroep, testje*, in een vak, eigen vak, nu eenmaal, anders moeten doen, iets anders kan ik niet, bij dezelfde bedrijven, ander werk, iets heel anders',
    },
    'werk-dat-ik-niet-zocht': {
      titel: 'Moet ik werk doen dat ik niet zocht?',
      woorden:
        'waar ik niets mee heb, opeens solliciteren op, alles passend, die vacature niet doe, het oude vak, het breder moet, achter de kassa, dertig jaar in dit vak, hetzelfde loon, lager loon, over ander werk, als een verlies, niveau',
    },
    'naam-of-leeftijd': {
      titel: 'Het ligt aan mijn naam of leeftijd',
      woorden:
        'mijn naam, nederlandse naam, geboorteplaats, geboorteplaats weggehaald, afkomst, anoniem, anoniem solliciteren, gelijke kansen, selectie, eerlijke selectie, discrimin*, hoofddoek, achternaam, vooroorde*, te oud, te oud of, lang thuis ben, mijn leeftijd, op mij te wachten, iemand van dertig, belde ik een baas',
    },
    'mensen-kennen': {
      titel: 'Ik ken niemand die mij kan helpen',
      woorden:
        'vrienden, ken, kent, ken niemand die, netwerk*, via via, niemand lastigvallen, bedelen, nooit op iemand af, spreekt niemand, oude collegas, woon hier, nieuwkomers, vrijwilligers genoeg, buren',
    },
  },
} as const satisfies Groep;
