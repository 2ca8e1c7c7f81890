import { describe, expect, test } from 'vitest';
import { woordenOpDoen } from '../../src/kern/interventie/doen-woorden.ts';
import { woordenIn } from '../../src/kern/leesbaarheid.ts';
import type { Probleem } from '../../src/kern/probleem.ts';
import { vakwoorden } from '../../src/kern/vakwoorden.ts';
import { keur } from '../../src/laden/keur.ts';
import { lading } from '../../src/laden/lading.ts';
import { alleWaarschuwingen } from '../../src/laden/waarschuwing/alle.ts';
import { waarschuwingenInHetKort } from '../../src/laden/waarschuwing/in-het-kort.ts';
import { bronTekst, interventieTekst, kort, maakBestand, volledig } from '../hulp/content.ts';
import { gezegden, maakInterventie } from '../hulp/maak.ts';

const vandaag = '2026-06-01';

const genoeg = { zoGezegd: gezegden(15) };

/** De waarschuwingen bij een interventie, met eventueel bronnen ernaast. */
async function bij(
  velden: Record<string, unknown> = {},
  lijf = '',
  bronnen: Record<string, string> = {},
): Promise<Probleem[]> {
  const bestanden = {
    'interventies/a.mdx': interventieTekst({ ...genoeg, ...velden }, lijf),
    ...Object.fromEntries(Object.entries(bronnen).map(([id, tekst]) => [`bronnen/${id}.yaml`, tekst])),
  };
  const gekeurd = Object.entries(bestanden).map(([pad, tekst]) => keur(maakBestand(pad, tekst)));
  expect(gekeurd.flatMap(({ problemen }) => problemen)).toEqual([]);
  return volledig(await alleWaarschuwingen(lading(gekeurd), vandaag));
}
const soorten = (problemen: readonly Probleem[]) => problemen.map(({ controle }) => controle);
const zin = (woorden: number) => `${Array(woorden).fill('ja').join(' ')}.`;
/** De regel waar het lijf van `interventieTekst` begint. */
const beginLijf = interventieTekst(genoeg).split('\n').length;

test('een gewone interventie krijgt geen waarschuwing', async () => {
  expect(await bij({}, '## Wat is het?\n\nEen gesprek over werk.\n')).toEqual([]);
});

test('een waarschuwing is nooit een fout', async () => {
  const gevonden = await bij({
    beoordelenVoor: '2020-01-01',
    tijd: zin(30),
    stappen: [{ titel: 'De start', uitleg: 'Begin samen met de klant.' }],
  });
  expect(gevonden.length).toBeGreaterThan(2);
  expect(new Set(gevonden.map(({ ernst }) => ernst))).toEqual(new Set(['waarschuwing']));
});

describe('een lange zin', () => {
  test('heeft meer dan 20 woorden; een zin van 20 mag', async () => {
    expect(soorten(await bij({ tijd: zin(20) }))).toEqual([]);
    expect(await bij({ tijd: zin(21) })).toMatchObject([
      { controle: 'zin-lang', gevonden: expect.stringContaining('21 woorden') },
    ]);
  });

  test('staat in de tekst op haar eigen regel, ook in een lijst of een onderdeel', async () => {
    const lijf = `## Wat is het?\n\nEen korte zin.\nNog een [korte](/begrippen/) zin.\n${zin(25)}\n\n- Kort.\n- ${zin(22)}\n\n<Zeg>\n\n${zin(23)}\n\n</Zeg>\n`;
    expect(kort(await bij({}, lijf))).toEqual(
      [4, 7, 11].map((regel) => expect.stringMatching(`^${beginLijf + regel}:\\d+ zin-lang$`)),
    );
  });

  test('telt niet in codes, adressen en zoekwoorden', async () => {
    expect(
      soorten(await bij({ zoekwoorden: ['een twee drie vier vijf'], auteurs: [Array(25).fill('Jan').join(' ')] })),
    ).toEqual([]);
  });
});

describe('een vakwoord', () => {
  test('wordt per bestand één keer genoemd, met het gewone woord', async () => {
    const gevonden = await bij({
      tijd: 'Inventariseer de cliënten.',
      wanneer: 'Als cliënten bellen, conformeer je je.',
    });
    expect(gevonden.map(({ gevonden, doe }) => [gevonden, doe])).toEqual([
      ['het woord *cliënten* (2 keer)', 'Schrijf bijvoorbeeld: klanten.'],
      ['het woord *inventariseer*', 'Schrijf bijvoorbeeld: zet op een rij.'],
    ]);
  });

  test('heeft een gewoon woord dat zelf geen vakwoord is', async () => {
    for (const [woord, gewoon] of Object.entries(vakwoorden)) {
      expect(woord).toBe(woord.toLowerCase());
      expect(woordenIn(gewoon).filter((w) => w in vakwoorden)).toEqual([]);
    }
  });
});

test('een tekst met lange zinnen en lange woorden leest niet makkelijk', async () => {
  const lastig = Array(40)
    .fill('Arbeidsmarktgerelateerde bemiddelingsactiviteiten ondersteunen werkzoekenden')
    .join('. ');
  expect(await bij({}, `## Wat is het?\n\n${lastig}.\n`)).toMatchObject([
    { controle: 'leesgemak', verwacht: expect.stringContaining('55') },
  ]);
});

