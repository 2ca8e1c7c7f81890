import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Controle } from '../../src/kern/controles.ts';
import { fouten, type Probleem } from '../../src/kern/probleem.ts';
import { herstelMap } from '../../src/laden/herstel/herstel-map.ts';
import { laad } from '../../src/laden/laad.ts';
import { schrijf } from '../hulp/content.ts';

/**
 * Bijdragen zoals iemand die geen programmeur is ze inlevert. Allemaal in één map: wat de een fout doet, mag de melding van een
 * ander niet kosten.
 */
const lees = (naam: string) => readFileSync(`tests/fixtures/bijdragen/${naam}`, 'utf8');
const goed = lees('goed.mdx');
const variant = (naam: string, tekst = goed) => tekst.replaceAll('(goed)', `(${naam})`);

const bestanden: Record<string, string | Uint8Array> = Object.fromEntries([
  ...readdirSync('tests/fixtures/bijdragen')
    .filter((naam) => naam !== 'README.md')
    .map((naam) => [`${naam.endsWith('.mdx') ? 'interventies' : 'bronnen'}/${naam}`, lees(naam)]),
  // Wat een editor of Git stil zou verbeteren, of wat niet in een repository hoort.
  ['interventies/windows.mdx', variant('windows').replaceAll('\n', '\r\n')],
  ['interventies/bom.mdx', `\ufeff${variant('bom')}`],
  [
    'interventies/spaties.mdx',
    variant('spaties').replace('---\n', '---  \n').replace('status: concept', 'status: concept \t'),
  ],
  ['interventies/zonder-regeleinde.mdx', variant('zonder-regeleinde').trimEnd()],
  [
    'interventies/windows-met-fout.mdx',
    variant('windows-met-fout').replace('status: concept', 'status: klaar').replaceAll('\n', '\r\n'),
  ],
  ['interventies/een-megabyte.mdx', variant('een-megabyte') + 'Samen bellen met een werkgever. '.repeat(32_000)],
  ['interventies/latijn.mdx', Buffer.from(variant('latijn').replace('Een kwartier', 'Één kwartier'), 'latin1')],
  ['interventies/con.mdx', variant('con')],
  ['interventies/nul-byte.mdx', variant('nul-byte').replace('Een kwartier', 'Een\0kwartier')],
  [
    'interventies/word-document.mdx',
    Buffer.from('PK\x03\x04\x14\x00\x06\x00\x08\x00word/document.xml\xff\xfe', 'latin1'),
  ],
  ['interventies/leeg.mdx', ''],
  ['interventies/samen-🙂-bellen.mdx', goed],
  ['interventies/Samen Bellen.docx', 'PK'],
  ['interventies/goed - kopie.mdx', goed],
  ['interventies/~$samen-bellen.docx', ''],
  ['bronnen/leeg-bron.yaml', ''],
]);

type Regel = [regel: number | null, controle: Controle];

