import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { ontwerpen } from '../../src/kern/bewijs/ontwerpen.ts';
import type { InterventieInLijst } from '../../src/kern/bibliotheek.ts';
import { alsJson, bewijsdata } from '../../src/weergave/bewijsdata/bewijsdata.ts';
import { bewijscsv, kolommen } from '../../src/weergave/bewijsdata/in-csv.ts';
import { type Bewijsdata, bewijsdataSchema, bewijsSchema } from '../../src/weergave/bewijsdata/schema.ts';
import { veldgroepen } from '../../src/weergave/bewijsdata/uitleg.ts';
import { veldenIn } from '../../src/weergave/bewijsdata/velden.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { leesCsv } from '../hulp/csv.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { maakBron, maakInterventie, maakOnderzoek } from '../hulp/maak.ts';
import { bevinding } from '../kern/hulp.ts';

const site = { naam: 'Vakwerk', adres: 'https://vakwerk.example' };
const gevaarlijk = '=1+1;"ja"\nen toen';
const bronnen = [
  maakBron({
    id: 'proef',
    onderzoeken: ['proef'],
    n: 153,
    vergelijking: gevaarlijk,
    land: ['nederland', 'belgie'],
    alleenAfmakers: false,
    bevindingen: [
      bevinding({ id: 'minder', schatting: { soort: 'procentpunt', verschil: -3.7, onder: -6.5, boven: -0.9 } }),
    ],
  }),
  maakBron({ id: 'elders', onderzoeken: ['elders'], bevindingen: [bevinding()] }),
];
const bewijs = [
  {
    uitkomst: 'werk-gevonden',
    toelichting: 'Wat dit betekent.',
    bevindingen: [
      { bron: 'proef', bevinding: 'minder', directheid: 'zelfde' },
      { bron: 'elders', bevinding: 'werk', directheid: 'verwant', waarom: 'Het lijkt erop.' },
    ],
  },
  { uitkomst: 'inkomen', toelichting: 'Niets gevonden.', gezochtOp: '2026-01-01' },
];
const maak = () =>
  bewijsdata(
    {
      interventies: [{ ...maakInterventie({ bewijs }), id: 'methode', bronnen: [] } as unknown as InterventieInLijst],
      bronnen: new Map(bronnen.map((bron) => [bron.id, bron])),
      onderzoeken: new Map(['proef', 'elders'].map((id) => [id, maakOnderzoek({ id, n: 153 })])),
      permalinks: [{ code: 'VW-007', id: 'methode' }],
    },
    site,
  );
const klein = maak();

test('elke rij zegt bij welke interventie zij hoort, en houdt vastgelegd en berekend uit elkaar', () => {
  const [rij, leeg] = klein.rijen;
  expect(rij?.interventie).toMatchObject({ id: 'methode', code: 'VW-007', url: 'https://vakwerk.example/vw/7/' });
  expect(rij).toMatchObject(bewijs[0] ?? {});
  expect(rij?.berekend.tellend).toEqual([{ bron: 'proef', bevinding: 'minder' }]);
  expect(rij?.berekend.nietTellend).toEqual([{ bron: 'elders', bevinding: 'werk', reden: 'niet-deze-methode' }]);
  expect(leeg).toMatchObject({ nummer: 2, gezochtOp: '2026-01-01', berekend: { bewijskracht: 'onbekend' } });
});

test('dezelfde inhoud geeft dezelfde tekst, zonder dag of tijd van de bouw', () => {
  expect(alsJson(maak())).toBe(alsJson(klein));
  expect(Object.keys(klein)).toEqual([
    '$schema',
    'versie',
    'uitleg',
    'licentie',
    'bronvermelding',
    'rijen',
    'onderzoeken',
    'bronnen',
  ]);
});

test('een andere soort gegevens past niet in het schema', () => {
  const goed = JSON.parse(alsJson(klein));
  expect(bewijsdataSchema.safeParse(goed).success).toBe(true);
  expect(bewijsdataSchema.safeParse({ ...goed, gebouwd: '2026-01-01' }).success).toBe(false);
  goed.rijen[0].berekend.bewijskracht = 'heel sterk';
  expect(bewijsdataSchema.safeParse(goed).success).toBe(false);
});

test('het JSON Schema kent de codes van de regels, en niets dat alleen voor schrijvers is', () => {
  const tekst = JSON.stringify(bewijsSchema('https://vakwerk.example/data/bewijs.schema.json'));
  for (const ontwerp of Object.keys(ontwerpen)) expect(tekst).toContain(`"${ontwerp}"`);
  expect(tekst).not.toContain('"nodig"');
});

