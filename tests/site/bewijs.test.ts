import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { lange } from '../../src/kern/bewijs/eisen-onderzoek.ts';
import { genoegDeelnemers, hoogsteUitval } from '../../src/kern/bewijs/nauwkeurigheid.ts';
import { bewijskrachtLabels } from '../../src/kern/bewijs/schalen.ts';
import { zinnen } from '../../src/kern/bewijs/zinnen.ts';
import { getallenVan } from '../../src/kern/brongetallen.ts';
import { getallenIn } from '../../src/kern/getallen.ts';
import { ankerVanRij } from '../../src/kern/interventie/bewijsvelden.ts';
import { bewijsdataSchema } from '../../src/weergave/bewijsdata/schema.ts';
import { middenInZin } from '../../src/weergave/site/midden-in-zin.ts';
import { paden } from '../../src/weergave/site/paden.ts';
import { gevallen, naamVan } from '../hulp/alle-oordelen.ts';
import { bezoek, overtredingen } from '../hulp/bezoek.ts';
import { uitHtml } from '../hulp/gebouwd.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { passingIn, tik } from '../hulp/klant.ts';
import { narekenen } from '../hulp/narekenen.ts';
import { laptop, metBrowser, telefoon } from '../hulp/venster.ts';

const adres = inject('adres');
const { interventies, bronnen, onderzoeken } = inhoud.bibliotheek;

const venster = metBrowser(laptop);

test('elke combinatie van kracht en oordeel heeft haar eigen zin, haar label en alleen tekeningen die mogen', async () => {
  const smal = await venster.nieuw(telefoon);
  const { page } = await bezoek(smal, `${inject('proef').adres}/interventies/coral-beslishulp/bewijs/`);
  await opengeklapt(page);
  for (const geval of gevallen) {
    const rij = page.locator(`#${ankerVanRij({ uitkomst: 'werk-gevonden', variant: naamVan(geval) })}`);
    // Waar wij zochten en niets vonden, staat bij elkaar: een zin zou er niets aan toevoegen.
    if (geval.richting === 'onbekend' && (await rij.locator('.zin').count()) === 0) {
      expect(await page.locator('.niet-gevonden', { has: rij }).innerText(), naamVan(geval)).toContain('niet gevonden');
      continue;
    }
    const kop = await rij.locator('.zin').innerText();
    expect(kop, naamVan(geval)).toContain(zinnen[geval.kracht][geval.richting]?.replace(/\.$/, ''));
    expect(kop, naamVan(geval)).toContain(middenInZin(bewijskrachtLabels[geval.kracht]));
    const tekst = await rij.innerText();
    expect(tekst.includes('Waarom niet hoger?'), naamVan(geval)).toBe(geval.kracht !== 'sterk');
    if (!['beperkt', 'redelijk', 'sterk'].includes(geval.kracht) || ['onbeslist', 'gemengd'].includes(geval.richting))
      expect(await rij.locator('.rooster').count(), naamVan(geval)).toBe(0);
  }
  expect(await page.locator('.rooster').count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await page.locator('figure').count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await overtredingen(page)).toEqual([]);
});

async function opengeklapt(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((alle) => alle.map((detail) => detail.setAttribute('open', '')));
}

/** Getallen die geen uitkomst zijn: van de honderd, de grenzen van de regels, en het 95%-interval. */
const vast = [1, 100, 95, lange, genoegDeelnemers, hoogsteUitval * 100];

