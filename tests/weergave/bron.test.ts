import { describe, expect, test } from 'vitest';
import { zekerheden, zekerheidsbronnen } from '../../src/kern/bewijs/schalen.ts';
import type { Bron } from '../../src/kern/bron.ts';
import { doelgroepen, klantkenmerken, opleidingen } from '../../src/kern/codes.ts';
import type { Onderzoek } from '../../src/kern/onderzoek.ts';
import { bronWeergave } from '../../src/weergave/bronnen/bron.ts';
import { feitenVan } from '../../src/weergave/bronnen/feiten.ts';
import { geldigheidVan } from '../../src/weergave/bronnen/geldigheid.ts';
import { onderzoekenlijst } from '../../src/weergave/bronnen/onderzoeken.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { maakOnderzoek } from '../hulp/maak.ts';
import { bevinding, geteld, onderzoek, overzicht, per100, punten, registerVan } from '../kern/hulp.ts';

const bibliotheek = (bronnen: readonly Bron[], erbij: readonly Onderzoek[] = []) =>
  maakBibliotheek({}, bronnen, { onderzoeken: registerVan(bronnen, erbij) });
const weergave = (bron: Bron, andere: readonly Bron[] = [], erbij: readonly Onderzoek[] = []) =>
  bronWeergave(bron, bibliotheek([bron, ...andere], erbij));

describe('bij een bron', () => {
  test('staat van welk onderzoek uit het register zij verslag doet, en wie dat nog meer doet', () => {
    const register = [
      maakOnderzoek({
        id: 'seed',
        naam: 'SEED in Noorwegen',
        n: 96,
        loting: 'persoon',
        land: ['noorwegen'],
        registratie: 'NCT01',
      }),
    ];
    const [bron, ander] = ['een', 'twee'].map((id) =>
      onderzoek({ id, onderzoek: 'seed', auteurs: [{ familie: id }] }),
    ) as [Bron, Bron];
    expect(weergave(bron, [ander], register).verslagVan).toEqual([
      {
        anker: 'onderzoek-seed',
        naam: 'SEED in Noorwegen',
        feiten: 'Onderzoek met loting · geloot: per persoon · 96 mensen vergeleken · Noorwegen · registratie NCT01',
        opmerking: '',
        genoemdIn: [
          { naam: 'een (2020)', href: '/bronnen/een/', overzicht: false },
          { naam: 'twee (2020)', href: '/bronnen/twee/', overzicht: false },
        ],
      },
    ]);
  });

  test('staat wat vergeefs gezocht is, met waar en wanneer, en niet dat het er niet is', () => {
    const vergeefs = [{ wat: 'het interval na een jaar', waar: 'PubMed, IZA', wanneer: '2026-11-30' }];
    expect(weergave(onderzoek({ vergeefs })).vergeefs).toEqual([
      'Het interval na een jaar: gezocht op 30 november 2026 (PubMed, IZA).',
    ]);
    expect(weergave(onderzoek()).vergeefs).toEqual([]);
  });

  test('die een overzicht is, staan de onderzoeken erin, en of dat ze alle zijn', () => {
    const register = [maakOnderzoek({ id: 'erin', naam: 'Dit zit erin' })];
    const bundel = (omvatVolledig?: true) =>
      weergave(overzicht({ omvatOnderzoeken: ['erin'], omvatVolledig }), [], register).omvat;
    expect(bundel()?.onderzoeken.map(({ naam }) => naam)).toEqual(['Dit zit erin']);
    expect([bundel()?.alle, bundel(true)?.alle]).toEqual([false, true]);
    expect(weergave(overzicht()).omvat).toBeNull();
  });

  test('staan haar andere uitgaven, aan beide kanten', () => {
    const artikel = onderzoek({ id: 'artikel', verslagVan: 'werkdocument' });
    const werkdocument = onderzoek({ id: 'werkdocument', stand: 'vervangen', vervangenDoor: 'artikel' });
    expect(weergave(artikel, [werkdocument]).hoortBij.map(({ wat, href }) => [wat, href])).toEqual([
      ['Andere uitgave van', '/bronnen/werkdocument/'],
      ['Kwam in de plaats van', '/bronnen/werkdocument/'],
    ]);
    expect(weergave(werkdocument, [artikel]).hoortBij.map(({ wat }) => wat)).toEqual(['Ook verschenen als']);
  });

  test('die ingetrokken is, zegt dat in haar naam en met het bericht', () => {
    const intrekking = { datum: '2025-03-04', url: 'https://example.org/bericht' };
    const { naam, verwijzing } = weergave(onderzoek({ stand: 'ingetrokken', intrekking }));
    expect(naam).toBe('Auteur (2020, ingetrokken)');
    expect(verwijzing.geldigheid?.link?.href).toBe('https://example.org/bericht');
  });
});

