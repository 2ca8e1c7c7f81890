import { expect, test } from 'vitest';
import { bronnenVan } from '../../src/kern/interventie/bronnen.ts';
import {
  bestandOp,
  bladzijdenMet,
  doorstuuradressen,
  nietBewaard,
  voorheen,
  vormadressen,
} from '../../src/vormen/adressen.ts';
import { vormteksten } from '../../src/vormen/bevries.ts';
import { vingerafdruk } from '../../src/vormen/vingerafdruk.ts';
import type { Vorm } from '../../src/vormen/vorm.ts';
import { vormen } from '../../src/vormen/vormen.ts';
import { antwoorden } from '../../src/vragen/situaties.ts';
import { bladrecords } from '../../src/weergave/situaties/blad.ts';
import { themas } from '../../src/weergave/situaties/themas.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { maakLeerpad } from '../hulp/leerpad.ts';
import { maakBron } from '../hulp/maak.ts';
import { eersteVersie } from '../hulp/proefinhoud.ts';

const { interventies, bibliotheek } = inhoud;
const site = { naam: 'Vakwerk', adres: 'https://vakwerk.example' };
const records = {
  interventie: interventies,
  geschreven: interventies.map(({ id, lijf: _, ...velden }) => ({ id, velden, tekst: '' })),
  versie: interventies.slice(0, 1).map((interventie) => ({
    id: `${interventie.id}/v/1`,
    interventie,
    versie: { ...eersteVersie, bronnen: bronnenVan(interventie) },
    nu: vormteksten(interventie, { bibliotheek, site }),
  })),
  bron: [...bibliotheek.bronnen.values()],
  situatie: bladrecords(interventies, antwoorden(interventies, bibliotheek)),
  leerpad: bibliotheek.leerpaden,
  methoden: [interventies],
};
/** De records die de vorm hebben; een record zonder id is er één over alles. */
const metVorm = ({ heeft }: Pick<Vorm<never, unknown>, 'heeft'>, van: readonly object[]) =>
  van.filter((record) => heeft('id' in record ? String(record.id) : '', bibliotheek));
const alle = Object.entries(vormen).flatMap(([soort, vanSoort]) =>
  Object.entries(vanSoort).map(
    ([naam, vorm]) =>
      [
        `${soort}, ${naam}`,
        metVorm(vorm, records[soort as keyof typeof vormen]),
        vorm as Vorm<never, unknown>,
      ] as const,
  ),
);

test.each(alle)('%s: elke weergave is gewone gegevens, en gaat ongeschonden door JSON', (_, van, vorm) => {
  expect(van.length).toBeGreaterThan(0);
  for (const record of van) {
    const weergave = vorm.weergave(record as never, { bibliotheek, site });
    expect(JSON.parse(JSON.stringify(weergave))).toStrictEqual(weergave);
    expect(vingerafdruk(weergave)).toMatch(/^[0-9a-f]{64}$/);
  }
});

test('geen twee vormen hebben hetzelfde adres', () => {
  const adressen = [...vormadressen(bibliotheek), ...doorstuuradressen(bibliotheek)].map(({ adres }) => adres);
  expect(new Set(adressen).size).toBe(adressen.length);
});

const blad = {
  watHetIs: 'Je zoekt samen met iemand naar werk.',
  watJeKiest: 'Jij kiest of je meedoet. Nee mag.',
  watWeWeten: 'Of dat voor jou helpt, weten we niet.',
};
const klein = maakBibliotheek({ nieuw: {} }, [maakBron({ id: 'b' })], {
  leerpaden: [maakLeerpad({ id: 'pad' })],
  permalinks: [{ code: 'VW-007', id: 'nieuw', voorheen: ['oud'] }],
});

