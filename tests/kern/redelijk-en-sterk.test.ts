import { describe, expect, test } from 'vitest';
import {
  bevinding,
  breed,
  na,
  nauwkeurig,
  onbeslist,
  onderzoek,
  overzicht,
  per100,
  punten,
  smal,
  verhouding,
  weegRij,
} from './hulp.ts';

const vergelijkt = 'Er is onderzoek dat mensen met en zonder deze methode vergelijkt, en dat iets aantoont.';
const bundel = (velden: Parameters<typeof overzicht>[0] = {}) => overzicht({ schatting: smal.positief, ...velden });
const nietsBeslist = () => onderzoek({ n: 1000, schatting: onbeslist });

describe('redelijk met één nauwkeurig onderzoek', () => {
  test('zegt waarop het rust, en wat er voor sterk ontbreekt', () => {
    expect(weegRij([nauwkeurig()])).toMatchObject({
      bewijskracht: 'redelijk',
      waaromNietHoger: 'Er zijn geen twee onderzoeken die dit los van elkaar vinden.',
      tekorten: ['tweede-onderzoek'],
      waaromNietLager: [vergelijkt, 'Minstens één onderzoek is nauwkeurig.'],
      onderzoeken: 1,
    });
  });

  test('ook als er niet geloot is', () => {
    const weging = weegRij([nauwkeurig({ ontwerp: 'quasi-experiment', maanden: 3 })]);
    expect(weging).toMatchObject({
      bewijskracht: 'redelijk',
      tekorten: ['tweede-onderzoek', 'loting', 'lang-genoeg'],
    });
  });

  test('een onderzoek dat een echt verschil uitsluit, is even goed bewijs', () => {
    expect(weegRij([nauwkeurig({ vond: 'geen-verschil' })])).toMatchObject({
      bewijskracht: 'redelijk',
      richting: 'geen-verschil',
    });
  });
});

describe('redelijk met twee kleine onderzoeken waarin elk mens apart geloot is', () => {
  const klein = (velden: Parameters<typeof onderzoek>[0] = {}) =>
    onderzoek({ n: 200, schatting: per100(51, 26), ...velden });

  test('als er samen 400 mensen of meer aan meededen', () => {
    expect(weegRij([klein(), klein()])).toMatchObject({
      bewijskracht: 'redelijk',
      waaromNietLager: [
        vergelijkt,
        'Bij minstens twee onderzoeken is elk mens apart geloot.',
        'Samen deden daar 400 mensen of meer aan mee.',
      ],
      tekorten: ['weinig-deelnemers'],
    });
    expect(weegRij([klein(), klein({ n: 199 })])).toMatchObject({
      bewijskracht: 'beperkt',
      tekorten: ['weinig-deelnemers'],
    });
    expect(weegRij([klein({ n: 100 }), klein({ n: 100 }), klein({ n: 200 })]).bewijskracht).toBe('redelijk');
  });

  test('ook met een breed interval', () => {
    expect(weegRij([klein({ schatting: breed }), klein({ schatting: breed })])).toMatchObject({
      bewijskracht: 'redelijk',
      tekorten: ['breed-interval'],
    });
  });

  test.each([
    ['alleen woorden', { schatting: { soort: 'woorden', tekst: 'Er was een verschil.' } }],
    [
      'een onbekend aantal',
      { bevindingen: [bevinding({ schatting: per100(51, 26), vergelijking: 'Een derde groep' })] },
    ],
    ['loting per groep', { loting: 'groep' }],
    ['niet gezien wat er geloot is', { loting: 'niet-gezien' }],
    ['geen loting', { ontwerp: 'quasi-experiment' }],
    ['alleen afmakers', { alleenAfmakers: true }],
    ['te veel uitval', { uitval: 0.31 }],
    ['een open grens', { schatting: verhouding(8, 1.1, 'open') }],
    ['een onzekere verwijzing', { verwijzing: 'onzeker' }],
  ] as const)('maar een onderzoek met %s telt daarin niet', (_, velden) => {
    const { bevindingen, ...rest } = { bevindingen: undefined, ...velden };
    const ander = klein({ n: 399, ...rest, ...(bevindingen && { bevindingen: [...bevindingen] }) });
    expect(weegRij([klein({ n: 399 }), ander]).bewijskracht).toBe('beperkt');
    expect(weegRij([klein({ n: 399 }), klein({ n: 399 })]).bewijskracht).toBe('redelijk');
  });

  test('een open grens op één moment tast het hele onderzoek aan', () => {
    const later = klein({
      n: 399,
      bevindingen: [
        bevinding({ id: 'kort', gemeten: na(6), schatting: per100(51, 26) }),
        bevinding({ id: 'lang', gemeten: na(24), schatting: verhouding(8, 1.1, 'open') }),
      ],
    });
    expect(weegRij([klein(), later]).bewijskracht).toBe('beperkt');
  });

  test('van één onderzoek telt het grootste aantal, en niet de som', () => {
    const verslagen = [klein({ onderzoek: 'proef', n: 150 }), klein({ onderzoek: 'proef', maanden: 24 })];
    expect(weegRij([...verslagen, klein({ n: 249 })])).toMatchObject({ bewijskracht: 'beperkt', onderzoeken: 2 });
    expect(weegRij([...verslagen, klein({ n: 250 })]).bewijskracht).toBe('redelijk');
  });

  test('het aantal van een bevinding zonder getal telt niet', () => {
    const bevindingen = [bevinding({ id: 'a', n: 399 }), bevinding({ id: 'b', n: 100, schatting: per100(51, 26) })];
    expect(weegRij([klein(), onderzoek({ bevindingen })]).bewijskracht).toBe('beperkt');
  });

  test('één zo’n onderzoek is er één te weinig', () => {
    const weging = weegRij([klein({ n: 399 }), onderzoek()]);
    expect(weging.bewijskracht).toBe('beperkt');
  });
});

