import { expect, test } from 'vitest';
import { inhouden } from '../../src/kern/bewijs/schalen.ts';
import { doelgroepen, klantkenmerken } from '../../src/kern/codes.ts';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import type { Kennisvraag } from '../../src/kern/kennisvraag.ts';
import { agenda } from '../../src/weergave/agenda/agenda.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { maakInterventie } from '../hulp/maak.ts';
import { onderzoek, punten } from '../kern/hulp.ts';

const vraag: Kennisvraag = {
  id: 'bellen',
  vraag: 'Helpt het om samen te bellen?',
  waarom: 'Klantmanagers doen het vaak.',
  voor: ['gilde', 'onderzoek'],
};

test('wat in de bron op te zoeken is, is een klus voor een groep; de rest is onderzoek', () => {
  const bronnen = [
    onderzoek({ id: 'klein', n: 50, schatting: punten(8) }),
    onderzoek({ id: 'onbekend', schatting: punten(8) }),
  ];
  const [klein, onbekend] = bronnen.map((bron) => ({ bewijs: [rijOver([bron])] }));
  const { gilde, onderzoek: voorOnderzoek } = agenda(
    maakBibliotheek({ a: klein ?? {}, b: onbekend ?? {} }, bronnen),
    [],
  );
  expect(gilde.find(({ id }) => id === 'opzoeken')?.groepjes).toEqual([
    { kop: 'Hoeveel mensen er vergeleken zijn (1)', links: [expect.objectContaining({ tekst: 'Methode b' })] },
  ]);
  expect(voorOnderzoek.find(({ id }) => id === 'een-stap-hoger')?.groepjes).toEqual([
    {
      kop: 'Onderzoek met meer mensen (1)',
      links: [{ tekst: 'Methode a', href: '/interventies/a/bewijs/#bewijs-werk-gevonden', erbij: 'werk gevonden' }],
    },
  ]);
});

test('een methode met meer uitkomsten staat op één regel', () => {
  const beschrijving = onderzoek({ ontwerp: 'praktijkbeschrijving' });
  const bewijs = [
    rijOver([beschrijving]),
    rijOver([beschrijving], { variant: 'in een groep' }),
    rijOver([beschrijving], { uitkomst: 'inkomen' }),
  ];
  const { gilde } = agenda(maakBibliotheek({ a: { bewijs } }, [beschrijving]), []);
  const punt = gilde.find(({ id }) => id === 'alleen-beschreven');
  expect(punt?.aantal).toBe('3 uitkomsten');
  expect(punt?.groepjes[0]?.links.map(({ erbij }) => erbij)).toEqual(['werk gevonden, inkomen']);
});

test('elke vraag heeft een link: naar wat er over die mensen en die uitkomst is, of naar de kaart', () => {
  const kennisvragen = [
    vraag,
    { ...vraag, id: 'twee', doelgroep: ['migranten' as const], uitkomst: ['inkomen' as const] },
  ];
  const { vragen } = agenda(maakBibliotheek({}, [], { kennisvragen }), []);
  expect(vragen.map(({ links }) => links[0]?.href)).toEqual([
    '/bewijskaart/',
    '/interventies/?doelgroep=migranten&uitkomst=inkomen',
  ]);
  expect(vragen[0]?.voor).toBe('Gilde-groepen en onderzoekers');
});

test('een lege bibliotheek geeft een agenda zonder lege groepjes', () => {
  const { gilde, onderzoek: voorOnderzoek } = agenda(maakBibliotheek({}), []);
  for (const { groepjes } of [...gilde, ...voorOnderzoek])
    expect(groepjes.filter(({ links }) => links.length === 0)).toEqual([]);
});

test('een groep zonder onderzoek staat bij haar eigen soort, met hoeveel het er zijn', () => {
  const bron = onderzoek({ populatie: { omschrijving: 'Mensen.', doelgroep: ['statushouders'] } });
  const punt = agenda(maakBibliotheek({}, [bron]), []).onderzoek.find(({ id }) => id === 'groepen-zonder-onderzoek');
  const [groepen, kenmerken] = [Object.keys(doelgroepen).length - 1, Object.keys(klantkenmerken).length];
  expect(punt?.aantal).toBe(`${groepen + kenmerken} groepen`);
  expect(punt?.groepjes.map(({ kop, links }) => [kop, links.length])).toEqual([
    [`Klantkenmerken (${kenmerken})`, kenmerken],
    [`Doelgroepen (${groepen})`, groepen],
  ]);
  expect(punt?.groepjes[1]?.links).not.toContainEqual(expect.objectContaining({ tekst: 'Statushouders' }));
  expect(punt?.groepjes[1]?.links[0]).toEqual({
    tekst: 'Jongeren tot 27 jaar',
    href: '/bewijskaart/#doelgroep-jongeren-tot-27',
  });
});

