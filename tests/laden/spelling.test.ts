import { describe, expect, test } from 'vitest';
import { keur } from '../../src/laden/keur.ts';
import { lading } from '../../src/laden/lading.ts';
import { woordenOmNaTeKijken } from '../../src/laden/spelling/woorden-in.ts';
import { zoekOp } from '../../src/laden/spelling/woordenboek.ts';
import { spelling } from '../../src/laden/waarschuwing/spelling.ts';
import { bronTekst, interventieTekst, maakBestand } from '../hulp/content.ts';

/** Wat de regel zegt over een interventie met deze tekst onder `tijd`, met eventueel andere bestanden ernaast. */
async function over(tijd: string, ernaast: Record<string, string> = {}) {
  const bestanden = { 'interventies/a.mdx': interventieTekst({ tijd }), ...ernaast };
  return spelling(lading(Object.entries(bestanden).map(([pad, tekst]) => keur(maakBestand(pad, tekst)))), '');
}
const woorden = async (tijd: string, ernaast: Record<string, string> = {}) =>
  (await over(tijd, ernaast)).map(({ gevonden }) => /\*(.+)\*/.exec(gevonden)?.[1]);

describe('een tikfout', () => {
  test('wordt genoemd op haar plek, één keer per bestand, met wat er bedoeld kan zijn', async () => {
    expect(await over('Een geprek. Nog een geprek.')).toMatchObject([
      {
        bestand: 'interventies/a.mdx',
        ernst: 'waarschuwing',
        controle: 'spelling',
        plek: { regel: expect.any(Number), kolom: expect.any(Number) },
        gevonden: 'het woord *geprek* (2 keer)',
        doe: expect.stringContaining('Bedoel je'),
      },
    ]);
  });

  test('krijgt als voorstel het woord dat hier het meest gebruikt wordt', async () => {
    const [melding] = await over('Een geprek is een gesprek. Dat gesprek duurt kort.');
    expect(melding?.doe).toContain('*gesprek*');
  });

  test.each(['proffesional', 'sollicitatei', 'onmiddelijk', 'werkgver', 'accomodatie', 'uitkerring'])(
    '“%s” staat niet in het woordenboek',
    async (woord) => {
      expect(await woorden(`Dit is een ${woord}.`)).toEqual([woord]);
    },
  );
});

describe('geen melding krijgt', () => {
  test.each([
    ['een gewone zin', 'Bereid het gesprek samen voor en schrijf op wat je afspreekt.'],
    ['een samenstelling', 'De loonkostensubsidie en de schuldhulpverlening bij het werkgeversservicepunt.'],
    ['een afkorting, ook met een streepje', 'De CGT-groep en de IPS-begeleider werken met de ZRM.'],
    ['een naam midden in een zin', 'Dat zag Gollwitzer bij mensen uit Winnipeg.'],
    ['een land aan het begin van een zin', 'Nederland en Noorwegen doen mee.'],
    ['een klemtoon', 'Eén keer is genoeg: dat is van míj.'],
    ['een krul als apostrof', 'Zo’n gesprek gaat over de foto’s.'],
    ['een adres of een getal', 'Kijk op voorbeeldxyz.nl of bij de 45-plussers van de 3e groep.'],
    ['wat de redactie op de lijst zette', 'Noem de belmomenten.'],
  ])('%s', async (_, tekst) => {
    expect(await woorden(tekst)).toEqual([]);
  });

  test('een woord uit de begrippen, of de naam van een auteur', async () => {
    expect(await woorden('Xylotest is van Qwertsma.')).toEqual(['Xylotest']);
    const ernaast = {
      'begrippen.yaml': '- id: xylotest\n  term: xylotest\n  soort: diagnose\n',
      'bronnen/proef.yaml': bronTekst().replace('Smit', 'Qwertsma'),
    };
    expect(await woorden('Xylotest. Qwertsma bedacht dat.', ernaast)).toEqual([]);
  });
});

test('de plek van een woord in een tekst is waar het begint', () => {
  const tekst = 'Vraag (rustig) door, ‘samen’ met Jan.\nEn wacht.';
  const gevonden = woordenOmNaTeKijken(tekst);
  expect(gevonden.map(({ woord }) => woord)).toEqual(['Vraag', 'rustig', 'door', 'samen', 'met', 'wacht']);
  for (const { woord, index } of gevonden) expect(tekst.slice(index)).toMatch(new RegExp(`^${woord}`));
});

test('wat al is opgezocht, komt hetzelfde uit de voorraad', async () => {
  const woord = new Set(['werkgver', 'werkgever']);
  const eerst = await zoekOp(woord);
  expect(eerst.get('werkgever')).toBeNull();
  expect(eerst.get('werkgver')).toContain('werkgever');
  expect((await zoekOp(woord)).get('werkgver')).toEqual(eerst.get('werkgver'));
});
