import { describe, expect, test } from 'vitest';
import type { Probleem } from '../../src/kern/probleem.ts';
import { bronMet, problemenVan } from '../hulp/content.ts';

const bij = (velden: Record<string, unknown>): Probleem[] => problemenVan('bronnen/a.yaml', bronMet(velden));

/** De controles die iets vinden in een bron met één bevinding. */
function gevonden(
  schatting: Record<string, unknown>,
  rest: { richting?: string; uitkomst?: string } = { richting: 'positief' },
): string[] {
  return bij({ bevindingen: [bevinding(schatting, rest)] }).map(({ controle }) => controle);
}

function bevinding(schatting: Record<string, unknown>, rest: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'werk',
    uitkomst: 'welbevinden',
    gemeten: null,
    richting: 'positief',
    plaats: 'tabel 1',
    schatting,
    ...rest,
  };
}

const or = (schatting: number, onder?: unknown, boven?: unknown) => ({
  soort: 'verhouding',
  maat: 'OR',
  schatting,
  ...(onder === undefined ? {} : { onder }),
  ...(boven === undefined ? {} : { boven }),
});
const punten = (verschil: number, onder: unknown, boven: unknown) => ({ soort: 'procentpunt', verschil, onder, boven });

describe('een schatting ligt binnen haar eigen interval', () => {
  test.each<[wat: string, schatting: Record<string, unknown>]>([
    ['een verhouding', or(5, 1.2, 1.9)],
    ['een verhouding net erboven', or(2, 1.1, 1.8)],
    ['een verhouding net eronder', or(1.2, 1.3, 1.9)],
    ['een verhouding boven haar enige getal', or(0.9, 'open', 0.8)],
    ['punten', punten(8, 9, 12)],
    ['een verschil', { soort: 'verschil', waarde: 40, eenheid: 'euro', onder: 50, boven: 90 }],
    ['op de honderd', { soort: 'per100', met: 51, zonder: 26, onder: 27, boven: 33 }],
    ['de grenzen die van een aandeel zijn', { soort: 'per100', met: 51, zonder: 26, onder: 45, boven: 57 }],
    [
      'op de honderd, met beginwaarden',
      { soort: 'per100', met: 51, zonder: 40, voorafMet: 20, voorafZonder: 20, onder: 15, boven: 22 },
    ],
    ['de grenzen omgewisseld', or(1.5, 1.9, 1.2)],
  ])('niet: %s', (_, schatting) => {
    expect(gevonden(schatting)).toEqual(['schatting-in-interval']);
  });

  test.each<[wat: string, schatting: Record<string, unknown>]>([
    ['een verhouding', or(1.5, 1.2, 1.9)],
    ['op een grens', or(1.2, 1.2, 1.9)],
    ['met een open grens', or(8, 1.1, 'open')],
    ['de schatting korter afgerond dan de grenzen', or(1.3, 1.32, 1.91)],
    ['de grenzen korter afgerond dan de schatting', punten(7.78, 7.8, 9.1)],
    ['hele mensen naast een verschil met een komma', { soort: 'per100', met: 51, zonder: 26, onder: 25.6, boven: 31 }],
    [
      'een verschil in verandering',
      { soort: 'per100', met: 51, zonder: 40, voorafMet: 20, voorafZonder: 24, onder: 13, boven: 17 },
    ],
    [
      'met beginwaarden, maar van het eind',
      { soort: 'per100', met: 51, zonder: 40, voorafMet: 20, voorafZonder: 24, onder: 9, boven: 13 },
    ],
    ['dat binair niet precies uitkomt', { soort: 'per100', met: 32.2, zonder: 12.2, onder: 20, boven: 24 }],
  ])('wel: %s', (_, schatting) => {
    expect(gevonden(schatting)).toEqual([]);
  });

  test('de melding noemt de schatting en het interval, bij de schatting', () => {
    const [probleem] = bij({ bevindingen: [bevinding(or(5, 1.2, 1.9))] });
    expect(probleem).toMatchObject({ gevonden: 'een schatting van `5` naast een interval van `1.2` tot `1.9`' });
    expect(bij({ bevindingen: [bevinding(or(1.5, 1.9, 1.2))] })[0]).toMatchObject({
      gevonden: 'een ondergrens van `1.9` bij een bovengrens van `1.2`',
    });
  });
});

describe('van een interval staan beide grenzen er', () => {
  test.each(['onder', 'boven'])('een interval met alleen %s mag, met een waarschuwing', (grens) => {
    const [probleem, ...meer] = bij({
      bevindingen: [bevinding({ ...or(1.5), [grens]: 1.5 }, { richting: 'positief' })],
    }).filter(({ controle }) => controle !== 'telt-als-onbeslist');
    expect(probleem).toMatchObject({ controle: 'interval-half', ernst: 'waarschuwing' });
    expect(probleem?.doe).toContain('`open`');
    expect(meer).toEqual([]);
  });

  test('`open` is een grens', () => {
    expect(gevonden(or(8, 1.1, 'open'))).toEqual([]);
  });
});