test('een bewering die niemand toetste, staat bij haar onderwerp; wat wel onderzocht is, staat er niet', () => {
  const bewering = (stand?: string) => ({ tekst: 'Hierover is iets bekend.', ...(stand && { stand }) });
  const methode = (id: string, velden: Record<string, unknown>) =>
    ({ ...maakInterventie({ titel: `Methode ${id}`, ...velden }), id, lijf: { html: '', koppen: [] } }) as Interventie;
  const { gilde, onderzoek: voorOnderzoek } = agenda(maakBibliotheek({}), [
    methode('a', { kosten: bewering('niet-gezien'), werking: bewering('niet-gezien') }),
    methode('b', { kosten: bewering('niet-gezien'), uitvoering: bewering('niet-gezien') }),
    methode('c', { moderatoren: { ...bewering('beschreven'), bronnen: ['een-bron'] } }),
  ]);
  const punten = [...gilde, ...voorOnderzoek].filter(({ aantal }) => /^[1-9]\d* bewering/.test(aantal));
  expect(punten.map(({ aantal, groepjes }) => [aantal, groepjes.map(({ kop }) => kop)])).toEqual([
    ['3 beweringen', ['Wat er bij de uitvoering telt (1)', 'Wat het kost (2)']],
    ['1 bewering', ['Waardoor het zou werken (1)']],
  ]);
});

test('van wat wij niet helemaal lazen staat vooraan wat daarom niet meetelt, dan alles naar wat wij zagen', () => {
  const bronnen = [
    onderzoek({ id: 'gelezen', inhoud: 'volledige-tekst' }),
    onderzoek({ id: 'samengevat' }),
    onderzoek({ id: 'elders', inhoud: 'secundair', auteurs: [{ familie: 'Elders' }] }),
    onderzoek({ id: 'los', inhoud: 'secundair' }),
  ];
  const { gilde } = agenda(maakBibliotheek({ a: { bewijs: [rijOver(bronnen.slice(0, 3))] } }, bronnen), []);
  expect(gilde.find(({ id }) => id === 'lezen')).toMatchObject({
    aantal: '3 bronnen',
    groepjes: [
      { kop: 'Telt nu niet mee: lees deze eerst (1)', links: [{ tekst: 'Elders (2020)', href: '/bronnen/elders/' }] },
      {
        kop: 'Alle bronnen, naar wat wij ervan zagen',
        links: [
          { tekst: `${inhouden.secundair}: 2 bronnen`, href: '/bronnen/?inhoud=secundair' },
          { tekst: `${inhouden.samenvatting}: 1 bron`, href: '/bronnen/?inhoud=samenvatting' },
        ],
      },
    ],
  });
});

test('wat bij de meeste uitkomsten nodig is, staat bovenaan', () => {
  const klein = { n: 50, schatting: punten(8) };
  const bronnen = [
    onderzoek({ id: 'a', ontwerp: 'cohort' }),
    onderzoek({ id: 'b', ...klein }),
    onderzoek({ id: 'c', ...klein }),
  ];
  const methoden = Object.fromEntries(bronnen.map((bron) => [bron.id, { bewijs: [rijOver([bron])] }]));
  const { onderzoek: voorOnderzoek } = agenda(maakBibliotheek(methoden, bronnen), []);
  const punt = voorOnderzoek.find(({ id }) => id === 'een-stap-hoger');
  expect(punt?.aantal).toBe('3 uitkomsten');
  expect(punt?.groepjes.map(({ kop }) => kop)).toEqual([
    'Onderzoek met meer mensen (2)',
    'Onderzoek dat mensen met en zonder de methode vergelijkt (1)',
  ]);
});

test('een onderwerp waarover wij nog niets schreven zegt waarom, wat erbij in de buurt komt en waar iemand heen kan', () => {
  const woorden = ['een', 'twee'];
  const onderwerpen = [
    {
      id: 'b',
      onderwerp: 'kinderopvang',
      woorden,
      nogNiet: 'Wij schreven er nog niets over.',
      dichtstbij: ['a', 'weg'],
    },
    { id: 'c', onderwerp: 'rijlessen', woorden, nogNiet: 'Wij keken er nog niet naar.', elders: 'Vraag de gemeente.' },
    { id: 'd', onderwerp: 'bellen', woorden, hier: ['a'] },
  ];
  const { nogNiet } = agenda(maakBibliotheek({ a: {} }, [], { onderwerpen }), []);
  expect(nogNiet).toEqual([
    {
      id: 'b',
      anker: 'onderwerp-b',
      onderwerp: 'kinderopvang',
      nogNiet: 'Wij schreven er nog niets over.',
      dichtstbij: [{ tekst: 'Methode a', href: '/interventies/a/' }],
      elders: '',
    },
    expect.objectContaining({ id: 'c', dichtstbij: [], elders: 'Vraag de gemeente.' }),
  ]);
});