test('er staat geen getal bij het bewijs dat niet in een bevinding, haar bron of haar onderzoek staat', async () => {
  const vreemd: string[] = [];
  const page = await (await venster.nieuw({ bypassCSP: true })).newPage();
  await page.goto(adres);
  for (const interventie of interventies) {
    const rijen = interventie.bewijs ?? [];
    const teksten = await uitHtml(page, paden.laag(interventie.id, 'bewijs'), rijen.map(zonderVindplaatsen));
    for (const [nr, rij] of rijen.entries()) {
      const genoemd = (rij.bevindingen ?? []).flatMap(({ bron }) => bronnen.get(bron) ?? []);
      const bekend = new Set([...vast, ...genoemd.flatMap((bron) => [...getallenVan(bron)])]);
      const namen = genoemd.flatMap((bron) => [
        ...(bron.onderzoeken ?? []),
        ...(bron.bevindingen ?? []).flatMap((bevinding) => bevinding.onderzoek ?? []),
      ]);
      // Wanneer de hulp begon, staat in maanden bij de bevinding.
      for (const { inzet } of genoemd.flatMap(({ bevindingen = [] }) => bevindingen))
        for (const maanden of [inzet?.van, inzet?.tot]) bekend.add(maanden ?? 0);
      for (const naam of namen) bekend.add(onderzoeken.get(naam)?.n ?? 0);
      // Een zin mag het aantal onderzoeken en de dag van zoeken noemen.
      for (let aantal = 0; aantal <= genoemd.length; aantal++) bekend.add(aantal);
      for (const getal of getallenIn(rij.gezochtOp?.replaceAll('-', ' ') ?? '')) bekend.add(getal.waarde);
      const [tekst = '', ...dubbel] = teksten[nr] ?? [];
      expect([tekst.length > 0, dubbel], `${interventie.id} ${ankerVanRij(rij)}`).toEqual([true, []]);
      for (const { geschreven, waarde } of getallenIn(tekst))
        if (!bekend.has(waarde)) vreemd.push(`${interventie.id} ${ankerVanRij(rij)}: ${geschreven}`);
    }
  }
  expect(vreemd).toEqual([]);
});

/** Een rij zonder de assen van tekeningen, en zonder jaartallen in namen en vindplaatsen van bronnen. */
const zonderVindplaatsen = (rij: Parameters<typeof ankerVanRij>[0]) => ({
  kiezer: `#${ankerVanRij(rij)}`,
  zonder: 'svg, .bronlink, [data-gezien]',
});

test('van een getal is het één klik naar de bevinding in haar bron, met waar zij gezien is', async () => {
  const { page } = await bezoek(venster.context, `${adres}/interventies/coral-beslishulp/bewijs/`);
  await page.locator('#bewijs-werk-gevonden .bronlink').first().click();
  await page.waitForURL('**/bronnen/janssens-2023-coral/#bevinding-*');
  const bevinding = page.locator('.bevinding:target');
  expect(await bevinding.innerText()).toContain('51');
  expect(await bevinding.innerText()).toContain('Gezien in:');
  expect(await page.locator('main').innerText()).toContain('Wat wij ervan gezien hebben');
});

test('wie het anders ziet, vindt bij elke rij hoe dat te zeggen is', async () => {
  const { page } = await bezoek(venster.context, `${adres}/interventies/coral-beslishulp/bewijs/`);
  await opengeklapt(page);
  const links = page.getByRole('link', { name: /^Ik zie dit anders/ });
  expect(await links.count()).toBe(await page.locator('.bewijs, .niet-gevonden dt').count());
});