const verwacht: Record<string, Regel[]> = {
  'bronnen/bron-auteur-los.yaml': [[3, 'veld-soort']],
  'bronnen/bron-datum.yaml': [[11, 'veld-vorm']],
  'bronnen/bron-doi-met-adres.yaml': [
    [6, 'veld-vorm'],
    [7, 'veld-vorm'],
  ],
  'bronnen/bron-duizendpunt.yaml': [
    [13, 'getal-duidelijk'],
    [22, 'veld-soort'],
  ],
  'bronnen/bron-getallen.yaml': [
    [5, 'veld-soort'],
    [13, 'veld-soort'],
    [14, 'veld-soort'],
    [23, 'veld-lengte'],
  ],
  'bronnen/bron-tab.yaml': [
    [4, 'yaml'],
    [12, 'veld-keuze'],
  ],
  'bronnen/bron-tegenspraak.yaml': [
    [18, 'richting-klopt'],
    [22, 'schatting-in-interval'],
  ],
  'bronnen/bron-vorm-onbekend.yaml': [
    [18, 'veld-keuze'],
    [21, 'veld-keuze'],
  ],
  'bronnen/bron-zonder-vindplaats.yaml': [[2, 'veld-regel']],
  'bronnen/leeg-bron.yaml': [[1, 'veld-ontbreekt']],
  'interventies/Samen Bellen.docx': [[null, 'bestandsnaam']],
  'interventies/goed - kopie.mdx': [[null, 'bestand-kopie']],
  'interventies/~$samen-bellen.docx': [[null, 'bestand-kopie']],
  'interventies/aanhalingsteken-open.mdx': [[23, 'yaml']],
  'interventies/andere-datum.mdx': [
    [35, 'veld-vorm'],
    [38, 'veld-vorm'],
    [47, 'veld-vorm'],
  ],
  'interventies/apostrof.mdx': [[25, 'yaml']],
  'interventies/code-in-tekst.mdx': [
    [48, 'tekst-code'],
    [50, 'tekst-code'],
    [52, 'tekst-code'],
  ],
  'interventies/datum-onzeker.mdx': [
    [35, 'veld-vorm'],
    [38, 'veld-vorm'],
  ],
  'interventies/dode-link.mdx': [
    [48, 'interventie-bestaat'],
    [48, 'begrip-bestaat'],
  ],
  'interventies/dubbele-punt.mdx': [[15, 'yaml']],
  'interventies/een-megabyte.mdx': [[null, 'bestand-te-groot']],
  'interventies/eigen-kopjes.mdx': [
    [46, 'tekst-kop'],
    [46, 'tekst-kop'],
    [48, 'tekst-kop'],
    [52, 'tekst-kop'],
  ],
  'interventies/eigen-oordeel.mdx': [
    [32, 'veld-onbekend'],
    [33, 'veld-onbekend'],
  ],
  'interventies/emoji-in-id.mdx': [
    [29, 'veld-vorm'],
    [34, 'veld-vorm'],
  ],
  'interventies/geplakte-html-zonder-opmerking.mdx': [
    [48, 'tekst-component'],
    [54, 'tekst-component'],
  ],
  'interventies/geplakte-html.mdx': [
    [48, 'tekst-component'],
    [48, 'tekst-component'],
    [50, 'tekst-component'],
    [50, 'tekst-component'],
    [50, 'tekst-component'],
    [52, 'tekst-leesbaar'],
    [54, 'tekst-leesbaar'],
  ],
  'interventies/getal-als-tekst.mdx': [
    [34, 'veld-soort'],
    [40, 'veld-soort'],
  ],
  'interventies/getal-zonder-bron.mdx': [[32, 'getal-uit-bron']],
  'interventies/inspringing.mdx': [[9, 'yaml']],
  'interventies/kop-open.mdx': [[1, 'kop']],
  'interventies/latijn.mdx': [[23, 'tekens']],
  'interventies/leeg.mdx': [[1, 'kop']],
  'interventies/lege-velden.mdx': [
    [3, 'veld-lengte'],
    [23, 'veld-ontbreekt'],
    [24, 'veld-lengte'],
  ],
  'interventies/lijst-als-tekst.mdx': [
    [16, 'veld-soort'],
    [19, 'veld-soort'],
    [20, 'veld-soort'],
  ],
  'interventies/nul-byte.mdx': [[23, 'tekens']],
  'interventies/onbekende-code.mdx': [
    [8, 'veld-keuze'],
    [14, 'veld-keuze'],
    [33, 'veld-keuze'],
  ],
  'interventies/onbekende-velden.mdx': [
    [2, 'veld-ontbreekt'],
    [16, 'veld-onbekend'],
    [24, 'veld-onbekend'],
    [34, 'veld-onbekend'],
  ],
  'interventies/onderdeel-open.mdx': [[48, 'tekst-leesbaar']],
  'interventies/onderdeel-verkeerd.mdx': [
    [48, 'tekst-component'],
    [54, 'tekst-component'],
    [60, 'tekst-component'],
  ],
  'interventies/ontbrekende-bevinding.mdx': [[30, 'bevinding-bestaat']],
  'interventies/ontbrekende-bron.mdx': [[29, 'bron-bestaat']],
  'interventies/onzichtbaar.mdx': [
    [23, 'tekens'],
    [48, 'tekens'],
    [48, 'tekens'],
  ],
  'interventies/plaatje-en-link.mdx': [
    [48, 'tekst-onderdeel'],
    [50, 'tekst-adres'],
    [50, 'tekst-adres'],
    [52, 'tekst-onderdeel'],
  ],
  'interventies/samen-🙂-bellen.mdx': [[null, 'bestandsnaam']],
  'interventies/spaties.mdx': [[1, 'kop']],
  'interventies/tabs-en-meer.mdx': [
    [2, 'veld-ontbreekt'],
    [6, 'yaml'],
    [14, 'veld-keuze'],
  ],
  'interventies/tabs.mdx': [[6, 'yaml']],
  'interventies/te-lang-te-kort.mdx': [
    [4, 'veld-lengte'],
    [19, 'veld-lengte'],
  ],
  // Wat er ontbreekt, ontbreekt in het hele bestand: dat staat bij het begin van de velden.
  'interventies/te-vroeg-gepubliceerd.mdx': [...Array<Regel>(18).fill([2, 'veld-regel']), [33, 'veld-regel']],
  'interventies/tekst-als-lijst.mdx': [
    [4, 'veld-soort'],
    [6, 'veld-soort'],
    [7, 'veld-onbekend'],
  ],
  'interventies/veld-dubbel.mdx': [[24, 'yaml']],
  'interventies/velden-missen.mdx': [
    [2, 'veld-ontbreekt'],
    [2, 'veld-ontbreekt'],
    [5, 'veld-ontbreekt'],
    [19, 'veld-ontbreekt'],
  ],
  'interventies/verkeerd-type.mdx': [
    [2, 'veld-keuze'],
    [14, 'veld-keuze'],
  ],
  'interventies/versie-klopt-niet.mdx': [
    [34, 'veld-regel'],
    [41, 'veld-regel'],
  ],
  'interventies/windows-met-fout.mdx': [[33, 'veld-keuze']],
  'interventies/word-aanhalingstekens.mdx': [
    [3, 'yaml'],
    [33, 'veld-keuze'],
  ],
  'interventies/word-document.mdx': [[null, 'tekens']],
  'interventies/con.mdx': [[null, 'bestandsnaam']],
  'interventies/zonder-kop.mdx': [[1, 'kop']],
};

