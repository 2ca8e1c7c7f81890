import { describe, expect, test } from 'vitest';
import type { Bron } from '../../src/kern/bron.ts';
import { maakOnderzoek } from '../hulp/maak.ts';
import {
  bevinding,
  geteld,
  na,
  nauwkeurig,
  onbeslist,
  onderzoek,
  overzicht,
  punten,
  smal,
  verwant,
  weegRij,
} from './hulp.ts';

const nietsBeslist = () => onderzoek({ n: 1000, schatting: onbeslist });
const kleinEffect = (velden = {}) => onderzoek({ schatting: punten(1, 0.2, 1.8), ...velden });
const bundel = (velden: Parameters<typeof overzicht>[0] = {}) => overzicht({ schatting: smal.positief, ...velden });

describe('eensgezind', () => {
  test.each(['positief', 'negatief', 'geen-verschil'] as const)(
    'wijzen alle vergelijkingen op %s, dan is dat de richting van de rij',
    (vond) => {
      const weging = weegRij([nauwkeurig({ vond }), nauwkeurig({ vond }), bundel({ vond, schatting: smal[vond] })]);
      expect(weging).toMatchObject({ richting: vond, grond: 'vergelijking', nietOveral: false, klein: false });
    },
  );

  test('een meting, telling of beschrijving verandert de richting van vergelijkend onderzoek niet', () => {
    const rest = [
      onderzoek({ ontwerp: 'cohort', vond: 'negatief' }),
      onderzoek({ ontwerp: 'cohort', bevindingen: [bevinding({ schatting: geteld(3) })] }),
      onderzoek({ ontwerp: 'kwalitatief', vond: 'negatief' }),
    ];
    expect(weegRij([nauwkeurig(), ...rest])).toMatchObject({ richting: 'positief', grond: 'vergelijking' });
    expect(weegRij([nietsBeslist(), ...rest])).toMatchObject({ richting: 'onbeslist', grond: 'vergelijking' });
  });

  test('verwant onderzoek bepaalt de richting nooit', () => {
    expect(weegRij([nauwkeurig(), verwant(nauwkeurig({ vond: 'negatief' }))]).richting).toBe('positief');
    expect(weegRij([verwant(nauwkeurig())])).toMatchObject({ richting: 'onbekend', grond: 'niets', klein: false });
  });
});

describe('onbeslist onderzoek spreekt niemand tegen', () => {
  test('de rij neemt de richting van wie iets beslist, met het aantal erbij', () => {
    const weging = weegRij([nauwkeurig(), nietsBeslist(), nietsBeslist(), nauwkeurig()]);
    expect(weging).toMatchObject({ richting: 'positief', aangetoond: { in: 2, van: 4 } });
  });

  test('zonder onbeslist onderzoek valt er niets te tellen', () => {
    expect(weegRij([nauwkeurig(), nauwkeurig()]).aangetoond).toBeNull();
  });

  test('in een gemengde rij is er geen richting om te tellen', () => {
    expect(weegRij([nauwkeurig(), nauwkeurig({ vond: 'negatief' }), nietsBeslist()])).toMatchObject({
      richting: 'gemengd',
      aangetoond: null,
    });
  });

  test('toont alleen een overzicht de richting aan, dan staat erbij dat de onderzoeken ernaast het niet aantonen', () => {
    const weging = weegRij([bundel({ zekerheid: 'redelijk' }), nietsBeslist()]);
    expect(weging).toMatchObject({ richting: 'positief', aangetoond: { in: 0, van: 1 } });
  });

  test('een onbeslist overzicht telt niet als onderzoek', () => {
    expect(weegRij([nauwkeurig(), bundel({ schatting: onbeslist })])).toMatchObject({
      richting: 'positief',
      aangetoond: null,
      onderzoeken: 1,
    });
  });

  test('beslist niemand iets, dan is de rij onbeslist', () => {
    expect(weegRij([nietsBeslist(), nietsBeslist(), bundel({ schatting: onbeslist })])).toMatchObject({
      richting: 'onbeslist',
      grond: 'vergelijking',
      aangetoond: null,
      klein: false,
    });
  });
});

