import { describe, expect, test } from 'vitest';
import { type Weging, weeg } from '../../src/kern/bewijs/bewijskracht.ts';
import { zinVan } from '../../src/kern/bewijs/oordeel.ts';
import type { Uitkomst } from '../../src/kern/bewijs/uitkomsten.ts';
import type { Bron } from '../../src/kern/bron.ts';
import {
  bevinding,
  geteld,
  na,
  nauwkeurig,
  onbeslist,
  onderdeel,
  onderzoek,
  overzicht,
  punten,
  smal,
  verwant,
  weegRij,
} from './hulp.ts';

const zin = (rij: Parameters<typeof weegRij>[0], uitkomst: Uitkomst = 'werk-gevonden') =>
  zinVan(weegRij(rij), uitkomst);
const nietsBeslist = (velden = {}) => onderzoek({ schatting: onbeslist, ...velden });
const bundel = (velden: Parameters<typeof overzicht>[0] = {}) => overzicht({ schatting: smal.positief, ...velden });
const verdeeld = (velden = {}): Bron =>
  onderzoek({
    bevindingen: [
      bevinding({ id: 'a', schatting: smal.positief, ...velden }),
      bevinding({
        id: 'b',
        richting: 'negatief',
        schatting: smal.negatief,
        ...(velden && 'plek' in velden && { plek: 'Tilburg' }),
      }),
    ],
  });

test('heeft alleen een voorbehoud als daar reden voor is', () => {
  expect(zin([nauwkeurig()])).toBe('Dit werkt waarschijnlijk.');
  expect(zin([nauwkeurig(), nauwkeurig()])).toBe('Dit werkt.');
  expect(zin([])).toBe('Dat weten we niet.');
});

test('eindigt met *voor zover wij lazen* als alleen iets dat wij niet zagen haar laag houdt', () => {
  expect(zin([onderzoek()])).toBe('Dit werkt misschien, voor zover wij lazen.');
  expect(zin([onderzoek()], 'kosten')).toBe(
    'Voor wie betaalt, vallen de kosten misschien lager uit, voor zover wij lazen.',
  );
  expect(zin([onderzoek()], 'bruikbaarheid')).toBe(
    'Mensen die dit kregen, zijn misschien tevredener dan mensen die het niet kregen, voor zover wij lazen.',
  );
  expect(zin([onderzoek({ n: 90 })])).toBe('Dit werkt misschien.');
});

test('zegt dat een verschil klein is', () => {
  expect(zin([onderzoek({ schatting: punten(1, 0.2, 1.8) })])).toBe('Dit werkt waarschijnlijk. Het verschil is klein.');
});

describe('in hoeveel onderzoeken is het aangetoond?', () => {
  test('met wat de andere zeggen', () => {
    expect(zin([nauwkeurig(), nietsBeslist()])).toBe(
      'Dit werkt waarschijnlijk. Het is aangetoond in 1 van de 2 onderzoeken; het andere kon het niet zeggen.',
    );
    expect(zin([nauwkeurig(), nietsBeslist(), nietsBeslist()])).toBe(
      'Dit werkt waarschijnlijk. Het is aangetoond in 1 van de 3 onderzoeken; de andere 2 konden het niet zeggen.',
    );
  });

  test('ook als een ander onderzoek iets anders vond', () => {
    const rij = [
      bundel({ zekerheid: 'redelijk', omvatOnderzoeken: ['dwarsligger'] }),
      nauwkeurig({ onderzoek: 'dwarsligger', vond: 'negatief' }),
      nauwkeurig(),
      nietsBeslist(),
    ];
    expect(zin(rij)).toBe(
      'Dit werkt waarschijnlijk. Het is aangetoond in 1 van de 3 onderzoeken; de andere 2 konden het niet zeggen of vonden iets anders. Het is niet in elk onderzoek bevestigd.',
    );
  });

  test('alleen een overzicht toont het aan', () => {
    const zeker = bundel({ zekerheid: 'redelijk' });
    expect(zin([zeker, nietsBeslist()])).toBe(
      'Dit werkt waarschijnlijk. Een overzicht toont het aan; het onderzoek ernaast kon het niet zeggen.',
    );
    expect(zin([zeker, nietsBeslist(), nietsBeslist()])).toBe(
      'Dit werkt waarschijnlijk. Een overzicht toont het aan; de 2 onderzoeken ernaast konden het niet zeggen.',
    );
  });

  test('een overzicht dat niets kan zeggen, zwijgt niet', () => {
    const overzichtNiet = () => overzicht({ schatting: onbeslist });
    expect(zin([onderzoek(), overzichtNiet()])).toBe(
      'Dit werkt misschien, voor zover wij lazen. Een overzicht van onderzoeken kon het niet aantonen.',
    );
    expect(zin([onderzoek(), nietsBeslist(), overzichtNiet(), overzichtNiet()])).toBe(
      'Dit werkt misschien, voor zover wij lazen. Het is aangetoond in 1 van de 2 onderzoeken; het andere kon het niet zeggen. De 2 overzichten van onderzoeken konden het niet aantonen.',
    );
    expect(zin([bundel({ zekerheid: 'redelijk' }), overzichtNiet()])).toBe(
      'Dit werkt waarschijnlijk. Van de 2 overzichten van onderzoeken kon 1 het niet aantonen.',
    );
    expect(zin([overzichtNiet()])).toBe(
      'Het onderzoek kan niet zeggen of dit verschil maakt. Er is geen verschil aangetoond, ook niet uitgesloten.',
    );
  });
});

