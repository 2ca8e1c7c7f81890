import { describe, expect, test } from 'vitest';
import { aanhalingenVan, ontwerpVan, rolVan, tellendeBronnen, teltNiet } from '../../src/kern/bewijs/aanhaling.ts';
import { ontwerpen } from '../../src/kern/bewijs/ontwerpen.ts';
import type { Bron } from '../../src/kern/bron.ts';
import { bewijsRijSchema } from '../../src/kern/interventie/bewijsvelden.ts';
import { maakOnderzoek } from '../hulp/maak.ts';
import {
  bevinding,
  geteld,
  nauwkeurig,
  onderdeel,
  onderzoek,
  overzicht,
  registerVan,
  verwant,
  weegRij,
} from './hulp.ts';

const waarom = (...argumenten: Parameters<typeof weegRij>) =>
  weegRij(...argumenten).nietTellend.map(({ waarom }) => waarom);

describe('wat meetelt', () => {
  test.each(['volledige-tekst', 'samenvatting'] as const)('is gelezen: %s', (inhoud) => {
    expect(waarom([onderzoek({ inhoud })])).toEqual([]);
  });

  test('wat wij alleen van anderen kennen, telt niet', () => {
    expect(waarom([onderzoek({ inhoud: 'secundair' })])).toEqual(['niet-gelezen']);
  });

  test('waarvan niets gelezen is, telt ook niet als het schema het zou doorlaten', () => {
    const bron = onderzoek();
    const ongelezen = { ...bron, gecontroleerd: { ...bron.gecontroleerd, inhoud: 'geen' as const } };
    const aanhaling = { bron: ongelezen, bevinding: bevinding() as never, directheid: 'zelfde' as const };
    expect(teltNiet({ ...aanhaling, overzicht: bron.id, anderDeel: false })).toBe('niet-gelezen');
  });

  test.each([
    ['onderdeel', onderdeel],
    ['verwant', verwant],
  ])('een %s van de methode telt niet', (_, als) => {
    expect(waarom([als(onderzoek())])).toEqual(['niet-deze-methode']);
  });

  test('een ingetrokken of vervangen bron telt nergens mee; een voorlopige wel', () => {
    const intrekking = { datum: '2026-01-01', url: 'https://example.org/bericht' };
    expect(waarom([onderzoek({ stand: 'ingetrokken', intrekking })])).toEqual(['ingetrokken']);
    expect(waarom([onderzoek({ stand: 'vervangen', vervangenDoor: 'nieuw' })])).toEqual(['vervangen']);
    expect(waarom([onderzoek({ stand: 'voorlopig' }), onderzoek({ stand: 'geldig' })])).toEqual([]);
    // De lezer hoort als eerste dat het is ingetrokken.
    expect(waarom([verwant(onderzoek({ stand: 'ingetrokken', intrekking, inhoud: 'secundair' }))])).toEqual([
      'ingetrokken',
    ]);
  });

  test.each(['subgroep', 'variant'] as const)('een bevinding over een %s telt alleen in een rij daarover', (veld) => {
    const deel = { [veld]: 'jongeren' };
    const bron = onderzoek({ bevindingen: [bevinding(deel)] });
    expect(waarom([bron])).toEqual(['ander-deel']);
    expect(waarom([bron], { [veld]: 'ouderen' })).toEqual(['ander-deel']);
    expect(waarom([bron], deel)).toEqual([]);
    // Een bevinding over iedereen zegt ook iets over het deel.
    expect(waarom([onderzoek()], deel)).toEqual([]);
  });

  test('elke bron waarop een weging rust staat er één keer', () => {
    const twee = onderzoek({ bevindingen: [bevinding({ id: 'a' }), bevinding({ id: 'b' })] });
    const weging = weegRij([twee, onderzoek({ inhoud: 'secundair' })]);
    expect(tellendeBronnen(weging)).toEqual([twee]);
  });
});

