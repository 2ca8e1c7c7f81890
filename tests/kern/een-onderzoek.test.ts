import { describe, expect, test } from 'vitest';
import type { Stem } from '../../src/kern/bewijs/stem.ts';
import {
  type Bevindinginvoer,
  bevinding,
  breed,
  na,
  onbeslist,
  onderzoek,
  overzicht,
  per100,
  punten,
  smal,
  verhouding,
  weegRij,
} from './hulp.ts';

/** Wat één onderzoek met deze bevindingen zegt. */
function stemVan(...bevindingen: Partial<Bevindinginvoer>[]): Stem {
  const proef = onderzoek({ bevindingen: bevindingen.map((velden, i) => bevinding({ id: `b${i}`, ...velden })) });
  const [stem, ...andere] = weegRij([proef]).stemmen;
  if (!stem || andere.length > 0) throw new Error('Dit hoort één stem te geven.');
  return stem;
}

const gunstig = { schatting: smal.positief };
const ongunstig = { schatting: smal.negatief, richting: 'negatief' } as const;
const gelijk = { schatting: smal['geen-verschil'], richting: 'geen-verschil' } as const;
const niets = { schatting: onbeslist, richting: 'geen-verschil' } as const;

describe('één onderzoek heeft één stem', () => {
  test('verslagen in meer bronnen zijn samen één onderzoek', () => {
    const weging = weegRij([onderzoek({ onderzoek: 'coral' }), onderzoek({ onderzoek: 'coral', maanden: 6 })]);
    expect(weging.stemmen.map(({ naam }) => naam)).toEqual(['coral']);
    expect(weging.onderzoeken).toBe(1);
  });

  test('één bron over twee onderzoeken geeft er twee, als elke bevinding haar onderzoek noemt', () => {
    const bron = onderzoek({
      onderzoeken: ['noord', 'zuid'],
      bevindingen: [bevinding({ id: 'a', onderzoek: 'noord' }), bevinding({ id: 'b', onderzoek: 'zuid' })],
    });
    const ookInRegister = [
      { id: 'noord', naam: 'Noord', ontwerp: 'rct' as const },
      { id: 'zuid', naam: 'Zuid', ontwerp: 'rct' as const },
    ];
    expect(weegRij([bron], { ookInRegister }).stemmen.map(({ naam }) => naam)).toEqual(['noord', 'zuid']);
  });

  test('een werkdocument en het artikel dat ervan kwam, zijn samen één overzicht', () => {
    const artikel = overzicht({ id: 'artikel', verslagVan: 'werkdocument' });
    const werkdocument = overzicht({ id: 'werkdocument' });
    const vertaling = overzicht({ id: 'vertaling', verslagVan: 'artikel' });
    expect(weegRij([artikel, werkdocument, vertaling]).stemmen).toMatchObject([
      { soort: 'overzicht', naam: 'werkdocument' },
    ]);
    expect(weegRij([vertaling], { ookInBibliotheek: [artikel, werkdocument] }).stemmen).toMatchObject([
      { naam: 'werkdocument' },
    ]);
  });

  test('een bevinding uit een overzicht die haar onderzoek noemt, is dat ene onderzoek', () => {
    const bundel = overzicht({
      zekerheid: 'hoog',
      bevindingen: [bevinding({ id: 'jongeren', onderzoek: 'seed', schatting: verhouding(5.9, 1.91, 18.19) })],
    });
    const weging = weegRij([bundel, onderzoek({ onderzoek: 'seed', schatting: breed })]);
    expect(weging).toMatchObject({ onderzoeken: 1, bewijskracht: 'beperkt' });
    expect(weging.stemmen).toMatchObject([{ soort: 'onderzoek', naam: 'seed' }]);
  });
});

