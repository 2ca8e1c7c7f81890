import { describe, expect, test } from 'vitest';
import type { Bron } from '../../src/kern/bron.ts';
import {
  bevinding,
  breed,
  geteld,
  nauwkeurig,
  onbeslist,
  onderdeel,
  onderzoek,
  overzicht,
  per100,
  smal,
  verwant,
  weegRij,
} from './hulp.ts';

describe('onbekend', () => {
  test('zonder bevindingen is de bewijskracht onbekend, en staat erbij wanneer is gezocht', () => {
    const weging = weegRij([], { gezochtOp: '2026-03-02' });
    expect(weging).toMatchObject({
      bewijskracht: 'onbekend',
      richting: 'onbekend',
      waaromNietHoger: 'Wij hebben gezocht op 2 maart 2026 en geen onderzoek gevonden.',
      tekorten: ['eerste-onderzoek'],
      waaromNietLager: [],
      onderzoeken: 0,
    });
  });

  const intrekking = { datum: '2026-01-01', url: 'https://example.org/bericht' };
  test.each([
    ['verwant', verwant(nauwkeurig()), 'deze-methode', /een onderdeel of naar iets dat erop lijkt/],
    ['een onderdeel', onderdeel(nauwkeurig()), 'deze-methode', /een onderdeel of naar iets dat erop lijkt/],
    ['niet gelezen', nauwkeurig({ inhoud: 'secundair' }), 'gelezen-bron', /zelf niet kunnen lezen/],
    ['ingetrokken', nauwkeurig({ stand: 'ingetrokken', intrekking }), 'geldige-bron', /is ingetrokken/],
    [
      'vervangen',
      nauwkeurig({ stand: 'vervangen', vervangenDoor: 'nieuw' }),
      'geldige-bron',
      /andere uitgave vervangen/,
    ],
    [
      'over een ander deel',
      nauwkeurig({ bevindingen: [bevinding({ subgroep: 'jongeren' })] }),
      'deze-methode',
      /een andere groep of naar een andere vorm/,
    ],
  ])('wat wij vonden is %s: dan is de kracht onbekend, en dat staat erbij', (_, stuk, tekort, waarom) => {
    const weging = weegRij([stuk]);
    expect(weging).toMatchObject({ bewijskracht: 'onbekend', richting: 'onbekend', tekorten: [tekort] });
    expect(weging.waaromNietHoger).toMatch(waarom);
  });

  test('is er van alles iets, dan hoort de lezer eerst wat wij niet konden lezen', () => {
    const stukken = [verwant(nauwkeurig()), nauwkeurig({ inhoud: 'secundair' })];
    expect(weegRij(stukken).tekorten).toEqual(['gelezen-bron']);
    expect(weegRij(stukken.toReversed()).tekorten).toEqual(['gelezen-bron']);
  });
});

describe('praktijk', () => {
  test.each(['kwalitatief', 'procesevaluatie', 'praktijkbeschrijving', 'theorie', 'protocol', 'beleid'] as const)(
    '%s alleen is praktijk: beschreven, niet gemeten',
    (ontwerp) => {
      const weging = weegRij([onderzoek({ ontwerp }), onderzoek({ ontwerp })]);
      expect(weging).toMatchObject({ bewijskracht: 'praktijk', grond: 'beschrijving', tekorten: ['meting'] });
      expect(weging.waaromNietHoger).toBe(
        'Wij vonden alleen mensen die het beschrijven of bedenken: niemand die het effect gemeten heeft.',
      );
      expect(weging.waaromNietLager).toEqual(['De methode is beschreven of onderzocht zonder de uitkomst te meten.']);
    },
  );
});

describe('aanwijzing: gemeten of geteld, niet vergeleken', () => {
  const isAanwijzing = (bron: Bron, grond: string) => {
    const weging = weegRij([bron, onderzoek({ ontwerp: 'kwalitatief' })]);
    expect(weging).toMatchObject({ bewijskracht: 'aanwijzing', grond, onderzoeken: 0, tekorten: ['vergelijking'] });
    expect(weging.waaromNietHoger).toBe('Wij vonden geen onderzoek dat mensen met en zonder deze methode vergelijkt.');
    expect(weging.waaromNietLager).toEqual(['Er is gemeten of geteld bij mensen met wie deze methode is gedaan.']);
  };

  test.each(['cohort', 'voor-na', 'dwarsdoorsnede', 'validatie'] as const)('%s, hoe nauwkeurig ook', (ontwerp) => {
    isAanwijzing(onderzoek({ ontwerp, onderzoek: 'volg', n: 50_000, schatting: smal.positief }), 'meting');
  });

  test.each(['rct', 'praktijkbeschrijving', 'meta-analyse'] as const)('elke telling, ook in een %s', (ontwerp) => {
    isAanwijzing(onderzoek({ ontwerp, bevindingen: [bevinding({ schatting: geteld(250) })] }), 'telling');
  });

  test('een geloot onderzoek waarvan niet met en zonder vergeleken is', () => {
    isAanwijzing(nauwkeurig({ vergelijking: 'geen' }), 'meting');
  });

  test('een overzicht dat samenhangen bundelt, hoe zeker ook', () => {
    const samenhang = { samenhang: true, vergelijking: 'geen' };
    isAanwijzing(overzicht({ ...samenhang, zekerheid: 'hoog', schatting: smal.positief }), 'meting');
  });
});

