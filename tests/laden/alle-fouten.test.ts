import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { type Controle, controles } from '../../src/kern/controles.ts';
import { laad } from '../../src/laden/laad.ts';

/** Een plek is `regel:kolom`; een heel bestand heeft er geen. */
type Regel = [bestand: string, plek: string | null, controle: Controle];

const map = 'tests/fixtures/alle-fouten';
const verwacht: Regel[] = [
  ['begrippen.yaml', '2:9', 'begrip-uniek'],
  ['bronnen/aanhalingsteken.yaml', '2:14', 'yaml'],
  ['bronnen/anker.yaml', '1:8', 'yaml'],
  ['bronnen/anker.yaml', '2:8', 'yaml'],
  ['bronnen/dubbele-punt.yaml', '2:8', 'yaml'],
  ['bronnen/duizendpunt.yaml', '8:4', 'getal-duidelijk'],
  ['bronnen/getallen-fout.yaml', '8:15', 'ontwerp-vergelijkt'],
  ['bronnen/getallen-fout.yaml', '10:149', 'schatting-in-interval'],
  ['bronnen/getallen-fout.yaml', '11:157', 'interval-half'],
  ['bronnen/getallen-fout.yaml', '12:67', 'geen-verschil-klopt'],
  ['bronnen/getallen-fout.yaml', '13:67', 'richting-klopt'],
  ['bronnen/getallen-fout.yaml', '14:66', 'telt-als-onbeslist'],
  ['bronnen/kring.yaml', '7:13', 'bron-kring'],
  ['bronnen/losse-regel.yaml', '3:1', 'yaml'],
  ['bronnen/naamgenoot-een.yaml', '2:8', 'bron-ongebruikt'],
  ['bronnen/naamgenoot-een.yaml', '4:7', 'bronnaam-uniek'],
  ['bronnen/naamgenoot-twee.yaml', '2:8', 'bron-ongebruikt'],
  ['bronnen/naamgenoot-twee.yaml', '4:7', 'bronnaam-uniek'],
  ['bronnen/onderzoek - kopie.yaml', null, 'bestand-kopie'],
  ['bronnen/ongebruikt.yaml', '2:8', 'bron-ongebruikt'],
  ['bronnen/register-fout.yaml', '7:10', 'ontwerp-gelijk'],
  ['bronnen/register-fout.yaml', '10:28', 'bevinding-onderzoek'],
  ['bronnen/tab.yaml', '4:1', 'yaml'],
  ['bronnen/tikfout.yaml', '8:15', 'onderzoek-bestaat'],
  ['bronnen/tweeling-een.yaml', '2:8', 'bron-dubbel'],
  ['bronnen/tweeling-twee.yaml', '2:8', 'bron-dubbel'],
  ['bronnen/veld-dubbel.yaml', '3:1', 'yaml'],
  ['bronnen/velden-fout.yaml', '1:8', 'veld-keuze'],
  ['bronnen/velden-fout.yaml', '3:10', 'veld-soort'],
  ['bronnen/velden-fout.yaml', '4:7', 'veld-soort'],
  ['bronnen/velden-fout.yaml', '5:6', 'veld-vorm'],
  ['bronnen/velden-fout.yaml', '6:16', 'veld-ontbreekt'],
  ['bronnen/velden-fout.yaml', '12:15', 'veld-keuze'],
  ['bronnen/velden-fout.yaml', '14:70', 'schatting-in-interval'],
  ['bronnen/zonder-onderzoek.yaml', '7:10', 'onderzoek-genoemd'],
  ['bronnen/zonder-vindplaats.yaml', '2:8', 'veld-regel'],
  ['ervaringen/conflict.mdx', '10:1', 'conflict'],
  ['ervaringen/halve-opmaak.mdx', '6:37', 'tekst-valt-weg'],
  ['ervaringen/halve-opmaak.mdx', '10:20', 'tekst-voetnoot'],
  ['ervaringen/halve-opmaak.mdx', '12:1', 'tekst-opmaak'],
  ['ervaringen/html-opmerking.mdx', '10:1', 'tekst-leesbaar'],
  ['ervaringen/interventie-fout.mdx', '2:14', 'interventie-bestaat'],
  ['ervaringen/kop-open.mdx', '1:1', 'kop'],
  ['ervaringen/losse-haak.mdx', '10:18', 'tekst-leesbaar'],
  ['ervaringen/niet-gesloten.mdx', '10:1', 'tekst-leesbaar'],
  ['ervaringen/onzichtbaar.mdx', '10:7', 'tekens'],
  ['ervaringen/persoonsgegevens.mdx', '5:41', 'persoonsgegevens'],
  ['ervaringen/persoonsgegevens.mdx', '8:3', 'persoonsgegevens'],
  ['ervaringen/persoonsgegevens.mdx', '8:22', 'persoonsgegevens'],
  ['ervaringen/persoonsgegevens.mdx', '12:16', 'persoonsgegevens'],
  ['ervaringen/persoonsgegevens.mdx', '12:42', 'persoonsgegevens'],
  ['ervaringen/persoonsgegevens.mdx', '14:1', 'persoonsgegevens'],
  ['ervaringen/persoonsgegevens.mdx', '14:54', 'persoonsgegevens'],
  ['ervaringen/te-diep.mdx', '10:1', 'maten'],
  ['ervaringen/tekst-fout.mdx', '10:1', 'tekst-code'],
  ['ervaringen/tekst-fout.mdx', '12:1', 'tekst-code'],
  ['ervaringen/tekst-fout.mdx', '14:13', 'tekst-code'],
  ['ervaringen/tekst-fout.mdx', '14:31', 'tekst-component'],
  ['ervaringen/tekst-fout.mdx', '16:1', 'tekst-code'],
  ['ervaringen/tekst-fout.mdx', '18:1', 'tekst-component'],
  ['ervaringen/tekst-fout.mdx', '20:1', 'tekst-component'],
  ['ervaringen/tekst-fout.mdx', '22:1', 'tekst-component'],
  ['ervaringen/tekst-fout.mdx', '24:1', 'tekst-component'],
  ['ervaringen/tekst-fout.mdx', '26:1', 'tekst-onderdeel'],
  ['ervaringen/tekst-fout.mdx', '28:1', 'tekst-adres'],
  ['ervaringen/tekst-fout.mdx', '28:35', 'tekst-adres'],
  ['ervaringen/tekst-fout.mdx', '28:64', 'tekst-adres'],
  ['ervaringen/tekst-fout.mdx', '30:1', 'tekst-onderdeel'],
  ['ervaringen/tekst-fout.mdx', '32:1', 'tekst-onderdeel'],
  ['ervaringen/verborgen.mdx', '10:1', 'tekens'],
  ['interventies/Hoofdletter.mdx', null, 'bestandsnaam'],
  ...Array<Regel>(19).fill(['interventies/gepubliceerd-te-vroeg.mdx', '2:1', 'veld-regel']),
  ['interventies/gepubliceerd-te-vroeg.mdx', '13:9', 'veld-regel'],
  ['interventies/kopjes-fout.mdx', '14:9', 'versie-vast'],
  ['interventies/kopjes-fout.mdx', '20:1', 'tekst-kop'],
  ['interventies/kopjes-fout.mdx', '22:1', 'tekst-kop'],
  ['interventies/kopjes-fout.mdx', '24:1', 'tekst-kop'],
  ['interventies/kopjes-fout.mdx', '28:1', 'tekst-kop'],
  ['interventies/kopjes-fout.mdx', '30:3', 'tekst-kop'],
  ['interventies/nog-leeg.mdx', '11:7', 'nog-in-te-vullen'],
  ['interventies/situatie-dubbel.mdx', '8:13', 'situatie-uniek'],
  ['interventies/situatie-dubbel.mdx', '9:57', 'gezegde-uniek'],
  ['interventies/situatie-dubbel.mdx', '15:9', 'advies-blijft'],
  ['interventies/situatie-dubbel.mdx', '20:12', 'naam-blijft'],
  ['interventies/type-fout.mdx', '2:7', 'veld-keuze'],
  ['interventies/velden-fout.mdx', '2:1', 'veld-ontbreekt'],
  ['interventies/velden-fout.mdx', '3:11', 'veld-lengte'],
  ['interventies/velden-fout.mdx', '5:62', 'veld-keuze'],
  ['interventies/velden-fout.mdx', '13:9', 'veld-soort'],
  ['interventies/velden-fout.mdx', '14:17', 'veld-vorm'],
  ['interventies/velden-fout.mdx', '18:1', 'veld-onbekend'],
  ['interventies/velden-fout.mdx', '19:1', 'veld-onbekend'],
  ['interventies/velden-fout.mdx', '20:1', 'veld-onbekend'],
  ['interventies/velden-fout.mdx', '25:5', 'veld-onbekend'],
  ['interventies/velden-fout.mdx', '26:5', 'veld-onbekend'],
  ['interventies/versie-fout.mdx', '14:9', 'veld-regel'],
  ['interventies/verwijzingen-fout.mdx', '20:11', 'interventie-bestaat'],
  ['interventies/verwijzingen-fout.mdx', '21:11', 'interventie-bestaat'],
  ['interventies/verwijzingen-fout.mdx', '25:17', 'bron-bestaat'],
  ['interventies/verwijzingen-fout.mdx', '26:39', 'bevinding-bestaat'],
  ['interventies/verwijzingen-fout.mdx', '29:49', 'bevinding-past'],
  ['interventies/verwijzingen-fout.mdx', '30:18', 'getal-uit-bron'],
  ['interventies/verwijzingen-fout.mdx', '31:15', 'rij-uniek'],
  ['interventies/verwijzingen-fout.mdx', '34:85', 'bron-vervallen'],
  ['interventies/verwijzingen-fout.mdx', '38:5', 'begrip-bestaat'],
  ['interventies/verwijzingen-fout.mdx', '38:49', 'bron-bestaat'],
  ['interventies/verwijzingen-fout.mdx', '38:86', 'interventie-bestaat'],
  ['kennisvragen.yaml', '6:7', 'kennisvraag-uniek'],
  ['kennisvragen.yaml', '10:13', 'bron-bestaat'],
  ['leerpaden/adres-fout.mdx', '19:18', 'interventie-bestaat'],
  ['leerpaden/adres-fout.mdx', '22:16', 'leerpad-bestaat'],
  ['leerpaden/zonder-kop.mdx', '1:1', 'kop'],
  ['notities.txt', null, 'bestand-onbekend'],
  ['onderwerpen.yaml', '7:26', 'onderwerp-uniek'],
  ['onderwerpen.yaml', '9:16', 'onderwerp-levend'],
  ['onderzoeken.yaml', '1:70', 'loting-klopt'],
  ['onderzoeken.yaml', '3:9', 'onderzoek-ongebruikt'],
  ['onderzoeken.yaml', '3:28', 'onderzoek-uniek'],
  ['permalinks.yaml', '2:11', 'code-uniek'],
  ['permalinks.yaml', '2:47', 'code-uniek'],
  ['permalinks.yaml', '3:23', 'code-uniek'],
  ['versies/vw-003-2.json', '4:13', 'versie-blijft'],
  ['versies/vw-004-2.json', '4:13', 'versie-blijft'],
  ['versies/vw-005-1.json', '4:13', 'versie-blijft'],
];

const { problemen, bibliotheek } = await laad(map);

test('alle fouten van alle bestanden worden in één keer gemeld, elk op de goede regel en kolom', () => {
  expect(
    problemen.map(({ bestand, plek, controle }) => [bestand, plek ? `${plek.regel}:${plek.kolom}` : null, controle]),
  ).toEqual(verwacht);
});

test('elke controle vindt hier iets, behalve die over wat niet in git past, en die over de site', () => {
  const gezien = new Set(problemen.map(({ controle }) => controle));
  expect(Object.keys(controles).filter((controle) => !gezien.has(controle as Controle))).toEqual([
    'bestand-snelkoppeling',
    'bestand-dubbel',
    'bestand-te-groot',
    'bestand-te-zwaar',
    'niet-nagekeken',
    'adres-bestaat',
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
  expect(bibliotheek.interventies.map(({ id }) => id)).toEqual(['goed', 'nog-leeg', 'uit-de-tijd']);
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
