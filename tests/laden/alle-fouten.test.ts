import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { type Controle, controles } from '../../src/kern/controles.ts';
import { laad } from '../../src/laden/laad.ts';

type Regel = [bestand: string, regel: number | null, controle: Controle];

const map = 'tests/fixtures/alle-fouten';
const verwacht: Regel[] = [
  ['begrippen.yaml', 2, 'begrip-uniek'],
  ['bronnen/aanhalingsteken.yaml', 2, 'yaml'],
  ['bronnen/anker.yaml', 1, 'yaml'],
  ['bronnen/anker.yaml', 2, 'yaml'],
  ['bronnen/dubbele-punt.yaml', 2, 'yaml'],
  ['bronnen/duizendpunt.yaml', 8, 'getal-duidelijk'],
  ['bronnen/getallen-fout.yaml', 8, 'ontwerp-vergelijkt'],
  ['bronnen/getallen-fout.yaml', 10, 'schatting-in-interval'],
  ['bronnen/getallen-fout.yaml', 11, 'interval-half'],
  ['bronnen/getallen-fout.yaml', 12, 'geen-verschil-klopt'],
  ['bronnen/getallen-fout.yaml', 13, 'richting-klopt'],
  ['bronnen/getallen-fout.yaml', 14, 'telt-als-onbeslist'],
  ['bronnen/kring.yaml', 7, 'bron-kring'],
  ['bronnen/losse-regel.yaml', 3, 'yaml'],
  ['bronnen/naamgenoot-een.yaml', 2, 'bron-ongebruikt'],
  ['bronnen/naamgenoot-een.yaml', 4, 'bronnaam-uniek'],
  ['bronnen/naamgenoot-twee.yaml', 2, 'bron-ongebruikt'],
  ['bronnen/naamgenoot-twee.yaml', 4, 'bronnaam-uniek'],
  ['bronnen/onderzoek - kopie.yaml', null, 'bestand-kopie'],
  ['bronnen/ongebruikt.yaml', 2, 'bron-ongebruikt'],
  ['bronnen/register-fout.yaml', 7, 'ontwerp-gelijk'],
  ['bronnen/register-fout.yaml', 10, 'bevinding-onderzoek'],
  ['bronnen/tab.yaml', 4, 'yaml'],
  ['bronnen/tikfout.yaml', 8, 'onderzoek-bestaat'],
  ['bronnen/tweeling-een.yaml', 2, 'bron-dubbel'],
  ['bronnen/tweeling-twee.yaml', 2, 'bron-dubbel'],
  ['bronnen/veld-dubbel.yaml', 3, 'yaml'],
  ['bronnen/velden-fout.yaml', 1, 'veld-keuze'],
  ['bronnen/velden-fout.yaml', 3, 'veld-soort'],
  ['bronnen/velden-fout.yaml', 4, 'veld-soort'],
  ['bronnen/velden-fout.yaml', 5, 'veld-vorm'],
  ['bronnen/velden-fout.yaml', 6, 'veld-ontbreekt'],
  ['bronnen/velden-fout.yaml', 12, 'veld-keuze'],
  ['bronnen/velden-fout.yaml', 14, 'schatting-in-interval'],
  ['bronnen/zonder-onderzoek.yaml', 7, 'onderzoek-genoemd'],
  ['bronnen/zonder-vindplaats.yaml', 2, 'veld-regel'],
  ['ervaringen/html-opmerking.mdx', 10, 'tekst-leesbaar'],
  ['ervaringen/interventie-fout.mdx', 2, 'interventie-bestaat'],
  ['ervaringen/kop-open.mdx', 1, 'kop'],
  ['ervaringen/losse-haak.mdx', 10, 'tekst-leesbaar'],
  ['ervaringen/niet-gesloten.mdx', 10, 'tekst-leesbaar'],
  ['ervaringen/onzichtbaar.mdx', 10, 'tekens'],
  ['ervaringen/persoonsgegevens.mdx', 5, 'persoonsgegevens'],
  ['ervaringen/persoonsgegevens.mdx', 8, 'persoonsgegevens'],
  ['ervaringen/persoonsgegevens.mdx', 8, 'persoonsgegevens'],
  ['ervaringen/persoonsgegevens.mdx', 12, 'persoonsgegevens'],
  ['ervaringen/persoonsgegevens.mdx', 12, 'persoonsgegevens'],
  ['ervaringen/persoonsgegevens.mdx', 14, 'persoonsgegevens'],
  ['ervaringen/persoonsgegevens.mdx', 14, 'persoonsgegevens'],
  ['ervaringen/te-diep.mdx', 10, 'maten'],
  ['ervaringen/tekst-fout.mdx', 10, 'tekst-code'],
  ['ervaringen/tekst-fout.mdx', 12, 'tekst-code'],
  ['ervaringen/tekst-fout.mdx', 14, 'tekst-code'],
  ['ervaringen/tekst-fout.mdx', 14, 'tekst-component'],
  ['ervaringen/tekst-fout.mdx', 16, 'tekst-code'],
  ['ervaringen/tekst-fout.mdx', 18, 'tekst-component'],
  ['ervaringen/tekst-fout.mdx', 20, 'tekst-component'],
  ['ervaringen/tekst-fout.mdx', 22, 'tekst-component'],
  ['ervaringen/tekst-fout.mdx', 24, 'tekst-component'],
  ['ervaringen/tekst-fout.mdx', 26, 'tekst-onderdeel'],
  ['ervaringen/tekst-fout.mdx', 28, 'tekst-adres'],
  ['ervaringen/tekst-fout.mdx', 28, 'tekst-adres'],
  ['ervaringen/tekst-fout.mdx', 28, 'tekst-adres'],
  ['ervaringen/tekst-fout.mdx', 30, 'tekst-onderdeel'],
  ['ervaringen/tekst-fout.mdx', 32, 'tekst-onderdeel'],
  ['ervaringen/verborgen.mdx', 10, 'tekens'],
  ['interventies/Hoofdletter.mdx', null, 'bestandsnaam'],
  ...Array<Regel>(19).fill(['interventies/gepubliceerd-te-vroeg.mdx', 2, 'veld-regel']),
  ['interventies/gepubliceerd-te-vroeg.mdx', 13, 'veld-regel'],
  ['interventies/kopjes-fout.mdx', 20, 'tekst-kop'],
  ['interventies/kopjes-fout.mdx', 22, 'tekst-kop'],
  ['interventies/kopjes-fout.mdx', 24, 'tekst-kop'],
  ['interventies/kopjes-fout.mdx', 28, 'tekst-kop'],
  ['interventies/kopjes-fout.mdx', 30, 'tekst-kop'],
  ['interventies/nog-leeg.mdx', 11, 'nog-in-te-vullen'],
  ['interventies/situatie-dubbel.mdx', 8, 'situatie-uniek'],
  ['interventies/type-fout.mdx', 2, 'veld-keuze'],
  ['interventies/velden-fout.mdx', 2, 'veld-ontbreekt'],
  ['interventies/velden-fout.mdx', 3, 'veld-lengte'],
  ['interventies/velden-fout.mdx', 5, 'veld-keuze'],
  ['interventies/velden-fout.mdx', 13, 'veld-soort'],
  ['interventies/velden-fout.mdx', 14, 'veld-vorm'],
  ['interventies/velden-fout.mdx', 18, 'veld-onbekend'],
  ['interventies/velden-fout.mdx', 19, 'veld-onbekend'],
  ['interventies/velden-fout.mdx', 20, 'veld-onbekend'],
  ['interventies/velden-fout.mdx', 25, 'veld-onbekend'],
  ['interventies/velden-fout.mdx', 26, 'veld-onbekend'],
  ['interventies/versie-fout.mdx', 14, 'veld-regel'],
  ['interventies/verwijzingen-fout.mdx', 20, 'interventie-bestaat'],
  ['interventies/verwijzingen-fout.mdx', 21, 'interventie-bestaat'],
  ['interventies/verwijzingen-fout.mdx', 25, 'bron-bestaat'],
  ['interventies/verwijzingen-fout.mdx', 26, 'bevinding-bestaat'],
  ['interventies/verwijzingen-fout.mdx', 29, 'bevinding-past'],
  ['interventies/verwijzingen-fout.mdx', 30, 'getal-uit-bron'],
  ['interventies/verwijzingen-fout.mdx', 31, 'rij-uniek'],
  ['interventies/verwijzingen-fout.mdx', 34, 'bron-vervallen'],
  ['interventies/verwijzingen-fout.mdx', 38, 'begrip-bestaat'],
  ['interventies/verwijzingen-fout.mdx', 38, 'bron-bestaat'],
  ['interventies/verwijzingen-fout.mdx', 38, 'interventie-bestaat'],
  ['kennisvragen.yaml', 6, 'kennisvraag-uniek'],
  ['kennisvragen.yaml', 10, 'bron-bestaat'],
  ['leerpaden/zonder-kop.mdx', 1, 'kop'],
  ['notities.txt', null, 'bestand-onbekend'],
  ['onderzoeken.yaml', 1, 'loting-klopt'],
  ['onderzoeken.yaml', 3, 'onderzoek-ongebruikt'],
  ['onderzoeken.yaml', 3, 'onderzoek-uniek'],
  ['permalinks.yaml', 2, 'code-uniek'],
  ['permalinks.yaml', 2, 'code-uniek'],
  ['permalinks.yaml', 3, 'code-uniek'],
];

