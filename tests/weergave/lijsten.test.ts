import { describe, expect, test } from 'vitest';
import type { Begrip } from '../../src/kern/begrip.ts';
import type { Bron } from '../../src/kern/bron.ts';
import { begrippenlijst } from '../../src/weergave/begrippen/begrippenlijst.ts';
import { bronnenlijst } from '../../src/weergave/bronnen/bronnenlijst.ts';
import { nietGunstig } from '../../src/weergave/lijst/bewijsfilters.ts';
import { interventielijst } from '../../src/weergave/lijst/interventielijst.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { maakBron, maakInterventie } from '../hulp/maak.ts';
import { bevinding, onderzoek, punten, smal } from '../kern/hulp.ts';

describe('interventies', () => {
  const bron = onderzoek({
    id: 'proef',
    n: 1000,
    bevindingen: [
      bevinding({ id: 'meer', schatting: smal.positief }),
      bevinding({ id: 'niets', richting: 'geen-verschil', schatting: smal['geen-verschil'] }),
      bevinding({ id: 'misschien', richting: 'geen-verschil', schatting: punten(2, -6, 10) }),
      bevinding({ id: 'ongezien' }),
    ],
  });
  const rij = (naam: string, erbij = {}) => ({
    uitkomst: 'werk-gevonden',
    toelichting: 'Wat dit betekent.',
    bevindingen: [{ bron: 'proef', bevinding: naam, directheid: 'zelfde' }],
    ...erbij,
  });
  const lijst = (velden: Record<string, Record<string, unknown>>) =>
    interventielijst(
      maakBibliotheek(
        Object.fromEntries(Object.entries(velden).map(([titel, erbij]) => [titel.toLowerCase(), { titel, ...erbij }])),
        [bron],
      ),
    );
  const opVolgorde = (naam: string, velden: Parameters<typeof lijst>[0]) =>
    lijst(velden)
      .regels.sort((a, b) => (a.rang[naam] ?? 0) - (b.rang[naam] ?? 0))
      .map(({ titel }) => titel);

  test('een methode waarvan gemeten is dat zij geen verschil maakt, is te vinden zoals elke andere', () => {
    const { groepen, regels } = lijst({ Proef: { bewijs: [rij('niets')] } });
    const gevonden = regels[0]?.codes.werk ?? [];
    expect(gevonden).toEqual(['geen-verschil']);
    expect(groepen.find(({ naam }) => naam === 'werk')?.opties.map(({ code }) => code)).toContain('geen-verschil');
  });

  test('wat niets kon aantonen, heet niet geen verschil en niet gunstig', () => {
    const [regel] = lijst({ Proef: { bewijs: [rij('misschien')] } }).regels;
    expect(regel?.codes).toMatchObject({ werk: ['onbeslist'], bewijskracht: ['beperkt'] });
    expect(regel?.bewijs.map(({ zin }) => zin)).toEqual([
      'het onderzoek kan niet zeggen of dit verschil maakt. Er is geen verschil aangetoond, ook niet uitgesloten.',
    ]);
    expect(nietGunstig).not.toContain('onbeslist');
  });

  test('wat alleen gemeten is, vind je niet onder gunstig: of het werkt, is niet bekend', () => {
    const gemeten = onderzoek({ id: 'gemeten', ontwerp: 'cohort' });
    const { groepen, regels } = interventielijst(
      maakBibliotheek({ a: { titel: 'Gemeten', bewijs: [rijOver([gemeten])] } }, [gemeten]),
    );
    expect(regels[0]?.codes).toMatchObject({ werk: ['geteld'], resultaat: ['geteld'], bewijskracht: ['aanwijzing'] });
    expect(groepen.find(({ naam }) => naam === 'werk')?.opties.find(({ code }) => code === 'geteld')?.label).toBe(
      'Alleen gemeten of geteld, niet vergeleken',
    );
  });

  test.each<[Record<string, number>[], string[]]>([
    [[{ tot: 1 }], ['Al in het eerste half jaar']],
    [[{ van: 5, tot: 24 }], ['Al in het eerste half jaar']],
    [[{ van: 6 }], ['Na minstens een half jaar']],
    [[{ van: 12 }], ['Na minstens een half jaar', 'Na minstens een jaar']],
    [[{ van: 24 }], ['Na minstens een half jaar', 'Na minstens een jaar', 'Na minstens twee jaar']],
    [
      [{ tot: 1 }, { van: 9 }],
      ['Al in het eerste half jaar', 'Na minstens een half jaar'],
    ],
    [[], ['Niet bekend']],
  ])('wanneer de hulp in het onderzoek begon, is te kiezen: %o', (momenten, labels) => {
    const stukken = [undefined, ...momenten].map((inzet, i) =>
      onderzoek({ id: `proef-${i}`, bevindingen: [bevinding({ schatting: smal.positief, ...(inzet && { inzet }) })] }),
    );
    const { groepen, regels } = interventielijst(maakBibliotheek({ a: { bewijs: [rijOver(stukken)] } }, stukken));
    const opties = groepen.find(({ naam }) => naam === 'inzet')?.opties ?? [];
    expect(opties.filter(({ code }) => regels[0]?.codes.inzet?.includes(code)).map(({ label }) => label)).toEqual(
      labels,
    );
  });

  test('een moment uit een bron die niet meetelt, telt ook in het filter niet', () => {
    const verteld = onderzoek({ id: 'verteld', inhoud: 'secundair', bevindingen: [bevinding({ inzet: { van: 12 } })] });
    const [regel] = interventielijst(maakBibliotheek({ a: { bewijs: [rijOver([verteld])] } }, [verteld])).regels;
    expect(regel?.codes.inzet).toEqual(['onbekend']);
  });

  test('wat wij niet zagen is apart te kiezen van wat echt beperkt is', () => {
    const { groepen, regels } = lijst({ Proef: { bewijs: [rij('ongezien')] } });
    const [code = ''] = regels[0]?.codes.bewijskracht ?? [];
    const opties = groepen.find(({ naam }) => naam === 'bewijskracht')?.opties.map((optie) => optie.label);
    expect(groepen.flatMap((groep) => groep.opties).find((optie) => optie.code === code)?.label).toBe(
      'Beperkt bewijs, voor zover wij lazen',
    );
    expect(opties?.slice(1, 4)).toEqual(['Redelijk bewijs', 'Beperkt bewijs, voor zover wij lazen', 'Beperkt bewijs']);
  });

  test('even sterke rijen die elkaar tegenspreken, staan er allebei, met waar zij over gaan', () => {
    const [regel] = lijst({ Proef: { bewijs: [rij('meer'), rij('niets', { variant: 'in een groep' })] } }).regels;
    expect(regel?.codes.werk).toHaveLength(2);
    expect(regel?.bewijs.map(({ aanhef, naam }) => [aanhef, naam])).toEqual([
      ['', 'Werk gevonden'],
      ['Maar ook', 'Werk gevonden (in een groep)'],
    ]);
  });

  test('zonder rij over werk is het bewijs onbekend, en dat staat er', () => {
    const [regel] = lijst({ Proef: {} }).regels;
    expect(regel?.codes).toMatchObject({ bewijskracht: ['onbekend'], werk: [], uitkomst: [], resultaat: [] });
    expect(regel?.bewijs.map(({ zin }) => zin)).toEqual(['hierover is nog geen bewijs verzameld.']);
  });

  test('het beste bewijs over werk staat voorop; onbeslist komt daarna, en geen verschil na onbekend', () => {
    const velden = {
      Aap: {},
      Mus: { bewijs: [rij('meer')] },
      Bij: { bewijs: [rij('niets')] },
      Rat: { bewijs: [rij('misschien')] },
    };
    expect(opVolgorde('bewijs', velden)).toEqual(['Mus', 'Rat', 'Aap', 'Bij']);
    expect(opVolgorde('naam', velden)).toEqual(['Aap', 'Bij', 'Mus', 'Rat']);
  });

  test('naast een klant liggen alleen rijen over werk, elk met haar rang; zonder staat er een lege', () => {
    const welbevinden = { uitkomst: 'welbevinden', toelichting: 'Niets gevonden.', gezochtOp: '2026-01-01' };
    const [met, zonder] = lijst({
      Aap: { bewijs: [rij('meer'), welbevinden] },
      Bij: { bewijs: [welbevinden] },
    }).regels.map(({ klantrijen }) => klantrijen);
    expect(met?.map(({ naam, onderzochten }) => [naam, onderzochten.length])).toEqual([['Werk gevonden', 1]]);
    expect(zonder?.map(({ naam, onderzochten }) => [naam, onderzochten.length])).toEqual([['Werk', 0]]);
    expect(met?.[0]?.rang).toBeGreaterThan(zonder?.[0]?.rang ?? 0);
  });

  test('de nieuwste wijziging telt, niet de eerste', () => {
    const wijziging = (versie: number, datum: string) => ({ versie, datum, wat: 'Bijgewerkt.', raaktHetAdvies: false });
    const velden = {
      Oud: { wijzigingen: [wijziging(1, '2026-02-01')] },
      Nieuw: { versie: 2, wijzigingen: [wijziging(2, '2026-03-01'), wijziging(1, '2026-01-01')] },
    };
    expect(opVolgorde('nieuwste', velden)).toEqual(['Nieuw', 'Oud']);
  });
});

