import { describe, expect, test } from 'vitest';
import { laad } from '../../src/laden/laad.ts';
import { bronMet, interventieTekst, maakMap, problemenSamen } from '../hulp/content.ts';

type Velden = Record<string, unknown>;

const register = (...regels: string[]) => `${regels.join('\n')}\n`;
const proef = '- { id: seed-noorwegen, naam: SEED, ontwerp: rct }';
const tweede = '- { id: bip-denemarken, naam: BIP, ontwerp: cluster-rct }';
const bevinding = (velden: Velden = {}): Velden => ({
  id: 'werk',
  uitkomst: 'werk-gevonden',
  gemeten: null,
  richting: 'positief',
  plaats: 'tabel 1',
  schatting: { soort: 'woorden', tekst: 'Meer mensen vonden werk.' },
  ...velden,
});
const methode = interventieTekst({
  bewijs: [
    {
      uitkomst: 'werk-gevonden',
      toelichting: 'Meer mensen vonden werk.',
      bevindingen: [{ bron: 'a', bevinding: 'werk', directheid: 'zelfde' }],
    },
  ],
});

/** Eén bron naast een register en een methode die haar aanhaalt. */
const bestanden = (bron: Velden, onderzoeken: string | null = register(proef, tweede)): Record<string, string> => ({
  'bronnen/a.yaml': bronMet({ bevindingen: [bevinding()], ...bron }),
  'interventies/een.mdx': methode,
  ...(onderzoeken === null ? {} : { 'onderzoeken.yaml': onderzoeken }),
});

/** Wat er gemeld wordt: `bestand controle`, met het advies erachter. */
function gemeld(bron: Velden, onderzoeken?: string | null): string[] {
  return problemenSamen(bestanden(bron, onderzoeken))
    .filter(({ controle }) => controle !== 'onderzoek-ongebruikt')
    .map(({ bestand, controle, doe }) => `${bestand} ${controle} ${/Lijkt op: (.*)\.$/.exec(doe)?.[1] ?? ''}`.trim());
}

const rct = { ontwerp: 'rct', onderzoeken: ['seed-noorwegen'] };

test('een onderzoek dat in het register staat, is in orde', () => {
  expect(gemeld(rct)).toEqual([]);
});

describe('een onderzoek dat niet in het register staat, krijgt het woord dat erop lijkt', () => {
  test.each<[veld: string, bron: Velden]>([
    ['onderzoeken', { ontwerp: 'rct', onderzoeken: ['sed-noorwegen'] }],
    ['omvatOnderzoeken', { ontwerp: 'meta-analyse', omvatOnderzoeken: ['bip-denemarken', 'sed-noorwegen'] }],
    ['bevindingen.onderzoek', { ontwerp: 'meta-analyse', bevindingen: [bevinding({ onderzoek: 'sed-noorwegen' })] }],
  ])('bij %s', (_, bron) => {
    expect(gemeld(bron)).toEqual(['bronnen/a.yaml onderzoek-bestaat seed-noorwegen']);
  });

  test('ook als er geen register is', () => {
    expect(gemeld(rct, null)).toEqual(['bronnen/a.yaml onderzoek-bestaat']);
  });
});

describe('een register met een fout', () => {
  test.each([
    ['dat niet te lezen is', '- id: [\n', 'yaml'],
    ['met een regel die niet klopt', register(proef, '- { id: twee, naam: Twee, ontwerp: loterij }'), 'veld-keuze'],
    ['met een onderzoek dat er twee keer in staat', register(proef, proef), 'onderzoek-uniek'],
    [
      'met een loting die niet past',
      register('- { id: seed-noorwegen, naam: SEED, ontwerp: rct, loting: groep }'),
      'loting-klopt',
    ],
  ])('%s, geeft alleen zijn eigen melding, en niets wordt zonder register gewogen', async (_, inhoud, controle) => {
    const { problemen, bibliotheek } = await laad(await maakMap(bestanden(rct, inhoud)));
    const fouten = problemen.filter(({ ernst }) => ernst === 'fout');
    expect(new Set(fouten.map((p) => `${p.bestand} ${p.controle}`))).toEqual(new Set([`onderzoeken.yaml ${controle}`]));
    expect([...bibliotheek.onderzoeken.keys()]).toEqual([]);
    expect([...bibliotheek.bronnen.keys()]).toEqual([]);
    expect(bibliotheek.interventies).toEqual([]);
  });

  test('kost een bron die geen onderzoek noemt niets', async () => {
    const { bibliotheek } = await laad(await maakMap(bestanden({ ontwerp: 'praktijkbeschrijving' }, '- id: [\n')));
    expect([...bibliotheek.bronnen.keys()]).toEqual(['a']);
    expect(bibliotheek.interventies.map(({ id }) => id)).toEqual(['een']);
  });
});

describe('een bron die vergelijkt', () => {
  test.each(['rct', 'cluster-rct', 'quasi-experiment'])('noemt als %s haar onderzoek', (ontwerp) => {
    expect(gemeld({ ontwerp })).toEqual(['bronnen/a.yaml onderzoek-genoemd']);
  });

  test.each(['cohort', 'praktijkbeschrijving', 'meta-analyse', 'protocol'])('een %s hoeft dat niet', (ontwerp) => {
    expect(gemeld({ ontwerp })).toEqual([]);
  });

  test.each([
    ['rct', 'bip-denemarken'],
    ['quasi-experiment', 'seed-noorwegen'],
  ])('heeft als %s geen ander ontwerp dan %s in het register', (ontwerp, onderzoek) => {
    expect(gemeld({ ontwerp, onderzoeken: [onderzoek] })).toEqual(['bronnen/a.yaml ontwerp-gelijk']);
  });

  test('noemt geen onderzoek dat volgens het register niets vergelijkt', () => {
    const cohort = register('- { id: seed-noorwegen, naam: SEED, ontwerp: cohort }');
    expect(gemeld(rct, cohort)).toEqual(['bronnen/a.yaml ontwerp-gelijk']);
  });

  test('een verslag over de uitvoering van een rct heeft zijn eigen ontwerp', () => {
    expect(gemeld({ ontwerp: 'procesevaluatie', onderzoeken: ['seed-noorwegen'] })).toEqual([]);
  });
});

