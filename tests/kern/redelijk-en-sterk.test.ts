import { describe, expect, test } from 'vitest';
import { bevinding, onderzoek, overzicht, weegRij } from './hulp.ts';

const nauwkeurig = { n: 400 };
const klein = { n: 399 };

describe('redelijk', () => {
  test('één gerandomiseerd onderzoek is redelijk bewijs, en zegt wat er voor sterk ontbreekt', () => {
    const weging = weegRij([onderzoek(nauwkeurig)]);
    expect(weging.bewijskracht).toBe('redelijk');
    expect(weging.waaromNietHoger).toBe('Er is maar één onderzoek. Een tweede, los van het eerste, ontbreekt.');
    expect(weging.waaromNietLager).toEqual([
      'Er is onderzoek dat mensen met en zonder deze methode vergelijkt.',
      'Minstens één onderzoek is nauwkeurig.',
    ]);
  });

  test('één groot quasi-experiment is redelijk, en mist als eerste een tweede onderzoek', () => {
    const weging = weegRij([onderzoek({ ontwerp: 'quasi-experiment', n: 17_000, maanden: 3 })]);
    expect(weging.bewijskracht).toBe('redelijk');
    expect(weging.waaromNietHoger).toBe('Er is maar één onderzoek. Een tweede, los van het eerste, ontbreekt.');
  });

  test('twee kleine onderzoeken zijn samen redelijk, en missen er een dat nauwkeurig is', () => {
    const weging = weegRij([onderzoek(klein), onderzoek(klein)]);
    expect(weging.bewijskracht).toBe('redelijk');
    expect(weging.waaromNietHoger).toBe('Er deden te weinig mensen mee: minder dan 400.');
    expect(weging.waaromNietLager).toContain('Er zijn 2 onderzoeken die los van elkaar staan.');
  });

  test.each(['laag', 'redelijk', 'hoog', 'niet-vermeld'] as const)(
    'een overzicht met zekerheid %s is zonder los onderzoek ernaast redelijk',
    (zekerheid) => {
      const weging = weegRij([overzicht({ zekerheid })]);
      expect(weging.bewijskracht).toBe('redelijk');
      expect(weging.waaromNietLager).toEqual(['Een overzicht van onderzoeken met een vergelijking vindt dit.']);
    },
  );

  test('zonder overzicht met genoeg zekerheid staat dat er, niet dat er maar één onderzoek is', () => {
    expect(weegRij([overzicht({ zekerheid: 'laag' })]).waaromNietHoger).toBe(
      'Er is geen overzicht waarvan de auteurs zelf zeggen dat zij er redelijk of heel zeker van zijn.',
    );
    expect(weegRij([overzicht({ zekerheid: 'laag' }), onderzoek(nauwkeurig)]).waaromNietHoger).toBe(
      'Naast overzichten is er maar één onderzoek. Een tweede, los van het eerste, ontbreekt.',
    );
  });

  test('twee quasi-experimenten zijn redelijk: nergens besliste het lot', () => {
    const quasi = { ontwerp: 'quasi-experiment', n: 17_000 } as const;
    const weging = weegRij([onderzoek(quasi), onderzoek(quasi)]);
    expect(weging).toMatchObject({
      bewijskracht: 'redelijk',
      waaromNietHoger: 'Bij geen enkel onderzoek besliste het lot wie de methode kreeg.',
    });
  });
});

describe('hoe lang er gekeken is', () => {
  const na = (...maanden: (number | null)[]) => weegRij(maanden.map((m) => onderzoek({ ...nauwkeurig, maanden: m })));

  test('korter dan 6 maanden is niet lang genoeg voor sterk', () => {
    expect(na(5, 3)).toMatchObject({
      bewijskracht: 'redelijk',
      waaromNietHoger: 'Geen onderzoek keek 6 maanden of langer.',
    });
  });

  test('is van geen onderzoek bekend hoe lang het keek, dan is de eis niet gehaald en staat dat er', () => {
    expect(na(null, null)).toMatchObject({
      bewijskracht: 'redelijk',
      waaromNietHoger: 'Het is niet bekend hoe lang de onderzoeken keken.',
    });
  });

  test('is het van één van de onderzoeken niet bekend, dan staat er niet dat geen onderzoek lang keek', () => {
    expect(na(3, null)).toMatchObject({
      bewijskracht: 'redelijk',
      waaromNietHoger: 'Van geen onderzoek is bekend dat het 6 maanden of langer keek.',
    });
  });

  test('van één onderzoek telt het laatste moment', () => {
    const bevindingen = [bevinding({ id: 'kort', maanden: 3 }), bevinding({ id: 'lang', maanden: 24 })];
    const weging = weegRij([onderzoek({ ...klein, bevindingen }), onderzoek({ ...nauwkeurig, maanden: 3 })]);
    expect(weging.bewijskracht).toBe('sterk');
  });

  test('één onderzoek van precies 6 maanden is genoeg', () => {
    expect(na(null, 6).bewijskracht).toBe('sterk');
  });
});

