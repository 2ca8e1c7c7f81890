import { describe, expect, test } from 'vitest';
import { zinVan } from '../../src/kern/bewijs/zinnen.ts';
import { bevinding, onderzoek, overzicht, verwant, weegRij } from './hulp.ts';

/** De uitgewerkte voorbeelden van de bewijsregels, met de cijfers uit het onderzoeksdossier. */

describe('CORAL, werk gevonden', () => {
  /** Janssens e.a. 2023: cluster-RCT, 153 mensen in acht gemeenten. */
  const proef = onderzoek({
    ontwerp: 'cluster-rct',
    onderzoek: 'coral',
    n: 153,
    inhoud: 'volledige-tekst',
    bevindingen: [
      bevinding({ id: 'zes', maanden: 6, schatting: { soort: 'per100', met: 51, zonder: 26 } }),
      bevinding({
        id: 'twaalf',
        maanden: 12,
        schatting: { soort: 'verhouding', maat: 'OR', schatting: 7.78, onder: 1.33, boven: 45.53 },
      }),
    ],
  });
  const breed = 'De uitkomst is te onzeker: het effect kan veel kleiner of veel groter zijn dan gemeten.';

  test('is beperkt en positief: één onderzoek, en het interval is breed', () => {
    const weging = weegRij([proef]);
    expect(weging).toMatchObject({ bewijskracht: 'beperkt', richting: 'positief', onderzoeken: 1, nauwkeurig: false });
    expect(weging.waaromNietHoger).toBe(breed);
    expect(zinVan(weging)).toBe('Dit werkt misschien.');
  });

  test('wordt niet sterker van het procesverslag of van een proef die alleen uit een nieuwsbericht bekend is', () => {
    const procesverslag = onderzoek({ ontwerp: 'procesevaluatie', onderzoek: 'coral' });
    const engels = onderzoek({ inhoud: 'secundair', verwijzing: 'bevestigd' });
    const weging = weegRij([proef, procesverslag, engels]);
    expect(weging).toMatchObject({ bewijskracht: 'beperkt', richting: 'positief', waaromNietHoger: breed });
    expect(weging.nietTellend).toMatchObject([{ waarom: 'niet-gelezen' }]);
  });
});

describe('CGT-groepstraining, voltijdwerk', () => {
  const proef = { onderzoek: 'proudfoot', vond: 'positief' } as const;
  /** Lancet 1997: 289 geloot, 199 rondden af en zijn meegeteld; voltijdwerk na 3 tot 4 maanden. */
  const lancet = onderzoek({
    ...proef,
    n: 199,
    alleenAfmakers: true,
    maanden: 4,
    schatting: { soort: 'per100', met: 34, zonder: 13 },
  });
  /** Proudfoot e.a. 1999: tweede verslag van dezelfde proef. */
  const tweedeVerslag = onderzoek({ ...proef, maanden: 4, schatting: { soort: 'per100', met: 34, zonder: 12 } });
  /** Hult e.a. 2020 (Cochrane): 15 RCT's, 6.397 mensen; werk bij therapeutische hulp. */
  const cochrane = overzicht({
    zekerheid: 'zeer-laag',
    n: 6397,
    maanden: 11,
    schatting: { soort: 'verhouding', maat: 'RR', schatting: 1.41, onder: 1.07, boven: 1.87 },
  });

  test('is beperkt en positief: alleen afmakers, en het overzicht is zeer onzeker', () => {
    const weging = weegRij([lancet, tweedeVerslag, cochrane]);
    expect(weging).toMatchObject({ bewijskracht: 'beperkt', richting: 'positief', onderzoeken: 1 });
    expect(weging.waaromNietHoger).toBe(
      'Alleen wie het programma afmaakte is meegeteld. Dat maakt een effect al snel te mooi.',
    );
  });

  test('het onderzoek bij kansarme werkzoekenden is een eigen rij: geen verschil aangetoond', () => {
    /** Harris e.a. 2002: 57 tegen 43 mensen, 12 weken; auteurs en tijdschrift niet bevestigd. */
    const harris = onderzoek({ n: 100, maanden: 3, vond: 'geen-verschil', verwijzing: 'onzeker' });
    const weging = weegRij([harris]);
    expect(weging).toMatchObject({ bewijskracht: 'beperkt', oordeel: 'geen-verschil-aangetoond' });
    expect(zinVan(weging)).toBe('Er is geen verschil aangetoond.');
  });
});