test('elke vorm van elk record heeft een adres, en dat is een bestand van de site', () => {
  const perRecord = vormadressen(klein).filter(({ adres }) => !adres.startsWith('/situaties/'));
  expect(perRecord.map(({ adres }) => [adres, bestandOp(adres)])).toEqual([
    ['/interventies/nieuw/', 'interventies/nieuw/index.html'],
    ['/interventies/nieuw/bewijs/', 'interventies/nieuw/bewijs/index.html'],
    ['/interventies/nieuw/leren/', 'interventies/nieuw/leren/index.html'],
    ['/interventies/nieuw/over/', 'interventies/nieuw/over/index.html'],
    ['/interventies/nieuw/kaart/', 'interventies/nieuw/kaart/index.html'],
    ['/data/vergelijken/nieuw.json', 'data/vergelijken/nieuw.json'],
    ['/embed/nieuw/', 'embed/nieuw/index.html'],
    ['/interventies/nieuw.md', 'interventies/nieuw.md'],
    ['/interventies/nieuw/qr.svg', 'interventies/nieuw/qr.svg'],
    ['/interventies/nieuw/qr.png', 'interventies/nieuw/qr.png'],
    ['/interventies/nieuw/dia.pptx', 'interventies/nieuw/dia.pptx'],
    ['/embed/nieuw/oembed.json', 'embed/nieuw/oembed.json'],
    ['/interventies/nieuw/feed.xml', 'interventies/nieuw/feed.xml'],
    ['/interventies/nieuw/citeer.ris', 'interventies/nieuw/citeer.ris'],
    ['/interventies/nieuw/citeer.bib', 'interventies/nieuw/citeer.bib'],
    ['/interventies/nieuw/citeer.json', 'interventies/nieuw/citeer.json'],
    ['/data/formulier/interventies/nieuw.json', 'data/formulier/interventies/nieuw.json'],
    ['/bronnen/b/', 'bronnen/b/index.html'],
    ['/data/formulier/bronnen/b.json', 'data/formulier/bronnen/b.json'],
    ['/bronnen/b/citeer.ris', 'bronnen/b/citeer.ris'],
    ['/bronnen/b/citeer.bib', 'bronnen/b/citeer.bib'],
    ['/bronnen/b/citeer.json', 'bronnen/b/citeer.json'],
    ['/leerpaden/pad/', 'leerpaden/pad/index.html'],
    ['/leerpaden/pad.md', 'leerpaden/pad.md'],
    ['/leerpaden/pad/citeer.ris', 'leerpaden/pad/citeer.ris'],
    ['/leerpaden/pad/citeer.bib', 'leerpaden/pad/citeer.bib'],
    ['/leerpaden/pad/citeer.json', 'leerpaden/pad/citeer.json'],
    ['/leerpaden/pad/cursus.imscc', 'leerpaden/pad/cursus.imscc'],
    ['/leerpaden/pad/scorm12.zip', 'leerpaden/pad/scorm12.zip'],
    ['/leerpaden/pad/scorm2004.zip', 'leerpaden/pad/scorm2004.zip'],
    ['/wat-vraagt-het/', 'wat-vraagt-het/index.html'],
  ]);
});

test('wat een record niet heeft, heeft geen adres, ook geen dat doorstuurt', () => {
  const adressen = (velden: object) => {
    const bibliotheek = maakBibliotheek({ nieuw: { ...velden } }, [], { permalinks: klein.permalinks });
    return [...vormadressen(bibliotheek), ...doorstuuradressen(bibliotheek)].map(({ adres }) => adres);
  };
  const erbij = adressen({ voorDeKlant: blad }).filter((adres) => !adressen({}).includes(adres));
  expect(erbij).toEqual(['/interventies/nieuw/voor-de-klant/', '/interventies/oud/voor-de-klant/']);
});

test('elk thema houdt zijn blad, ook als er nu geen zin bij hoort', () => {
  const adressen = vormadressen(klein).map(({ adres }) => adres);
  for (const thema of Object.keys(themas)) expect(adressen).toContain(`/situaties/${thema}/`);
});

test('een oude naam stuurt door naar dezelfde vorm, een vaste code naar de methode', () => {
  expect(doorstuuradressen(klein).map(({ adres, doel, naam }) => [adres, doel, naam])).toEqual([
    ['/interventies/oud/', '/interventies/nieuw/', 'oud'],
    ['/interventies/oud/bewijs/', '/interventies/nieuw/bewijs/', 'oud'],
    ['/interventies/oud/leren/', '/interventies/nieuw/leren/', 'oud'],
    ['/interventies/oud/over/', '/interventies/nieuw/over/', 'oud'],
    ['/interventies/oud/kaart/', '/interventies/nieuw/kaart/', 'oud'],
    ['/embed/oud/', '/embed/nieuw/', 'oud'],
    ['/vw/7/', '/interventies/nieuw/', 'VW-007'],
    ['/vw/007/', '/interventies/nieuw/', 'VW-007'],
    ['/vw/VW-007/', '/interventies/nieuw/', 'VW-007'],
  ]);
  expect(voorheen(vormen.interventie.vergelijking, klein)).toEqual([]);
});