describe('het laatste moment waarop iets beslist is, spreekt', () => {
  test('na 24 maanden geen verschil gaat voor een winst na 6 maanden', () => {
    const stem = stemVan({ ...gunstig, gemeten: na(6) }, { ...gelijk, gemeten: na(24) });
    expect(stem).toMatchObject({ uitslag: 'geen-verschil', verdeeld: null });
    expect(stem.verloop).toMatchObject([
      { maanden: 6, uitslag: 'positief' },
      { maanden: 24, uitslag: 'geen-verschil' },
    ]);
  });

  test('een winst na 12 maanden blijft staan als na 24 maanden niets beslist is', () => {
    const stem = stemVan({ gemeten: na(24), richting: 'geen-verschil' }, { gemeten: na(12) });
    expect(stem).toMatchObject({ uitslag: 'positief', verdeeld: null });
    expect(stem.verloop).toMatchObject([
      { maanden: 12, uitslag: 'positief' },
      { maanden: 24, uitslag: 'onbeslist' },
    ]);
  });

  test('een moment dat niet gemeld is, is het vroegste', () => {
    expect(stemVan({ ...gunstig, gemeten: null }, { ...ongunstig, gemeten: na(0) }).uitslag).toBe('negatief');
    expect(stemVan({ ...gunstig, gemeten: na(0) }, { ...ongunstig, gemeten: null }).verloop).toMatchObject([
      { maanden: null, uitslag: 'negatief' },
      { maanden: 0, uitslag: 'positief' },
    ]);
  });

  test('van *ergens in* en *gemiddeld* telt het eind; is alleen het begin gemeld, dan dat', () => {
    const ergensIn = { soort: 'ergens-in', van: 0, tot: 18 } as const;
    expect(stemVan({ ...gunstig, gemeten: ergensIn }, { ...ongunstig, gemeten: na(12) }).uitslag).toBe('positief');
    const gemiddeld = { soort: 'gemiddeld', van: 12, tot: 18 } as const;
    expect(stemVan({ ...gunstig, gemeten: gemiddeld }, { ...ongunstig, gemeten: na(15) }).uitslag).toBe('positief');
    const vanaf = { soort: 'ergens-in', van: 18 } as const;
    expect(stemVan({ ...gunstig, gemeten: vanaf }, { ...ongunstig, gemeten: na(12) }).uitslag).toBe('positief');
  });

  test('beslist geen enkel moment iets, dan is het onderzoek onbeslist, zonder verloop', () => {
    const stem = stemVan({ ...niets, gemeten: na(6) }, { ...niets, gemeten: na(12) });
    expect(stem).toMatchObject({ uitslag: 'onbeslist', verdeeld: null, klein: false, verloop: [] });
  });

  test('zegt elk moment hetzelfde, dan is er geen verloop te melden', () => {
    expect(stemVan({ ...gunstig, gemeten: na(6) }, { ...gunstig, gemeten: na(12) }).verloop).toEqual([]);
  });
});

describe('binnen één moment', () => {
  test('spreken bevindingen met een interval voor die zonder', () => {
    const stem = stemVan({ schatting: smal.positief }, { richting: 'negatief' });
    expect(stem).toMatchObject({ uitslag: 'positief', verdeeld: null });
  });

  test('ook één grens maakt al een interval', () => {
    expect(stemVan({ schatting: verhouding(8, 1.1) }, { richting: 'negatief' }).uitslag).toBe('positief');
  });

  test.each([
    ['gunstig naast ongunstig', gunstig, ongunstig],
    ['gunstig naast onbeslist', gunstig, niets],
    ['gunstig naast geen verschil', gunstig, gelijk],
  ])('maken bevindingen die verschillen het onderzoek onbeslist: %s', (_, een, ander) => {
    for (const stem of [stemVan(een, ander), stemVan(ander, een)])
      expect(stem).toMatchObject({ uitslag: 'onbeslist', verdeeld: 'per-maat', klein: false });
  });

  test('een later moment waarop de maten verschillen, spreekt: wij zoeken geen vroeger moment dat beter uitkomt', () => {
    const stem = stemVan({ ...gunstig, gemeten: na(6) }, gunstig, ongunstig);
    expect(stem).toMatchObject({ uitslag: 'onbeslist', verdeeld: 'per-maat' });
    expect(stem.verloop).toMatchObject([
      { maanden: 6, uitslag: 'positief' },
      { maanden: 12, uitslag: 'onbeslist' },
    ]);
  });
});

describe('een hoofdmaat', () => {
  test('gaat voor elke andere maat, ook voor een later moment', () => {
    const stem = stemVan({ ...gunstig, gemeten: na(6), primair: true }, { ...ongunstig, gemeten: na(24) });
    expect(stem).toMatchObject({ uitslag: 'positief', verdeeld: null });
  });

  test('die niets beslist, maakt het onderzoek onbeslist', () => {
    expect(stemVan({ ...niets, primair: true }, gunstig).uitslag).toBe('onbeslist');
    expect(stemVan({ ...niets, primair: true }, { ...gunstig, gemeten: na(24) }).uitslag).toBe('onbeslist');
  });

  test('`primair: false` is geen hoofdmaat', () => {
    expect(stemVan({ ...niets, primair: false }, { ...gunstig, gemeten: na(24) }).uitslag).toBe('positief');
  });

  test('is er meer dan één, dan spreekt daarvan het laatste moment', () => {
    const stem = stemVan(
      { ...gunstig, gemeten: na(6), primair: true },
      { ...gelijk, gemeten: na(12), primair: true },
      { ...ongunstig, gemeten: na(24) },
    );
    expect(stem.uitslag).toBe('geen-verschil');
  });

  test('die op één moment iets anders zegt dan een andere hoofdmaat, maakt het onderzoek onbeslist', () => {
    const stem = stemVan({ ...gunstig, primair: true }, { ...ongunstig, primair: true });
    expect(stem).toMatchObject({ uitslag: 'onbeslist', verdeeld: 'per-maat' });
  });
});