describe('redelijk met een overzicht', () => {
  test.each(['redelijk', 'hoog'] as const)('waarvan de zekerheid %s is, hoe breed het interval ook is', (zekerheid) => {
    const weging = weegRij([bundel({ zekerheid, schatting: breed })]);
    expect(weging.bewijskracht).toBe(zekerheid === 'hoog' ? 'sterk' : 'redelijk');
  });

  test('waarvan de zekerheid redelijk is: dat staat erbij', () => {
    expect(weegRij([bundel({ zekerheid: 'redelijk' })])).toMatchObject({
      bewijskracht: 'redelijk',
      waaromNietLager: [vergelijkt, 'Een overzicht van onderzoeken vindt dit, en is daar redelijk of heel zeker van.'],
      waaromNietHoger: 'Er is geen overzicht dat heel zeker is van deze uitkomst.',
      tekorten: ['zeker-overzicht'],
      onderzoeken: 0,
    });
  });

  test('zonder zekerheid, met een smal interval en twee genoemde onderzoeken', () => {
    const weging = weegRij([bundel({ omvatOnderzoeken: ['a', 'b'] })]);
    expect(weging).toMatchObject({
      bewijskracht: 'redelijk',
      waaromNietLager: [
        vergelijkt,
        'Een overzicht van onderzoeken vindt dit, met een smal interval.',
        'Wij weten van minstens twee onderzoeken dat zij in dat overzicht zitten.',
      ],
    });
  });

  test.each([
    ['één genoemd onderzoek', { omvatOnderzoeken: ['a'] }],
    ['geen genoemde onderzoeken', {}],
    ['een breed interval', { omvatOnderzoeken: ['a', 'b'], schatting: breed }],
    ['geen interval', { omvatOnderzoeken: ['a', 'b'], schatting: per100(51, 26) }],
    ['een open grens', { omvatOnderzoeken: ['a', 'b'], schatting: verhouding(2, 1.1, 'open') }],
  ] as const)('maar niet zonder zekerheid en met %s', (_, velden) => {
    const { omvatOnderzoeken, ...rest } = { omvatOnderzoeken: undefined, ...velden };
    const weging = weegRij([bundel({ ...rest, ...(omvatOnderzoeken && { omvatOnderzoeken: [...omvatOnderzoeken] }) })]);
    expect(weging.bewijskracht).toBe('beperkt');
  });

  test('het smalle interval en de twee onderzoeken moeten van hetzelfde overzicht zijn', () => {
    const weging = weegRij([bundel(), bundel({ schatting: breed, omvatOnderzoeken: ['a', 'b'] })]);
    expect(weging.bewijskracht).toBe('beperkt');
  });

  test('een overzicht houdt zijn niveau als een onderzoek dat erin zit in de rij komt', () => {
    const erin = onderzoek({ onderzoek: 'a', n: 90, schatting: per100(51, 26) });
    const ertegen = nauwkeurig({ onderzoek: 'b', vond: 'negatief' });
    expect(weegRij([bundel({ omvatOnderzoeken: ['a', 'b'] }), erin]).bewijskracht).toBe('redelijk');
    expect(weegRij([bundel({ zekerheid: 'redelijk', omvatOnderzoeken: ['a', 'b'] }), erin, ertegen])).toMatchObject({
      bewijskracht: 'redelijk',
      richting: 'positief',
    });
  });
});