const { problemen, bibliotheek } = await laad(map);

test('alle fouten van alle bestanden worden in één keer gemeld, elk op de goede regel', () => {
  expect(problemen.map(({ bestand, plek, controle }) => [bestand, plek?.regel ?? null, controle])).toEqual(verwacht);
});

test('elke controle vindt hier iets, behalve die over wat niet in git past', () => {
  const gezien = new Set(problemen.map(({ controle }) => controle));
  expect(Object.keys(controles).filter((controle) => !gezien.has(controle as Controle))).toEqual([
    'bestand-snelkoppeling',
    'bestand-dubbel',
    'bestand-te-groot',
    'bestand-te-zwaar',
    'niet-nagekeken',
  ]);
});

test('elk probleem zegt wat er staat, wat er moet staan en wat te doen', () => {
  for (const { gevonden, verwacht: wat, doe } of problemen)
    for (const zin of [gevonden, wat, doe]) expect(zin.trim()).toMatch(/^.{3,}[^\s:]$/su);
});

test('elke melding is in het Nederlands, ook die van de YAML- en MDX-lezer', () => {
  const engels =
    /\b(the|must|should|expected|unexpected|invalid|missing|not|and|required|received|unknown|cannot|undefined|object)\b/i;
  for (const { gevonden, verwacht: wat, doe } of problemen) expect(`${gevonden} ${wat} ${doe}`).not.toMatch(engels);
});

