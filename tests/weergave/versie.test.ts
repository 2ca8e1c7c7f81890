import { describe, expect, test } from 'vitest';
import { bevries, vormteksten } from '../../src/vormen/bevries.ts';
import { uitHtml } from '../../src/weergave/versie/html-tekst.ts';
import { verschillen } from '../../src/weergave/versie/verschil.ts';
import { type Versierecord, versieWeergave } from '../../src/weergave/versie/versie.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { maakBron, maakInterventie } from '../hulp/maak.ts';
import { eersteVersie } from '../hulp/proefinhoud.ts';

const site = { naam: 'Vakwerk', adres: 'https://vakwerk.example' };
const met = (velden: Record<string, unknown> = {}) => ({
  ...maakInterventie(velden),
  id: 'nieuw',
  lijf: { html: '', koppen: [] },
});

test('wat iemand schreef over het advies, de uitleg en het bewijs, staat in elke versie', () => {
  const { bibliotheek, interventies } = inhoud;
  const kwijt = interventies.flatMap((i) => {
    const tekst = JSON.stringify(vormteksten(i, { bibliotheek, site }).map(({ blokken }) => blokken));
    const zinnen = [
      i.eersteZin,
      i.wanneer,
      i.tijd,
      i.stoppen ?? '',
      i.juridisch?.tekst ?? '',
      i.oefening ?? '',
      i.dossierzin ?? '',
      ...(i.nietGeschiktVoor ?? []),
      ...(i.waaraanMerkJeHet ?? []),
      ...i.valkuilen,
      ...i.stappen.flatMap(({ titel, uitleg, zeg = '', meer = '' }) => [titel, uitleg, zeg, meer]),
      ...(i.bewijs ?? []).map(({ toelichting }) => toelichting),
      ...Object.values(i.voorDeKlant ?? {}),
      ...[i.werking, i.moderatoren, i.uitvoering, i.kosten].map((bewering) => bewering?.tekst ?? ''),
      ...i.lijf.koppen.map((kop) => kop.tekst),
    ];
    return zinnen.filter((zin) => !tekst.includes(JSON.stringify(zin).slice(1, -1))).map((zin) => `${i.id}: ${zin}`);
  });
  expect(kwijt).toEqual([]);
});

test('van elke rij bewijs staan het oordeel en elke bron in de versie', () => {
  const { bibliotheek, interventies } = inhoud;
  const i = interventies.find(({ id }) => id === 'ips');
  if (!i) throw new Error('ips is er niet.');
  const tekst = JSON.stringify(vormteksten(i, { bibliotheek, site }));
  const bronnen = (i.bewijs ?? []).flatMap((rij) => (rij.bevindingen ?? []).map(({ bron }) => bron));
  expect(bronnen.filter((bron) => !tekst.includes(`/bronnen/${bron}/`))).toEqual([]);
});

describe('tekst met opmaak', () => {
  test('wordt platte tekst: kopjes, alinea’s, lijsten, citaten en tabellen', () => {
    const html =
      '<h2 id="a">Kop</h2><p>Een <strong>woord</strong> en <a href="/x/">een link</a>.</p><ul><li>Een</li><li>Twee</li></ul><ol><li>Eerst</li></ol><blockquote><p>Zeg dit</p></blockquote><table><tr><th>A</th></tr><tr><td>1</td></tr></table><aside><p>Let op</p><p>Twee</p></aside>';
    expect(uitHtml(html)).toEqual([
      { soort: 'kop', niveau: 2, tekst: 'Kop' },
      { soort: 'alinea', tekst: 'Een woord en een link (/x/).' },
      { soort: 'lijst', regels: ['Een', 'Twee'] },
      { soort: 'stappen', regels: ['Eerst'] },
      { soort: 'citaat', tekst: 'Zeg dit' },
      { soort: 'tabel', rijen: [['A'], ['1']] },
      { soort: 'alinea', tekst: 'Let op' },
      { soort: 'alinea', tekst: 'Twee' },
    ]);
  });
});