describe('zonder vergelijking', () => {
  test('spreken de metingen, zoals gemeld', () => {
    const weging = weegRij([
      onderzoek({ ontwerp: 'cohort', vond: 'negatief' }),
      onderzoek({ ontwerp: 'kwalitatief', vond: 'positief' }),
    ]);
    expect(weging).toMatchObject({ richting: 'negatief', grond: 'meting', nietOveral: false });
  });

  test('geldt het interval ook', () => {
    const cohort = (schatting: Parameters<typeof onderzoek>[0]) =>
      weegRij([onderzoek({ ontwerp: 'cohort', ...schatting })]);
    expect(cohort({ schatting: onbeslist })).toMatchObject({ richting: 'onbeslist', grond: 'meting' });
    expect(cohort({ schatting: smal['geen-verschil'] }).richting).toBe('geen-verschil');
    expect(cohort({ schatting: punten(1, 0.2, 1.8) })).toMatchObject({ richting: 'positief', klein: true });
    expect(cohort({ schatting: smal.positief }).klein).toBe(false);
  });

  test('spreekt elke bevinding voor zich: verschillen zij, dan is het gemengd', () => {
    const bevindingen = [
      bevinding({ id: 'kort', gemeten: na(6) }),
      bevinding({ id: 'lang', gemeten: na(24), richting: 'negatief' }),
    ];
    expect(weegRij([onderzoek({ ontwerp: 'cohort', bevindingen })])).toMatchObject({
      richting: 'gemengd',
      grond: 'meting',
    });
  });

  test('een gemeld *geen verschil* zonder interval beslist niets, en spreekt dus niemand tegen', () => {
    const zonder = onderzoek({ ontwerp: 'voor-na', vond: 'geen-verschil' });
    expect(weegRij([zonder]).richting).toBe('onbeslist');
    expect(weegRij([zonder, onderzoek({ ontwerp: 'cohort' })]).richting).toBe('positief');
  });

  test('is een telling alleen geteld, ook naast een beschrijving', () => {
    const telling = onderzoek({
      ontwerp: 'praktijkbeschrijving',
      bevindingen: [bevinding({ schatting: geteld(250) })],
    });
    const beschrijving = onderzoek({ ontwerp: 'kwalitatief' });
    for (const rij of [[telling], [telling, beschrijving]])
      expect(weegRij(rij)).toMatchObject({ richting: 'geteld', grond: 'telling', klein: false, nietOveral: false });
    expect(weegRij([telling, onderzoek({ ontwerp: 'cohort' })])).toMatchObject({
      richting: 'positief',
      grond: 'meting',
    });
  });

  test('spreken beschrijvingen als er niets anders is', () => {
    const beschrijving = (vond: 'positief' | 'negatief' | 'geen-verschil') => onderzoek({ ontwerp: 'beleid', vond });
    expect(weegRij([beschrijving('negatief')])).toMatchObject({ richting: 'negatief', grond: 'beschrijving' });
    expect(weegRij([beschrijving('negatief'), beschrijving('positief')]).richting).toBe('gemengd');
    expect(weegRij([beschrijving('geen-verschil')]).richting).toBe('onbeslist');
  });

  test('en zonder iets dat telt is de richting onbekend', () => {
    expect(weegRij([])).toMatchObject({ richting: 'onbekend', grond: 'niets', nietOveral: false });
  });
});

describe('tegenspraak', () => {
  test.each([
    ['gunstig en ongunstig', 'positief', 'negatief'],
    ['gunstig en geen verschil', 'positief', 'geen-verschil'],
    ['ongunstig en geen verschil', 'negatief', 'geen-verschil'],
  ] as const)('%s maken de rij gemengd', (_, een, ander) => {
    for (const rij of [
      [nauwkeurig({ vond: een }), nauwkeurig({ vond: ander })],
      [nauwkeurig({ vond: ander }), nauwkeurig({ vond: een })],
    ])
      expect(weegRij(rij)).toMatchObject({ richting: 'gemengd', klein: false, nietOveral: false });
  });

  test('een klein effect en geen verschil spreken elkaar niet tegen: de rij is klein', () => {
    const gelijk = () => nauwkeurig({ vond: 'geen-verschil' });
    for (const rij of [
      [kleinEffect(), gelijk()],
      [gelijk(), kleinEffect()],
    ])
      expect(weegRij(rij)).toMatchObject({ richting: 'positief', klein: true });
    expect(
      weegRij([kleinEffect(), kleinEffect({ vond: 'negatief', schatting: punten(-1, -1.8, -0.2) })]).richting,
    ).toBe('gemengd');
  });

  test('een rij is alleen klein als elke stem die iets beslist dat is', () => {
    expect(weegRij([kleinEffect(), kleinEffect()]).klein).toBe(true);
    expect(weegRij([kleinEffect(), nietsBeslist()]).klein).toBe(true);
    expect(weegRij([kleinEffect(), nauwkeurig()]).klein).toBe(false);
    expect(weegRij([kleinEffect(), nauwkeurig(), nauwkeurig({ vond: 'geen-verschil' })]).richting).toBe('gemengd');
    expect(weegRij([kleinEffect({ vond: 'negatief', schatting: punten(-1, -1.8, -0.2) })])).toMatchObject({
      richting: 'negatief',
      klein: true,
    });
    expect(weegRij([nauwkeurig({ vond: 'geen-verschil' })]).klein).toBe(false);
  });
});