describe('wat er van een methode in de lijst staat', () => {
  const regels = (velden: Record<string, Record<string, unknown>>) => interventielijst(maakBibliotheek(velden));

  test('voor wie en hoe lang: van elk de eerste zin, heel', () => {
    const doelgroep = { omschrijving: 'Mensen die lang werk zoeken. Ook jongeren.', codes: ['werkzoekenden-algemeen'] };
    const { regels: gemaakt } = regels({
      a: { doelgroep, tijd: 'Vijf keer vier uur, in één week. Meer vonden wij niet.' },
    });
    expect(gemaakt[0]).toMatchObject({
      voorWie: 'Mensen die lang werk zoeken.',
      tijd: 'Vijf keer vier uur, in één week.',
    });
  });

  test('concept staat er één keer voor de hele lijst; een methode die het niet is, zegt wat zij is', () => {
    const lijst = regels({ a: {}, b: { status: 'in-beoordeling' }, c: { status: 'gearchiveerd' } });
    expect(lijst.concept).toBe(
      '2 van de 3 methoden zijn concept: nog niet beoordeeld door een Gilde. Bij de andere staat wat zij zijn.',
    );
    expect(lijst.regels.map(({ status }) => status)).toEqual(['', '', 'Gearchiveerd']);
    expect(regels({ a: {}, b: {} }).concept).toBe('Alle 2 methoden zijn concept: nog niet beoordeeld door een Gilde.');
    expect(regels({ c: { status: 'gearchiveerd' } }).concept).toBe('');
  });
});

