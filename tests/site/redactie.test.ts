import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { deBrowser } from '../hulp/browser.ts';
import { problemenVan } from '../hulp/content.ts';
import { type EigenServer, eigenServer } from '../hulp/eigen-server.ts';
import {
  aangemeld,
  begin,
  gebouwdFormulier,
  kies,
  open,
  type Schrijver,
  schrijf,
  stuurIn,
  veld,
  voegToe,
} from '../hulp/redactie.ts';

let server: EigenServer;
let map: string;
beforeAll(async () => {
  map = await gebouwdFormulier();
  server = await eigenServer(map);
});
afterAll(async () => {
  await server?.stop();
  rmSync(map, { recursive: true, force: true });
});

async function schrijver(): Promise<Schrijver> {
  const iemand = await aangemeld(await deBrowser(), server.adres);
  onTestFinished(() => iemand.context.close());
  return iemand;
}

test('één zin diep in een stap veranderen is een voorstel van één regel, in een eigen kopie', async () => {
  const iemand = await schrijver();
  await open(iemand, 'zelfsturing', 'als-dan-plannen');
  await (await veld(iemand.page, 'stappen')).getByRole('button', { name: 'Alles uitvouwen' }).click();
  await schrijf(iemand.page, 'stappen.1.zeg', 'Wat kun je deze week zelf doen?');
  const voorstel = await stuurIn(iemand);
  expect(iemand.forge.repositories).toEqual(['vakwerk-proef/vakwerk', 'jobcoach/vakwerk']);
  expect(voorstel.tak).toBe('cms/jobcoach/vakwerk/zelfsturing/als-dan-plannen');
  expect(voorstel.verschillen).toEqual([
    {
      pad: 'content/interventies/als-dan-plannen.mdx',
      nieuw: false,
      weg: ['    zeg: Of iemand je aanneemt, bepaal jij niet. Wat kun je deze week wel zelf doen?'],
      erbij: ['    zeg: Wat kun je deze week zelf doen?'],
    },
  ]);
  expect(iemand.forge.onbekend).toEqual([]);
  expect(iemand.mis).toEqual([]);
});

test('één woord verbeteren in een bron met getallen, `null` en jaartallen laat de rest staan zoals het was', async () => {
  const iemand = await schrijver();
  await open(iemand, 'bronnen', 'aanesen-2022-mi-nav');
  await schrijf(iemand.page, 'vergelijking', 'Gewone begeleiding; een derde groep kreeg raad van een fysiotherapeut');
  const { verschillen } = await stuurIn(iemand);
  expect(verschillen.map(({ weg, erbij }) => [weg, erbij])).toEqual([
    [
      ['vergelijking: Gewone begeleiding; een derde groep kreeg werkadvies van een fysiotherapeut'],
      ['vergelijking: Gewone begeleiding; een derde groep kreeg raad van een fysiotherapeut'],
    ],
  ]);
  expect(iemand.mis).toEqual([]);
});

test('een nieuwe methode gaat van leeg formulier naar een voorstel dat onze eigen controle goedkeurt', async () => {
  const iemand = await schrijver();
  const { page } = iemand;
  await begin(iemand, 'netwerk');
  await schrijf(page, 'titel', 'Koffie met oud-collega’s');
  await schrijf(page, 'inEenZin', 'De klant drinkt koffie met een oude bekende en vraagt hoe die aan werk kwam.');
  await schrijf(page, 'context.setting', 'Gesprekken bij een gemeente');
  await kies(page, 'context.organisatievorm', 'Voert zelf uit');
  await schrijf(page, 'context.land', 'Nederland');
  await schrijf(page, 'context.toelichting', 'De klant doet dit zelf, tussen twee gesprekken door.');
  await schrijf(page, 'doelgroep.omschrijving', 'Mensen die eerder werkten en nog bekenden hebben.');
  await kies(page, 'doelgroep.codes', 'Werkzoekenden algemeen');
  await kies(page, 'doelgroep.codes', '50-plussers');
  await schrijf(page, 'wanneer', 'In het tweede gesprek. Nog niet in een crisis.');
  await voegToe(page, 'situaties', [
    'Ik ken niemand die mij kan helpen.',
    'Ik durf niemand te vragen: dat voelt als bedelen.',
  ]);
  await schrijf(page, 'eersteZin', 'Met wie werkte je vroeger graag samen?');
  await voegToe(page, 'stappen', [
    { titel: 'Vraag naar een oude bekende', uitleg: 'Laat de klant drie namen opschrijven en er één kiezen.' },
  ]);
  await schrijf(page, 'tijd', 'Een kwartier in een gesprek.');
  await voegToe(page, 'valkuilen', ['Je belt zelf. Laat de klant bellen.']);
  await voegToe(page, 'auteurs', ['Gilde-groep Voorbeeld']);
  await schrijf(page, 'herkomst', 'Bedacht voor deze test, en nergens op gebaseerd.');
  const { verschillen } = await stuurIn(iemand);
  expect(verschillen.map(({ pad }) => pad)).toEqual(['content/interventies/koffie-met-oud-collega-s.mdx']);
  const tekst = verschillen[0]?.erbij.join('\n') ?? '';
  expect(problemenVan('interventies/koffie-met-oud-collega-s.mdx', tekst)).toEqual([]);
  expect(tekst).toMatch(/^---\ntype: netwerk\ntitel: Koffie met oud-collega’s\n/);
  expect(tekst).toMatch(
    /\nstatus: concept\nversie: 1\nbeoordelenVoor: \d{4}-\d{2}-\d{2}\nwijzigingen:\n {2}- versie: 1\n/,
  );
  expect(tekst).not.toMatch(/: (''|""|null|\[\])$|kop-|body/m);
  expect(iemand.mis).toEqual([]);
});