describe('een overzicht met genoeg zekerheid dat elk afwijkend onderzoek noemt, geeft de richting', () => {
  const afwijkend = () => nauwkeurig({ onderzoek: 'dwarsligger', vond: 'geen-verschil' });
  const genoemd = { omvatOnderzoeken: ['dwarsligger'] };
  const rij = (...overzichten: Bron[]) => weegRij([...overzichten, nauwkeurig(), afwijkend()]);

  test.each(['redelijk', 'hoog'] as const)('zekerheid %s', (zekerheid) => {
    expect(rij(bundel({ zekerheid, ...genoemd }))).toMatchObject({ richting: 'positief', nietOveral: true });
  });

  test.each([
    ['met zekerheid laag', { zekerheid: 'laag', ...genoemd }],
    ['met zekerheid zeer laag', { zekerheid: 'zeer-laag', ...genoemd }],
    ['zonder zekerheid', genoemd],
    ['dat het afwijkende onderzoek niet noemt', { zekerheid: 'hoog', omvatOnderzoeken: ['een-ander'] }],
    ['waarvan niet bekend is wat het bundelt', { zekerheid: 'hoog' }],
    ['dat samenhangen bundelt', { zekerheid: 'hoog', samenhang: true, ...genoemd }],
    ['waarvan de verwijzing onzeker is', { zekerheid: 'hoog', verwijzing: 'onzeker', ...genoemd }],
    ['dat niets beslist', { zekerheid: 'hoog', schatting: onbeslist, ...genoemd }],
  ] as const)('maar niet een overzicht %s', (_, velden) => {
    const { omvatOnderzoeken, ...rest } = { omvatOnderzoeken: undefined, ...velden };
    const overzicht = bundel({ ...rest, ...(omvatOnderzoeken && { omvatOnderzoeken: [...omvatOnderzoeken] }) });
    expect(rij(overzicht)).toMatchObject({ richting: 'gemengd', nietOveral: false, bewijskracht: 'redelijk' });
  });

  test('een overzicht dat één van twee afwijkende onderzoeken noemt, beslist niets; twee die er elk één noemen wel', () => {
    const ander = () => nauwkeurig({ onderzoek: 'nog-een', vond: 'negatief' });
    const een = () => bundel({ zekerheid: 'hoog', ...genoemd });
    const twee = () => bundel({ zekerheid: 'redelijk', omvatOnderzoeken: ['nog-een'] });
    expect(weegRij([een(), afwijkend(), ander()]).richting).toBe('gemengd');
    expect(weegRij([een(), twee(), afwijkend(), ander()])).toMatchObject({ richting: 'positief', nietOveral: true });
  });

  test('twee zulke overzichten die het oneens zijn, beslissen niets', () => {
    const oneens = bundel({ zekerheid: 'hoog', vond: 'negatief', schatting: smal.negatief, ...genoemd });
    expect(rij(bundel({ zekerheid: 'hoog', ...genoemd }), oneens).richting).toBe('gemengd');
  });

  test('een ander overzicht dat tegenspreekt, is niet te noemen', () => {
    const zwak = bundel({ id: 'zwak', zekerheid: 'laag', vond: 'negatief', schatting: smal.negatief });
    const noemt = bundel({ zekerheid: 'hoog', omvatOnderzoeken: ['dwarsligger', 'zwak'] });
    expect(rij(noemt, zwak).richting).toBe('gemengd');
  });

  test('is er geen tegenspraak, dan is het overzicht niet nodig en is het in elk onderzoek bevestigd', () => {
    expect(weegRij([bundel({ zekerheid: 'hoog', ...genoemd }), nauwkeurig()]).nietOveral).toBe(false);
  });

  test('een klein overzicht spreekt geen onderzoek tegen dat geen verschil vindt', () => {
    const klein = bundel({ zekerheid: 'hoog', schatting: punten(1, 0.2, 1.8), omvatOnderzoeken: ['een-ander'] });
    expect(weegRij([klein, nauwkeurig(), afwijkend()])).toMatchObject({ richting: 'positief', nietOveral: true });
  });
});

