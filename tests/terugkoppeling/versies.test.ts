import { describe, expect, test } from 'vitest';
import { interventieSchema } from '../../src/kern/interventie/schema.ts';
import { versieInWoorden } from '../../src/terugkoppeling/markdown/versie-in-woorden.ts';
import { alleenSchrijfwijze } from '../../src/terugkoppeling/schrijfwijze.ts';
import { betekenis } from '../../src/terugkoppeling/velden.ts';
import { veldenIn } from '../kern/schemaloop.ts';
import { verslagVan } from './hulp.ts';

/** Wat er over de versie te zeggen is als een methode van deze velden naar die gaat. */
function oordeel(voor: Record<string, unknown>, na: Record<string, unknown>, html = ['', '']) {
  const [eerst = '', nu = ''] = html;
  const [versie] = verslagVan(
    { interventies: { a: voor }, html: eerst },
    { interventies: { a: na }, html: nu },
  ).versies;
  return versie;
}
const wijziging = (versie: number, raaktHetAdvies: boolean) => ({
  versie,
  datum: `2026-0${versie}-01`,
  wat: 'Iets veranderd.',
  raaktHetAdvies,
});
const versie2 = (raaktHetAdvies: boolean) => ({
  versie: 2,
  wijzigingen: [wijziging(2, raaktHetAdvies), wijziging(1, false)],
});
const stap = (titel: string, uitleg = 'Stel een open vraag en wacht rustig af.') => ({ stappen: [{ titel, uitleg }] });

describe('raakt het advies', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['een andere eerste zin', { eersteZin: 'Wat heb je vandaag al gedaan aan werk?' }, 'Eerste zin'],
    ['een andere stap', stap('Bel samen een werkgever'), 'Stappen'],
    ['een stap erbij', { stappen: [...stap('Begin met een vraag').stappen, ...stap('Vat samen').stappen] }, 'Stappen'],
    ['een nieuwe groep om het niet bij te doen', { nietGeschiktVoor: ['Mensen in een crisis.'] }, 'Niet geschikt voor'],
    [
      'een andere doelgroep',
      { doelgroep: { omschrijving: 'Iedereen die werk zoekt.', codes: ['migranten'] } },
      'Doelgroep',
    ],
  ])('%s', (_, na, veld) => {
    expect(oordeel({}, na)).toMatchObject({ moetOmhoog: true, raaktHetAdvies: true, waarom: [`“${veld}”`] });
  });

  test('een methode die gearchiveerd wordt', () => {
    expect(oordeel({}, { status: 'gearchiveerd' })).toMatchObject({ raaktHetAdvies: true });
  });
});

describe('merkt een lezer, en raakt het advies niet', () => {
  test.each<[string, Record<string, unknown>]>([
    [
      'een andere samenvatting in één zin',
      { inEenZin: 'Je maakt samen met iemand een lijst van mensen die kunnen helpen.' },
    ],
    [
      'een situatie erbij',
      { situaties: ['Mijn klant durft niet te bellen.', 'Ik weet niet hoe ik moet beginnen.', 'Ik ken niemand.'] },
    ],
  ])('%s', (_, na) => {
    expect(oordeel({}, na)).toMatchObject({ moetOmhoog: true, raaktHetAdvies: false });
  });

  test('een andere tekst onder de velden', () => {
    expect(oordeel({}, {}, ['<p>Een oude uitleg.</p>', '<p>Iets heel anders.</p>'])).toMatchObject({
      moetOmhoog: true,
      raaktHetAdvies: false,
    });
  });
});

describe('hoeft geen nieuwe versie', () => {
  test('een tikfout, ook in een stap', () => {
    expect(oordeel(stap('Begin met een vraag'), stap('Begin met een vrraag'))).toMatchObject({ moetOmhoog: false });
    expect(oordeel({}, {}, ['<p>Een geprek.</p>', '<p>Een <em>gesprek</em>.</p>'])).toBeUndefined();
  });

  test.each<[string, Record<string, unknown>]>([
    ['een andere dag om te beoordelen', { beoordelenVoor: '2028-01-01' }],
    ['een zoekwoord', { zoekwoorden: ['contacten'] }],
    ['een auteur', { auteurs: ['Redactie', 'Een groep'] }],
  ])('%s', (_, na) => {
    expect(oordeel({}, na)).toBeUndefined();
  });
});

describe('wat de schrijver leest', () => {
  const zin = (...van: Parameters<typeof oordeel>) => {
    const versie = oordeel(...van);
    return versie ? versieInWoorden(versie) : '';
  };
  const anders = stap('Bel samen een werkgever');

  test('zonder nieuwe versie: wat er moet staan, en waarom', () => {
    expect(zin({}, anders)).toMatch(/zet `versie` op 2, en zet bovenaan .* `raaktHetAdvies: true`\. Want .*“Stappen”/);
  });
  test('met de goede versie: dat het klopt', () => {
    expect(zin({}, { ...anders, ...versie2(true) })).toMatch(/versie 1 wordt 2.*Dat klopt/);
  });
  test('met het verkeerde antwoord: wat wij denken', () => {
    expect(zin({}, { ...anders, ...versie2(false) })).toMatch(/je schreef `raaktHetAdvies: false`.*Wij denken `true`/);
    expect(zin({}, { inEenZin: 'Je maakt samen met iemand een lijst van mensen.', ...versie2(true) })).toMatch(
      /Klopt het/,
    );
  });
  test('bij een tikfout: dat de versie mag blijven', () => {
    expect(zin(stap('Begin met een vraag'), stap('Begin met een vrraag'))).toMatch(/`versie` mag 1 blijven/);
  });
  test('een versie gaat alleen omhoog', () => {
    expect(zin({ ...versie2(true) }, anders)).toMatch(/van 2 naar 1.*maak er 3 van/);
  });
});

describe('alleen anders geschreven', () => {
  test.each([
    ['Bereid het geprek voor', 'Bereid het gesprek voor'],
    ['Vraag door', 'vraag door.'],
    ["Zo'n klant", 'Zo’n klant'],
    ['een coordinator', 'een coördinator'],
  ])('%s → %s', (a, b) => {
    expect(alleenSchrijfwijze(a, b)).toBe(true);
  });

  test.each<[unknown, unknown]>([
    ['Dit is mogelijk', 'Dit is onmogelijk'],
    ['Doe dit niet', 'Doe dit wel'],
    ['Vraag door', 'Vraag niet door'],
    ['Na 12 weken', 'Na 13 weken'],
    ['vrijwillig', 'vrijwillige'],
    ['Bel de man', 'Bel de vrouw'],
    [['een stap hier'], ['een stap hier', 'nog een stap']],
    [1, 2],
  ])('niet: %j → %j', (a, b) => {
    expect(alleenSchrijfwijze(a, b)).toBe(false);
  });
});

test('van elk veld staat vast wat het betekent als het verandert', () => {
  const namen = new Set(veldenIn(interventieSchema, '').map(({ pad }) => pad.slice(1).split('.')[0]));
  expect(Object.keys(betekenis).toSorted()).toEqual([...namen].toSorted());
});