test('zegt dat niet elk onderzoek het bevestigt', () => {
  const rij = [
    bundel({ zekerheid: 'redelijk', omvatOnderzoeken: ['dwarsligger'] }),
    nauwkeurig({ onderzoek: 'dwarsligger', vond: 'negatief' }),
  ];
  expect(zin(rij)).toBe('Dit werkt waarschijnlijk. Het is niet in elk onderzoek bevestigd.');
});

describe('metingen of plekken van één onderzoek die iets anders zeggen', () => {
  test('dan is er wel iets gevonden, en heet het niet *geen verschil aangetoond*', () => {
    expect(zin([verdeeld()])).toBe(
      'In het onderzoek vond de ene meting iets wat de andere niet vond. Wij kunnen dus niet zeggen wat dit doet.',
    );
    expect(zin([verdeeld({ plek: 'Utrecht' })])).toBe(
      'In het onderzoek vond de ene plek iets anders dan de andere. Wij kunnen dus niet zeggen wat dit doet.',
    );
  });

  test.each([
    ['kosten', 'of dit meer of minder kost'],
    ['juiste-diagnose', 'of dit een juister beeld geeft'],
    ['bruikbaarheid', 'of mensen die dit kregen, tevredener zijn dan mensen die het niet kregen'],
    ['verdringing', 'of anderen er werk door verliezen'],
  ] as const)('bij %s gaat het om iets anders', (uitkomst, wat) => {
    expect(zin([verdeeld()], uitkomst)).toContain(`Wij kunnen dus niet zeggen ${wat}.`);
  });

  test('met wat de andere zeggen', () => {
    expect(zin([verdeeld(), nietsBeslist()])).toBe(
      'In 1 van de 2 onderzoeken vond de ene meting iets wat de andere niet vond. Het andere kan het niet zeggen. Wij kunnen dus niet zeggen wat dit doet.',
    );
    expect(zin([verdeeld(), verdeeld({ plek: 'Utrecht' }), nietsBeslist(), overzicht({ schatting: onbeslist })])).toBe(
      'In 1 van de 4 onderzoeken en overzichten vond de ene meting iets wat de andere niet vond. In 1 van de 4 onderzoeken en overzichten vond de ene plek iets anders dan de andere. De andere 2 kunnen het niet zeggen. Wij kunnen dus niet zeggen wat dit doet.',
    );
  });

  test('naast een onderzoek dat wel iets beslist', () => {
    expect(zin([nauwkeurig(), verdeeld()])).toBe(
      'Dit werkt waarschijnlijk. Het is aangetoond in 1 van de 2 onderzoeken; het andere kon het niet zeggen. In 1 van de 2 onderzoeken vond de ene meting iets wat de andere niet vond.',
    );
  });
});

test('noemt het verloop bij één onderzoek, en bij meer in hoeveel er een verloop is', () => {
  const daarna = () =>
    onderzoek({
      bevindingen: [
        bevinding({ id: 'a', gemeten: na(12) }),
        bevinding({ id: 'b', gemeten: na(24), richting: 'geen-verschil' }),
      ],
    });
  expect(zin([daarna()])).toBe(
    'Dit werkt misschien, voor zover wij lazen. Na 12 maanden was het gunstig, na 24 maanden was geen verschil aangetoond.',
  );
  expect(zin([daarna(), nauwkeurig()])).toBe(
    'Dit werkt. In 1 van de 2 onderzoeken veranderde de uitkomst in de tijd; bij dat onderzoek staat hoe.',
  );
  expect(zin([daarna(), daarna(), nauwkeurig()])).toBe(
    'Dit werkt. In 2 van de 3 onderzoeken veranderde de uitkomst in de tijd; bij elk daarvan staat hoe.',
  );
});