describe('sterk met twee of meer onderzoeken', () => {
  const quasi = (velden = {}) => onderzoek({ ontwerp: 'quasi-experiment', n: 17_000, maanden: 3, ...velden });

  test('één geloot, één nauwkeurig en één lang genoeg: samen sterk, ook als dat er drie zijn', () => {
    const weging = weegRij([onderzoek({ maanden: 3 }), quasi({ schatting: smal.positief }), quasi({ maanden: 6 })]);
    expect(weging).toMatchObject({
      bewijskracht: 'sterk',
      richting: 'positief',
      onderzoeken: 3,
      waaromNietHoger: '',
      tekorten: [],
      waaromNietLager: [
        'De onderzoeken spreken elkaar niet tegen.',
        'Er zijn 3 onderzoeken die los van elkaar staan.',
        'De onderzoeken die iets anders of niets vinden, zijn niet in de meerderheid.',
        'Bij minstens één onderzoek besliste het lot wie de methode kreeg.',
        'Minstens één onderzoek is nauwkeurig.',
        'Minstens één onderzoek keek 6 maanden of langer.',
      ],
    });
  });

  test.each(['rct', 'cluster-rct'] as const)('%s is loting', (ontwerp) => {
    expect(weegRij([onderzoek({ ontwerp }), quasi({ schatting: smal.positief })]).bewijskracht).toBe('sterk');
  });

  test.each([
    ['loting', [quasi({ schatting: smal.positief, maanden: 12 }), quasi()], /besliste het lot/],
    [
      'nauwkeurig',
      [onderzoek({ n: 200, schatting: per100(51, 26) }), onderzoek({ n: 200, schatting: per100(51, 26) })],
      /minder dan 400/,
    ],
    [
      'lang genoeg',
      [nauwkeurig({ maanden: 5.9 }), nauwkeurig({ maanden: 3 })],
      /Geen onderzoek keek 6 maanden of langer/,
    ],
    [
      'los van elkaar',
      [nauwkeurig({ onderzoek: 'proef' }), nauwkeurig({ onderzoek: 'proef' })],
      /geen twee onderzoeken/,
    ],
  ] as const)('zonder dat er één %s is, blijft het redelijk', (_, rij, waarom) => {
    const weging = weegRij(rij);
    expect(weging.bewijskracht).toBe('redelijk');
    expect(weging.waaromNietHoger).toMatch(waarom);
    expect(weging.tekorten).toHaveLength(1);
  });
});

describe('sterk vraagt minstens zoveel onderzoeken die het aantonen als onderzoeken die dat niet doen', () => {
  const rij = (aantonend: number, andere: number) =>
    weegRij([
      ...Array.from({ length: aantonend }, () => nauwkeurig()),
      ...Array.from({ length: andere }, nietsBeslist),
    ]);

  test('even veel is genoeg, één meer niet', () => {
    expect(rij(2, 2)).toMatchObject({ bewijskracht: 'sterk', aangetoond: { in: 2, van: 4 } });
    expect(rij(2, 3)).toMatchObject({
      bewijskracht: 'redelijk',
      aangetoond: { in: 2, van: 5 },
      tekorten: ['meerderheid'],
      waaromNietHoger: 'Er zijn meer onderzoeken die het niet aantonen (3) dan die het wel aantonen (2).',
    });
  });

  test('ook een onderzoek dat geen verschil vindt naast een klein effect, is een ander onderzoek', () => {
    const klein = () => onderzoek({ schatting: punten(1, 0.2, 1.8) });
    const gelijk = () => nauwkeurig({ vond: 'geen-verschil' });
    expect(weegRij([klein(), klein(), gelijk(), gelijk()]).bewijskracht).toBe('sterk');
    expect(weegRij([klein(), klein(), gelijk(), gelijk(), gelijk()])).toMatchObject({
      bewijskracht: 'redelijk',
      klein: true,
    });
  });
});

