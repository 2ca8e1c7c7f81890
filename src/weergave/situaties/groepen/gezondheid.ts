import type { Groep } from '../groep.ts';

export const gezondheid = {
  id: 'gezondheid',
  titel: 'Ik ben ziek, moe of somber',
  zin: 'Een lijf dat niet wil, psychische klachten, een behandeling, en wachten op hulp.',
  voorheen: ['basis'],
  themas: {
    'te-ziek-of-te-moe': {
      titel: 'Te ziek of te moe om te werken',
      woorden:
        'rug, mijn rug, boodschappen, er goed uitzie, pijn, moe, te moe voor, ziek, te ziek om, ik ziek was, ziek geworden, knie*, ziekte, long covid, slaap slecht',
    },
    'wat-kan-nog-wel': {
      titel: 'Wat kan er nog wel?',
      woorden:
        'klachten, over zijn klachten, keuring, een keuring aanvragen, bagatelliseren, wat niet gaat, tillen, de arts, arts zegt wat, wat ik niet mag, zegt wat wel, arbeidsdeskundige, belastba*',
    },
    'psychische-klachten': {
      titel: 'Psychische klachten en werk',
      woorden:
        'overspannen, overspannen geraakt, somber*, paniek*, een paniekstoornis, in paniek raak, burnout, depressi*, de psycholoog praat ik, psychi*, therapie, angst*, stress*, bespreek ik stress, stoornis, huisarts, stemmen, verslaafd, verslaving, niet bij de ggz',
    },
    'behandeling-en-werk': {
      titel: 'De behandelaar en werk',
      woorden:
        'behandeling, de behandeling duurt, in behandeling, behandelaar, haar behandelaar zegt, behandelaar vindt, therapeut, praktijkondersteuner, psycholoog, psycholoog vindt, psycholoog iets over werk, klaar bij de psycholoog, verpleegkundige, met de verpleegkundige, een intake, over werk zal',
    },
    'wachten-op-hulp': {
      titel: 'Iedereen wacht op elkaar',
      woorden:
        'wachtlijst, een wachtlijst voor, wachtlijst voor een, wachten op, hulpverleners, zorg zegt, eerst beter, de schuldhulp, op de therapie, langs elkaar, werkt langs elkaar heen, bij een ander moet, iets anders met, niemand praat met, elk een eigen plan',
    },
  },
} as const satisfies Groep;