test('wat niet meegaat op een apparaat, gaat ook onder een oude naam niet mee', () => {
  expect(nietBewaard(klein)).toEqual(expect.arrayContaining(['/embed/nieuw/', '/embed/oud/']));
  expect(nietBewaard(klein)).not.toContain('/interventies/oud/');
});

test('bij een methode horen haar lagen, haar kaart en haar blad als zij dat heeft, bij een bron niets anders', () => {
  expect(bladzijdenMet('/interventies/een/')).toEqual([
    '/interventies/een/',
    '/interventies/een/bewijs/',
    '/interventies/een/leren/',
    '/interventies/een/over/',
    '/interventies/een/kaart/',
    '/interventies/een/voor-de-klant/',
  ]);
  expect(bladzijdenMet('/bronnen/b/')).toEqual(['/bronnen/b/']);
});

test('een versie antwoordt onder haar vaste adres en onder elke oude naam', () => {
  const { vormen: _, advies: __, ...versie } = eersteVersie;
  const bibliotheek = maakBibliotheek({ nieuw: {} }, [], {
    permalinks: [{ code: 'VW-001', id: 'nieuw', voorheen: ['ouder', 'oud'] }],
    versies: [versie, { ...versie, code: 'VW-999' }],
  });
  const vanVersies = ({ adres }: { adres: string }) => adres.includes('/v/');
  expect(
    vormadressen(bibliotheek)
      .filter(vanVersies)
      .map(({ adres }) => adres),
  ).toEqual(['/interventies/nieuw/v/1/']);
  expect(
    doorstuuradressen(bibliotheek)
      .filter(vanVersies)
      .map(({ adres, doel }) => [adres, doel]),
  ).toEqual([
    ['/interventies/ouder/v/1/', '/interventies/nieuw/v/1/'],
    ['/interventies/oud/v/1/', '/interventies/nieuw/v/1/'],
    ['/vw/1/v/1/', '/interventies/nieuw/v/1/'],
  ]);
});

test('een gearchiveerde interventie houdt elk adres, en is nergens te zoeken', () => {
  const bibliotheek = maakBibliotheek({ oud: { status: 'gearchiveerd' }, nieuw: {} }, [maakBron({ id: 'oud' })]);
  const nietTeZoeken = vormadressen(bibliotheek).filter(({ teZoeken }) => !teZoeken);
  const bestanden = ['feed.xml', 'citeer.ris', 'citeer.bib', 'citeer.json'];
  const lesmateriaal = ['qr.svg', 'qr.png', 'dia.pptx'];
  expect(nietTeZoeken.map(({ adres }) => adres)).toEqual([
    ...['', 'bewijs/', 'leren/', 'over/', 'kaart/'].map((laag) => `/interventies/oud/${laag}`),
    '/data/vergelijken/oud.json',
    '/embed/oud/',
    '/interventies/oud.md',
    ...lesmateriaal.map((bestand) => `/interventies/oud/${bestand}`),
    '/embed/oud/oembed.json',
    ...bestanden.map((bestand) => `/interventies/oud/${bestand}`),
  ]);
});

test('een gearchiveerd leerpad houdt zijn adressen, en is niet te zoeken; een bron met dezelfde naam wel', () => {
  const bibliotheek = maakBibliotheek({}, [maakBron({ id: 'oud' })], {
    leerpaden: [maakLeerpad({ id: 'oud', status: 'gearchiveerd' })],
  });
  const adressen = vormadressen(bibliotheek).filter(({ adres }) => adres.includes('/oud'));
  expect(adressen.find(({ adres }) => adres === '/leerpaden/oud/')?.teZoeken).toBe(false);
  expect(adressen.find(({ adres }) => adres === '/bronnen/oud/')?.teZoeken).toBe(true);
});