describe('plekken met samen één lot', () => {
  test('de uitkomst over alle plekken samen gaat voor, ook voor een latere per plek', () => {
    const stem = stemVan({ ...gunstig, gemeten: na(6) }, { ...ongunstig, plek: 'Utrecht', gemeten: na(24) });
    expect(stem).toMatchObject({ uitslag: 'positief', verdeeld: null, verloop: [] });
  });

  test('zijn er alleen plekken, dan moeten zij hetzelfde zeggen', () => {
    expect(stemVan({ ...gunstig, plek: 'Utrecht' }, { ...gunstig, plek: 'Tilburg' })).toMatchObject({
      uitslag: 'positief',
      verdeeld: null,
    });
  });

  test.each([
    ['ongunstig', ongunstig],
    ['onbeslist', niets],
  ])('gunstig in de ene plek en %s in de andere is onbeslist, wisselend per plek', (_, ander) => {
    const stem = stemVan({ ...gunstig, plek: 'Utrecht' }, { ...ander, plek: 'Tilburg' });
    expect(stem).toMatchObject({ uitslag: 'onbeslist', verdeeld: 'per-plek', klein: false });
  });

  test('elke plek heeft haar eigen hoofdmaat en haar eigen laatste moment', () => {
    const stem = stemVan(
      { ...niets, plek: 'Utrecht', gemeten: na(24) },
      { ...gunstig, plek: 'Utrecht', gemeten: na(6) },
      { ...gunstig, plek: 'Tilburg', gemeten: na(12), primair: true },
      { ...ongunstig, plek: 'Tilburg', gemeten: na(24) },
    );
    expect(stem).toMatchObject({ uitslag: 'positief', verdeeld: null });
  });

  test('elk met een eigen lot zijn eigen onderzoeken', () => {
    const weging = weegRij([onderzoek({ onderzoek: 'utrecht' }), onderzoek({ onderzoek: 'tilburg' })]);
    expect(weging.onderzoeken).toBe(2);
  });

  test('die alle onbeslist zijn, heten verdeeld per maat als één het is, in welke volgorde ook', () => {
    const verdeeld = [gunstig, ongunstig].map((velden) => ({ ...velden, plek: 'Utrecht' }));
    const rest = { ...niets, plek: 'Tilburg' };
    for (const stem of [stemVan(...verdeeld, rest), stemVan(rest, ...verdeeld)])
      expect(stem).toMatchObject({ uitslag: 'onbeslist', verdeeld: 'per-maat' });
  });
});

describe('klein', () => {
  const klein = { schatting: punten(1, 0.2, 1.8) };

  test('is een stem als elke bevinding die haar uitspreekt klein is', () => {
    expect(stemVan(klein, klein).klein).toBe(true);
    expect(stemVan(klein, gunstig).klein).toBe(false);
    expect(stemVan({ ...gunstig, gemeten: na(6) }, klein).klein).toBe(true);
  });

  test('is een stem over meer plekken als zij het in elke plek is', () => {
    expect(stemVan({ ...klein, plek: 'Utrecht' }, { ...klein, plek: 'Tilburg' }).klein).toBe(true);
    expect(stemVan({ ...klein, plek: 'Utrecht' }, { ...gunstig, plek: 'Tilburg' }).klein).toBe(false);
  });

  test('naast geen verschil op hetzelfde moment is een klein effect geen tegenspraak: beide sluiten een echt verschil uit', () => {
    const stem = stemVan(klein, { schatting: punten(1, -0.2, 2.2) });
    expect(stem).toMatchObject({ uitslag: 'positief', klein: true, verdeeld: null });
    expect(stemVan(gunstig, klein, { schatting: punten(1, -0.2, 2.2) }).verdeeld).toBe('per-maat');
  });
});

describe('het verloop', () => {
  test('spreekt op een moment met een hoofdmaat die hoofdmaat niet tegen', () => {
    const stem = stemVan(
      { ...gunstig, gemeten: na(6), primair: true },
      { ...ongunstig, gemeten: na(6) },
      { ...gunstig, gemeten: na(12) },
    );
    expect(stem).toMatchObject({ uitslag: 'positief', verloop: [] });
  });

  test('gaat over alle plekken samen, als die uitkomst er is', () => {
    const stem = stemVan(
      { ...gunstig, gemeten: na(6) },
      { ...ongunstig, gemeten: na(12), plek: 'Utrecht' },
      { ...gelijk, gemeten: na(24) },
    );
    expect(stem.verloop.map(({ maanden }) => maanden)).toEqual([6, 24]);
  });
});

test('een telling en een bevinding die niet vergelijkt, spreken niet mee in het onderzoek', () => {
  const proef = onderzoek({
    bevindingen: [
      bevinding({ id: 'vergeleken', schatting: per100(51, 26) }),
      bevinding({ id: 'geteld', gemeten: na(24), schatting: { soort: 'telling', aantal: 30 } }),
      bevinding({ id: 'voor-na', gemeten: na(24), richting: 'negatief', vergelijking: 'geen' }),
    ],
  });
  expect(weegRij([proef]).stemmen).toMatchObject([{ uitslag: 'positief', verloop: [] }]);
});