describe('de titel van een stap', () => {
  const stap = async (titel: string) =>
    soorten(await bij({ stappen: [{ titel, uitleg: 'Doe dit samen met de klant.' }] }));

  test.each([
    'De voorbereiding',
    'Een open gesprek',
    'Voorbereiding van het gesprek',
    'Begeleiding',
    'Evaluatie met de klant',
  ])('“%s” begint niet met wat je doet', async (titel) => {
    expect(await stap(titel)).toEqual(['stap-werkwoord']);
  });

  test.each([
    'Vraag door',
    'Breng in kaart',
    'Dwing niets af',
    'Open het gesprek',
    'Samen kijken',
    'Als het stil is: wacht',
    'Is er geen klik? Stop',
  ])('“%s” mag: bij twijfel zwijgt de regel', async (titel) => {
    expect(await stap(titel)).toEqual([]);
  });
});

describe('wat er op Doen staat', () => {
  const stap = (woorden: number) => ({ titel: 'Vraag door', uitleg: Array(woorden).fill('Ja.').join(' ') });
  const stappen = (woorden: number) => [stap(100), stap(woorden), stap(100), stap(100), stap(100)];
  /** Met zoveel woorden in de tweede stap zijn het er op Doen 690. */
  const past = 690 - woordenOpDoen(maakInterventie({ stappen: stappen(10) })) + 10;

  test('mag 690 woorden zijn', async () => {
    expect(soorten(await bij({ stappen: stappen(past) }))).toEqual([]);
  });

  test('is met een woord meer te lang; de langste stap wordt genoemd', async () => {
    expect(await bij({ stappen: stappen(past + 1) })).toMatchObject([
      {
        controle: 'doen-lang',
        gevonden: expect.stringMatching(/^691 woorden op Doen.*: 1 te veel$/),
        verwacht: 'ten hoogste 690',
        doe: expect.stringContaining(`Stap 2 is de langste, met ${past + 3} woorden.`),
      },
    ]);
  });
});

test('een beoordeling die verlopen is, wordt genoemd vanaf de dag zelf; een archief niet', async () => {
  expect(soorten(await bij({ beoordelenVoor: '2026-06-02' }))).toEqual([]);
  expect(await bij({ beoordelenVoor: '2026-06-01' })).toMatchObject([
    { controle: 'beoordeling-verlopen', gevonden: expect.stringContaining('1 juni 2026') },
  ]);
  expect(soorten(await bij({ beoordelenVoor: '2020-01-01', status: 'gearchiveerd' }))).toEqual([]);
});

describe('wie alleen gunstig bewijs noemt', () => {
  const bron = (...richtingen: string[]) =>
    bronTekst(
      `n: 900\nbevindingen:\n${richtingen
        .map(
          (richting, i) =>
            `  - { id: b${i}, uitkomst: werk-gevonden, gemeten: { soort: op-moment, tot: 6 }, richting: ${richting}, plaats: tabel 1, schatting: { soort: woorden, tekst: Meer mensen vonden werk. } }\n`,
        )
        .join('')}`,
    );
  const rij = (...nummers: number[]) => ({
    uitkomst: 'werk-gevonden',
    bevindingen: nummers.map((i) => ({ bron: 'proef', bevinding: `b${i}`, directheid: 'zelfde' })),
    toelichting: 'Meer mensen vonden werk.',
  });
  const gezocht = { uitkomst: 'inkomen', toelichting: 'Hierover vonden wij niets.', gezochtOp: '2026-01-01' };

  test.each<[wat: string, rijen: object[], richtingen: string[], soorten: string[]]>([
    ['en niet naar het tegendeel zocht, hoort dat', [rij(0)], ['positief'], ['tegendeel-gezocht']],
    ['met een bevinding zonder verschil, zocht ook anders', [rij(0), rij(1)], ['positief', 'geen-verschil'], []],
    ['en schreef wanneer er gezocht is, ook', [rij(0), gezocht], ['positief'], []],
    ['en zocht bij dezelfde rij verder, ook', [{ ...rij(0), gezochtOp: '2026-01-01' }], ['positief'], []],
    ['is er niet bij een methode die averechts werkt', [rij(0)], ['negatief'], []],
  ])('%s', async (_, bewijs, richtingen, verwacht) => {
    expect(soorten(await bij({ bewijs }, '', { proef: bron(...richtingen) }))).toEqual(verwacht);
  });

  test('zonder bewijs valt er niets te zeggen', async () => {
    expect(soorten(await bij())).toEqual([]);
  });
});

test('in het kort staat hoeveel er zijn, per soort, en hoe je ze ziet', async () => {
  const gevonden = await bij({ beoordelenVoor: '2020-01-01', tijd: `${zin(30)} ${zin(31)}` });
  expect(waarschuwingenInHetKort(gevonden, false)).toBe(
    '3 waarschuwingen over taal en onderhoud (zin-lang 2, beoordeling-verlopen 1); zie ze met: npm run controleer -- --alle',
  );
  expect(waarschuwingenInHetKort(gevonden.slice(0, 1), true)).toMatch(
    /^1 waarschuwing over taal en onderhoud \(\S+ 1\)$/,
  );
  expect(waarschuwingenInHetKort([], false)).toBe('');
});