test('een onderzoek melden kost twee velden', async () => {
  const iemand = await schrijver();
  await begin(iemand, 'studies');
  await schrijf(iemand.page, 'verwijzing', 'https://doi.org/10.1234/voorbeeld');
  await schrijf(iemand.page, 'vond', 'Bedacht voor deze test: er kwam niets uit.');
  const { verschillen } = await stuurIn(iemand);
  expect(verschillen[0]?.erbij.join('\n')).toBe(
    "verwijzing: https://doi.org/10.1234/voorbeeld\nvond: 'Bedacht voor deze test: er kwam niets uit.'",
  );
  expect(
    problemenVan(verschillen[0]?.pad.replace('content/', '') ?? '', verschillen[0]?.erbij.join('\n') ?? ''),
  ).toEqual([]);
});

test('een nieuwe bron met een bevinding en haar grootte krijgt in het bestand precies de velden van die vorm', async () => {
  const iemand = await schrijver();
  const { page } = iemand;
  await begin(iemand, 'bronnen');
  await kies(page, 'soort', 'Rapport');
  await schrijf(page, 'titel', 'Een bedacht rapport');
  await voegToe(page, 'auteurs', [{ familie: 'van den Bedacht', voorletters: 'B.' }]);
  await schrijf(page, 'jaar', '2026');
  await kies(page, 'gecontroleerd.verwijzing', 'Bevestigd');
  await kies(page, 'gecontroleerd.inhoud', 'De samenvatting');
  await schrijf(page, 'gecontroleerd.waar', 'example.org');
  await schrijf(page, 'gecontroleerd.wanneer', '2026-01-02');
  await kies(page, 'ontwerp', 'Onderzoek met loting');
  await voegToe(page, 'onderzoeken', ['een-bedachte-proef']);
  await schrijf(page, 'url', 'https://example.org/rapport');
  await schrijf(page, 'n', '120');
  await voegToe(page, 'bevindingen', [{ id: 'werk-6-maanden' }]);
  await kies(page, 'bevindingen.0.uitkomst', 'Werk gevonden');
  await kies(page, 'bevindingen.0.richting', 'Positief');
  await schrijf(page, 'bevindingen.0.plaats', 'samenvatting');
  await (await veld(page, 'bevindingen.0.schatting')).getByRole('button', { name: 'toevoegen' }).click();
  await page.getByRole('menuitem', { name: 'Een verhouding (OR, RR of HR)' }).click();
  await kies(page, 'bevindingen.0.schatting.maat', 'OR');
  await schrijf(page, 'bevindingen.0.schatting.schatting', '1.4');
  await schrijf(page, 'bevindingen.0.schatting.onder', '1,1');
  await schrijf(page, 'bevindingen.0.schatting.boven', 'open');
  const { verschillen } = await stuurIn(iemand);
  expect(verschillen.map(({ pad }) => pad)).toEqual(['content/bronnen/een-bedacht-rapport.yaml']);
  const tekst = verschillen[0]?.erbij.join('\n') ?? '';
  expect(problemenVan('bronnen/een-bedacht-rapport.yaml', tekst)).toEqual([]);
  expect(tekst).toContain(
    'auteurs:\n  - familie: van den Bedacht\n    voorletters: B.\njaar: 2026\nurl: https://example.org/rapport\n',
  );
  expect(tekst).toContain(`bevindingen:
  - id: werk-6-maanden
    uitkomst: werk-gevonden
    gemeten: null
    richting: positief
    plaats: samenvatting
    schatting:
      soort: verhouding
      maat: OR
      schatting: 1.4
      onder: 1.1
      boven: open`);
  expect(iemand.forge.onbekend).toEqual([]);
  expect(iemand.mis).toEqual([]);
});

test('wie in zijn browser geen opslag toestaat, leest dat het formulier die nodig heeft', async () => {
  const context = await (await deBrowser()).newContext({ locale: 'nl-NL' });
  onTestFinished(() => context.close());
  await context.addInitScript(() => {
    const weigert = {
      get() {
        throw new DOMException('nee', 'SecurityError');
      },
    };
    Object.defineProperty(window, 'localStorage', weigert);
    Object.defineProperty(window, 'sessionStorage', weigert);
  });
  const page = await context.newPage();
  await page.goto(`${server.adres}/redactie/`);
  await page.getByText('Toegang tot de cookieopslag is geweigerd.').waitFor();
});