describe('wat een bevinding in de weging is', () => {
  /** De rol van de enige bevinding van deze bron. */
  function rol(bron: Bron, ookInRegister: Parameters<typeof registerVan>[1] = []) {
    const rij = bewijsRijSchema.parse({
      uitkomst: 'werk-gevonden',
      toelichting: 'Geschreven voor een test.',
      bevindingen: [{ bron: bron.id, bevinding: 'werk', directheid: 'zelfde' }],
    });
    const [aanhaling] = aanhalingenVan(rij, {
      bronnen: new Map([[bron.id, bron]]),
      onderzoeken: registerVan([bron], ookInRegister),
    });
    if (!aanhaling) throw new Error('De rij haalt niets aan.');
    return { rol: rolVan(aanhaling), ontwerp: ontwerpVan(aanhaling) };
  }

  test.each([
    ['overzicht', ['meta-analyse', 'systematische-review']],
    ['vergelijkend', ['rct', 'cluster-rct', 'quasi-experiment']],
    ['meting', ['cohort', 'voor-na', 'dwarsdoorsnede', 'validatie']],
    ['beschrijving', ['kwalitatief', 'procesevaluatie', 'praktijkbeschrijving', 'theorie', 'protocol', 'beleid']],
  ] as const)('%s: %s', (verwacht, opzetten) => {
    const alle = Object.keys(ontwerpen) as (keyof typeof ontwerpen)[];
    expect(alle.filter((ontwerp) => rol(onderzoek({ ontwerp })).rol === verwacht)).toEqual(opzetten);
  });

  test.each(['rct', 'cohort', 'praktijkbeschrijving', 'meta-analyse'] as const)(
    'een telling is een telling, ook in een %s',
    (ontwerp) => {
      expect(rol(onderzoek({ ontwerp, bevindingen: [bevinding({ schatting: geteld(250) })] })).rol).toBe('telling');
    },
  );

  test('wie met niemand vergelijkt, mat alleen; *geen plan* is wel een vergelijking', () => {
    for (const ontwerp of ['rct', 'meta-analyse'] as const) {
      expect(rol(onderzoek({ ontwerp, vergelijking: 'geen' })).rol).toBe('meting');
      expect(rol(onderzoek({ ontwerp, vergelijking: 'Geen plan' })).rol).not.toBe('meting');
    }
  });

  test('de vergelijking van de bevinding gaat voor die van de bron', () => {
    const met = (bron: string, eigen: string) =>
      rol(onderzoek({ vergelijking: bron, bevindingen: [bevinding({ vergelijking: eigen })] })).rol;
    expect(met('geen', 'Gewone begeleiding')).toBe('vergelijkend');
    expect(met('Gewone begeleiding', 'geen')).toBe('meting');
  });

  test('een overzicht dat samenhangen bundelt, mat alleen', () => {
    expect(rol(overzicht({ samenhang: true })).rol).toBe('meting');
    expect(rol(overzicht({ samenhang: false })).rol).toBe('overzicht');
  });

  test('het register zegt hoe een vergelijkend onderzoek is opgezet', () => {
    const proef = [maakOnderzoek({ id: 'proef', ontwerp: 'quasi-experiment' })];
    expect(rol(onderzoek({ onderzoeken: ['proef'], ontwerp: 'rct', id: 'x' }), proef).ontwerp).toBe('quasi-experiment');
  });

  test('een verslag over de uitvoering van een proef is geen proef, tenzij de bevinding haar onderzoek noemt', () => {
    const proef = [maakOnderzoek({ id: 'coral', ontwerp: 'rct' })];
    const verslag = { ontwerp: 'procesevaluatie', onderzoeken: ['coral'] } as const;
    expect(rol(onderzoek({ ...verslag, onderzoeken: ['coral'] }), proef).rol).toBe('beschrijving');
    const bevindingen = [bevinding({ onderzoek: 'coral' })];
    expect(rol(onderzoek({ ...verslag, onderzoeken: ['coral'], bevindingen }), proef).rol).toBe('vergelijkend');
  });

  test('in een overzicht met één eigen onderzoek is een bevinding zonder onderzoek van het overzicht', () => {
    const proef = [maakOnderzoek({ id: 'proef' })];
    expect(rol(overzicht({ onderzoeken: ['proef'] }), proef)).toEqual({ rol: 'overzicht', ontwerp: 'meta-analyse' });
  });
});

describe('wat niet klopt, is een programmeerfout: de controle van de inhoud weigert het al', () => {
  const weeg = (bron: Bron, verwijzing: object, onderzoeken = registerVan([bron])) =>
    aanhalingenVan(
      {
        uitkomst: 'werk-gevonden',
        toelichting: 'Test.',
        bevindingen: [{ bron: bron.id, bevinding: 'werk', directheid: 'zelfde', ...verwijzing }],
      },
      { bronnen: new Map([[bron.id, bron]]), onderzoeken },
    );

  test('een bron of bevinding die niet bestaat', () => {
    const bron = onderzoek({ id: 'een-bron' });
    expect(() => weeg(bron, { bron: 'geen-bron' })).toThrow('Bevinding werk van bron geen-bron bestaat niet');
    expect(() => weeg(bron, { bevinding: 'loon' })).toThrow('Bevinding loon van bron een-bron bestaat niet');
    expect(() => weeg(onderzoek({ id: 'leeg', bevindingen: undefined as never }), {})).toThrow('bestaat niet');
  });

  test('een onderzoek dat niet in het register staat, of dat niet genoemd is', () => {
    const bron = onderzoek({ id: 'een-bron', onderzoek: 'proef' });
    expect(() => weeg(bron, {}, new Map())).toThrow('hoort bij geen onderzoek uit het register (proef)');
    const { onderzoeken: _, ...zonder } = bron;
    expect(() => weeg(zonder, {})).toThrow('(niet genoemd)');
  });

  test('een bron over meer onderzoeken waarvan de bevinding niet zegt uit welk zij komt', () => {
    const bron = onderzoek({ onderzoeken: ['noord', 'zuid'] });
    const register = new Map(['noord', 'zuid'].map((id) => [id, maakOnderzoek({ id })]));
    expect(() => weeg(bron, {}, register)).toThrow('(niet genoemd)');
  });

  test('een bron die niet vergelijkt, hoeft in geen register te staan, tenzij zij een onderzoek noemt', () => {
    const cohort = onderzoek({ ontwerp: 'cohort' });
    expect(weeg(cohort, {})[0]?.onderzoek).toBeUndefined();
    expect(() => weeg(onderzoek({ ontwerp: 'cohort', onderzoek: 'weg' }), {}, new Map())).toThrow('(weg)');
  });
});

test('uitgaven die elkaars verslag heten, tellen samen als één overzicht', () => {
  const a = overzicht({ id: 'a', verslagVan: 'b' });
  const b = overzicht({ id: 'b', verslagVan: 'a' });
  expect(weegRij([a, b]).stemmen).toHaveLength(1);
  // Een verslag van een bron die er niet is, is een eigen overzicht.
  expect(weegRij([overzicht({ id: 'c', verslagVan: 'weg' }), overzicht({ id: 'd' })]).stemmen).toHaveLength(2);
});

test('wat niet meetelt, verandert niets aan wat wel meetelt', () => {
  const wel = nauwkeurig();
  const { nietTellend: _, ...zonder } = weegRij([wel]);
  const { nietTellend: __, ...met } = weegRij([wel, verwant(nauwkeurig({ vond: 'negatief' }))]);
  expect(met).toEqual(zonder);
});
