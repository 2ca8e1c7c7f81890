import { describe, expect, test } from 'vitest';
import { types } from '../../src/kern/codes.ts';
import { antwoorden } from '../../src/vragen/situaties.ts';
import { bladrecords, bladWeergave } from '../../src/weergave/situaties/blad.ts';
import { groepen } from '../../src/weergave/situaties/groepen.ts';
import { bladen, hoogstens } from '../../src/weergave/situaties/indeling.ts';
import { situatiesWeergave } from '../../src/weergave/situaties/situaties.ts';
import { themaVan } from '../../src/weergave/situaties/thema-van.ts';
import { themas } from '../../src/weergave/situaties/themas.ts';
import { wieZegt } from '../../src/weergave/situaties/wie-zegt.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { inhoud } from '../hulp/inhoud.ts';

const { interventies, bibliotheek } = inhoud;
const inGebruik = interventies.filter(({ status }) => status !== 'gearchiveerd');

describe('elke situatie van de inhoud', () => {
  test('heeft precies één plek, en geen blad heeft er meer dan twaalf', () => {
    const alle = bladen(interventies);
    const zinnen = alle.flatMap((blad) => blad.zinnen.map(({ zin }) => zin));
    expect(zinnen.toSorted()).toEqual(inGebruik.flatMap(({ situaties }) => situaties).toSorted());
    expect(Math.max(...alle.map((blad) => blad.zinnen.length))).toBeLessThanOrEqual(12);
    expect(new Set(alle.map(({ id }) => id)).size).toBe(alle.length);
  });

  test('staat bij wat erop lijkt: hoogstens een op de twintig hoort nergens bij', () => {
    const alle = inGebruik.flatMap(({ situaties }) => situaties);
    const rest = alle.filter((zin) => !('woorden' in themas[themaVan(zin)]));
    expect(rest.length, rest.join('\n')).toBeLessThanOrEqual(alle.length / 20);
  });

  test('staat op haar blad met een antwoord dat zegt hoe zeker het is', () => {
    const alle = bladrecords(interventies, antwoorden(interventies, bibliotheek)).map(bladWeergave);
    const zinnen = alle.flatMap((blad) => blad.zinnen);
    expect(zinnen).toHaveLength(inGebruik.flatMap(({ situaties }) => situaties).length);
    for (const { antwoord } of zinnen) {
      expect(antwoord.bewijs.length).toBeGreaterThan(0);
      expect(antwoord.begin.length).toBeGreaterThan(0);
    }
  });

  test('is op de bladzijde met alle situaties te vinden onder haar oude anker', () => {
    const { aantal, groepen: getoond } = situatiesWeergave(interventies);
    const ankers = getoond.flatMap((groep) => groep.bladen.flatMap((blad) => blad.zinnen.map(({ id }) => id)));
    expect(ankers.toSorted()).toEqual(
      inGebruik.flatMap(({ id, situaties }) => situaties.map((_, i) => `${id}-${i + 1}`)).toSorted(),
    );
    expect(getoond.reduce((som, groep) => som + groep.aantal, 0)).toBe(aantal);
  });
});

test('een blad zonder zinnen wijst niet naar een tegel die er niet is', () => {
  const { interventies: klein } = maakBibliotheek({ a: { situaties: ['Mijn rug doet pijn.', 'Ik ben zo moe.'] } });
  const records = bladrecords(klein, new Map());
  const groepVan = (blad: string) => records.map(bladWeergave).find(({ id }) => id === blad)?.groep;
  expect(groepVan('psychische-klachten')?.href).toBe('/situaties/#gezondheid');
  expect(groepVan('weer-een-nee')).toBeNull();
});

describe('de lijst met groepen en thema’s', () => {
  test('er zijn er zes tot acht: te overzien op een telefoon', () => {
    expect(groepen.length).toBeGreaterThanOrEqual(6);
    expect(groepen.length).toBeLessThanOrEqual(8);
  });

  test('elk thema staat in precies één groep, en elk anker is van één groep', () => {
    expect(groepen.flatMap((groep) => Object.keys(groep.themas)).toSorted()).toEqual(Object.keys(themas).toSorted());
    const ankers = groepen.flatMap(({ id, voorheen }) => [id, ...voorheen]);
    expect(new Set(ankers).size).toBe(ankers.length);
  });

  test('een groep zoals zij eerder heette, naar een type, blijft antwoorden', () => {
    const ankers = groepen.flatMap(({ id, voorheen }) => [id, ...voorheen]);
    for (const type of Object.keys(types)) expect(ankers).toContain(type);
  });
});

// Zo heetten de bladzijden voor er thema’s bijkwamen: links ernaartoe staan in berichten en bladwijzers.
test.each([
  ...['weer-een-nee', 'niet-durven', 'wat-vertel-ik', 'het-vorige-werk', 'morgen-begin-ik', 'wat-wil-ik', 'het-moet'],
  ...['werk-en-geld', 'wat-klanten-nog-meer-zeggen', 'brieven-en-vacatures', 'mensen-kennen', 'jong-of-zonder-diploma'],
  ...[
    'te-ziek-of-te-moe',
    'psychische-klachten',
    'wachten-op-hulp',
    'werkgever-twijfelt',
    'eerst-proberen',
    'werk-dat-past',
  ],
  ...[
    'hulp-op-het-werk',
    'wij-komen-niet-verder',
    'wat-zegt-de-score',
    'kies-ik-goed',
    'het-vak-leren',
    'wat-nog-meer-speelt',
  ],
])('/situaties/%s/ blijft antwoorden', (thema) => expect(bladen([]).map(({ id }) => id)).toContain(thema));