/** Wat `--herstel` helemaal in orde maakt, met wat er daarna staat in plaats van wat er stond. */
const herstelbaar: Record<string, (tekst: string) => string> = {
  'interventies/andere-datum.mdx': (t) =>
    t.replace('1-2-2099', '2099-02-01').replace('2026/02/01', '2026-02-01').replace('1 februari 2026', '2026-02-01'),
  'interventies/tabs.mdx': (t) => t.replace(/^\t+/gm, (tabs) => '  '.repeat(tabs.length)),
  'interventies/word-aanhalingstekens.mdx': (t) =>
    t.replace('“Samen bellen: zo begin je”', '"Samen bellen: zo begin je"').replace('‘concept’', "'concept'"),
  'interventies/volgorde.mdx': () =>
    variant('volgorde')
      .replace('type: netwerk', '# Waar het over gaat.\ntype: netwerk')
      .replace('bron: proef', 'bron: proef # de eerste'),
  'interventies/windows.mdx': () => variant('windows'),
  'interventies/bom.mdx': () => variant('bom'),
  'interventies/spaties.mdx': () => variant('spaties'),
  'interventies/zonder-regeleinde.mdx': () => variant('zonder-regeleinde'),
  'bronnen/bron-datum.yaml': (t) => t.replace('1 januari 2026', '2026-01-01'),
};
/** Wat `--herstel` een eind op weg helpt; de rest moet iemand zelf doen. */
const halfHerstelbaar: Record<string, (tekst: string) => string> = {
  'interventies/onzichtbaar.mdx': (t) => t.replace(/\u00ad|\u200b|\u2060|\ufeff/g, '').replaceAll('\u00a0', ' '),
  'interventies/tabs-en-meer.mdx': (t) => t.replace(/^\t+/gm, (tabs) => '  '.repeat(tabs.length)),
  'interventies/windows-met-fout.mdx': (t) => t.replaceAll('\r\n', '\n'),
  'bronnen/bron-tab.yaml': (t) => t.replace('\t', '  '),
};

