import type { Groep } from '../groep.ts';

export const moed = {
  id: 'moed',
  titel: 'Ik durf niet, of ik geloof er niet meer in',
  zin: 'Weer afgewezen, iets niet durven zeggen, of nog boos over het vorige werk.',
  voorheen: ['belemmerende-overtuigingen'],
  themas: {
    'weer-een-nee': {
      titel: 'Weer een nee',
      woorden:
        'afwijz*, afgewezen, tegenslag*, onvoldoende, geloof, gelooft, opgegeven, mij nog wil, mij nog neemt, weer niks wordt, trek, zelfvertrouwen, naar beneden, weinig kans, nog zoeken, zie je wel, geen zin meer, hopeloos, kansloos',
    },
    'niet-durven': {
      titel: 'Ik durf het niet te zeggen of te vragen',
      woorden:
        'durf, durft niet te, bang, verlegen, niet te vertellen, bellen want, naast mij zit, dat ik iets niet snap, zeker weet, aankan, volhoud, meteen nee, schaam*, zenuw*, spannend, onzeker, stotter*',
    },
    'wat-vertel-ik': {
      titel: 'Wat vertel ik over vroeger?',
      woorden:
        'moet ik vertellen, sollicitatie vertellen, vertelde ik het, gat in mijn, daarover moet, wat ik daarover, moet zeggen, zeg niks, opname, kijken ze me, vastgezeten, gevangenis, strafblad, vog, schulden en dan hoor, deze kandidaat, over vroeger straks, depressie heb gehad, ze dat horen, eerlijk zijn over',
    },
    'het-vorige-werk': {
      titel: 'Het vorige werk zit mij dwars',
      woorden:
        'ontslag*, ontslagen, oude baas, vorige werk, vorige baas, stond ik buiten, jaar voor ze gewerkt, zit me wel dwars, klagen over, kwaad, boos, onrecht, gepest',
    },
  },
} as const satisfies Groep;
