import { parseAtomFeed, parseOpml } from 'feedsmith';
import { expect, test } from 'vitest';
import { feed } from '../../src/weergave/wijzigingen/feed.ts';
import { kanaalVan, kanaalVanAlles, kanaalVanType } from '../../src/weergave/wijzigingen/kanalen.ts';
import { opml } from '../../src/weergave/wijzigingen/opml.ts';
import { wijzigingenWeergave } from '../../src/weergave/wijzigingen/wijzigingen.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { type Element, ontleedXml } from '../hulp/xml.ts';

const site = { naam: 'Vakwerk', adres: 'https://vakwerk.example' };
const wijziging = (versie: number, datum: string, erbij = {}) => ({
  versie,
  datum,
  wat: 'Iets werd anders.',
  raaktHetAdvies: false,
  ...erbij,
});
const bibliotheek = maakBibliotheek(
  {
    bellen: {
      versie: 2,
      wijzigingen: [wijziging(2, '2026-03-02', { raaktHetAdvies: true }), wijziging(1, '2026-01-01')],
    },
    'als-dan': {
      titel: 'Als & dan <plan>',
      wijzigingen: [wijziging(1, '2026-03-02', { wat: 'Een "zin" met é, < en &amp;.' })],
    },
  },
  [],
  { permalinks: [{ code: 'VW-007', id: 'bellen' }] },
);
const alles = (b: typeof bibliotheek) => feed(kanaalVanAlles(b), b, site);
const kinderen = (element: Element, naam: string) => element.kinderen.filter((kind) => kind.naam === naam);
const kinderenVan = (element?: Element) => element?.kinderen ?? [];
const tekst = (element: Element, naam: string) => kinderen(element, naam)[0]?.tekst;

test('per dag, nieuwste eerst, en wat het advies raakt ook apart', () => {
  const { aantal, dagen, advies } = wijzigingenWeergave(bibliotheek);
  expect(aantal).toBe(3);
  expect(
    dagen.map(({ datum, groepen }) => [
      datum,
      groepen.map(({ titel, regels }) => `${titel} ${regels.map(({ versie }) => versie)}`),
    ]),
  ).toEqual([
    ['2 maart 2026', ['Als & dan <plan> 1', 'Methode bellen 2']],
    ['1 januari 2026', ['Methode bellen 1']],
  ]);
  expect(advies.map(({ titel, datum, href }) => [titel, datum, href])).toEqual([
    ['Methode bellen', '2 maart 2026', '/interventies/bellen/'],
  ]);
});

test('een methode die op één dag vaker veranderde, staat er één keer, met haar wijzigingen eronder', () => {
  const { dagen, advies, aantal, aantalAdvies } = wijzigingenWeergave(
    maakBibliotheek({
      bellen: {
        versie: 3,
        wijzigingen: [
          wijziging(3, '2026-03-02', { raaktHetAdvies: true }),
          wijziging(2, '2026-03-02', { raaktHetAdvies: true }),
          wijziging(1, '2026-03-01'),
        ],
      },
    }),
  );
  const versies = (groepen: (typeof dagen)[number]['groepen']) =>
    groepen.map(({ regels }) => regels.map(({ versie }) => versie));
  expect(dagen.map(({ groepen }) => versies(groepen))).toEqual([[[3, 2]], [[1]]]);
  expect(versies(advies)).toEqual([[3, 2]]);
  expect([aantal, aantalAdvies]).toEqual([3, 2]);
});

test('de feed is geldige XML met wat Atom vraagt, en de tekst komt er heel uit', () => {
  const wortel = ontleedXml(alles(bibliotheek));
  expect(wortel.attributen.xmlns).toBe('http://www.w3.org/2005/Atom');
  for (const naam of ['id', 'title', 'updated', 'author']) expect(kinderen(wortel, naam)).toHaveLength(1);
  const self = kinderen(wortel, 'link').find(({ attributen }) => attributen.rel === 'self');
  expect(self?.attributen.href).toBe('https://vakwerk.example/wijzigingen/feed.xml');
  const [eerste] = kinderen(wortel, 'entry') as [Element];
  expect(tekst(eerste, 'title')).toBe('Als & dan <plan>, versie 1');
  expect(tekst(eerste, 'summary')).toBe(
    'Een "zin" met é, < en &amp;. Raakt het advies: nee. Concept: nog niet beoordeeld door een Gilde.',
  );
});