const map = await maakBlijvendeMap();
const { problemen } = await laad(map);
const bij = (pad: string, van: readonly Probleem[] = problemen) => fouten(van).filter(({ bestand }) => bestand === pad);

test('het zijn er meer dan dertig', () => {
  expect(Object.keys(verwacht).length).toBeGreaterThan(30);
});

test.each(Object.keys(bestanden))('%s geeft al zijn problemen in één keer, op de goede regel', (pad) => {
  expect(bij(pad).map(({ plek, controle }) => [plek?.regel ?? null, controle])).toEqual(verwacht[pad] ?? []);
});

test('elke melding is in het Nederlands en zegt wat te doen', () => {
  const engels =
    /\b(the|must|should|expected|unexpected|invalid|missing|not|and|required|received|unknown|cannot|undefined|object)\b/i;
  for (const { gevonden, verwacht: wat, doe } of problemen) {
    expect(`${gevonden} ${wat} ${doe}`).not.toMatch(engels);
    for (const zin of [gevonden, wat, doe]) expect(zin).toMatch(/\S{2}/);
  }
});

test('het goede bestand doet mee, wat er ook naast staat', () => {
  expect(bij('interventies/goed.mdx')).toEqual([]);
});

describe('--herstel', async () => {
  const kopie = await maakBlijvendeMap();
  const verslagen = await herstelMap(kopie);
  const na = await laad(kopie);
  const inhoud = async (pad: string) => readFile(join(kopie, pad));

  test('raakt alleen aan wat te herstellen is', () => {
    const geraakt = verslagen.filter(({ waaromNiet }) => waaromNiet === '').map(({ bestand }) => bestand);
    expect(geraakt.toSorted()).toEqual([...Object.keys(herstelbaar), ...Object.keys(halfHerstelbaar)].toSorted());
    expect(verslagen.filter(({ waaromNiet }) => waaromNiet !== '')).toEqual([]);
  });

  test.each(Object.entries({ ...herstelbaar, ...halfHerstelbaar }))(
    'verandert aan %s alleen wat herstel nodig had',
    async (pad, zoals) => {
      expect((await inhoud(pad)).toString()).toBe(zoals(String(bestanden[pad])));
    },
  );

  test('laat elk ander bestand byte voor byte staan', async () => {
    for (const [pad, voor] of Object.entries(bestanden))
      if (!(pad in herstelbaar) && !(pad in halfHerstelbaar))
        expect((await inhoud(pad)).equals(Buffer.from(voor)), pad).toBe(true);
  });

  test.each(Object.keys(herstelbaar))('maakt %s helemaal in orde', (pad) => {
    expect(bij(pad, na.problemen)).toEqual([]);
  });

  test('laat staan wat iemand zelf moet doen, en meldt het op dezelfde regel', () => {
    for (const pad of Object.keys(bestanden)) {
      if (pad in herstelbaar || pad in halfHerstelbaar) continue;
      expect(bij(pad, na.problemen), pad).toEqual(bij(pad));
    }
    expect(bij('interventies/tabs-en-meer.mdx', na.problemen).map(({ controle }) => controle)).toEqual([
      'veld-ontbreekt',
      'veld-keuze',
    ]);
  });

  test('doet een tweede keer niets', async () => {
    expect(await herstelMap(kopie)).toEqual([]);
  });
});

/** Een map met alle bijdragen die er is zolang dit bestand loopt. */
async function maakBlijvendeMap(): Promise<string> {
  const map = await mkdtemp(join(tmpdir(), 'vakwerk-'));
  afterAll(() => rm(map, { recursive: true, force: true }));
  await schrijf(map, bestanden);
  return map;
}