describe('de zekerheid van een overzicht', () => {
  const afwijkend = () => nauwkeurig({ onderzoek: 'dwarsligger', vond: 'geen-verschil' });
  const geeftRichting = (velden: Parameters<typeof overzicht>[0], ...erbij: Bron[]) =>
    weegRij([bundel({ omvatOnderzoeken: ['dwarsligger'], ...velden }), afwijkend(), ...erbij], {
      ookInRegister: [maakOnderzoek({ id: 'een-proef' })],
    }).nietOveral;
  const oordeel = (zekerheid: 'zeer-laag' | 'laag' | 'redelijk' | 'hoog' | 'niet-vermeld') => ({
    zekerheid: { oordeel: zekerheid, volgens: 'auteurs' as const },
  });
  const maat = (id: string, velden: object) => bevinding({ id, schatting: smal.positief, ...velden });

  test('is die van de bevinding, anders die van de bron', () => {
    expect(geeftRichting({ zekerheid: 'laag', bevindingen: [maat('a', oordeel('redelijk'))] })).toBe(true);
    expect(geeftRichting({ zekerheid: 'hoog', bevindingen: [maat('a', oordeel('laag'))] })).toBe(false);
    expect(geeftRichting({ zekerheid: 'hoog', bevindingen: [maat('a', {})] })).toBe(true);
  });

  test.each(['zeer-laag', 'laag', 'niet-vermeld'] as const)(
    'is van meer maten op één moment de laagste: %s',
    (laag) => {
      expect(geeftRichting({ bevindingen: [maat('a', oordeel('hoog')), maat('b', oordeel(laag))] })).toBe(false);
      expect(geeftRichting({ bevindingen: [maat('a', oordeel(laag)), maat('b', oordeel('hoog'))] })).toBe(false);
    },
  );

  test('is van meer momenten die hetzelfde zeggen de hoogste: wie langer keek en hetzelfde vond, weet niet minder', () => {
    const [kort, lang] = [{ gemeten: na(6) }, { gemeten: na(24) }];
    for (const [eerst, dan] of [
      ['hoog', 'laag'],
      ['laag', 'hoog'],
    ] as const)
      expect(
        geeftRichting({
          bevindingen: [maat('a', { ...oordeel(eerst), ...kort }), maat('b', { ...oordeel(dan), ...lang })],
        }),
      ).toBe(true);
  });

  test('is niet die van een moment dat iets anders zegt', () => {
    const anders = maat('kort', { ...oordeel('hoog'), gemeten: na(6), richting: 'negatief', schatting: smal.negatief });
    expect(geeftRichting({ bevindingen: [anders, maat('lang', oordeel('laag'))] })).toBe(false);
  });

  test('komt niet van een uitgave die wij niet konden bevestigen', () => {
    const onzeker = bundel({ verwijzing: 'onzeker', verslagVan: 'bundel', zekerheid: 'hoog', maanden: 24 });
    expect(geeftRichting({ id: 'bundel', zekerheid: 'laag' }, onzeker)).toBe(false);
    expect(geeftRichting({ id: 'bundel', zekerheid: 'redelijk' }, onzeker)).toBe(true);
    // Ook op hetzelfde moment zegt een onbevestigde uitgave niets over een bevestigde.
    const zwijgend = bundel({ verwijzing: 'onzeker', verslagVan: 'bundel', zekerheid: 'niet-vermeld' });
    expect(geeftRichting({ id: 'bundel', zekerheid: 'redelijk' }, zwijgend)).toBe(true);
  });
});
