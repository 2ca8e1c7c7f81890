import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { richtingLabels } from '../../src/kern/bewijs/zinnen.ts';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import { qrPng, qrSvg } from '../../src/weergave/kaart/qr-bestand.ts';
import { diaWeergave } from '../../src/weergave/lesmateriaal/dia.ts';
import { embedWeergave, insluitcode, oembed } from '../../src/weergave/lesmateriaal/insluiten.ts';
import { lesmateriaal } from '../../src/weergave/lesmateriaal/lesmateriaal.ts';
import { maakDia } from '../../src/weergave/lesmateriaal/maak-dia.ts';
import { tekenInTekst } from '../../src/weergave/lesmateriaal/teken.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { maakInterventie } from '../hulp/maak.ts';
import { leesQr } from '../hulp/qr.ts';
import { nauwkeurig } from '../kern/hulp.ts';

const site = { naam: 'Vakwerk', adres: 'https://vakwerk.example' };
const geldig = nauwkeurig({ id: 'geldig' });
const ingetrokken = nauwkeurig({
  id: 'weg',
  stand: 'ingetrokken',
  intrekking: { datum: '2026-02-03', url: 'https://example.org/intrekking' },
});
const bibliotheek = maakBibliotheek({ opvolger: { titel: 'De opvolger' } }, [geldig, ingetrokken], {
  permalinks: [{ code: 'VW-012', id: 'een' }],
});
const methode = (velden: Record<string, unknown> = {}) =>
  ({ ...maakInterventie(velden), id: 'een', lijf: { html: '', koppen: [] } }) as Interventie;

/** Alles wat een vorm zegt, als woorden. */
async function inWoorden(i: Interventie, b = bibliotheek): Promise<Record<string, string>> {
  return {
    kopie: JSON.stringify(lesmateriaal(i, b, site)),
    venster: JSON.stringify(embedWeergave(i, b, site)),
    dia: woordenOpDia(await maakDia(diaWeergave(i, b, site))),
  };
}

function woordenOpDia(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['ppt/slides/slide1.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, tekst]) => tekst).join('');
}

test('elk stuk zegt het oordeel, hoe zeker het is, de versie, het adres en dat het een concept is', async () => {
  const i = methode({ bewijs: [rijOver([geldig])] });
  for (const [vorm, tekst] of Object.entries(await inWoorden(i)))
    for (const zin of [
      'Werk gevonden',
      '1 onderzoek',
      'Concept: nog niet beoordeeld door een Gilde.',
      'VW-012, versie 1, 1 januari 2026',
      'vakwerk.example/vw/12/',
      'CC BY 4.0',
    ])
      expect(tekst, vorm).toContain(zin);
});

test('wat niet meer geldt, zegt dat in elk stuk: een methode in het archief, en een bron die ingetrokken is', async () => {
  const i = methode({
    status: 'gearchiveerd',
    vervangenDoor: 'opvolger',
    waaromGearchiveerd: 'Het bleek niet te helpen.',
    bewijs: [rijOver([geldig, ingetrokken])],
  });
  for (const [vorm, tekst] of Object.entries(await inWoorden(i)))
    for (const zin of [
      'Gearchiveerd: gebruik dit niet meer.',
      'Het bleek niet te helpen.',
      'De opvolger',
      '3 februari 2026',
    ])
      expect(tekst, vorm).toContain(zin);
});

test('van onze eigen methoden past elke dia op haar blad, en houdt elk oordeel zijn zekerheid', () => {
  for (const i of inhoud.interventies) {
    const { letOp, bewijs, stappen, eersteZin, titel } = diaWeergave(i, inhoud.bibliotheek, site);
    expect(bewijs.length, i.id).toBeGreaterThan(0);
    // Gemeten in LibreOffice met een breed lettertype: hier past het nog.
    expect(stappen.length, i.id).toBeLessThanOrEqual(9);
    expect(eersteZin.length + stappen.join('').length, i.id).toBeLessThan(480);
    expect(bewijs.map(({ zin }) => zin).join('').length, i.id).toBeLessThan(420);
    expect([titel.length <= 80, letOp.join(' ').length <= 110], i.id).toEqual([true, true]);
  }
});

test('elke richting heeft een eigen vorm in letters, en de bolletjes zeggen hoe zeker', () => {
  const richtingen = Object.keys(richtingLabels) as (keyof typeof richtingLabels)[];
  const tekens = richtingen.map((richting) => tekenInTekst({ richting, bewijskracht: 'sterk' }));
  expect(new Set(tekens).size).toBe(richtingen.length);
  expect(tekenInTekst({ richting: 'positief', bewijskracht: 'beperkt' })).toBe('▲ ●●●○○');
  expect(tekenInTekst({ richting: 'onbekend', bewijskracht: 'onbekend' })).toBe('? ○○○○○');
});

test('dezelfde dia geeft dezelfde bytes, met de dag van de versie erin', async () => {
  const dia = diaWeergave(methode(), bibliotheek, site);
  const [een, twee] = [await maakDia(dia), await maakDia(dia)];
  expect(Buffer.compare(een, twee)).toBe(0);
  const delen = unzipSync(een);
  expect(strFromU8(delen['docProps/core.xml'] ?? new Uint8Array())).toContain('>2026-01-01T00:00:00Z<');
  expect(Object.keys(delen).filter((naam) => naam.endsWith('/'))).toEqual([]);
});

test('de code als bestand is dezelfde als op de kaart, veertig millimeter breed', () => {
  const { qr } = diaWeergave(methode(), bibliotheek, site);
  expect(leesQr(qr)).toBe('https://vakwerk.example/vw/12/');
  expect(qrSvg(qr)).toContain(`width="40mm" height="40mm" viewBox="0 0 ${qr.maat} ${qr.maat}"`);
  const png = Buffer.from(qrPng(qr));
  const zijde = png.readUInt32BE(16);
  expect(zijde).toBe(qr.maat * 16);
  expect(Math.round((zijde / png.readUInt32BE(png.indexOf('pHYs') + 4)) * 1000)).toBe(40);
});

test('de code om in te sluiten is heel, ook met vreemde tekens in de titel', () => {
  const i = methode({ titel: 'Vragen & "luisteren" <samen>' });
  expect(insluitcode(i, site)).toContain('title="Vragen &amp; &quot;luisteren&quot; &lt;samen>"');
  expect(insluitcode(i, site)).toContain('src="https://vakwerk.example/embed/een/"');
  expect(oembed(i, site)).toMatchObject({ version: '1.0', type: 'rich', html: insluitcode(i, site) });
});