describe('sterk', () => {
  test('twee onderzoeken, één geloot, één nauwkeurig en één lang genoeg: samen sterk, ook als dat er drie zijn', () => {
    const weging = weegRij([
      onderzoek({ ...klein, maanden: 3 }),
      onderzoek({ ontwerp: 'quasi-experiment', n: 17_000, maanden: 3 }),
      onderzoek({ ontwerp: 'quasi-experiment', ...klein, maanden: 24 }),
    ]);
    expect(weging).toMatchObject({ bewijskracht: 'sterk', richting: 'positief', onderzoeken: 3, waaromNietHoger: '' });
    expect(weging.waaromNietLager).toEqual([
      'De onderzoeken wijzen dezelfde kant op.',
      'Er zijn 3 onderzoeken die los van elkaar staan.',
      'Bij minstens één onderzoek besliste het lot wie de methode kreeg.',
      'Minstens één onderzoek is nauwkeurig.',
      'Minstens één onderzoek keek 6 maanden of langer.',
    ]);
  });

  test.each(['rct', 'cluster-rct'] as const)(
    '%s is loting: naast één quasi-experiment is het bewijs sterk',
    (ontwerp) => {
      const quasi = onderzoek({ ontwerp: 'quasi-experiment', n: 17_000 });
      expect(weegRij([onderzoek({ ontwerp, ...klein }), quasi]).bewijskracht).toBe('sterk');
    },
  );

  test('een verslag zonder loting van een geloot onderzoek neemt die loting niet weg', () => {
    const proef = { onderzoek: 'proef', ...nauwkeurig };
    const ander = onderzoek({ ontwerp: 'quasi-experiment', ...klein });
    const weging = weegRij([onderzoek(proef), onderzoek({ ...proef, ontwerp: 'quasi-experiment' }), ander]);
    expect(weging).toMatchObject({ bewijskracht: 'sterk', onderzoeken: 2 });
  });

  test.each(['redelijk', 'hoog'] as const)(
    'een overzicht met zekerheid %s plus één klein onderzoek erbuiten is sterk',
    (zekerheid) => {
      const weging = weegRij([overzicht({ zekerheid, omvatOnderzoeken: ['anders'] }), onderzoek(klein)]);
      expect(weging.bewijskracht).toBe('sterk');
      expect(weging.waaromNietLager).toContain(
        'Minstens één onderzoek dat niet in het overzicht zit, vindt hetzelfde.',
      );
    },
  );

  test.each(['laag', 'niet-vermeld'] as const)(
    'een overzicht met zekerheid %s plus één klein onderzoek erbuiten is niet sterk',
    (zekerheid) => {
      const weging = weegRij([overzicht({ zekerheid, omvatOnderzoeken: ['anders'] }), onderzoek(klein)]);
      expect(weging.bewijskracht).toBe('redelijk');
    },
  );

  test.each([
    ['dat in het overzicht zit', ['de-proef']],
    ['waarvan niet bekend is of het in het overzicht zit', undefined],
  ])('een onderzoek %s staat er niet los van', (_, omvat) => {
    const bundel = overzicht({ zekerheid: 'hoog', ...(omvat && { omvatOnderzoeken: omvat }) });
    const weging = weegRij([bundel, onderzoek({ ...nauwkeurig, onderzoek: 'de-proef' })]);
    expect(weging).toMatchObject({
      bewijskracht: 'redelijk',
      waaromNietHoger: 'Er is geen onderzoek waarvan zeker is dat het niet al in het overzicht zit.',
    });
  });
});

describe('tegenspraak', () => {
  test('een gemengde rij is hooguit redelijk, ook met veel grote gelote onderzoeken', () => {
    const weging = weegRij([
      onderzoek({ n: 5000 }),
      onderzoek({ n: 5000 }),
      onderzoek({ n: 5000, vond: 'negatief' }),
      onderzoek({ n: 5000, vond: 'negatief' }),
      overzicht({ zekerheid: 'hoog', omvatOnderzoeken: ['anders'] }),
    ]);
    expect(weging).toMatchObject({ bewijskracht: 'redelijk', richting: 'gemengd' });
    expect(weging.waaromNietHoger).toBe('De bevindingen spreken elkaar tegen.');
  });

  test('één klein onderzoek dat zichzelf tegenspreekt is gemengd en beperkt', () => {
    const bevindingen = [
      bevinding({ id: 'kort', maanden: 3 }),
      bevinding({ id: 'lang', maanden: 24, richting: 'geen-verschil' }),
    ];
    const weging = weegRij([onderzoek({ ...klein, bevindingen })]);
    expect(weging).toMatchObject({ bewijskracht: 'beperkt', richting: 'gemengd', onderzoeken: 1 });
  });
});