describe('het verschil met nu', () => {
  const kop = (tekst: string) => ({ soort: 'kop', niveau: 1, tekst }) as const;
  const zin = (tekst: string) => ({ soort: 'alinea', tekst }) as const;

  test('noemt alleen de kopjes waaronder iets anders staat, en zet woorden naast elkaar', () => {
    const toen = [kop('Tijd'), zin('Een uur.'), kop('Wie'), zin('Iedereen.')];
    expect(verschillen(toen, [kop('Tijd'), zin('Een dag.'), kop('Wie'), zin('Iedereen.')])).toEqual([
      {
        kop: 'Tijd',
        toen: [
          { tekst: 'Een ', anders: false },
          { tekst: 'uur', anders: true },
          { tekst: '.', anders: false },
        ],
        nu: [
          { tekst: 'Een ', anders: false },
          { tekst: 'dag', anders: true },
          { tekst: '.', anders: false },
        ],
      },
    ]);
  });

  test('wat er niet meer staat en wat erbij kwam, telt ook', () => {
    const uitkomst = verschillen([kop('Oud'), zin('Weg.')], [kop('Nieuw'), zin('Erbij.')]);
    expect(uitkomst.map((v) => [v.kop, v.toen.length, v.nu.length])).toEqual([
      ['Oud', 1, 0],
      ['Nieuw', 0, 1],
    ]);
  });
});

describe('boven een oude versie staat wat er nu geldt', () => {
  const bron = maakBron({
    id: 'weg',
    stand: 'ingetrokken',
    intrekking: { datum: '2026-03-01', url: 'https://example.org/weg' },
  });
  const versie = { ...eersteVersie, bronnen: ['weg', 'onbekend'] };
  const { vormen: _, advies: __, ...inLijst } = versie;
  const bibliotheek = maakBibliotheek({ nieuw: {} }, [bron], {
    permalinks: [{ code: 'VW-001', id: 'nieuw' }],
    versies: [inLijst, { ...inLijst, versie: 2 }],
  });
  const weergave = (velden = {}, nu: Versierecord['nu'] = versie.vormen) =>
    versieWeergave({ id: 'nieuw/v/1', versie, interventie: met(velden), nu }, bibliotheek);

  test('een bron die ingetrokken is, ook als dat later gebeurde', () => {
    expect(weergave().vervallen.map(({ href, zin }) => [href, zin.startsWith('Ingetrokken')])).toEqual([
      ['/bronnen/weg/', true],
    ]);
  });

  test('dat de methode gearchiveerd is, en waarom', () => {
    expect(weergave({ status: 'gearchiveerd' }).banier).toMatchObject({ reden: 'Niemand geeft de training nog.' });
  });

  test('de versie erna, en of er nu iets anders staat', () => {
    const zelfde = weergave();
    expect([zelfde.vorige, zelfde.volgende, zelfde.levend]).toEqual([
      '',
      '/interventies/nieuw/v/2/',
      '/interventies/nieuw/',
    ]);
    expect(zelfde.isAnders).toBe(false);
    expect(weergave({}, []).verschil.map(({ titel }) => titel)).toEqual(['Doen']);
  });

  test('de tekst zelf is precies wat er vastligt', () => {
    expect(weergave({}, []).vormen).toEqual(versie.vormen);
  });
});

test('een versie neemt datum, wat en soort van de wijziging over', () => {
  const i = met();
  const omgeving = { bibliotheek: maakBibliotheek({ nieuw: {} }), site };
  expect(bevries(i, omgeving, { code: 'VW-001', soort: 'klein', advies: [] })).toMatchObject({
    versie: 1,
    interventie: 'nieuw',
    datum: '2026-01-01',
    wat: 'Eerste versie.',
    soort: 'klein',
  });
});
