import { describe, expect, test } from 'vitest';
import { onderzoek, overzicht, verwant, weegRij } from './hulp.ts';

describe('eensgezind', () => {
  test.each(['positief', 'negatief', 'geen-verschil'] as const)(
    'wijzen alle vergelijkingen op %s, dan is dat de richting van de rij',
    (vond) => {
      const weging = weegRij([onderzoek({ vond }), onderzoek({ vond }), overzicht({ vond })]);
      expect(weging).toMatchObject({ richting: vond, grond: 'vergelijking', nietOveral: false });
    },
  );

  test('een meting zonder vergelijking verandert de richting van vergelijkend onderzoek niet', () => {
    const weging = weegRij([onderzoek(), onderzoek({ ontwerp: 'cohort', vond: 'negatief' })]);
    expect(weging).toMatchObject({ richting: 'positief', grond: 'vergelijking' });
  });

  test('verwant onderzoek bepaalt de richting nooit', () => {
    expect(weegRij([onderzoek(), verwant(onderzoek({ vond: 'negatief' }))]).richting).toBe('positief');
    expect(weegRij([verwant(onderzoek())])).toMatchObject({ richting: 'onbekend', grond: 'niets' });
  });
});

describe('zonder vergelijkend onderzoek', () => {
  test('geldt de richting van het andere onderzoek, als samenhang', () => {
    const weging = weegRij([onderzoek({ ontwerp: 'cohort', vond: 'negatief' })]);
    expect(weging).toMatchObject({ richting: 'negatief', grond: 'samenhang' });
  });

  test('is de richting gemengd als dat andere onderzoek het niet eens is', () => {
    const weging = weegRij([onderzoek({ ontwerp: 'cohort' }), onderzoek({ ontwerp: 'voor-na', vond: 'negatief' })]);
    expect(weging).toMatchObject({ richting: 'gemengd', grond: 'samenhang' });
  });
});

describe('oneens', () => {
  const afwijkend = () => onderzoek({ onderzoek: 'dwarsligger', vond: 'geen-verschil' });

  test('vergelijkingen die verschillen maken de rij gemengd', () => {
    expect(weegRij([onderzoek(), afwijkend()])).toMatchObject({ richting: 'gemengd', nietOveral: false });
  });

  test.each(['redelijk', 'hoog'] as const)(
    'een overzicht met zekerheid %s dat het afwijkende onderzoek bundelt, geeft de richting, met een voorbehoud',
    (zekerheid) => {
      const bundel = overzicht({ zekerheid, omvatOnderzoeken: ['dwarsligger'] });
      expect(weegRij([bundel, onderzoek(), afwijkend()])).toMatchObject({ richting: 'positief', nietOveral: true });
    },
  );

  test.each([
    ['met lage zekerheid', { zekerheid: 'laag', omvatOnderzoeken: ['dwarsligger'] }],
    ['dat het afwijkende onderzoek niet bundelt', { zekerheid: 'hoog', omvatOnderzoeken: ['een-ander'] }],
    ['waarvan niet bekend is wat het bundelt', { zekerheid: 'hoog' }],
    ['dat samenhangen bundelt', { zekerheid: 'hoog', samenhang: true, omvatOnderzoeken: ['dwarsligger'] }],
    [
      'waarvan de verwijzing onzeker is',
      { zekerheid: 'hoog', verwijzing: 'onzeker', omvatOnderzoeken: ['dwarsligger'] },
    ],
  ] as const)('een overzicht %s beslist de tegenspraak niet', (_, velden) => {
    const { omvatOnderzoeken, ...rest } = { omvatOnderzoeken: undefined, ...velden };
    const bundel = overzicht({ ...rest, ...(omvatOnderzoeken && { omvatOnderzoeken: [...omvatOnderzoeken] }) });
    expect(weegRij([bundel, onderzoek({ n: 500 }), onderzoek({ n: 500 }), afwijkend()])).toMatchObject({
      richting: 'gemengd',
      bewijskracht: 'redelijk',
    });
  });

  test('een overzicht dat maar één van twee afwijkende onderzoeken bundelt, beslist de tegenspraak niet', () => {
    const bundel = overzicht({ zekerheid: 'hoog', omvatOnderzoeken: ['dwarsligger'] });
    expect(weegRij([bundel, afwijkend(), onderzoek({ vond: 'geen-verschil' })]).richting).toBe('gemengd');
  });

  test('twee gezaghebbende overzichten die het oneens zijn, beslissen niets', () => {
    const bundel = { zekerheid: 'hoog', omvatOnderzoeken: ['dwarsligger'] } as const;
    const weging = weegRij([
      overzicht({ ...bundel, omvatOnderzoeken: ['dwarsligger'] }),
      overzicht({ ...bundel, omvatOnderzoeken: ['dwarsligger'], vond: 'negatief' }),
      afwijkend(),
    ]);
    expect(weging.richting).toBe('gemengd');
  });
});