describe('beperkt: elke andere vergelijking', () => {
  test.each([
    ['alleen woorden', {}],
    ['een breed interval, met veel mensen', { n: 5000, schatting: breed }],
    ['te weinig mensen', { n: 399, schatting: per100(51, 26) }],
    ['alleen afmakers', { schatting: smal.positief, alleenAfmakers: true }],
    ['te veel uitval', { schatting: smal.positief, uitval: 0.31 }],
    ['geen loting en geen interval', { ontwerp: 'quasi-experiment', n: 17_000, schatting: per100(51, 26) }],
  ] as const)('één onderzoek met %s', (_, velden) => {
    const weging = weegRij([onderzoek(velden)]);
    expect(weging).toMatchObject({ bewijskracht: 'beperkt', richting: 'positief', nauwkeurig: false });
    expect(weging.waaromNietLager).toEqual(['Er is onderzoek dat mensen met en zonder deze methode vergelijkt.']);
  });

  test.each(['laag', 'zeer-laag'] as const)('een overzicht met zekerheid %s, hoe smal ook', (zekerheid) => {
    const weging = weegRij([
      overzicht({ zekerheid, schatting: smal.positief, omvatOnderzoeken: ['a', 'b'], omvatVolledig: true }),
    ]);
    expect(weging).toMatchObject({ bewijskracht: 'beperkt', voorZoverWijLazen: false });
  });

  test('wat niets beslist, hoeveel en hoe nauwkeurig ook', () => {
    const rij = [onderzoek({ n: 50_000, schatting: onbeslist }), onderzoek({ n: 50_000, schatting: onbeslist })];
    expect(weegRij([...rij, overzicht({ zekerheid: 'hoog', schatting: onbeslist })])).toMatchObject({
      bewijskracht: 'beperkt',
      richting: 'onbeslist',
      tekorten: ['beslist', 'nauwkeurig'],
      waaromNietHoger: 'Geen onderzoek kan zeggen of er een verschil is.',
      voorZoverWijLazen: false,
    });
  });

  test('een brief en een verslag van hetzelfde kleine onderzoek', () => {
    const brief = () => onderzoek({ onderzoek: 'coral', n: 399, schatting: per100(51, 26) });
    expect(weegRij([brief(), brief()])).toMatchObject({ bewijskracht: 'beperkt', onderzoeken: 1 });
  });
});

describe('een onzekere verwijzing', () => {
  const nietBevestigd = 'De bron waarop dit rust, hebben wij niet kunnen bevestigen.';
  const onzeker = (velden = {}) => nauwkeurig({ verwijzing: 'onzeker', ...velden });

  test('geeft een richting, maar draagt niets boven beperkt, en dat staat erbij', () => {
    for (const [rij, waaromNietHoger] of [
      [[onzeker()], nietBevestigd],
      [[onzeker(), onzeker()], nietBevestigd.replace('De', 'Een')],
    ] as const)
      expect(weegRij(rij)).toMatchObject({
        bewijskracht: 'beperkt',
        richting: 'positief',
        waaromNietHoger,
        voorZoverWijLazen: true,
      });
    expect(weegRij([overzicht({ verwijzing: 'onzeker', zekerheid: 'hoog', schatting: smal.positief })])).toMatchObject({
      bewijskracht: 'beperkt',
      waaromNietHoger: nietBevestigd,
      voorZoverWijLazen: true,
    });
  });

  test('spreekt wel tegen', () => {
    expect(weegRij([nauwkeurig(), onzeker({ vond: 'negatief' })])).toMatchObject({ richting: 'gemengd' });
  });

  test('maakt één goed onderzoek niet sterk, en telt niet bij wie het niet aantoont', () => {
    expect(weegRij([nauwkeurig(), onzeker()]).bewijskracht).toBe('redelijk');
    expect(weegRij([nauwkeurig(), nauwkeurig(), onzeker(), onzeker(), onzeker()]).bewijskracht).toBe('sterk');
  });

  test('van één verslag telt niet als een ander verslag van hetzelfde onderzoek bevestigd is', () => {
    const rij = [onzeker({ onderzoek: 'proef' }), onderzoek({ onderzoek: 'proef', schatting: breed })];
    // Het smalle interval staat in het verslag dat wij niet konden bevestigen.
    expect(weegRij(rij)).toMatchObject({ bewijskracht: 'beperkt', onderzoeken: 1, nauwkeurig: true });
    expect(weegRij([...rij, nauwkeurig({ onderzoek: 'proef' })]).bewijskracht).toBe('redelijk');
  });
});
