import { describe, expect, test } from 'vitest';
import { zinVan } from '../../src/kern/bewijs/oordeel.ts';
import {
  bevinding,
  geteld,
  na,
  onbeslist,
  onderzoek,
  overzicht,
  per100,
  punten,
  verhouding,
  verschil,
  verwant,
  weegRij,
} from './hulp.ts';

/** Wat er volgens de bewijsregels uit moet komen, met de cijfers uit het onderzoek zelf en bedachte namen. */

const zin = (weging: ReturnType<typeof weegRij>) => zinVan(weging, 'werk-gevonden');
const nietsBeslist =
  'Het onderzoek kan niet zeggen of dit verschil maakt. Er is geen verschil aangetoond, ook niet uitgesloten.';

describe('CORAL, werk gevonden', () => {
  /** Janssens e.a.: acht gemeenten geloot, 153 mensen; 51 tegen 26 van de 100 na 6 maanden, OR 7,78 na 12 maanden. */
  const proef = onderzoek({
    ontwerp: 'cluster-rct',
    onderzoek: 'coral',
    n: 153,
    bevindingen: [
      bevinding({ id: 'zes', gemeten: na(6), schatting: per100(51, 26) }),
      bevinding({ id: 'twaalf', gemeten: na(12), schatting: verhouding(7.78, 1.33, 45.53) }),
    ],
  });
  const breed = 'De uitkomst is te onzeker: het effect kan veel kleiner of veel groter zijn dan gemeten.';

  test('is beperkt en positief: één onderzoek, met een breed interval', () => {
    const weging = weegRij([proef]);
    expect(weging).toMatchObject({ bewijskracht: 'beperkt', richting: 'positief', onderzoeken: 1, nauwkeurig: false });
    expect(weging).toMatchObject({ waaromNietHoger: breed, voorZoverWijLazen: false });
    expect(zin(weging)).toBe('Dit werkt misschien.');
  });

  test('wordt niet sterker van het procesverslag of van een proef die alleen uit een nieuwsbericht bekend is', () => {
    const procesverslag = onderzoek({ ontwerp: 'procesevaluatie', onderzoek: 'coral' });
    const engels = onderzoek({ inhoud: 'secundair' });
    const weging = weegRij([proef, procesverslag, engels]);
    expect(weging).toMatchObject({ bewijskracht: 'beperkt', richting: 'positief', waaromNietHoger: breed });
    expect(weging.nietTellend).toMatchObject([{ waarom: 'niet-gelezen' }]);
  });
});

describe('CGT-groepstraining, voltijdwerk', () => {
  /** 289 geloot, 199 rondden af en zijn meegeteld; voltijdwerk na 3 tot 4 maanden. */
  const lancet = onderzoek({ onderzoek: 'cgt', n: 199, alleenAfmakers: true, maanden: 4, schatting: per100(34, 13) });
  const tweedeVerslag = onderzoek({ onderzoek: 'cgt', n: 199, maanden: 4, schatting: per100(34, 12) });
  /** Cochrane, 15 onderzoeken: werk bij therapeutische hulp. */
  const cochrane = overzicht({ zekerheid: 'zeer-laag', maanden: 11, schatting: verhouding(1.41, 1.07, 1.87) });

  test('is beperkt en positief: alleen afmakers, en het overzicht is zeer onzeker', () => {
    const weging = weegRij([lancet, tweedeVerslag, cochrane]);
    expect(weging).toMatchObject({
      bewijskracht: 'beperkt',
      richting: 'positief',
      onderzoeken: 1,
      voorZoverWijLazen: false,
    });
    expect(weging.waaromNietHoger).toMatch(/Alleen wie het programma afmaakte is meegeteld/);
  });

  test('het onderzoek bij kansarme werkzoekenden is een eigen rij, en daar onbeslist', () => {
    const kansarm = onderzoek({
      bevindingen: [bevinding({ subgroep: 'kansarm', gemeten: na(3), n: 100, richting: 'geen-verschil' })],
      verwijzing: 'onzeker',
    });
    expect(weegRij([lancet, tweedeVerslag, cochrane, kansarm])).toMatchObject({ richting: 'positief', onderzoeken: 1 });
    const eigenRij = weegRij([kansarm], { subgroep: 'kansarm' });
    expect(eigenRij).toMatchObject({ bewijskracht: 'beperkt', richting: 'onbeslist' });
    expect(zin(eigenRij)).toBe(nietsBeslist);
  });
});