describe('waar een zin hoort', () => {
  test.each([
    ['Na de zoveelste afwijzing stop ik ermee.', 'weer-een-nee'],
    ['Ik durf de baas niets te vragen.', 'niet-durven'],
    ['Mijn knieën doen pijn, ik ben altijd moe.', 'te-ziek-of-te-moe'],
    ['Als ik ga werken verlies ik mijn toeslagen.', 'werk-en-geld'],
    ['Ik heb overal schulden.', 'schulden'],
    ['Ik kan de huur niet betalen.', 'rekening-blijft-liggen'],
    ['Ik wil mijn eigen bedrijfje starten.', 'klus-of-eigen-zaak'],
    ['Ik wil minder uren werken.', 'een-paar-uur-werken'],
    ['Mijn uitkering is verlaagd.', 'uitkering-en-regels'],
    ['Wie let er op mijn dochter als ik werk?', 'kinderen-en-werk'],
    ['Ik word dakloos.', 'er-speelt-zoveel'],
    ['Ik spreek niet goed Nederlands.', 'nieuw-in-nederland'],
    ['Mijn klant kan niet lezen en schaamt zich daarvoor.', 'lezen-en-schrijven'],
    ['Ik wil kapper worden, maar de opleiding is te duur.', 'een-vak-leren'],
    ['Ik heb geen startkwalificatie.', 'geen-diploma'],
    ['Ik ben gestopt met mijn mbo-opleiding.', 'terug-naar-school'],
    ['Mijn beroep bestaat niet meer.', 'welk-beroep'],
    ['Ze willen geen hoofddoek in de winkel.', 'naam-of-leeftijd'],
    ['Ik klap dicht als ze vragen stellen.', 'sollicitatiegesprek'],
    ['Mijn klant komt nooit op afspraken.', 'afspraken'],
    ['Mijn therapeut zegt dat ik nog niet mag werken.', 'behandeling-en-werk'],
    ['Mijn contract wordt niet verlengd.', 'als-het-werk-stopt'],
    ['Kan ik een basisbaan krijgen?', 'baan-via-gemeente'],
    ['Ik heb een maand werk en krijg ruzie met mijn baas.', 'hulp-op-het-werk'],
    ['Mag ik deze klant een korting geven?', 'plicht-of-advies'],
    ['Ik heb honderdtwintig klanten in mijn caseload.', 'te-veel-klanten'],
    ['De gemeenteraad vraagt wat het kost.', 'beleid-en-inkoop'],
    ['In ons team doet niemand aan intervisie.', 'het-vak-leren'],
  ])('%s', (zin, thema) => expect(themaVan(zin)).toBe(thema));

  test('hoort zij nergens bij, dan staat zij bij wat klanten of klantmanagers nog meer zeggen', () => {
    expect(themaVan('Mijn fiets is gestolen.')).toBe('wat-klanten-nog-meer-zeggen');
    expect(themaVan('Mijn klant kwam op een gestolen fiets.')).toBe('wat-nog-meer-speelt');
  });

  test('zijn er bij een thema meer dan twaalf, dan krijgt het een blad erbij en is het eerste nog waar het was', () => {
    const situaties = Array.from({ length: 15 }, (_, i) => `Mijn rug doet pijn, voor de ${i}e keer.`);
    const { interventies: veel } = maakBibliotheek({ a: { situaties } });
    const gevuld = bladen(veel).filter(({ zinnen }) => zinnen.length > 0);
    expect(gevuld.map(({ id, titel, zinnen }) => [id, titel, zinnen.length])).toEqual([
      ['te-ziek-of-te-moe', 'Te ziek of te moe om te werken (1 van 2)', 8],
      ['te-ziek-of-te-moe-2', 'Te ziek of te moe om te werken (2 van 2)', 7],
    ]);
  });

  test('vierhonderd zinnen passen ook: elk op één blad, en nergens te veel', () => {
    const alle = inGebruik.flatMap(({ situaties }) => situaties);
    const situaties = Array.from({ length: 400 }, (_, i) => `${alle[i % alle.length]} En dat al ${i} weken.`);
    const delen = bladen([{ id: 'a', status: 'concept', situaties }]);
    expect(delen.flatMap(({ zinnen }) => zinnen)).toHaveLength(400);
    expect(Math.max(...delen.map(({ zinnen }) => zinnen.length))).toBeLessThanOrEqual(hoogstens);
  });
});

describe('wie een zin zegt', () => {
  test.each([
    ['Ik weet niet wat ik moet zeggen.', 'klant'],
    ['Niemand belt mij terug.', 'klant'],
    ['Mijn klant zegt niets terug.', 'klantmanager'],
    ['Hij komt elke keer te laat.', 'klantmanager'],
    ['Ik hoor van de werkgever dat het niet gaat.', 'klantmanager'],
    ['De werkgever wil mij niet.', 'klant'],
    ['Mijn klantmanager belt nooit.', 'klant'],
    ['Ze zoeken iemand met een rijbewijs.', 'klant'],
    ['Ik wil uitproberen of iemand mijn soep koopt.', 'klant'],
    ['Moet ik hem naar een cursus sturen?', 'klantmanager'],
    ['Hoe zeg ik dit zonder iemand te kwetsen?', 'klantmanager'],
    ['Deze jongere zit al een jaar thuis.', 'klantmanager'],
    ['Onze gemeente begint met wijkbanen.', 'klantmanager'],
    ['Wij zoeken al een jaar.', ''],
    ['De proef is bijna om.', ''],
  ])('%s', (zin, wie) => expect(wieZegt(zin)).toBe(wie));

  test('een zin over het vak is van een klantmanager, ook zonder dat woord', () => {
    expect(wieZegt('Ik doe maar wat.')).toBe('klant');
    expect(wieZegt('Ik doe maar wat.', true)).toBe('klantmanager');
  });
});