describe('een bron met meer onderzoeken', () => {
  const twee = { ontwerp: 'rct', onderzoeken: ['seed-noorwegen', 'bip-denemarken'] };

  test('zegt bij elke bevinding uit welk onderzoek zij komt', () => {
    expect(gemeld(twee)).toEqual(['bronnen/a.yaml bevinding-onderzoek']);
    expect(gemeld({ ...twee, bevindingen: [bevinding({ onderzoek: 'bip-denemarken' })] })).toEqual([]);
  });

  test('kiest uit haar eigen onderzoeken', () => {
    const elders = { ...rct, bevindingen: [bevinding({ onderzoek: 'bip-denemarken' })] };
    expect(gemeld(elders)).toEqual(['bronnen/a.yaml bevinding-onderzoek']);
  });

  test('een overzicht mag elk onderzoek uit het register noemen', () => {
    const overzicht = { ontwerp: 'meta-analyse', bevindingen: [bevinding({ onderzoek: 'bip-denemarken' })] };
    expect(gemeld(overzicht)).toEqual([]);
  });

  test('die niets vergelijkt, hoeft niet te kiezen', () => {
    expect(gemeld({ ...twee, ontwerp: 'procesevaluatie' })).toEqual([]);
  });
});

describe('elk onderzoek in het register', () => {
  test.each([
    ['id', register(proef, '- { id: seed-noorwegen, naam: Een andere naam, ontwerp: rct }')],
    ['naam', register(proef, '- { id: seed-2, naam: "seed ", ontwerp: rct }'.replace('"seed "', 'Seed'))],
  ])('heeft een eigen %s', (_, inhoud) => {
    expect(gemeld(rct, inhoud)).toEqual(['onderzoeken.yaml onderzoek-uniek']);
  });

  test('wordt door een bron genoemd; anders een waarschuwing', () => {
    expect(problemenSamen(bestanden(rct))).toMatchObject([
      {
        bestand: 'onderzoeken.yaml',
        controle: 'onderzoek-ongebruikt',
        ernst: 'waarschuwing',
        plek: { regel: 2 },
        gevonden: expect.stringContaining('bip-denemarken'),
      },
    ]);
    const genoemd = { ...rct, ontwerp: 'meta-analyse', omvatOnderzoeken: ['bip-denemarken'] };
    expect(problemenSamen(bestanden(genoemd))).toEqual([]);
  });
});

describe('een bron die niet meer geldt', () => {
  const vervallen = [
    { stand: 'ingetrokken', intrekking: { datum: '2026-01-02', url: 'https://example.org/bericht' } },
    { stand: 'vervangen', vervangenDoor: 'b' },
  ];
  const ander = {
    'bronnen/b.yaml': bronMet({ titel: 'Een ander', url: 'https://example.org/b', bevindingen: [bevinding()] }),
  };
  const bij = (bron: Velden, velden: Velden) =>
    problemenSamen({
      'bronnen/a.yaml': bronMet({ bevindingen: [bevinding()], ...bron }),
      ...ander,
      'interventies/een.mdx': interventieTekst(velden),
    }).filter(({ controle }) => controle === 'bron-vervallen');
  const rij = (...bronnen: string[]) => ({
    bewijs: [
      {
        uitkomst: 'werk-gevonden',
        toelichting: 'Meer mensen vonden werk.',
        bevindingen: bronnen.map((bron) => ({ bron, bevinding: 'werk', directheid: 'zelfde' })),
      },
    ],
  });
  const bewering = (...bronnen: string[]) => ({
    kosten: { tekst: 'Het kost niet veel tijd.', stand: 'beschreven', bronnen },
  });

  test.each(vervallen)('is niet de enige grond van een rij of bewering: %o', (bron) => {
    expect(bij(bron, { ...rij('a'), ...bewering('a') })).toMatchObject([
      { ernst: 'waarschuwing', gevonden: expect.stringContaining('een rij die alleen rust op `a`') },
      { ernst: 'waarschuwing', gevonden: expect.stringContaining('een bewering die alleen rust op `a`') },
    ]);
    expect(bij(bron, { ...rij('a', 'b'), ...bewering('a', 'b') })).toEqual([]);
  });

  test('een voorlopige bron geldt', () => {
    expect(bij({ stand: 'voorlopig' }, rij('a'))).toEqual([]);
  });
});

test('wat naar een stukke bron wijst, doet niet mee', async () => {
  const map = await maakMap({
    'bronnen/a.yaml': bronMet({ verslagVan: 'b', bevindingen: [bevinding()] }),
    'bronnen/b.yaml': bronMet({ taal: 'Nederlands' }),
    'interventies/een.mdx': methode,
  });
  const { problemen, bibliotheek } = await laad(map);
  expect(problemen.map(({ bestand, controle }) => `${bestand} ${controle}`)).toEqual(['bronnen/b.yaml veld-vorm']);
  expect([...bibliotheek.bronnen.keys()]).toEqual([]);
  expect(bibliotheek.interventies).toEqual([]);
});