describe('hoe lang er gekeken is', () => {
  const lang = (...maanden: (number | null)[]) => weegRij(maanden.map((m) => nauwkeurig({ maanden: m })));

  test.each([
    [[5, 3], 'lang-genoeg', 'Geen onderzoek keek 6 maanden of langer.'],
    [[null, null], 'looptijd-onbekend', 'Wij zagen niet hoe lang de onderzoeken keken.'],
    [[3, null], 'looptijd-onbekend', 'Van geen onderzoek zagen wij dat het 6 maanden of langer keek.'],
  ] as const)('%j maanden is niet genoeg voor sterk', (maanden, tekort, waarom) => {
    expect(lang(...maanden)).toMatchObject({ bewijskracht: 'redelijk', tekorten: [tekort], waaromNietHoger: waarom });
  });

  test('één onderzoek van precies 6 maanden is genoeg', () => {
    expect(lang(null, 6).bewijskracht).toBe('sterk');
  });

  test('van één onderzoek telt het laatste moment dat hetzelfde vond', () => {
    const bevindingen = [
      bevinding({ id: 'kort', gemeten: na(3), schatting: smal.positief }),
      bevinding({ id: 'lang', gemeten: na(24) }),
    ];
    expect(weegRij([onderzoek({ bevindingen }), nauwkeurig({ maanden: 3 })]).bewijskracht).toBe('sterk');
    const niets = [bevindingen[0] as never, bevinding({ id: 'lang', gemeten: na(24), richting: 'geen-verschil' })];
    expect(weegRij([onderzoek({ bevindingen: niets }), nauwkeurig({ maanden: 3 })]).bewijskracht).toBe('redelijk');
  });

  test('van *ergens in* en *gemiddeld* telt het eind', () => {
    const ergensIn = (van: number, tot: number) =>
      onderzoek({ bevindingen: [bevinding({ schatting: smal.positief, gemeten: { soort: 'ergens-in', van, tot } })] });
    expect(weegRij([ergensIn(0, 6), nauwkeurig({ maanden: 3 })]).bewijskracht).toBe('sterk');
    expect(weegRij([ergensIn(0, 5), nauwkeurig({ maanden: 3 })]).bewijskracht).toBe('redelijk');
  });
});

