import type { Groep } from '../groep.ts';

export const baan = {
  id: 'baan',
  titel: 'Een baan die past, en die blijft',
  zin: 'Werk dat past, werkgevers die twijfelen, eerst proberen, en hulp na de start.',
  voorheen: ['plaatsing'],
  themas: {
    'werk-dat-past': {
      titel: 'Werk dat bij mij past',
      woorden:
        'elke vacature, wat ik niet kan, iets passends, doelgroepregister, gewone baan, geen klusjes, langzamer, goedkope, een baan die past, echte baan, drie trajecten, geen werkplek, werkplek gevonden, passend*, loonkostensubsidie, loonwaarde',
    },
    'werkgever-twijfelt': {
      titel: 'De werkgever wil wel, maar …',
      woorden:
        'werkgever, de werkgever wil, bedrijf, een bedrijf, de baas is, hem te duur, met subsidie, lopen over, afdeling, onze verpleegkundigen, een kans geven',
    },
    'eerst-proberen': {
      titel: 'Eerst proberen, zonder loon',
      woorden:
        'gratis, drie keer gratis, contract, proef*, meelopen, paar weken meelopen, stage, uitzendkracht, vrijwilligerswerk, tijdelijk, op onze werkplek, collega betaald',
    },
    'baan-via-gemeente': {
      titel: 'Een baan via de gemeente',
      woorden:
        'basisbaan, wijkbaan, wijkbanen, wijkbanen maken, beschut werk, te goed voor beschut werk, genoeg werk, in ons dorp, ons buurthuis, werk liggen, geen vacature voor, regeltje, dat bedrijf neemt, aannemer, voor zijn contract, besteedt, een stagiair mee, social return, baangarantie',
    },
    'als-het-werk-stopt': {
      titel: 'En als het werk weer stopt?',
      woorden:
        'contract stopt, niet verlengd, contract wordt niet verlengd, alles opnieuw aanvragen, het werk niet lukt, dagbesteding, mijn plek weg, uitkering niet los, los te laten, terug kan, toen het werk klaar was, stopt de subsidie, subsidie loopt, zolang de subsidie, subsidie blijft, het contract loopt af, weer op straat',
    },
    'hulp-op-het-werk': {
      titel: 'Als het werk begonnen is',
      woorden:
        'eerste weken, de baan weer kwijt, niet loopt en ik hoor, te begeleiden, fijne collega, jobcoach, jobcoach eigenlijk, zon werkplek, ruzie, misgaat op mijn werk, ik begin maandag, eerste dag, mijn baas, gestopt met werken, baan behouden',
    },
  },
} as const satisfies Groep;
