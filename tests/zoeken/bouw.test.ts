import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { leesBladzijde } from '../../scripts/bouw/bladzijde.ts';
import { achterdelen, beginletters, leesSamenstellingen, maakSplitser } from '../../scripts/bouw/samenstelling.ts';
import { uitdrukkingenBij } from '../../scripts/bouw/uitdrukkingen.ts';
import { namenVan, zoekvelden } from '../../src/weergave/zoeken/zoekvelden.ts';
import { lijstMet } from './maak.ts';

const woordenboek = [
  '9',
  'schuld/CcCaCb',
  'hulp/CcCa',
  'verlening/Cc',
  'proef/Ca',
  'plaatsing/Cc',
  'over/A',
  'tuiging/Cc',
  'job/Za',
  'coach/Cc',
].join('\n');

describe('een samenstelling', () => {
  const splits = maakSplitser(woordenboek, new Map([['proefhulp', []]]));
  test.each([
    ['schuldhulpverlening', ['schuld', 'hulp', 'verlening']],
    ['proefplaatsingen', ['proef', 'plaatsing']],
    ['jobcoach', ['job', 'coach']],
    ['overtuiging', []],
    ['schuld', []],
  ])('%s', (woord, delen) => {
    expect(splits(woord)).toEqual(delen);
  });
  test('een uitzondering gaat voor', () => {
    expect(splits('proefhulp')).toEqual([]);
  });
  test('is te vinden onder elk later deel en elk staartstuk', () => {
    expect(achterdelen('schuldhulpverlening', ['schuld', 'hulp', 'verlening'])).toEqual([
      'hulp',
      'hulpverlening',
      'verlening',
    ]);
  });
});

test('uitzonderingen staan er als regels, met uitleg erboven', () => {
  expect([...leesSamenstellingen('# uitleg = niets\nkleinkinderen = klein kinderen\nvergeten =\n')]).toEqual([
    ['kleinkinderen', ['klein', 'kinderen']],
    ['vergeten', []],
  ]);
});

test('van een bladzijde telt wat vindbaar is, en elk verborgen veld', () => {
  const { kop, tekst } = leesBladzijde(
    'index.html',
    '<nav>menu</nav><main data-pagefind-body><h1>Titel</h1><p>tekst</p><p data-pagefind-ignore>niet</p><span data-tekst="geld" data-pagefind-meta="ook[data-tekst]"></span></main>',
  ).leestekst;
  expect([kop, tekst]).toEqual(['Titel geld', 'tekst']);
});

test('een bladzijde zegt zelf wat voor soort zij is, en is anders uitleg', () => {
  const soort = (filter: string) =>
    leesBladzijde('index.html', `<main data-pagefind-body>${filter}</main>`).leestekst.soort;
  expect(soort('<span data-code="bron" data-pagefind-filter="soort[data-code]"></span>')).toBe('bron');
  expect(soort('<span data-code="ww" data-pagefind-filter="uitkering[data-code]"></span>')).toBe('uitleg');
});

describe('een bladzijde is te vinden met', () => {
  const bladzijde = {
    titel: 'Jobcoach',
    zoekwoorden: ['begeleiding'],
    situaties: [],
    zoGezegd: ['help me op mn werk'],
    samenvatting: '',
    tekst: 'Vraag loonkostensubsidie aan.',
  };
  const begrippen = [
    { termen: ['jobcoaching', 'jobcoach'], afk: ['JC'], ook: ['hulp op de werkplek'] },
    { termen: ['loonkostensubsidie'], afk: ['LKS'], ook: ['loonsubsidie'] },
    { termen: ['loon'], afk: ['L'], ook: ['salaris'] },
  ];
  const velden = zoekvelden(bladzijde, begrippen);
  test('hoe iemand het zegt, zonder dat een begrip daarin haar onderwerp wordt', () => {
    const { gezegde, afk } = zoekvelden({ ...bladzijde, titel: 'Hulp', zoGezegd: ['jobcoach gezocht'] }, begrippen);
    expect([gezegde, afk]).toEqual([['jobcoach gezocht'], []]);
  });
  test('de gewone woorden van haar onderwerp', () => {
    expect([velden.afk, velden.ook]).toEqual([['JC'], ['hulp op de werkplek']]);
  });
  test('en minder zwaar met de afkorting van wat zij noemt, maar niet van een deel van een woord', () => {
    expect(velden.genoemd).toEqual(['LKS']);
  });
  test('en met de gewone woorden van wat zij vaker noemt', () => {
    const vaker = zoekvelden({ ...bladzijde, tekst: `${bladzijde.tekst} Loonkostensubsidie duurt even.` }, begrippen);
    expect(vaker.genoemd).toEqual(['LKS', 'loonsubsidie']);
  });
  test('een gewoon woord dat zij zelf als zoekwoord heeft, is ook haar onderwerp', () => {
    const { afk } = zoekvelden({ ...bladzijde, zoekwoorden: ['loonsubsidie'] }, begrippen);
    expect(afk).toEqual(['JC', 'LKS']);
  });
});

test('in een begrip is een afkorting te herkennen', () => {
  const begrip = {
    id: 'p',
    term: 'P-wet',
    voluit: 'Participatiewet',
    soort: 'wet-en-uitkering' as const,
    ookWel: ['PW', 'bijstandswet'],
  };
  expect(namenVan(begrip)).toEqual({
    termen: ['P-wet', 'Participatiewet'],
    afk: ['P-wet', 'PW'],
    ook: ['bijstandswet'],
  });
});

test('een samenstelling van drie delen is te vinden onder haar beginletters', () => {
  const splits = maakSplitser(woordenboek, new Map());
  expect([beginletters('schuldhulpverlening', splits), beginletters('jobcoach', splits)]).toEqual(['shv', '']);
});

describe('wat er van elke bladzijde gezegd wordt', () => {
  const bladzijde = leesBladzijde('a/index.html', '<p data-pagefind-body>werk</p>');
  /** Een map zoals Pagefind haar schrijft, met deze namen voor de ene bladzijde. */
  const geschreven = (...namen: string[]) => {
    const map = mkdtempSync(join(tmpdir(), 'index-'));
    mkdirSync(join(map, 'fragment'));
    for (const naam of namen)
      writeFileSync(join(map, 'fragment', `${naam}.pf_fragment`), gzipSync('pagefind_dcd{"url":"/a/"}'));
    return map;
  };
  const bij = (map: string) => uitdrukkingenBij([bladzijde], new Map(), map, lijstMet('werk'), () => []);

  test('staat onder de naam die Pagefind haar gaf', () => {
    expect(bij(geschreven('nl_1'))).toBe('nl_1');
  });
  test('staat niet bij een index die over een oude heen geschreven is, of waarin zij niet staat', () => {
    expect(() => bij(geschreven('nl_1', 'nl_2'))).toThrow('twee keer');
    expect(() => bij(geschreven())).toThrow('staat niet in de index');
  });
});