describe('wat niet vergeleken is', () => {
  test('zegt eerst wat het niet zegt', () => {
    expect(zin([onderzoek({ ontwerp: 'cohort' })])).toBe(
      'Er is niet vergeleken, dus of het werkt, weten we niet. Bij mensen die dit kregen, zag de uitkomst er gunstig uit.',
    );
    expect(zin([onderzoek({ ontwerp: 'rct', bevindingen: [bevinding({ schatting: geteld(9) })] })])).toBe(
      'Er is alleen geteld, niet vergeleken. Of het werkt, weten we dus niet.',
    );
  });

  test('en alleen beschreven is, toont niets aan', () => {
    expect(zin([onderzoek({ ontwerp: 'beleid' })])).toBe(
      'Wie het beschrijft of doet, is er positief over. Een meting vonden wij niet.',
    );
    expect(zin([onderzoek({ ontwerp: 'kwalitatief', vond: 'geen-verschil' })])).toBe(
      'Wie het beschrijft, zag geen duidelijke verandering. Een meting lazen wij zelf niet.',
    );
  });
});

describe('wat wij niet weten', () => {
  const naar = (...directheden: ('onderdeel' | 'verwant')[]) =>
    zin(directheden.map((directheid) => (directheid === 'verwant' ? verwant(onderzoek()) : onderdeel(onderzoek()))));

  test('zegt dat er wel onderzoek is naar iets anders', () => {
    const begin = 'Dat weten we niet. Naar deze methode zelf vonden wij geen onderzoek, wel naar';
    expect(naar('verwant')).toBe(`${begin} iets dat erop lijkt.`);
    expect(naar('onderdeel')).toBe(`${begin} een onderdeel ervan.`);
    expect(naar('verwant', 'onderdeel')).toBe(`${begin} een onderdeel ervan en naar iets dat erop lijkt.`);
  });

  test('zegt dat niet als er ook onderzoek naar de methode zelf is dat niet meetelt', () => {
    expect(zin([verwant(onderzoek()), onderzoek({ inhoud: 'secundair' })])).toBe('Dat weten we niet.');
  });
});

test('bestaat niet voor wat de regels uitsluiten: dat is een programmeerfout', () => {
  const onmogelijk: Weging = { ...weegRij([nauwkeurig()]), bewijskracht: 'sterk', richting: 'gemengd' };
  expect(() => zinVan(onmogelijk, 'werk-gevonden')).toThrow('sterk en gemengd');
});

describe('een meting die toch iets vergeleek', () => {
  const werkVonden = { vergelijking: 'geen', gekozenNaStart: 'wie zonder de training werk vond' };

  test('onder mensen die na de start gekozen zijn, is niet eerlijk vergeleken', () => {
    expect(zin([onderzoek({ bevindingen: [bevinding(werkVonden)] })])).toBe(
      'Er is wel vergeleken, maar niet eerlijk: wie er in de groepen zat, hing af van wat er na de start gebeurde. Of het werkt, weten we dus niet. Bij mensen die dit kregen, zag de uitkomst er gunstig uit.',
    );
  });

  test('zagen wij niet of er vergeleken is, dan zeggen wij dat', () => {
    expect(zin([overzicht({ samenhang: true })])).toBe(
      'Of er vergeleken is, zagen wij niet. Of het werkt, weten we dus niet. Bij mensen die dit kregen, zag de uitkomst er gunstig uit.',
    );
  });

  test('weegt als elke andere meting', () => {
    const kaal = onderzoek({ bevindingen: [bevinding({ vergelijking: 'geen' })] });
    const gekozen = onderzoek({ bevindingen: [bevinding(werkVonden)] });
    expect(weegRij([gekozen]).bewijskracht).toBe(weegRij([kaal]).bewijskracht);
    expect(weegRij([gekozen]).richting).toBe(weegRij([kaal]).richting);
  });
});

test('wat er aan een onderdeel of iets verwants ongunstig was, verdwijnt niet achter *dat weten we niet*', () => {
  expect(zin([onderdeel(onderzoek({ vond: 'negatief' })), verwant(onderzoek())])).toBe(
    'Dat weten we niet. Naar deze methode zelf vonden wij geen onderzoek, wel naar een onderdeel ervan en naar iets dat erop lijkt. Over dat onderdeel is ook iets ongunstigs gevonden.',
  );
});

test('wat wij niet konden lezen, heet niet: geen onderzoek gevonden', () => {
  const { bewijskracht, waaromNietHoger } = weeg(
    { uitkomst: 'werk-gevonden', toelichting: 'Geschreven voor een test.', gezochtOp: '2026-11-30', ongelezen: ['a'] },
    { bronnen: new Map(), onderzoeken: new Map() },
  );
  expect(bewijskracht).toBe('onbekend');
  expect(waaromNietHoger).toBe('Er is onderzoek; de uitkomst konden wij niet lezen.');
});