describe('bronnen', () => {
  const lijst = (...bronnen: Bron[]) => bronnenlijst(maakBibliotheek({}, bronnen));

  test('Nederland staat voorop, meer landen tellen elk, en zonder land staat achteraan', () => {
    const { groepen, regels } = lijst(maakBron({ id: 'a' }), maakBron({ id: 'b', land: ['zweden', 'nederland'] }));
    const opties = groepen.find(({ naam }) => naam === 'land')?.opties ?? [];
    expect(opties[0]).toEqual({ code: 'nederland', label: 'Nederland' });
    expect(opties.at(-1)).toEqual({ code: 'niet-vermeld', label: 'Niet vermeld' });
    expect(regels.map(({ codes }) => codes.land)).toEqual(
      expect.arrayContaining([['zweden', 'nederland'], ['niet-vermeld']]),
    );
  });

  test('bij de nieuwste eerst staat in druk vooraan en zonder jaar achteraan', () => {
    const { regels } = lijst(
      maakBron({ id: 'a', auteurs: [{ familie: 'Aa' }], jaar: null }),
      maakBron({ id: 'b', auteurs: [{ familie: 'Be' }], jaar: 1990 }),
      maakBron({ id: 'c', auteurs: [{ familie: 'Ce' }], jaar: 'in druk' }),
    );
    expect(regels.map(({ rang }) => rang.nieuwste)).toEqual([2, 1, 0]);
  });

  test('van een bron staat er in één regel wat zij vond: elke uitkomst één keer, met over wie', () => {
    const [regel] = lijst(
      onderzoek({
        id: 'proef',
        bevindingen: [
          bevinding({ id: 'a', schatting: smal.positief }),
          bevinding({ id: 'b', schatting: smal.positief }),
          bevinding({ id: 'c', richting: 'geen-verschil', schatting: smal['geen-verschil'], subgroep: 'vrouwen' }),
          bevinding({ id: 'd', richting: 'geen-verschil', schatting: punten(2, -6, 10), subgroep: 'vrouwen' }),
        ],
      }),
    ).regels;
    expect(regel?.vond).toBe(
      'Werk gevonden: gunstig; werk gevonden (vrouwen): maakt geen verschil, en ook niet aangetoond, niet uitgesloten.',
    );
  });

  test('van een bron zonder bevindingen staat er niet wat zij vond, en zonder aantal niet bij hoeveel mensen', () => {
    const [kaal] = lijst(maakBron({ ontwerp: 'rct', land: ['zweden'] })).regels;
    expect(kaal?.vond).toBe('');
    expect(kaal?.feiten).toBe('Onderzoek met loting · Zweden · gelezen: de samenvatting');
    const [met] = lijst(maakBron({ n: 1234 })).regels;
    expect(met?.feiten).toContain('1.234 mensen');
  });

  test('bij een bron staan de methoden die op haar rusten', () => {
    const bibliotheek = maakBibliotheek({ a: {}, b: {} }, [maakBron({ id: 'proef' })]);
    const interventies = bibliotheek.interventies.map((i) => ({ ...i, bronnen: i.id === 'a' ? ['proef'] : [] }));
    const [regel] = bronnenlijst({ ...bibliotheek, interventies }).regels;
    expect(regel?.bij).toEqual([{ titel: 'Methode a', href: '/interventies/a/' }]);
  });

  test('een ingetrokken bron zegt dat, met wanneer en waar', () => {
    const intrekking = { datum: '2025-03-04', url: 'https://example.org/bericht' };
    const [regel] = lijst(maakBron({ stand: 'ingetrokken', intrekking })).regels;
    expect(regel?.geldigheid).toEqual({
      woord: 'ingetrokken',
      zin: 'Ingetrokken op 4 maart 2025: dit telt nergens mee.',
      link: { tekst: 'Het bericht van de intrekking', href: 'https://example.org/bericht' },
    });
  });
});