test.each([
  ['een verhouding van 1.2 tot 1.9', or(1.5, 1.2, 1.9)],
  ['een verhouding van 0.5 tot 0.8', or(0.6, 0.5, 0.8)],
  ['punten van 1 tot 3', punten(2, 1, 3)],
  ['een verhouding vanaf 1.1', or(8, 1.1, 'open')],
  ['een `per100` met een verschil van 2 tot 9', { soort: 'per100', met: 30, zonder: 25, onder: 2, boven: 9 }],
])('wie geen verschil vond, heeft niet %s', (_, schatting) => {
  expect(gevonden(schatting, { richting: 'geen-verschil' })).toEqual(['geen-verschil-klopt']);
});

test.each([or(1.1, 0.8, 1.4), or(1, 1, 1.2), punten(0, 0, 3), or(8, 'open', 9), or(1.2)])(
  'geen verschil past bij %o',
  (schatting) => {
    expect(gevonden(schatting, { richting: 'geen-verschil' })).toEqual([]);
  },
);

describe('richting past bij de schatting', () => {
  const per100 = (met: number, zonder: number, vooraf = {}) => ({ soort: 'per100', met, zonder, ...vooraf });
  const verschil = (waarde: number, eenheid: string) => ({ soort: 'verschil', waarde, eenheid });
  const zegt = (schatting: Record<string, unknown>, richting: string, uitkomst = 'werk-gevonden') =>
    gevonden(schatting, { richting, uitkomst });

  test('een verhouding die de bron andersom meldt, wijst de andere kant op', () => {
    const andersom = { ...or(1.43), andersom: true };
    expect(zegt(andersom, 'negatief')).toEqual([]);
    expect(zegt(andersom, 'positief')).toEqual(['richting-klopt']);
  });

  test.each<[schatting: Record<string, unknown>, uitkomst?: string]>([
    [or(1.4)],
    [per100(51, 26)],
    [{ soort: 'procentpunt', verschil: 7.9 }],
    // Vooraf liepen zij achter: de verandering telt.
    [per100(40, 45, { voorafMet: 10, voorafZonder: 30 })],
    [verschil(120, 'euro per maand'), 'inkomen'],
    [verschil(120, 'euro per maand'), 'verdiensten'],
    [verschil(3.5, 'uren per week'), 'uren-werk'],
    [verschil(12, 'gewerkte dagen'), 'werkhervatting'],
    [verschil(0.3, 'standaardafwijkingen'), 'participatie'],
  ])('%o is gunstig, en niet ongunstig', (schatting, uitkomst) => {
    expect(zegt(schatting, 'positief', uitkomst)).toEqual([]);
    expect(zegt(schatting, 'negatief', uitkomst)).toEqual(['richting-klopt']);
  });

  test.each<[schatting: Record<string, unknown>, uitkomst?: string]>([
    [or(0.6)],
    [per100(26, 51)],
    [verschil(-120, 'euro'), 'inkomen'],
    [verschil(-120, 'euro'), 'verdiensten'],
  ])('%o is ongunstig, en niet gunstig', (schatting, uitkomst) => {
    expect(zegt(schatting, 'negatief', uitkomst)).toEqual([]);
    expect(zegt(schatting, 'positief', uitkomst)).toEqual(['richting-klopt']);
  });

  test.each<[schatting: Record<string, unknown>, uitkomst: string]>([
    // Minder dagen tot werk of dagen ziek is juist gunstig.
    [verschil(-40, 'dagen'), 'werkhervatting'],
    [verschil(-40, 'dagen tot werk'), 'werk-gevonden'],
    [verschil(-5, 'weken zonder werk'), 'werk-gevonden'],
    [verschil(-6, 'uren ziekteverzuim per maand'), 'uren-werk'],
    [verschil(-0.3, 'standaardafwijkingen'), 'werkhervatting'],
    [verschil(-2, 'punten op een schaal'), 'participatie'],
    // Bij stress en kosten zegt alleen de bron wat gunstig is.
    [or(0.6), 'beslisstress'],
    [verschil(-300, 'euro'), 'kosten'],
  ])('bij %o over %s zegt alleen de bron wat gunstig is', (schatting, uitkomst) => {
    expect(zegt(schatting, 'positief', uitkomst)).toEqual([]);
    expect(zegt(schatting, 'negatief', uitkomst)).toEqual([]);
  });

  test.each<[schatting: Record<string, unknown>, uitkomst: string]>([
    [or(1), 'werk-gevonden'],
    [per100(26, 26), 'werk-gevonden'],
    [per100(40, 45, { voorafMet: 10, voorafZonder: 15 }), 'werk-gevonden'],
    [verschil(0, 'dagen'), 'werkhervatting'],
    [or(1), 'beslisstress'],
  ])('%o bij %s is geen verschil, welke kant ook gunstig is', (schatting, uitkomst) => {
    for (const richting of ['positief', 'negatief'])
      expect(zegt(schatting, richting, uitkomst)).toEqual(['richting-klopt']);
    expect(zegt(schatting, 'geen-verschil', uitkomst)).toEqual([]);
  });

  test('de melding noemt de schatting en wat erbij past', () => {
    const [probleem] = bij({ bevindingen: [bevinding(or(0.6), { uitkomst: 'werk-gevonden' })] });
    expect(probleem).toMatchObject({
      gevonden: '`positief` naast een verhouding van `0.6` (geen verschil is `1`) bij `werk-gevonden`',
      verwacht: '`negatief` bij deze schatting',
    });
  });
});

