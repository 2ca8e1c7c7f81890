import { describe, expect, test } from 'vitest';
import type { Weging } from '../../src/kern/bewijs/bewijskracht.ts';
import { bewijskrachten, type Richting, type Uitkomst } from '../../src/kern/bewijs/schalen.ts';
import {
  eigenZinnen,
  kantVan,
  richtingLabels,
  verloopInWoorden,
  zinnen,
  zinVan,
} from '../../src/kern/bewijs/zinnen.ts';
import type { Bron } from '../../src/kern/bron.ts';
import { bevrorenRijen } from './bevroren/rijen.ts';
import { weegGeval } from './genereer.ts';
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
  verhouding,
  weegRij,
} from './hulp.ts';

const zin = (rij: Bron[], uitkomst: Uitkomst = 'werk-gevonden') => zinVan(weegRij(rij), uitkomst);
const tabellen = [zinnen, ...Object.values(eigenZinnen)];
const richtingen = Object.keys(richtingLabels) as Richting[];

describe('de tabel', () => {
  const kunnen = new Set(
    bevrorenRijen()
      .map(weegGeval)
      .map(({ bewijskracht, richting }) => `${bewijskracht} ${richting}`),
  );

  test.each(['werk-gevonden', 'bruikbaarheid', 'juiste-diagnose'] as const)(
    'van %s heeft een zin voor precies de combinaties die de regels kunnen geven',
    (uitkomst) => {
      const tabel = eigenZinnen[uitkomst as Uitkomst] ?? zinnen;
      const ingevuld = bewijskrachten.flatMap((kracht) =>
        richtingen.flatMap((richting) => (tabel[kracht][richting] === null ? [] : `${kracht} ${richting}`)),
      );
      expect(ingevuld.toSorted()).toEqual([...kunnen].toSorted());
    },
  );

  test('elke zin is een hele zin', () => {
    const alle = tabellen.flatMap((tabel) => Object.values(tabel).flatMap((rij) => Object.values(rij)));
    for (const zin of alle.filter((zin) => zin !== null)) expect(zin).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('is stelliger naarmate het bewijs sterker is', () => {
    expect(bewijskrachten.map((kracht) => zinnen[kracht].positief?.split('. ')[0])).toEqual([
      undefined,
      'Wie het beschrijft of doet, is er positief over',
      'Bij mensen met wie dit gebeurde, is een gunstige uitkomst gemeten',
      'Dit werkt misschien.',
      'Dit werkt waarschijnlijk.',
      'Dit werkt.',
    ]);
  });

  test('zegt *werkt* alleen waar vergeleken is, en *misschien* nooit van wat niets beslist', () => {
    for (const kracht of ['praktijk', 'aanwijzing'] as const)
      for (const richting of richtingen) expect(zinnen[kracht][richting] ?? '').not.toMatch(/(Dit|dit) (werkt|maakt)/);
    for (const tabel of tabellen)
      for (const kracht of bewijskrachten) expect(tabel[kracht].onbeslist ?? '').not.toContain('misschien');
  });

  test('zegt bij elke aanwijzing dat er niet vergeleken is, of wat het dus niet zegt', () => {
    for (const tabel of tabellen)
      for (const zin of Object.values(tabel.aanwijzing).filter((zin) => zin !== null))
        expect(zin).toMatch(/niet vergeleken|Dat zegt niet|blijkt niets|spreken elkaar tegen|weten we daarmee niet/);
  });

  test('zegt van bruikbaarheid en een diagnose nooit dat het werkt', () => {
    for (const tabel of Object.values(eigenZinnen))
      for (const kracht of ['sterk', 'redelijk', 'beperkt', 'aanwijzing'] as const)
        for (const zin of Object.values(tabel[kracht])) expect(zin ?? '').not.toMatch(/\bwerkt\b/);
  });
});

test('wat *gunstig* en *niet gunstig* heet, hangt alleen van de richting af', () => {
  expect(Object.entries(kantVan)).toEqual([
    ['positief', 'gunstig'],
    ['geen-verschil', 'niet-gunstig'],
    ['negatief', 'niet-gunstig'],
    ['gemengd', 'gemengd'],
    ['onbeslist', 'geen'],
    ['geteld', 'geen'],
    ['onbekend', 'geen'],
  ]);
  expect(Object.keys(richtingLabels).toSorted()).toEqual(Object.keys(kantVan).toSorted());
});

describe('de zin bij een weging', () => {
  const nietsBeslist = (velden = {}) => onderzoek({ schatting: onbeslist, ...velden });
  const bundel = (velden: Parameters<typeof overzicht>[0] = {}) => overzicht({ schatting: smal.positief, ...velden });

  test('heeft alleen een voorbehoud als daar reden voor is', () => {
    expect(zin([nauwkeurig()])).toBe('Dit werkt waarschijnlijk.');
    expect(zin([nauwkeurig(), nauwkeurig()])).toBe('Dit werkt.');
    expect(zin([])).toBe('Dat weten we niet.');
  });

  test('eindigt met *voor zover wij lazen* als alleen iets dat wij niet zagen haar laag houdt', () => {
    expect(zin([onderzoek()])).toBe('Dit werkt misschien, voor zover wij lazen.');
    expect(zin([onderzoek({ n: 90 })])).toBe('Dit werkt misschien.');
  });

  test('zegt dat een verschil klein is', () => {
    expect(zin([onderzoek({ schatting: punten(1, 0.2, 1.8) })])).toBe(
      'Dit werkt waarschijnlijk. Het verschil is klein.',
    );
  });

  test('zegt in hoeveel onderzoeken het is aangetoond', () => {
    expect(zin([nauwkeurig(), nietsBeslist()])).toBe(
      'Dit werkt waarschijnlijk. Het is aangetoond in 1 van de 2 onderzoeken.',
    );
  });

  test('zegt dat alleen een overzicht het aantoont, en de onderzoeken ernaast niet', () => {
    const zeker = bundel({ zekerheid: 'redelijk' });
    expect(zin([zeker, nietsBeslist()])).toBe(
      'Dit werkt waarschijnlijk. Een overzicht toont het aan, het onderzoek ernaast niet.',
    );
    expect(zin([zeker, nietsBeslist(), nietsBeslist()])).toBe(
      'Dit werkt waarschijnlijk. Een overzicht toont het aan, de 2 onderzoeken ernaast niet.',
    );
  });

  test('zegt dat niet elk onderzoek het bevestigt', () => {
    const rij = [
      bundel({ zekerheid: 'redelijk', omvatOnderzoeken: ['dwarsligger'] }),
      nauwkeurig({ onderzoek: 'dwarsligger', vond: 'negatief' }),
    ];
    expect(zin(rij)).toBe('Dit werkt waarschijnlijk. Het is niet in elk onderzoek bevestigd.');
  });

  test('zegt waarom een onderzoek onbeslist is', () => {
    const beide = (velden: object) => [
      bevinding({ id: 'a', schatting: smal.positief, ...velden }),
      bevinding({ id: 'b', richting: 'negatief', schatting: smal.negatief }),
    ];
    const niets = 'Er is geen verschil aangetoond, ook niet uitgesloten.';
    expect(zin([onderzoek({ bevindingen: beide({}) })])).toBe(`${niets} Binnen een onderzoek verschilt het per maat.`);
    const perPlek = beide({ plek: 'Utrecht' }).map((b) => ({ plek: 'Tilburg', ...b }));
    expect(zin([onderzoek({ bevindingen: perPlek })])).toBe(`${niets} Binnen een onderzoek is het wisselend per plek.`);
  });

  test('noemt het verloop bij één onderzoek, en bij meer dat er een verloop is', () => {
    const daarna = onderzoek({
      bevindingen: [
        bevinding({ id: 'a', gemeten: na(12) }),
        bevinding({ id: 'b', gemeten: na(24), richting: 'geen-verschil' }),
      ],
    });
    expect(zin([daarna])).toBe(
      'Dit werkt misschien, voor zover wij lazen. Na 12 maanden was het gunstig, na 24 maanden was geen verschil aangetoond.',
    );
    expect(zin([daarna, nauwkeurig()])).toBe('Dit werkt. Bij een deel van de onderzoeken veranderde het in de tijd.');
  });

  test('van een telling en een beschrijving zegt dat het daar niet om ging', () => {
    expect(zin([onderzoek({ ontwerp: 'beleid' })])).toBe(
      'Wie het beschrijft of doet, is er positief over. Een meting vonden wij niet.',
    );
    expect(zin([onderzoek({ ontwerp: 'rct', bevindingen: [bevinding({ schatting: geteld(9) })] })])).toBe(
      'Dit is alleen geteld. Er is niet vergeleken met mensen zonder deze methode. Of het werkt, weten we dus niet.',
    );
  });

  test('van bruikbaarheid en juiste diagnose is een eigen zin', () => {
    expect(zin([nauwkeurig()], 'bruikbaarheid')).toBe('Wie het gebruikt, kan er waarschijnlijk mee werken.');
    expect(zin([nauwkeurig()], 'juiste-diagnose')).toBe('Dit geeft waarschijnlijk een juister beeld.');
  });

  test('bestaat niet voor wat de regels uitsluiten: dat is een programmeerfout', () => {
    const onmogelijk: Weging = { ...weegRij([nauwkeurig()]), bewijskracht: 'sterk', richting: 'gemengd' };
    expect(() => zinVan(onmogelijk, 'werk-gevonden')).toThrow('sterk en gemengd');
  });
});

describe('het verloop in woorden', () => {
  const verloop = (...gemeten: Parameters<typeof bevinding>[0][]) =>
    verloopInWoorden(
      weegRij([onderzoek({ bevindingen: gemeten.map((velden, i) => bevinding({ id: `b${i}`, ...velden })) })])
        .stemmen[0]?.verloop ?? [],
    );
  const anders = { schatting: verhouding(1, 0.9, 1.1) };
  const ongunstig = { richting: 'negatief' as const };

  test('begint met een hoofdletter, en noemt elk moment', () => {
    expect(verloop({ gemeten: na(1) }, { gemeten: na(6), ...anders }, { gemeten: na(24), ...ongunstig })).toBe(
      'Na 1 maand was het gunstig, na 6 maanden was er geen verschil, na 24 maanden was het ongunstig.',
    );
    expect(verloop({ gemeten: null }, { gemeten: na(2.5), ...anders })).toBe(
      'Op een moment dat wij niet zagen was het gunstig, na 2,5 maanden was er geen verschil.',
    );
  });

  test('zegt *ergens in* en *gemiddeld* als er zo gemeten is: ooit in een jaar is niet na een jaar', () => {
    expect(
      verloop(
        { gemeten: { soort: 'ergens-in', van: 0, tot: 12 } },
        { gemeten: { soort: 'gemiddeld', van: 12, tot: 24 }, ...anders },
      ),
    ).toBe('Ergens in 12 maanden was het gunstig, gemiddeld tussen 12 en 24 maanden was er geen verschil.');
  });

  test('noemt van meer wijzen van meten op één moment altijd dezelfde, in welke volgorde ook', () => {
    const [ooit, toen] = [{ gemeten: { soort: 'ergens-in', tot: 12 } as const }, { gemeten: na(12) }];
    for (const [een, ander] of [
      [ooit, toen],
      [toen, ooit],
    ])
      expect(verloop({ gemeten: na(6), ...ongunstig }, { ...een }, { ...ander })).toBe(
        'Na 6 maanden was het ongunstig, na 12 maanden was het gunstig.',
      );
  });
});