test('wie met het JSON Schema toetst, mag een veld zien dat er later bij kwam, en niet een veld missen', () => {
  const toets = new Ajv({ strict: false, formats: { uri: true, date: true } }).compile(
    bewijsSchema('https://vakwerk.example/data/bewijs.schema.json'),
  );
  const goed = JSON.parse(alsJson(klein));
  expect(toets(goed), JSON.stringify(toets.errors)).toBe(true);
  const later = structuredClone(goed);
  later.nieuw = 1;
  later.rijen[0].berekend.nieuw = 1;
  later.bronnen[0].bevindingen[0].schatting.nieuw = 1;
  expect(toets(later), JSON.stringify(toets.errors)).toBe(true);
  delete later.rijen[0].berekend.bewijskracht;
  expect(toets(later)).toBe(false);
});

test('de uitleg noemt elk veld dat in de gegevens staat, elk met uitleg', () => {
  const namen = veldgroepen().flatMap(({ velden }) => velden.map(({ naam }) => naam.split('.').at(-1) ?? ''));
  const gebruikt = new Set<string>();
  JSON.stringify(klein, (naam, waarde) => {
    if (naam && Number.isNaN(Number(naam))) gebruikt.add(naam);
    return waarde;
  });
  expect([...gebruikt].filter((naam) => !namen.includes(naam.replace('[]', '')))).toEqual([]);
  const zonder = veldgroepen().flatMap(({ velden }) =>
    velden.filter(({ uitleg, vorm }) => !uitleg.length || !vorm.length),
  );
  expect(zonder.map(({ naam }) => naam)).toEqual([]);
});

describe('de uitleg zegt van een veld wat erin kan staan:', () => {
  test.each<[string, Parameters<typeof veldenIn>[0], string]>([
    ['een tekst', { type: 'string' }, 'tekst'],
    ['een heel getal', { type: 'integer' }, 'heel getal'],
    ['een getal', { type: 'number' }, 'getal'],
    ['ja of nee', { type: 'boolean' }, '`true` of `false`'],
    ['iets dat leeg kan zijn', { anyOf: [{ type: 'number' }, { type: 'null' }] }, 'getal of `null`'],
    ['iets dat niet leeg kan zijn', { anyOf: [{ type: 'number' }, { type: 'string' }] }, 'getal of tekst'],
    ['twee vormen die hetzelfde heten', { oneOf: [{ type: 'string' }, { type: 'string' }] }, 'tekst'],
    ['meer typen', { type: ['string', 'null'] }, 'tekst of `null`'],
    ['een code', { type: 'string', enum: ['a', 'b'] }, 'een van `a`, `b`'],
    ['een vaste waarde', { const: 1 }, 'altijd `1`'],
    ['een dag', { type: 'string', format: 'date' }, 'dag, als `JJJJ-MM-DD`'],
    ['een adres', { type: 'string', format: 'uri' }, 'webadres'],
    ['een lijst', { type: 'array', items: { type: 'string' } }, 'lijst: tekst'],
    ['velden', { type: 'object', properties: {} }, 'velden'],
  ])('%s', (_, veld, vorm) => {
    expect(veldenIn({ properties: { veld } })[0]?.vorm).toBe(vorm);
  });

  test('of het er altijd is, en welke velden het zelf heeft', () => {
    const soort = (naam: string, erbij: string) => ({
      properties: { soort: { const: naam }, [erbij]: { type: 'string', description: `Uitleg van ${erbij}.` } },
      required: ['soort', erbij],
    });
    const velden = veldenIn({
      properties: { los: { type: 'string' }, lijst: { items: { oneOf: [soort('een', 'x'), soort('twee', 'y')] } } },
      required: ['lijst'],
    });
    expect(velden.map(({ pad, vorm, altijd, waarde }) => [pad, vorm, altijd, waarde])).toEqual([
      ['los', 'tekst', false, true],
      ['lijst', 'lijst: ', true, false],
      ['lijst[].soort', 'een van `een`, `twee`', true, true],
      ['lijst[].x', 'tekst', false, true],
      ['lijst[].y', 'tekst', false, true],
    ]);
    expect(velden.at(-1)?.uitleg).toBe('Uitleg van y.');
  });
});

test('zonder vaste code is het adres dat van haar naam, en is de code leeg', () => {
  const bibliotheek = maakBibliotheek({ een: { bewijs: [bewijs[1]] } }, [], {
    permalinks: [{ code: 'VW-001', id: 'twee' }],
  });
  expect(bewijsdata(bibliotheek, site).rijen[0]?.interventie).toMatchObject({
    code: null,
    url: 'https://vakwerk.example/interventies/een/',
  });
});

