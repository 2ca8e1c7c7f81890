import { describe, expect, test } from 'vitest';
import { onderdeel, onderzoek, overzicht, verwant, weegRij } from './hulp.ts';

const nauwkeurig = { n: 400 };
const klein = { n: 399 };

describe('onbekend', () => {
  test('zonder bevindingen is de bewijskracht onbekend, en staat erbij wanneer is gezocht', () => {
    const weging = weegRij([], '2026-03-02');
    expect(weging).toMatchObject({ bewijskracht: 'onbekend', richting: 'onbekend', oordeel: 'onbekend' });
    expect(weging.waaromNietHoger).toBe('Wij hebben gezocht op 2 maart 2026 en geen onderzoek gevonden.');
    expect(weging.waaromNietLager).toEqual([]);
  });

  test.each([
    ['verwant', verwant],
    ['een onderdeel', onderdeel],
  ])('onderzoek naar iets dat %s is telt nooit, en dat staat erbij', (_, als) => {
    const weging = weegRij([als(onderzoek(nauwkeurig)), als(onderzoek(nauwkeurig))]);
    expect(weging.bewijskracht).toBe('onbekend');
    expect(weging.waaromNietHoger).toBe('Er is alleen onderzoek naar een onderdeel of naar iets dat erop lijkt.');
    expect(weging.nietTellend.map(({ waarom }) => waarom)).toEqual(['niet-deze-methode', 'niet-deze-methode']);
  });

  test.each(['secundair', 'geen'] as const)('wat wij zelf niet lazen (%s) telt nooit, en dat staat erbij', (inhoud) => {
    const gelezen = onderzoek(nauwkeurig);
    // Het schema laat bij `geen` al geen bevindingen toe; ook zonder dat slot tellen zij niet.
    const weging = weegRij([{ ...gelezen, gecontroleerd: { ...gelezen.gecontroleerd, inhoud } }]);
    expect(weging.bewijskracht).toBe('onbekend');
    expect(weging.waaromNietHoger).toBe(
      'Er is onderzoek naar deze methode, maar wij hebben het zelf niet kunnen lezen.',
    );
  });
});

describe('praktijk', () => {
  test.each(['kwalitatief', 'procesevaluatie', 'praktijkbeschrijving', 'theorie', 'protocol', 'beleid'] as const)(
    '%s alleen is praktijk: beschreven, niet gemeten',
    (ontwerp) => {
      const weging = weegRij([onderzoek({ ontwerp, ...nauwkeurig }), onderzoek({ ontwerp, ...nauwkeurig })]);
      expect(weging.bewijskracht).toBe('praktijk');
      expect(weging.waaromNietHoger).toBe(
        'Dit is alleen beschreven, bedacht of nagevraagd: het effect is niet gemeten.',
      );
      expect(weging.waaromNietLager).toEqual(['De methode is beschreven of onderzocht zonder de uitkomst te meten.']);
    },
  );
});

describe('beperkt', () => {
  test.each(['cohort', 'voor-na', 'dwarsdoorsnede', 'validatie'] as const)(
    '%s is beperkt, hoe groot ook, want er is niet vergeleken',
    (ontwerp) => {
      const weging = weegRij([onderzoek({ ontwerp, n: 50_000 }), onderzoek({ ontwerp, n: 50_000 })]);
      expect(weging).toMatchObject({ bewijskracht: 'beperkt', grond: 'samenhang', onderzoeken: 0 });
      expect(weging.waaromNietHoger).toBe('Er is geen onderzoek dat mensen met en zonder deze methode vergelijkt.');
      expect(weging.waaromNietLager).toEqual(['Er is gemeten bij mensen met wie deze methode is gedaan.']);
    },
  );

  test('een overzicht dat samenhangen bundelt weegt als een meting op één moment', () => {
    const weging = weegRij([overzicht({ samenhang: true, zekerheid: 'hoog', n: 165_933 })]);
    expect(weging).toMatchObject({ bewijskracht: 'beperkt', grond: 'samenhang' });
  });

  test('een overzicht met zeer lage zekerheid is beperkt, en zegt dat de auteurs dat zelf vinden', () => {
    const weging = weegRij([overzicht({ zekerheid: 'zeer-laag' })]);
    expect(weging.bewijskracht).toBe('beperkt');
    expect(weging.waaromNietHoger).toBe('De auteurs van het overzicht noemen hun zekerheid zelf zeer laag.');
  });

  test.each([
    ['te weinig mensen', klein, 'Er deden te weinig mensen mee: minder dan 400.'],
    ['een onbekend aantal mensen', {}, 'Wij weten niet hoeveel mensen er meededen.'],
    [
      'alleen afmakers',
      { n: 5000, alleenAfmakers: true },
      'Alleen wie het programma afmaakte is meegeteld. Dat maakt een effect al snel te mooi.',
    ],
    ['meer dan 30 procent uitval', { n: 5000, uitval: 0.31 }, 'Te veel deelnemers vielen uit: meer dan 30 op de 100.'],
  ])('één onderzoek met %s is beperkt, en zegt waarom', (_, velden, waarom) => {
    const weging = weegRij([onderzoek(velden)]);
    expect(weging).toMatchObject({ bewijskracht: 'beperkt', nauwkeurig: false, waaromNietHoger: waarom });
  });

  test('één onderzoek met een breed interval is beperkt, ook met veel deelnemers', () => {
    const schatting = { soort: 'verhouding', maat: 'OR', schatting: 7.78, onder: 1.33, boven: 45.53 } as const;
    const weging = weegRij([onderzoek({ n: 5000, schatting })]);
    expect(weging.bewijskracht).toBe('beperkt');
    expect(weging.waaromNietHoger).toBe(
      'De uitkomst is te onzeker: het effect kan veel kleiner of veel groter zijn dan gemeten.',
    );
  });

  test('een brief en een verslag van hetzelfde kleine onderzoek zijn samen één onderzoek', () => {
    const twee = [onderzoek({ onderzoek: 'coral', ...klein }), onderzoek({ onderzoek: 'coral', ...klein })];
    expect(weegRij(twee)).toMatchObject({ bewijskracht: 'beperkt', onderzoeken: 1 });
  });
});

describe('een onzekere verwijzing', () => {
  const onzeker = { ...nauwkeurig, verwijzing: 'onzeker' } as const;
  const nietBevestigd = 'De bron waarop dit rust, hebben wij niet kunnen bevestigen.';

  test('onderzoek waarvan de verwijzing onzeker is, is samen hooguit beperkt, en dat staat erbij', () => {
    const weging = weegRij([onderzoek(onzeker), onderzoek(onzeker)]);
    expect(weging).toMatchObject({ bewijskracht: 'beperkt', richting: 'positief', waaromNietHoger: nietBevestigd });
  });

  test('een overzicht waarvan de verwijzing onzeker is, is hooguit beperkt, en heet niet afwezig', () => {
    const weging = weegRij([overzicht({ ...onzeker, zekerheid: 'hoog' })]);
    expect(weging).toMatchObject({ bewijskracht: 'beperkt', waaromNietHoger: nietBevestigd });
  });

  test('een onzeker tweede onderzoek maakt één goed onderzoek niet sterk', () => {
    expect(weegRij([onderzoek(nauwkeurig), onderzoek(onzeker)]).bewijskracht).toBe('redelijk');
  });
});