describe('IPS, werk gevonden', () => {
  const scion = onderzoek({ onderzoek: 'scion', n: 151, maanden: 30, schatting: per100(44, 25) });
  /** Landelijk, 863 met IPS en 16.466 zonder; tussen 6 en 36 maanden, wanneer precies zagen wij niet. */
  const landelijk = onderzoek({
    ontwerp: 'quasi-experiment',
    onderzoek: 'landelijk',
    n: 17_329,
    bevindingen: [
      bevinding({ id: 'laag', gemeten: null, schatting: punten(3.7, 0.8, 6.7) }),
      bevinding({ id: 'hoog', gemeten: null, schatting: punten(7.5, 3.8, 11.3) }),
    ],
  });
  const overzichten = [
    overzicht({ maanden: null, schatting: verhouding(2.4, 1.99, 2.9) }),
    overzicht({ maanden: null, schatting: verhouding(2.07, 1.82, 2.35) }),
    overzicht({ maanden: null, schatting: verhouding(1.63, 1.46, 1.82) }),
  ];

  test('is sterk en positief: SCION en het landelijke onderzoek samen', () => {
    const weging = weegRij([scion, landelijk]);
    expect(weging).toMatchObject({ bewijskracht: 'sterk', richting: 'positief', onderzoeken: 2, waaromNietHoger: '' });
    expect(zin(weging)).toBe('Dit werkt.');
  });

  test('blijft dat met de overzichten en het Amsterdamse volgonderzoek erbij', () => {
    const amsterdam = onderzoek({ ontwerp: 'cohort', maanden: 30, schatting: verhouding(3.83, 1.42, 10.3) });
    expect(weegRij([scion, landelijk, ...overzichten, amsterdam])).toMatchObject({
      bewijskracht: 'sterk',
      richting: 'positief',
      onderzoeken: 2,
    });
  });

  test('is met alleen de overzichten beperkt, voor zover wij lazen: wat zij bundelen en hoe zeker zij zijn, zagen wij niet', () => {
    expect(weegRij(overzichten)).toMatchObject({
      bewijskracht: 'beperkt',
      richting: 'positief',
      voorZoverWijLazen: true,
    });
  });
});

test('loonkostensubsidie is beperkt, voor zover wij lazen: een groot registeronderzoek waarvan wij het verschil niet zagen', () => {
  const register = onderzoek({ ontwerp: 'quasi-experiment', n: 1756, maanden: 12 });
  const weging = weegRij([register]);
  expect(weging).toMatchObject({ bewijskracht: 'beperkt', richting: 'positief', voorZoverWijLazen: true });
  expect(zin(weging)).toBe('Dit werkt misschien, voor zover wij lazen.');
});

describe('Employment Circles, 7,9 op de 100 meer aan het werk', () => {
  const kring = (velden: Parameters<typeof onderzoek>[0]) =>
    weegRij([onderzoek({ schatting: punten(7.9), ...velden })]);

  test('is beperkt, voor zover wij lazen, zolang wij het aantal en het interval niet zagen', () => {
    expect(kring({})).toMatchObject({ bewijskracht: 'beperkt', richting: 'positief', voorZoverWijLazen: true });
  });

  test('is redelijk zodra een van beide gezien is', () => {
    expect(kring({ n: 1000 })).toMatchObject({ bewijskracht: 'redelijk', richting: 'positief' });
    expect(kring({ schatting: punten(7.9, 3.1, 12.7) })).toMatchObject({
      bewijskracht: 'redelijk',
      richting: 'positief',
    });
  });
});

test('JOBS is beperkt, voor zover wij lazen: 1801 mensen geloot, en geen getal gezien', () => {
  const weging = weegRij([onderzoek({ n: 1801, maanden: 24 })]);
  expect(weging).toMatchObject({ bewijskracht: 'beperkt', richting: 'positief', voorZoverWijLazen: true });
  expect(weging.waaromNietHoger).toBe('Wij zagen geen getal waarmee wij kunnen rekenen.');
});

test('STEP, uitstroom uit de WW, is redelijk en positief: 50.000 mensen geloot, 4,4 op de 100 meer', () => {
  const step = onderzoek({ n: 50_000, maanden: null, schatting: punten(4.4) });
  expect(weegRij([step])).toMatchObject({ bewijskracht: 'redelijk', richting: 'positief', nauwkeurig: true });
});

test('een HR van 0,61 tot 2,16 bij 186 mensen is onbeslist en beperkt', () => {
  const vangnet = onderzoek({
    n: 186,
    vond: 'geen-verschil',
    schatting: { soort: 'verhouding', maat: 'HR', schatting: 1.15, onder: 0.61, boven: 2.16 },
  });
  const weging = weegRij([vangnet]);
  expect(weging).toMatchObject({ bewijskracht: 'beperkt', richting: 'onbeslist', voorZoverWijLazen: false });
  expect(zin(weging)).toBe(nietsBeslist);
});

test('geïntegreerde zorg bij angst of depressie is onbeslist: de ene maat verschilt niet, de andere wel', () => {
  const deens = onderzoek({
    n: 631,
    bevindingen: [
      bevinding({ id: 'tijd-tot-werk', richting: 'geen-verschil' }),
      bevinding({ id: 'gebruikelijk', schatting: per100(56.2, 45) }),
      bevinding({ id: 'verbeterde-zorg', vergelijking: 'Verbeterde zorg', schatting: per100(56.2, 43.7) }),
    ],
  });
  const weging = weegRij([deens]);
  expect(weging).toMatchObject({ bewijskracht: 'beperkt', richting: 'onbeslist' });
  expect(zin(weging)).toContain('In het onderzoek vond de ene meting iets wat de andere niet vond.');
});