test('een typefout krijgt het woord erbij dat er het meest op lijkt', () => {
  const adviezen = problemen.map(({ doe }) => /Lijkt op: (.*)\.$/.exec(doe)?.[1]).filter((woord) => woord);
  expect(adviezen).toEqual([
    'proef-lot',
    'tweeling-twee',
    'tweeling-een',
    'rapport',
    'goed',
    'LetOp',
    'Wat is het?',
    'netwerk',
    'jongeren-tot-27',
    'titel',
    'goed',
    'werk',
    'participatiewet',
    'onderzoek',
    'goed',
  ]);
});

test('wat in orde is doet mee, en wat een fout heeft niet', () => {
  expect(bibliotheek.interventies.map(({ id }) => id)).toEqual(['goed', 'nog-leeg']);
  expect([...bibliotheek.bronnen.keys()]).toEqual(['ingetrokken', 'onderzoek', 'ongebruikt']);
  expect(bibliotheek.ervaringen).toEqual([]);
});

test('`npm run controleer` eindigt met 1 en noemt van elk probleem bestand, regel en kolom', async () => {
  const opdracht = promisify(execFile)(process.execPath, ['scripts/controleer.ts', '--content', map]);
  const { code, stdout } = await opdracht.then(
    ({ stdout }) => ({ code: 0, stdout }),
    (fout: { code: number; stdout: string }) => fout,
  );
  expect(code).toBe(1);
  const regels = stdout.split('\n').filter((regel) => regel.startsWith(map));
  expect(regels.map((regel) => regel.split('  ')[0])).toEqual(
    problemen.map(({ bestand, plek }) => `${map}/${bestand}${plek ? `:${plek.regel}:${plek.kolom}` : ''}`),
  );
});