test.each([or(1.2, 0.8, 1.9), or(1.3, 1, 1.9), punten(3, 0, 6), or(2, 'open', 5)])(
  'een richting naast %o telt als onbeslist: een waarschuwing bij de bron',
  (schatting) => {
    const problemen = bij({ bevindingen: [bevinding(schatting)] });
    expect(problemen).toMatchObject([{ controle: 'telt-als-onbeslist', ernst: 'waarschuwing' }]);
    expect(problemen[0]?.doe).toContain('telt als onbeslist');
  },
);

test.each([
  [or(1.2, 0.8, 'open'), 'ligt'],
  [or(1.2, undefined, 1.9), 'kan liggen'],
])('van %o staat er niet meer dan wij zagen: geen verschil %s', (schatting, zin) => {
  const probleem = bij({ bevindingen: [bevinding(schatting)] }).find(
    ({ controle }) => controle === 'telt-als-onbeslist',
  );
  expect(probleem?.gevonden).toMatch(new RegExp(`waar \`1\` \\(geen verschil\\) in ${zin}$`));
});

test('een richting naast een smal interval rond geen verschil telt als geen verschil', () => {
  expect(bij({ bevindingen: [bevinding(or(1.02, 0.95, 1.1))] })[0]?.doe).toContain('telt als geen verschil');
});

describe('wie vergelijkt, heeft geen volgonderzoek of meting voor en na', () => {
  test.each(['cohort', 'voor-na'])('een %s met een vergelijking vraagt wat bedoeld is', (ontwerp) => {
    const [probleem] = bij({ ontwerp, vergelijking: 'Mensen zonder training' });
    expect(probleem).toMatchObject({
      controle: 'ontwerp-vergelijkt',
      gevonden: expect.stringContaining('Mensen zonder training'),
    });
    expect(probleem?.doe).toMatch(/quasi-experiment.*vergelijking: geen/);
  });

  test('ook bij één bevinding', () => {
    const problemen = bij({
      ontwerp: 'cohort',
      bevindingen: [bevinding(or(1.2), { vergelijking: 'Mensen zonder training' })],
    });
    expect(problemen.map(({ controle }) => controle)).toEqual(['ontwerp-vergelijkt']);
  });

  test.each([
    { ontwerp: 'cohort', vergelijking: 'geen' },
    { ontwerp: 'cohort' },
    { ontwerp: 'dwarsdoorsnede', vergelijking: 'Mensen zonder training' },
    { ontwerp: 'quasi-experiment', vergelijking: 'Mensen zonder training', onderzoeken: ['proef'] },
  ])('%o mag', (velden) => {
    expect(bij(velden)).toEqual([]);
  });

  test('wie *geen controlegroep* schrijft, hoort één keer dat het `geen` moet zijn', () => {
    expect(bij({ ontwerp: 'cohort', vergelijking: 'Geen controlegroep' })).toMatchObject([{ controle: 'veld-regel' }]);
  });
});

describe('de loting van een onderzoek past bij zijn ontwerp', () => {
  const register = (velden: string) =>
    problemenVan('onderzoeken.yaml', `- id: proef\n  naam: Een proef\n  ${velden}\n`).map(
      ({ controle, plek }) => `${plek?.regel} ${controle}`,
    );

  test.each([
    'ontwerp: rct\n  loting: groep',
    'ontwerp: cluster-rct\n  loting: persoon',
    'ontwerp: quasi-experiment\n  loting: persoon',
    'ontwerp: quasi-experiment\n  loting: niet-gezien',
    'ontwerp: cohort\n  loting: groep',
  ])('niet: %s', (velden) => {
    expect(register(velden)).toEqual(['4 loting-klopt']);
  });

  test.each([
    'ontwerp: rct',
    'ontwerp: rct\n  loting: persoon',
    'ontwerp: rct\n  loting: niet-gezien',
    'ontwerp: cluster-rct\n  loting: groep',
    'ontwerp: cluster-rct\n  loting: niet-gezien',
    'ontwerp: quasi-experiment',
  ])('wel: %s', (velden) => {
    expect(register(velden)).toEqual([]);
  });
});

test('wat elders in de bron mis is, verbergt een tegenspraak in de getallen niet', () => {
  const problemen = bij({
    taal: 'Nederlands',
    bevindingen: [
      { id: 'fout' },
      bevinding(or(5, 1.2, 1.9)),
      bevinding(or(0.6), { id: 'twee', uitkomst: 'werk-gevonden' }),
    ],
  });
  expect(new Set(problemen.map(({ controle }) => controle))).toEqual(
    new Set(['veld-vorm', 'veld-ontbreekt', 'schatting-in-interval', 'richting-klopt']),
  );
});
