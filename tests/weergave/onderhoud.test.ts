import { expect, test } from 'vitest';
import type { Bibliotheek } from '../../src/kern/bibliotheek.ts';
import type { Bron } from '../../src/kern/bron.ts';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import type { Probleem } from '../../src/kern/probleem.ts';
import { agenda } from '../../src/weergave/agenda/agenda.ts';
import type { Forge } from '../../src/weergave/bijdragen/forge.ts';
import { onderhoudsbord } from '../../src/weergave/onderhoud/onderhoud.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { maakInterventie } from '../hulp/maak.ts';
import { onderzoek, punten } from '../kern/hulp.ts';

const forge: Forge = { soort: 'github', adres: 'https://forge.example/vakwerk', tak: 'main', aanmelden: '' };

function bord(bibliotheek: Bibliotheek, velden: Record<string, Record<string, unknown>>, erbij = {}) {
  const volledig = Object.entries(velden).map(
    ([id, v]) =>
      ({ ...maakInterventie({ titel: `Methode ${id}`, ...v }), id, lijf: { html: '', koppen: [] } }) as Interventie,
  );
  const { soorten } = onderhoudsbord({ bibliotheek, volledig, problemen: [], forge, ...erbij });
  return (id: string) => soorten.find((soort) => soort.id === id)?.klussen ?? [];
}

test('elke klus wijst naar de bladzijde en rechtstreeks naar het bestand', () => {
  const velden = { a: { beoordelenVoor: '2026-11-01' } };
  const [klus] = bord(maakBibliotheek(velden), velden)('beoordelen');
  expect(klus).toEqual({
    tekst: 'Methode a',
    href: '/interventies/a/',
    erbij: 'bekijken voor 1 november 2026',
    methoden: ['a'],
    bestand: 'interventies/a.mdx',
    verbeter: '/redactie/?open=interventies%2Fa.mdx',
    wanneer: { vanaf: '2026-08-03', verlopen: '2026-11-01' },
  });
});

test('zonder forge staat de naam van het bestand er, en geen link die nergens heen gaat', () => {
  const velden = { a: {} };
  const [klus] = bord(maakBibliotheek(velden), velden, { forge: undefined })('zonder-eigenaar');
  expect(klus).toMatchObject({
    bestand: 'interventies/a.mdx',
    verbeter: '/bijdragen/formulier/?soort=interventie&id=a',
  });
});

test('bij een concept staat welke velden ontbreken, in woorden', () => {
  const velden = { a: {} };
  const [klus] = bord(maakBibliotheek(velden), velden)('nog-in-te-vullen');
  expect(klus?.erbij).toContain('Samenvatting');
  expect(klus?.erbij).toContain('Intervisievragen');
});

test('teksten die nog geschreven moeten worden, zijn per bestand één klus', () => {
  const probleem = (bestand: string, controle: Probleem['controle']): Probleem => ({
    bestand,
    controle,
    ernst: 'waarschuwing',
    gevonden: 'iets',
    verwacht: 'iets anders',
    doe: 'Doe iets.',
  });
  const problemen = [
    probleem('interventies/a.mdx', 'nog-in-te-vullen'),
    probleem('interventies/a.mdx', 'nog-in-te-vullen'),
    probleem('bronnen/b.yaml', 'bron-ongebruikt'),
  ];
  const klussen = bord(maakBibliotheek({ a: {} }), {}, { problemen })('nog-te-schrijven');
  expect(klussen.map(({ href, erbij }) => [href, erbij])).toEqual([['/interventies/a/', '2 plekken']]);
});

test('van wat niet gezien is, staat vooraan wat daarom niet meetelt', () => {
  const los = onderzoek({ id: 'a-los', inhoud: 'secundair' });
  const genoemd = onderzoek({ id: 'b-genoemd', inhoud: 'secundair' });
  const velden = { a: { bewijs: [rijOver([genoemd])] } };
  const klussen = bord(maakBibliotheek(velden, [los, genoemd]), velden)('bron-niet-gezien');
  expect(klussen.map(({ href, erbij }) => [href, erbij])).toEqual([
    ['/bronnen/b-genoemd/', 'telt nu niet mee'],
    ['/bronnen/a-los/', ''],
  ]);
});