test('een bron heeft in één regel alles om haar te vinden', () => {
  const bron = maakBron({ id: 'b', titel: 'Een titel', doi: '10.1000/182', tijdschrift: 'Werk', jaargang: '3' });
  const [eerste] = bewijsdata(maakBibliotheek({}, [bron]), site).bronnen;
  expect(eerste?.verwijzing).toBe('Auteur (2020). Een titel. Werk, 3. https://doi.org/10.1000/182');
  expect(eerste?.bladzijde).toBe('https://vakwerk.example/bronnen/b/');
});

describe('als CSV', () => {
  test('heeft elke bevinding een regel, en een rij zonder bevindingen ook', () => {
    const regels = alsRegels(klein);
    expect(regels.map((regel) => [regel['rij.uitkomst'], regel['bron.id'], regel['aanhaling.telt']])).toEqual([
      ['werk-gevonden', 'proef', 'TRUE'],
      ['werk-gevonden', 'elders', 'FALSE'],
      ['inkomen', '', ''],
    ]);
    expect(regels[1]).toMatchObject({ 'aanhaling.reden': 'niet-deze-methode', 'aanhaling.waarom': 'Het lijkt erop.' });
  });

  test('blijft een negatief getal een getal, is onwaar iets anders dan onbekend, en een formule tekst', () => {
    const [proef, elders] = alsRegels(klein);
    expect(bewijscsv(klein)).toContain(',-6.5,-0.9,,-3.7,');
    expect([proef?.['bron.alleenAfmakers'], elders?.['bron.alleenAfmakers']]).toEqual(['FALSE', '']);
    expect(proef?.['bron.vergelijking']).toBe(`'${gevaarlijk}`);
    expect(proef?.['bron.land']).toBe('nederland | belgie');
  });
});

describe('van content/', () => {
  const { bibliotheek } = inhoud;
  const gegevens: Bewijsdata = JSON.parse(alsJson(bewijsdata(bibliotheek, site)));

  test('passen de gegevens in het schema dat wij uitgeven', () => {
    expect(bewijsdataSchema.safeParse(gegevens).error?.issues ?? []).toEqual([]);
  });

  test('staat elke rij van elke interventie erin, met elke bron', () => {
    const rijen = bibliotheek.interventies.flatMap(({ id, bewijs = [] }) => bewijs.map((_, i) => `${id} ${i + 1}`));
    expect(gegevens.rijen.map(({ interventie, nummer }) => `${interventie.id} ${nummer}`)).toEqual(rijen);
    expect(gegevens.bronnen.map(({ id }) => id)).toEqual([...bibliotheek.bronnen.keys()]);
  });

  test('komt elke waarde in de CSV uit het veld van de JSON waar haar kolom naar heet', () => {
    const regels = alsRegels(gegevens);
    const opId = new Map(gegevens.bronnen.map((bron) => [bron.id, bron]));
    for (const regel of regels) {
      const rij = gegevens.rijen.find(
        ({ interventie, nummer }) =>
          interventie.id === regel['rij.interventie.id'] && String(nummer) === regel['rij.nummer'],
      );
      const bron = opId.get(regel['bron.id'] ?? '');
      const deel = { rij, bron, bevinding: bron?.bevindingen?.find(({ id }) => id === regel['bevinding.id']) };
      for (const kop of kolommen().filter((naam) => !naam.startsWith('aanhaling.')))
        expect({ kop, waarde: kaal(regel[kop]) }).toEqual({ kop, waarde: kaal(inCel(op(deel, kop))) });
    }
    expect(regels).toHaveLength(gegevens.rijen.reduce((som, { bevindingen }) => som + (bevindingen?.length ?? 1), 0));
  });
});

/** De CSV zoals een rekenblad haar leest: per regel de waarde onder elke kop. */
function alsRegels(gegevens: Bewijsdata): Record<string, string>[] {
  const [koppen = [], ...regels] = leesCsv(bewijscsv(gegevens));
  return regels.map((cellen) => Object.fromEntries(koppen.map((kop, i) => [kop, cellen[i] ?? ''])));
}

function op(deel: object, kop: string): unknown {
  return kop.split('.').reduce<unknown>((hier, naam) => (hier as Record<string, unknown> | undefined)?.[naam], deel);
}

function inCel(waarde: unknown): string {
  if (typeof waarde === 'boolean') return String(waarde).toUpperCase();
  return Array.isArray(waarde) ? waarde.join(' | ') : String(waarde ?? '');
}

/** Zonder de apostrof die een formule tegenhoudt, en zonder wat een datum of een duizendtal voorkomt. */
function kaal(tekst = ''): string {
  return tekst
    .replaceAll("'", '')
    .replace(/^(\d{1,2}) tot (\d{1,2})$/, '$1-$2')
    .replace(/^(-?\d+\.\d{3})0$/, '$1');
}