describe('IPS, werk gevonden', () => {
  /** SCION: RCT, 151 mensen, 44 tegen 25 van de 100 na 30 maanden. */
  const scion = onderzoek({
    onderzoek: 'scion',
    n: 151,
    maanden: 30,
    schatting: { soort: 'per100', met: 44, zonder: 25 },
  });
  /** Vukadin e.a. 2024: landelijk, 863 met IPS en 16.466 zonder; minstens 12 uur werk. */
  const landelijk = onderzoek({
    ontwerp: 'quasi-experiment',
    n: 863 + 16_466,
    bevindingen: [
      bevinding({ id: 'laag', maanden: 6, schatting: { soort: 'procentpunt', verschil: 3.7, onder: 0.8, boven: 6.7 } }),
      bevinding({
        id: 'hoog',
        maanden: 36,
        schatting: { soort: 'procentpunt', verschil: 7.5, onder: 3.8, boven: 11.3 },
      }),
    ],
  });
  const overzichten = [
    overzicht({ schatting: { soort: 'verhouding', maat: 'RR', schatting: 2.4, onder: 1.99, boven: 2.9 } }),
    overzicht({ schatting: { soort: 'verhouding', maat: 'RR', schatting: 2.07, onder: 1.82, boven: 2.35 } }),
    overzicht({ schatting: { soort: 'verhouding', maat: 'RR', schatting: 1.63, onder: 1.46, boven: 1.82 } }),
  ];

  test('is sterk en positief: SCION en het landelijke onderzoek samen', () => {
    const weging = weegRij([scion, landelijk]);
    expect(weging).toMatchObject({ bewijskracht: 'sterk', richting: 'positief', onderzoeken: 2, waaromNietHoger: '' });
    expect(zinVan(weging)).toBe('Dit werkt.');
  });

  test('blijft dat met de overzichten en het Amsterdamse volgonderzoek erbij', () => {
    const amsterdam = onderzoek({ ontwerp: 'cohort', n: 103, maanden: 30 });
    expect(weegRij([scion, landelijk, ...overzichten, amsterdam])).toMatchObject({
      bewijskracht: 'sterk',
      richting: 'positief',
      onderzoeken: 2,
    });
  });

  test('is met alleen de overzichten redelijk: wat zij bundelen en hoe zeker zij zijn, weten wij niet', () => {
    expect(weegRij(overzichten).bewijskracht).toBe('redelijk');
    expect(weegRij([...overzichten, scion]).bewijskracht).toBe('redelijk');
  });
});

describe('Breder zoeken', () => {
  test('advies en verplicht zijn twee rijen, met tegengestelde richting', () => {
    /** Belot e.a. 2016: RCT met 300 mensen, alleen in woorden. */
    const advies = weegRij([onderzoek({ n: 300, maanden: null, vond: 'positief' })]);
    /** Van der Klaauw en Vethaak 2022: RCT in de WW, omvang niet in de samenvatting. */
    const verplicht = weegRij([onderzoek({ maanden: null, vond: 'negatief' })]);
    expect(advies).toMatchObject({ bewijskracht: 'beperkt', richting: 'positief' });
    expect(verplicht).toMatchObject({ bewijskracht: 'beperkt', richting: 'negatief' });
    expect(zinVan(advies)).toBe('Dit werkt misschien.');
    expect(zinVan(verplicht)).toBe('Dit werkt misschien averechts.');
    expect(verplicht.waaromNietHoger).toBe('Wij weten niet hoeveel mensen er meededen.');
  });
});

describe('Sturen op zelfsturing', () => {
  const rwi = [
    onderzoek({ ontwerp: 'kwalitatief', maanden: null }),
    onderzoek({ ontwerp: 'praktijkbeschrijving', maanden: null }),
  ];
  /** Verlaat e.a. 2021: RCT in Utrecht met ontheffing van plichten; 710 deelnemers. */
  const utrecht = verwant(onderzoek({ n: 710 }));
  /** Van Hooft e.a. 2021: samenhang tussen zelfregulatie en werk, 165.933 mensen. */
  const zelfregulatie = verwant(overzicht({ samenhang: true, n: 165_933 }));

  test('is praktijk: onderzoek naar ontheffing en naar zelfregulatie is verwant en telt niet', () => {
    const weging = weegRij([...rwi, utrecht, zelfregulatie]);
    expect(weging).toMatchObject({ bewijskracht: 'praktijk', richting: 'positief', onderzoeken: 0 });
    expect(weging.nietTellend.map(({ waarom }) => waarom)).toEqual(['niet-deze-methode', 'niet-deze-methode']);
    expect(weging.waaromNietHoger).toBe('Dit is alleen beschreven, bedacht of nagevraagd: het effect is niet gemeten.');
    expect(zinVan(weging)).toBe('Wie het beschrijft of doet, is er positief over. Of het werkt, is niet gemeten.');
  });
});
