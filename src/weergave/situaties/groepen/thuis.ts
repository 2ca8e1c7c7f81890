import type { Groep } from '../groep.ts';

export const thuis = {
  id: 'thuis',
  titel: 'Geld, en wat er thuis speelt',
  zin: 'Wat werk oplevert, een klus, de uitkering, schulden, kinderen, en alles tegelijk.',
  voorheen: [],
  themas: {
    'werk-en-geld': {
      titel: 'Houd ik er iets aan over?',
      woorden:
        'uitkering kwijt, iets aan over, niks aan over, niks over, mijn loon, van dit loon, meer overhou*, minder geld, geld overhoud, rondkomen, terugbetalen, inkomsten*, toeslag*, geld*',
    },
    'een-paar-uur-werken': {
      titel: 'Een paar uur werken, of meer uren',
      woorden:
        'paar uur werken, twee ochtenden, tien uur, twaalf uur, twaalf uur gaat, baan van tien uur, baan van twaalf uur, meer uren, parttime, deeltijd*, minder uren, uren werken',
    },
    'klus-of-eigen-zaak': {
      titel: 'Een klus, of iets voor mezelf',
      woorden:
        'klus, een klus doe, voor mezelf beginnen, zzp*, zzper worden, ondernem*, eigen zaak, eigen bedrijf, eigen bedrijfje, winkeltje, taarten, fietsen maakt, naai, voor betalen, uitproberen of iemand, kvk',
    },
    'uitkering-en-regels': {
      titel: 'Wachten op een uitkering, of gekort',
      woorden:
        'aangevraagd, bijstand aan, mijn ww, bij het aanvragen, vier weken, nog niks krijg, best zoeken, zoekperiode, mijn uitkering omlaag, uitkering omlaag gaat, korten ze, meteen straf, gekort, boete, maatregel, verlaagd, verlaging, korting, aanvraag, voorschot',
    },
    schulden: {
      titel: 'Schulden terwijl ik werk zoek',
      woorden:
        'schuld, schuld dat ik, schulden, deurwaarder*, de deurwaarder pakt, loonbeslag, beslag, incasso*, schuldregeling, schuldhulp*, schuldsanering, telefoon is afgesloten, een schuldregeling',
    },
    'rekening-blijft-liggen': {
      titel: 'Een rekening die blijft liggen',
      woorden:
        'rekening*, energie*, huur, de huur niet betaalt, huur overgeslagen, verhuurder, zorgverzekering, de post al, post al maanden, signalen, de stroom eraf, over schulden als de stroom, aan de deur, achterstand*',
    },
    'kinderen-en-werk': {
      titel: 'Werk en kinderen',
      woorden:
        'kind, mijn kind, kinderen, mijn kinderen, drie kinderen, kleine kinderen, schoolplein, opvang, kinderopvang, de jongste, de jongste gaat, staat er alleen voor, alleenstaand*, ouder alleen, oppas*, creche, bso, mijn zoon, mijn dochter, moeder van, vader van',
    },
    'er-speelt-zoveel': {
      titel: 'Er speelt te veel tegelijk',
      woorden:
        'er speelt, zoveel dat ik niet weet, zo veel tegelijk, gedoe thuis, thuis van alles, een lijst mee, mijn hoofd is vol, overzicht, dakloos, scheiding, zorg voor mijn, mantelzorg*',
    },
  },
} as const satisfies Groep;