describe('de feiten van een bron', () => {
  test('zijn alles wat zij over haar onderzoek meldt, in gewone woorden', () => {
    const bron = onderzoek({
      ontwerp: 'meta-analyse',
      land: ['nederland', 'belgie'],
      populatie: {
        omschrijving: 'Mensen zonder werk.',
        stelsel: ['bijstand-achtig', 'ww-achtig'],
        leeftijd: ['tot-27'],
        werkloosheidsduur: ['langer-dan-2-jaar'],
        opleiding: ['laag'],
        doelgroep: ['statushouders'],
        klantkenmerk: ['willen-en-geloven'],
      },
      vrijwilligheid: 'vrijwillig',
      vergelijking: 'Gewone begeleiding',
      uitval: 0.126,
      alleenAfmakers: true,
      zekerheid: 'redelijk',
      samenhang: true,
    });
    const feiten = feitenVan({ ...bron, n: 1250 });
    expect(Object.fromEntries(feiten.map(({ naam, waarde }) => [naam, waarde]))).toEqual({
      Ontwerp: 'Meta-analyse',
      Land: 'Nederland, België',
      'Aantal mensen': '1.250',
      Wie: 'Mensen zonder werk.',
      'Uitkering of stelsel': 'Bijstand of vergelijkbaar, WW of vergelijkbaar',
      Leeftijd: 'Tot 27 jaar',
      'Duur werkloosheid': 'Langer dan 2 jaar',
      Opleiding: opleidingen.laag,
      Doelgroep: doelgroepen.statushouders,
      Klantkenmerk: klantkenmerken['willen-en-geloven'],
      Vrijwillig: 'Vrijwillig',
      'Vergeleken met': 'Gewone begeleiding',
      Uitval: '13 van de 100 deelnemers',
      Meegeteld: 'Alleen wie het programma afmaakte',
      'Zekerheid volgens de auteurs': zekerheden.redelijk,
      Bundelt: 'Samenhangen, geen vergelijkingen',
    });
  });

  test('noemen niet wat zij niet meldt, en niet vergeleken als zij dat meldt', () => {
    expect(feitenVan(onderzoek()).map(({ naam }) => naam)).toEqual(['Ontwerp']);
    expect(feitenVan(onderzoek({ vergelijking: 'geen' })).at(-1)).toEqual({
      naam: 'Vergeleken met',
      waarde: 'Niet vergeleken',
    });
  });
});

describe('een bron die niet meer geldt, zegt wat dat betekent en waar meer staat', () => {
  test.each<[string, Parameters<typeof onderzoek>[0], string, (string | undefined)[]]>([
    [
      'ingetrokken',
      { stand: 'ingetrokken', intrekking: { datum: '2025-03-04', url: 'https://example.org/bericht' } },
      'Ingetrokken op 4 maart 2025: dit telt nergens mee.',
      ['Het bericht van de intrekking', 'https://example.org/bericht'],
    ],
    [
      'vervangen',
      { stand: 'vervangen', vervangenDoor: 'nieuw' },
      'Vervangen door een andere uitgave: dit telt nergens mee.',
      ['Wat ervoor in de plaats kwam', '/bronnen/nieuw/'],
    ],
    ['voorlopig', { stand: 'voorlopig' }, 'Voorlopig: dit kan nog veranderen.', [undefined, undefined]],
  ])('%s', (woord, velden, zin, [tekst, href]) => {
    const geldigheid = geldigheidVan(onderzoek(velden));
    expect(geldigheid).toMatchObject({ woord, zin });
    expect([geldigheid?.link?.tekst, geldigheid?.link?.href]).toEqual([tekst, href]);
  });
});