describe('past dit bij mijn klant?', () => {
  const vul = (page: Page) => tik(page, 'Uitkering', 'Bijstand');
  const gekozen = (page: Page) => page.locator('klant-vragen input:checked').count();
  const antwoord = (page: Page) => page.locator('#bewijs-werk-gevonden .past');

  test('elke rij antwoordt, met wat er anders of onbekend is, en het adres verandert niet', async () => {
    const { page, mis } = await bezoek(venster.context, `${adres}/interventies/coral-beslishulp/bewijs/`);
    expect(await antwoord(page).isVisible()).toBe(false);
    await vul(page);
    expect(await antwoord(page).innerText()).toBe('Je antwoord komt overeen: bijstand of vergelijkbaar.');
    await tik(page, 'Leeftijd', 'tot 27');
    expect(await antwoord(page).innerText()).toBe(
      '1 van je 2 antwoorden komt overeen: bijstand of vergelijkbaar. Niet gezien: leeftijd.',
    );
    expect(page.url()).toBe(`${adres}/interventies/coral-beslishulp/bewijs/`);
    expect(await overtredingen(page, 'main')).toEqual([]);
    expect(mis).toEqual([]);
  });

  test('op Doen staat in één zin hoeveel antwoorden overeenkomen, en niets als er geen klant is', async () => {
    const { page, mis } = await bezoek(venster.context, `${adres}/interventies/coral-beslishulp/`);
    const zin = page.locator('[data-klant-doen]');
    expect(await zin.isVisible()).toBe(false);
    await page.goto(`${adres}/interventies/coral-beslishulp/bewijs/`);
    await vul(page);
    await tik(page, 'Leeftijd', 'tot 27');
    await page.goto(`${adres}/interventies/coral-beslishulp/`);
    expect(await zin.innerText()).toContain(': 1 van je 2 antwoorden komt overeen: bijstand of vergelijkbaar.');
    expect(await zin.getByRole('link').getAttribute('href')).toBe('/interventies/coral-beslishulp/bewijs/');
    expect(await overtredingen(page)).toEqual([]);
    expect(mis).toEqual([]);
  });

  test('de klant blijft in dit tabblad tot iemand hem wist, en komt in geen ander tabblad', async () => {
    const { page } = await bezoek(venster.context, `${adres}/interventies/coral-beslishulp/bewijs/`);
    await vul(page);
    await page.goto(`${adres}/interventies/ips/bewijs/`);
    expect(await gekozen(page)).toBe(1);
    const { page: ander } = await bezoek(venster.context, `${adres}/interventies/coral-beslishulp/bewijs/`);
    expect(await antwoord(ander).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Wis deze klant' }).click();
    await page.reload();
    expect(await gekozen(page)).toBe(0);
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  });

  test('nog eens op een antwoord tikken haalt het weg', async () => {
    const { page } = await bezoek(venster.context, `${adres}/interventies/`);
    await vul(page);
    expect(await gekozen(page)).toBe(1);
    await vul(page);
    expect(await gekozen(page)).toBe(0);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test('op een telefoon zijn het drie tikken, in een paneel dat niet hoger is dan een half scherm', async () => {
    const context = await venster.nieuw(telefoon);
    const { page } = await bezoek(context, `${adres}/interventies/`);
    const hoogte = () => page.locator('klant-vragen').evaluate((paneel) => paneel.getBoundingClientRect().height);
    expect(await hoogte()).toBeLessThanOrEqual(370);
    for (const [vraag, antwoord] of [
      ['Uitkering', 'WIA'],
      ['Leeftijd', '50 plus'],
      ['Zonder werk', 'langer dan 2 jaar'],
    ] as const)
      await tik(page, vraag, antwoord);
    expect(await gekozen(page)).toBe(3);
    expect(await hoogte()).toBeLessThanOrEqual(430);
    expect(await overtredingen(page, 'klant-vragen')).toEqual([]);
  });

  test('de korte lijst zegt waar zij begint en ophoudt, en bij elke methode waarom', async () => {
    const { page } = await bezoek(venster.context, `${adres}/interventies/`);
    await vul(page);
    const regels = await page.locator('.tussenkop, [data-regel]').evaluateAll((alle) =>
      alle.map((regel) => ({
        kop: regel.matches('.tussenkop') ? (regel.textContent ?? '') : '',
        past: regel.querySelector('[data-klantrijen]')?.textContent ?? '',
      })),
    );
    const rest = regels.findIndex(({ kop }) => kop === 'De andere methoden');
    expect(regels[0]?.kop).toBe(`Korte lijst voor je klant: ${rest - 1} methoden`);
    expect(regels.slice(1, rest).map(({ past }) => passingIn(past))).not.toContain(1);
    expect(regels.slice(rest).map(({ past }) => passingIn(past))).not.toContain(0);
    await tik(page, 'Leeftijd', '50 plus');
    await tik(page, 'Zonder werk', 'langer dan 2 jaar');
    expect(await page.locator('.tussenkop').first().innerText()).toMatch(/^Korte lijst voor je klant: \d+ methoden$/);
    await page.getByLabel('Volgorde').selectOption('naam');
    expect(await page.locator('.tussenkop').count()).toBe(0);
  });

  test('in de lijst staat vooraan wat past, wordt niets verborgen, en komt niets in het adres', async () => {
    const { page, mis } = await bezoek(venster.context, `${adres}/interventies/`);
    const eerst = await page.locator('[data-regel]:visible').count();
    await vul(page);
    expect(await page.getByLabel('Volgorde').inputValue()).toBe('*');
    expect(await page.locator('[data-regel]:visible').count()).toBe(eerst);
    const antwoorden = await page.locator('[data-klantrijen]').allInnerTexts();
    const soorten = antwoorden.map(passingIn);
    expect(soorten).toEqual(soorten.toSorted());
    expect(new Set(soorten).size).toBeGreaterThan(1);
    await page.locator('[data-groep=processtap] > summary').click();
    await page.locator('[data-groep=processtap] input').nth(2).check();
    expect(new URL(page.url()).search).not.toMatch(/bijstand|volgorde/);
    await page.locator('[data-wis]:visible').first().click();
    expect(mis).toEqual([]);
  });

  test('zonder JavaScript staat er een tabel met wie er onderzocht zijn', async () => {
    const zonder = await venster.nieuw({ javaScriptEnabled: false });
    const { page } = await bezoek(zonder, `${adres}/interventies/coral-beslishulp/bewijs/`);
    expect(await page.locator('klant-vragen').isVisible()).toBe(false);
    await page.getByText('Wie is er onderzocht?').click();
    expect(await page.getByRole('table', { name: /Per bron die meetelt/ }).innerText()).toContain('Bijstand');
  });
});

test('wat niets oplevert of averechts werkt, is even makkelijk te vinden als de rest', async () => {
  const { page } = await bezoek(venster.context, `${adres}/interventies/`);
  await page.getByRole('link', { name: 'Wat maakt voor werk geen verschil, of werkt averechts?' }).click();
  await page.waitForURL('**/interventies/?werk=*');
  const getoond = await page.locator('[data-regel]:visible').allInnerTexts();
  expect(getoond.length).toBeGreaterThan(0);
  expect(getoond.length).toBeLessThan(interventies.length);
});

test('de tekening van honderd mensen houdt haar vorm in hoog contrast en op papier', async () => {
  const contrast = await venster.nieuw({ forcedColors: 'active' });
  const { page } = await bezoek(contrast, `${adres}/interventies/coral-beslishulp/bewijs/`);
  const kleuren = () =>
    page
      .locator('.rooster')
      .first()
      .evaluate((rooster) => {
        const stijl = (naam: string) => getComputedStyle(rooster.querySelector(naam) as Element);
        return { vol: stijl('.gevuld').fill, rand: stijl('.leeg').stroke, leeg: stijl('.leeg').fill };
      });
  const inContrast = await kleuren();
  expect(inContrast.leeg).toBe('none');
  expect(inContrast.rand).toBe(inContrast.vol);
  await page.emulateMedia({ media: 'print' });
  expect((await kleuren()).leeg).toBe('none');
  expect(await page.getByRole('img', { name: /Tekening van honderd mensen: 51 met, 26 zonder/ }).count()).toBe(1);
});

describe('de open gegevens van de gebouwde site', () => {
  const haal = async (pad: string) => {
    const antwoord = await fetch(adres + pad);
    expect(antwoord.status, pad).toBe(200);
    return Buffer.from(await antwoord.arrayBuffer());
  };

  test('passen in hun schema en zijn rij voor rij na te rekenen', async () => {
    const gegevens = bewijsdataSchema.parse(JSON.parse(String(await haal(paden.bewijsJson))));
    expect(gegevens.rijen).toHaveLength(interventies.flatMap(({ bewijs = [] }) => bewijs).length);
    for (const rij of gegevens.rijen) {
      const { bewijskracht, richting, zin } = narekenen(rij, gegevens.bronnen, gegevens.onderzoeken);
      expect(rij.berekend).toMatchObject({ bewijskracht, richting, zin });
    }
    expect(JSON.parse(String(await haal(paden.bewijsSchema)))).toHaveProperty('$schema');
  });

  test.each([paden.bewijsCsv, paden.bewijskaartCsv])('%s opent in een rekenblad als UTF-8', async (pad) => {
    expect([...(await haal(pad)).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});