test('elke wijziging heeft een eigen id dat blijft als de naam van de methode verandert', () => {
  const ids = (b: typeof bibliotheek) => kinderen(ontleedXml(alles(b)), 'entry').map((e) => tekst(e, 'id'));
  expect(ids(bibliotheek)).toEqual([
    'https://vakwerk.example/interventies/als-dan/#versie-1',
    'https://vakwerk.example/vw/7/#versie-2',
    'https://vakwerk.example/vw/7/#versie-1',
  ]);
  const hernoemd = {
    ...bibliotheek,
    interventies: bibliotheek.interventies.map((i) => (i.id === 'bellen' ? { ...i, id: 'samen-bellen' } : i)),
    permalinks: [{ code: 'VW-007', id: 'samen-bellen', voorheen: ['bellen'] }],
  };
  expect(ids(hernoemd)).toEqual(ids(bibliotheek));
});

test('wie alleen het advies volgt, ziet het aan de titel en aan de soort', () => {
  const ingangen = kinderen(ontleedXml(alles(bibliotheek)), 'entry');
  expect(ingangen.map((e) => [tekst(e, 'title'), kinderen(e, 'category')[0]?.attributen.term])).toEqual([
    ['Als & dan <plan>, versie 1', 'raakt-het-advies-niet'],
    ['Raakt het advies: Methode bellen, versie 2', 'raakt-het-advies'],
    ['Methode bellen, versie 1', 'raakt-het-advies-niet'],
  ]);
});

test('alle datums komen uit de gegevens, ook die van de feed zelf', () => {
  const wortel = ontleedXml(alles(bibliotheek));
  expect(tekst(wortel, 'updated')).toBe('2026-03-02T00:00:00Z');
  expect(kinderen(wortel, 'entry').map((e) => tekst(e, 'updated'))).toEqual([
    '2026-03-02T00:00:00Z',
    '2026-03-02T00:00:00Z',
    '2026-01-01T00:00:00Z',
  ]);
});

test('een lege bibliotheek geeft een lege, geldige feed', () => {
  expect(kinderen(ontleedXml(alles(maakBibliotheek({}))), 'entry')).toEqual([]);
  expect(wijzigingenWeergave(maakBibliotheek({}))).toMatchObject({ aantal: 0, advies: [], aantalAdvies: 0, dagen: [] });
});

test('een ontleder van een ander leest elk bericht, en elke feed in een selectie', () => {
  const { entries = [] } = parseAtomFeed(alles(bibliotheek));
  expect(entries.map(({ title, summary, links }) => [title?.value, summary?.value, links?.[0]?.href])).toContainEqual([
    'Methode bellen, versie 1',
    'Iets werd anders. Raakt het advies: nee.',
    'https://vakwerk.example/interventies/bellen/',
  ]);
  const lijst = parseOpml(opml([{ id: 'bellen', titel: 'Bellen' }], site));
  expect(lijst.body?.outlines?.map(({ xmlUrl }) => xmlUrl)).toEqual([
    'https://vakwerk.example/interventies/bellen/feed.xml',
  ]);
});

test('een type en een methode hebben een eigen feed, met dezelfde berichten als de feed van alles', () => {
  const ids = (xml: string) => kinderen(ontleedXml(xml), 'entry').map((e) => tekst(e, 'id'));
  const bellen = bibliotheek.interventies.find(
    ({ id }) => id === 'bellen',
  ) as (typeof bibliotheek.interventies)[number];
  expect(ids(feed(kanaalVan(bellen), bibliotheek, site))).toEqual(ids(alles(bibliotheek)).slice(1));
  expect(ids(feed(kanaalVanType(bellen.type, bibliotheek), bibliotheek, site))).toEqual(ids(alles(bibliotheek)));
  const [ander] = (['netwerk', 'basis'] as const).filter((type) => type !== bellen.type);
  expect(ids(feed(kanaalVanType(ander ?? 'basis', bibliotheek), bibliotheek, site))).toEqual([]);
});

test('wat nu van de methode geldt, staat alleen bij haar nieuwste bericht', () => {
  const [, nieuw, oud] = kinderen(ontleedXml(alles(bibliotheek)), 'entry') as [Element, Element, Element];
  expect(tekst(nieuw, 'summary')).toBe(
    'Iets werd anders. Raakt het advies: ja. Concept: nog niet beoordeeld door een Gilde.',
  );
  expect(tekst(oud, 'summary')).toBe('Iets werd anders. Raakt het advies: nee.');
});

test('een selectie is een lijst van feeds, ook met vreemde tekens in een titel', () => {
  const [, body] = kinderenVan(ontleedXml(opml([{ id: 'als-dan', titel: 'Als & dan <plan>' }], site)));
  expect(kinderenVan(body).map(({ attributen }) => [attributen.text, attributen.xmlUrl])).toEqual([
    ['Vakwerk: Als & dan <plan>', 'https://vakwerk.example/interventies/als-dan/feed.xml'],
  ]);
});

test.each(['<a>&</a>', '<a>&eacute;</a>', '<a><b></a></b>', '<a b=c/>', '<a>', '<a/><b/>'])(
  'de ontleder van deze test weigert %s',
  (stuk) => {
    expect(() => ontleedXml(stuk)).toThrow();
  },
);