describe('begrippen', () => {
  const begrip = (term: string): Begrip => ({ id: term.toLowerCase(), term, soort: 'methode' });
  const { letters, groepen } = begrippenlijst(['ZRM', 'école', 'Eva', '2e spoor'].map(begrip), []);

  test('een begrip staat onder zijn eerste letter, zonder accent; een cijfer staat vooraan', () => {
    expect(groepen.map(({ letter, begrippen }) => [letter, begrippen.map(({ term }) => term)])).toEqual([
      ['0-9', ['2e spoor']],
      ['E', ['école', 'Eva']],
      ['Z', ['ZRM']],
    ]);
  });

  test('elke letter staat in de index, en alleen een letter met begrippen is een link', () => {
    expect(letters).toHaveLength(27);
    expect(letters.filter(({ href }) => href)).toEqual([
      { letter: '0-9', href: '#letter-0-9' },
      { letter: 'E', href: '#letter-e' },
      { letter: 'Z', href: '#letter-z' },
    ]);
  });

  test('bij een begrip staan de methoden waarvan de tekst ernaar verwijst, elk één keer', () => {
    const link = '<a href="/begrippen/#zrm">ZRM</a>';
    const methode = (id: string, html: string) => ({
      ...maakInterventie({ titel: `Methode ${id}` }),
      id,
      lijf: { html, koppen: [] },
    });
    const [weergave] = begrippenlijst(
      [begrip('ZRM')],
      [
        methode('b', `<p>${link} en nog eens ${link}</p>`),
        methode('a', `<p>${link}</p>`),
        methode('c', '<p>De ZRM, zonder verwijzing.</p>'),
      ],
    ).groepen.flatMap((groep) => groep.begrippen);
    expect(weergave?.gebruikt).toEqual([
      { titel: 'Methode a', href: '/interventies/a/leren/' },
      { titel: 'Methode b', href: '/interventies/b/leren/' },
    ]);
  });

  test('van een wet staat erbij wanneer de definitie is nagekeken, of dat dat nog moet', () => {
    const nagekeken = (velden: Partial<Begrip>) =>
      begrippenlijst([{ ...begrip('WW'), ...velden }], []).groepen[0]?.begrippen[0]?.nagekeken;
    expect(nagekeken({ soort: 'wet-en-uitkering' })).toBe('Nog niet nagekeken in de wet.');
    expect(nagekeken({ soort: 'wet-en-uitkering', peildatum: '2026-01-02' })).toBe(
      'Nagekeken in de wet op 2 januari 2026.',
    );
    expect(nagekeken({})).toBe('');
  });
});