test('een gegeven dat op te zoeken is wijst naar de rij, en naar de bron als dat er maar één is', () => {
  const [een, twee] = ['een', 'twee'].map((id) => onderzoek({ id, schatting: punten(8) })) as [Bron, Bron];
  const velden = {
    a: { bewijs: [rijOver([een])] },
    b: { bewijs: [rijOver([een, twee], { uitkomst: 'werk-gevonden' })] },
  };
  const klussen = bord(maakBibliotheek(velden, [een, twee]), velden)('op-te-zoeken');
  expect(klussen[0]).toMatchObject({
    href: '/interventies/a/bewijs/#bewijs-werk-gevonden',
    erbij: 'werk gevonden: hoeveel mensen er vergeleken zijn',
    bestand: 'bronnen/een.yaml',
  });
  expect(klussen.filter(({ tekst }) => tekst === 'Methode b').map(({ bestand }) => bestand)).toEqual(['']);
});

test('een open vraag wijst naar haar plek op de agenda', () => {
  const vraag = {
    id: 'bellen',
    vraag: 'Wanneer helpt bellen?',
    waarom: 'Dan weet je of het zin heeft.',
    voor: ['gilde' as const],
  };
  const bibliotheek = maakBibliotheek({}, [], { kennisvragen: [vraag] });
  const [opAgenda] = agenda(bibliotheek, []).vragen;
  const [klus] = bord(bibliotheek, {})('open-vraag');
  expect(klus?.href).toBe(`/bewijskaart/agenda/#${opAgenda?.anker}`);
  expect(opAgenda?.anker).toBe('vraag-bellen');
});

test('een onderwerp waarover wij nog niets schreven is een klus, en staat zo op de agenda', () => {
  const woorden = ['een', 'twee'];
  const onderwerpen = [
    { id: 'opvang', onderwerp: 'kinderopvang', woorden, nogNiet: 'Wij schreven er nog niets over.' },
    { id: 'bellen', onderwerp: 'bellen', woorden, hier: ['a'] },
  ];
  const bibliotheek = maakBibliotheek({ a: {} }, [], { onderwerpen });
  const klussen = bord(bibliotheek, {})('nog-niet-geschreven');
  expect(klussen.map(({ tekst }) => tekst)).toEqual(['kinderopvang']);
  expect(klussen[0]?.href).toBe(`/bewijskaart/agenda/#${agenda(bibliotheek, []).nogNiet[0]?.anker}`);
});

test('een klus aan een bron hoort bij elke methode die erop rust', () => {
  const bron = onderzoek({ id: 'b', inhoud: 'samenvatting' });
  const bibliotheek = maakBibliotheek({ a: {}, c: {}, d: {} }, [bron]);
  const interventies = bibliotheek.interventies.map((i) => (i.id === 'd' ? i : { ...i, bronnen: ['b'] }));
  const [klus] = bord({ ...bibliotheek, interventies }, {})('bron-samenvatting');
  expect(klus?.methoden).toEqual(['a', 'c']);
});

test('elke soort klus heeft een eigen anker en zegt wat je doet; het totaal is de som', () => {
  const { soorten, aantal } = onderhoudsbord({
    bibliotheek: maakBibliotheek({}),
    volledig: [],
    problemen: [],
    forge,
  });
  expect(new Set(soorten.map(({ id }) => id)).size).toBe(soorten.length);
  for (const { doe } of soorten) expect(doe).toMatch(/^\p{Lu}.+\.$/u);
  expect(aantal).toBe(soorten.reduce((som, { klussen }) => som + klussen.length, 0));
});