describe('een bevinding bij haar bron', () => {
  const eerste = (...args: Parameters<typeof onderzoek>) => weergave(onderzoek(...args)).bevindingen[0];

  test('zegt wat de getallen dragen, en apart wat de onderzoekers ervan noemen', () => {
    expect(eerste({ schatting: punten(5, -4, 14) })).toMatchObject({
      gevonden: 'niet aangetoond, niet uitgesloten',
      gemeld: 'De onderzoekers noemen dit gunstig; hun getallen laten ook geen verschil toe.',
    });
    expect(eerste({ schatting: punten(8, 4, 12) })).toMatchObject({ gevonden: 'gunstig', gemeld: '' });
    // Een gemeld *geen verschil* dat niets uitsluit, heet nergens geen verschil.
    expect(eerste({ vond: 'geen-verschil' })).toMatchObject({
      gevonden: 'niet aangetoond, niet uitgesloten',
      gemeld: '',
    });
  });

  test('heet niet vergeleken of alleen geteld als dat zo is', () => {
    expect(eerste({ ontwerp: 'cohort' })?.gevonden).toBe('leek gunstig, niet vergeleken');
    expect(eerste({ ontwerp: 'cohort', bevindingen: [bevinding({ schatting: geteld(9) })] })?.gevonden).toBe(
      'alleen geteld',
    );
  });

  test('zegt voor onderzoekers hoe het gemeld is, of het de hoofdmaat was, en hoe zeker iemand ervan is', () => {
    const bron = overzicht({
      bevindingen: [
        bevinding({
          schatting: { soort: 'verhouding', maat: 'OR', schatting: 2, onder: 1.5, boven: 2.5 },
          primair: true,
          zekerheid: { oordeel: 'redelijk', volgens: 'auteurs' },
        }),
      ],
    });
    expect(weergave(bron).bevindingen[0]?.voorOnderzoekers).toBe(
      `OR 2 (95%-interval 1,5 tot 2,5); hoofdmaat; zekerheid redelijk, volgens: ${zekerheidsbronnen.auteurs.toLowerCase()}`,
    );
    expect(eerste()?.voorOnderzoekers).toBe('');
  });

  test('zegt over welke groep, vorm en plek zij gaat, en dat een moment niet te zien was', () => {
    const deel = { subgroep: 'jongeren', variant: 'in een groep', plek: 'Groningen', gemeten: null };
    expect(eerste({ bevindingen: [bevinding(deel)] })).toMatchObject({
      over: 'jongeren, in een groep, Groningen',
      omstandigheden: '(moment: ?)',
    });
  });

  test('is onzeker als haar onderzoek dat is, per uitkomst', () => {
    const { bevindingen } = weergave(
      onderzoek({
        n: 1000,
        bevindingen: [
          bevinding({ id: 'werk', schatting: per100(51, 26) }),
          bevinding({ id: 'rust', uitkomst: 'financiele-rust', schatting: per100(51, 26, 3, 47) }),
        ],
      }),
    );
    expect(bevindingen.map(({ grootte }) => grootte.includes('met grote onzekerheid'))).toEqual([false, true]);
  });

  test('zegt wanneer, bij hoeveel mensen, van wie, en waarmee vergeleken als dat anders is dan bij de bron', () => {
    const eigen = bevinding({ n: 40, deelname: true, vergelijking: 'Alleen een brief' });
    expect(eerste({ bevindingen: [eigen] })?.omstandigheden).toBe(
      'Gemeten na 12 maanden, bij 40 mensen, van wie meedeed, vergeleken met alleen een brief',
    );
  });
});

test('het hele register staat op naam, met de bronnen en overzichten die een onderzoek noemen', () => {
  const bron = onderzoek({ id: 'bron', onderzoek: 'b' });
  const bundel = overzicht({ id: 'bundel', omvatOnderzoeken: ['b', 'a'] });
  const lijst = onderzoekenlijst(
    bibliotheek([bron, bundel], [maakOnderzoek({ id: 'b', naam: 'Aap' }), maakOnderzoek({ id: 'a', naam: 'Zee' })]),
  );
  expect(lijst.map(({ naam, genoemdIn }) => [naam, genoemdIn.map(({ overzicht: is }) => is)])).toEqual([
    ['Aap', [false, true]],
    ['Zee', [true]],
  ]);
});