describe('sterk met een overzicht', () => {
  test('waarvan de zekerheid hoog is', () => {
    expect(weegRij([bundel({ zekerheid: 'hoog' })])).toMatchObject({
      bewijskracht: 'sterk',
      waaromNietLager: [
        'De onderzoeken spreken elkaar niet tegen.',
        'Een overzicht van onderzoeken vindt dit, en is daar heel zeker van.',
      ],
    });
  });

  const volledig = { zekerheid: 'redelijk', omvatOnderzoeken: ['erin'], omvatVolledig: true } as const;
  const alles = () => bundel({ ...volledig, omvatOnderzoeken: ['erin'] });

  test('waarvan de zekerheid redelijk is, met een nauwkeurig onderzoek dat er zeker niet in zit', () => {
    expect(weegRij([alles(), nauwkeurig({ maanden: null, ontwerp: 'quasi-experiment' })])).toMatchObject({
      bewijskracht: 'sterk',
      waaromNietLager: [
        'De onderzoeken spreken elkaar niet tegen.',
        'Een overzicht van onderzoeken vindt dit, en is daar redelijk of heel zeker van.',
        'Van dat overzicht weten wij welke onderzoeken erin zitten.',
        'Minstens één nauwkeurig onderzoek dat niet in het overzicht zit, vindt hetzelfde.',
      ],
    });
  });

  test('onbesliste onderzoeken nemen dat niet weg', () => {
    expect(weegRij([bundel({ zekerheid: 'hoog' }), nietsBeslist(), nietsBeslist()]).bewijskracht).toBe('sterk');
  });

  test.each([
    ['dat erin zit', alles(), nauwkeurig({ onderzoek: 'erin' })],
    ['dat niet nauwkeurig is', alles(), onderzoek({ schatting: breed })],
    ['waarvan de verwijzing onzeker is', alles(), nauwkeurig({ verwijzing: 'onzeker' })],
    [
      'waarvan wij niet weten of het erin zit',
      bundel({ zekerheid: 'redelijk', omvatOnderzoeken: ['erin'] }),
      nauwkeurig(),
    ],
    [
      'naast een overzicht met lage zekerheid',
      bundel({ ...volledig, omvatOnderzoeken: ['erin'], zekerheid: 'laag' }),
      nauwkeurig(),
    ],
  ])('maar niet met een onderzoek %s', (_, overzicht, proef) => {
    expect(weegRij([overzicht, proef]).bewijskracht).toBe('redelijk');
  });

  test('is er een overzicht, dan hoort de lezer dat het niet zeker genoeg is', () => {
    expect(weegRij([bundel({ zekerheid: 'redelijk' })]).tekorten).toEqual(['zeker-overzicht']);
    expect(weegRij([bundel({ zekerheid: 'laag' }), nauwkeurig()]).tekorten).toEqual(['zeker-overzicht']);
  });

  test('de volledigheid, de zekerheid en het onderzoek erbuiten moeten bij hetzelfde overzicht horen', () => {
    const rij = [
      bundel({ ...volledig, omvatOnderzoeken: ['erin'], zekerheid: 'laag' }),
      bundel({ zekerheid: 'redelijk' }),
      nauwkeurig(),
    ];
    expect(weegRij(rij).bewijskracht).toBe('redelijk');
    const tweeVolledige = [
      bundel({ ...volledig, omvatOnderzoeken: ['erin'] }),
      bundel({ ...volledig, omvatOnderzoeken: ['ook'] }),
      nauwkeurig({ onderzoek: 'erin' }),
    ];
    expect(weegRij(tweeVolledige).bewijskracht).toBe('sterk');
  });
});

describe('een gemengde rij', () => {
  test('is hooguit redelijk, ook met veel grote onderzoeken en een zeker overzicht', () => {
    const rij = [nauwkeurig(), nauwkeurig(), nauwkeurig({ vond: 'negatief' }), nauwkeurig({ vond: 'negatief' })];
    for (const stukken of [rij, [...rij, bundel({ zekerheid: 'hoog', omvatOnderzoeken: ['anders'] })]])
      expect(weegRij(stukken)).toMatchObject({
        bewijskracht: 'redelijk',
        richting: 'gemengd',
        waaromNietHoger: 'De bevindingen spreken elkaar tegen.',
      });
  });

  test('telt elke stem die iets beslist mee: één nauwkeurig onderzoek maakt haar redelijk', () => {
    expect(weegRij([onderzoek(), nauwkeurig({ vond: 'negatief' })])).toMatchObject({
      bewijskracht: 'redelijk',
      richting: 'gemengd',
    });
    expect(weegRij([onderzoek(), onderzoek({ vond: 'negatief' })])).toMatchObject({
      bewijskracht: 'beperkt',
      richting: 'gemengd',
    });
  });
});

describe('waarom niet hoger', () => {
  test('gaat over het overzicht als er alleen een overzicht is, en anders over de onderzoeken', () => {
    expect(weegRij([bundel({ zekerheid: 'laag' })]).waaromNietHoger).toBe(
      'Er is geen overzicht dat redelijk of heel zeker is van deze uitkomst.',
    );
    expect(weegRij([onderzoek({ schatting: breed }), bundel({ zekerheid: 'laag' })]).waaromNietHoger).toMatch(
      /te onzeker/,
    );
  });

  test('is van de routes met het minste tekort de eerste', () => {
    const volledig = bundel({ zekerheid: 'redelijk', omvatOnderzoeken: ['erin'], omvatVolledig: true });
    // Met een onderzoek erbuiten dat nauwkeurig is, was dit sterk; nu ontbreekt er op elke route één eis.
    expect(weegRij([volledig, onderzoek({ schatting: breed })]).tekorten).toEqual(['zeker-overzicht']);
  });
});