test('de telling van UWV over jobcoaches is geteld en een aanwijzing', () => {
  const uwv = onderzoek({
    ontwerp: 'praktijkbeschrijving',
    bevindingen: [bevinding({ gemeten: na(36), schatting: geteld(60) })],
  });
  expect(weegRij([uwv])).toMatchObject({ bewijskracht: 'aanwijzing', richting: 'geteld', grond: 'telling' });
});

test('winst na 12 maanden en *geen verschil* zonder interval na 24 is positief, met het verloop erbij', () => {
  const proef = onderzoek({
    bevindingen: [
      bevinding({ id: 'kort', schatting: verschil(3, 'uren', 1, 5) }),
      bevinding({ id: 'lang', gemeten: na(24), richting: 'geen-verschil' }),
    ],
  });
  const weging = weegRij([proef]);
  expect(weging).toMatchObject({ richting: 'positief' });
  expect(zin(weging)).toContain('Na 12 maanden was het gunstig, na 24 maanden was geen verschil aangetoond.');
});

test('een OR van 8 (1,2 tot 53) bij 450 mensen is beperkt: een interval gaat voor een aantal', () => {
  const weging = weegRij([onderzoek({ n: 450, schatting: verhouding(8, 1.2, 53) })]);
  expect(weging).toMatchObject({ bewijskracht: 'beperkt', richting: 'positief', voorZoverWijLazen: false });
});

test('+1,0 (0,2 tot 1,8) en +1,0 (-0,2 tot 2,2) is positief en klein, en spreekt elkaar niet tegen', () => {
  const weging = weegRij([
    onderzoek({ schatting: punten(1, 0.2, 1.8) }),
    onderzoek({ schatting: punten(1, -0.2, 2.2) }),
  ]);
  expect(weging).toMatchObject({ richting: 'positief', klein: true });
});

test('een overzicht met twee genoemde onderzoeken houdt zijn niveau als er een van in de rij komt', () => {
  const bundel = overzicht({ schatting: verhouding(1.63, 1.46, 1.82), omvatOnderzoeken: ['een', 'twee'] });
  const een = onderzoek({ onderzoek: 'een', n: 151, schatting: per100(44, 25) });
  for (const rij of [[bundel], [bundel, een]])
    expect(weegRij(rij)).toMatchObject({ bewijskracht: 'redelijk', richting: 'positief' });
});

test('twee gunstige onderzoeken naast zes onbesliste van 1.000 mensen is hoogstens redelijk, *aangetoond in 2 van de 8*', () => {
  const gunstig = () => onderzoek({ n: 1000, schatting: punten(8, 4, 12) });
  const niets = () => onderzoek({ n: 1000, schatting: onbeslist });
  const weging = weegRij([gunstig(), gunstig(), ...Array.from({ length: 6 }, niets)]);
  expect(weging).toMatchObject({ bewijskracht: 'redelijk', richting: 'positief', aangetoond: { in: 2, van: 8 } });
  expect(zin(weging)).toBe(
    'Dit werkt waarschijnlijk. Het is aangetoond in 2 van de 8 onderzoeken; de andere 6 konden het niet zeggen.',
  );
});

test('bij breder zoeken zijn advies en verplicht twee rijen, met tegengestelde richting', () => {
  const advies = onderzoek({ bevindingen: [bevinding({ variant: 'advies', gemeten: null, n: 300 })] });
  const plicht = onderzoek({ bevindingen: [bevinding({ variant: 'verplicht', gemeten: null, richting: 'negatief' })] });
  const rij = (variant: string) => weegRij([advies, plicht], { variant });
  expect(rij('advies')).toMatchObject({ bewijskracht: 'beperkt', richting: 'positief', onderzoeken: 1 });
  expect(rij('verplicht')).toMatchObject({ bewijskracht: 'beperkt', richting: 'negatief', onderzoeken: 1 });
});

test('sturen op zelfsturing is praktijk: onderzoek naar ontheffing en naar zelfregulatie is verwant en telt niet', () => {
  const beschreven = [onderzoek({ ontwerp: 'kwalitatief' }), onderzoek({ ontwerp: 'praktijkbeschrijving' })];
  const utrecht = verwant(onderzoek({ n: 710, schatting: punten(7) }));
  const zelfregulatie = verwant(overzicht({ samenhang: true }));
  const weging = weegRij([...beschreven, utrecht, zelfregulatie]);
  expect(weging).toMatchObject({ bewijskracht: 'praktijk', richting: 'positief', onderzoeken: 0 });
  expect(weging.nietTellend.map(({ waarom }) => waarom)).toEqual(['niet-deze-methode', 'niet-deze-methode']);
  expect(zin(weging)).toBe('Wie het beschrijft of doet, is er positief over. Een meting vonden wij niet.');
});
