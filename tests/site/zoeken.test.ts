import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { gewogenRijen } from '../../src/vragen/werk.ts';
import { alsTekst, kopregels } from '../../src/weergave/bewijs/kopbewijs.ts';
import { korteKopregel } from '../../src/weergave/bewijs/kopregel-kort.ts';
import { paden } from '../../src/weergave/site/paden.ts';
import { bezoek, overtredingen } from '../hulp/bezoek.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { metEenTabblad, telefoon } from '../hulp/venster.ts';

const venster = metEenTabblad();

const adres = inject('adres');
const links = (page: Page) =>
  page.locator('zoek-resultaten ol a').evaluateAll((alle) => alle.map((a) => a.getAttribute('href')));
const { interventies } = inhoud.bibliotheek;
/** Tekst zonder punten en regels, om naast wat er op een bladzijde staat te leggen. */
const kaal = (tekst: string) => tekst.replace(/[\s.]+/g, ' ').trim();
/** Wat een resultaat over het bewijs zegt. */
const bewijsVan = (i: (typeof interventies)[number]) =>
  kopregels(gewogenRijen(i, inhoud.bibliotheek)).map((regel) => alsTekst({ ...regel, zin: korteKopregel(regel)[3] }));
const melding = (page: Page) => page.locator('zoek-resultaten [data-melding]');

/** De zoekbladzijde met het antwoord op deze vraag erin. */
async function zoek(vraag: string, meer = ''): Promise<{ page: Page; mis: string[] }> {
  const bezocht = await venster.bezoek(`${adres}/zoeken/?q=${encodeURIComponent(vraag)}${meer}`);
  await bezocht.page.waitForFunction(() => document.querySelector('[data-melding]')?.textContent !== '');
  return bezocht;
}

describe('wie zoekt, vindt', () => {
  test.each([
    ['met een woord', 'zelfsturing', '/interventies/sturen-op-zelfsturing/'],
    ['met een afkorting', 'ZRM', '/interventies/zelfredzaamheid-matrix/'],
    ['met een samenstelling', 'beslishulp', '/interventies/coral-beslishulp/'],
    ['met een deel van een samenstelling', 'kostensubsidie', '/interventies/loonkostensubsidie/'],
    ['met een verbuiging', 'proefplaatsingen', '/interventies/proefplaatsing/'],
    ['met een half woord', 'proefpl', '/interventies/proefplaatsing/'],
    ['met losse woorden', 'proef plaatsing', '/interventies/proefplaatsing/'],
    [
      'met een vraag in gewone taal',
      'hoe help ik iemand die zich schaamt voor zijn psychische klachten',
      '/interventies/coral-beslishulp/',
    ],
  ])('%s', async (_, vraag, pad) => {
    const { page, mis } = await zoek(vraag);
    expect((await links(page)).slice(0, 3)).toContain(pad);
    expect(mis).toEqual([]);
  });
});

test('een typefout wordt verbeterd, en wie het zo bedoelde kan toch zoeken', async () => {
  const { page } = await zoek('proefplaatsnig');
  expect((await links(page))[0]).toBe('/interventies/proefplaatsing/');
  await page.getByText('Resultaten voor “proefplaatsing”').waitFor();
  await page.getByRole('link', { name: 'zoek toch naar “proefplaatsnig”' }).click();
  await melding(page).getByText('Niets gevonden voor “proefplaatsnig”').waitFor();
  expect(new URL(page.url()).searchParams.get('letterlijk')).toBe('1');
  await page.goBack();
  await page.getByText('Resultaten voor “proefplaatsing”').waitFor();
});

test('wie het zegt zoals een gezegde, vindt de methode en ziet dat gezegde', async () => {
  const { page, mis } = await zoek('van het kastje naar de muur');
  const eerste = page.locator('zoek-resultaten ol > li').first();
  await eerste.getByText('“van het kastje naar de muur al maanden”').waitFor();
  expect(mis).toEqual([]);
});

test('een resultaat zegt waarom het gevonden is als dat niet te zien is', async () => {
  const { page } = await zoek('kruiwagen');
  await page.getByText('gevonden via: kruiwagen').first().waitFor();
});

test('een woord dat nergens staat, wordt genoemd en bederft de rest niet', async () => {
  const { page } = await zoek('proefplaatsing xqzwvkj');
  expect((await links(page))[0]).toBe('/interventies/proefplaatsing/');
  await page.getByText('Niet gevonden: “xqzwvkj”').waitFor();
});

test('onzin geeft niets, met hulp', async () => {
  const { page } = await zoek('xqzwvk');
  await page.getByText('Niets gevonden voor “xqzwvk”').waitFor();
  expect(await links(page)).toEqual([]);
  await page.getByText('Blader door').waitFor();
  const zocht = page.getByRole('link', { name: 'Ik zocht “xqzwvk” en vond niets' });
  const href = new URL((await zocht.getAttribute('href')) ?? '', adres);
  expect(href.pathname).toBe(paden.formulier);
  expect(href.searchParams.get('melding')).toBe('Ik zocht “xqzwvk” en vond niets.');
  expect(await overtredingen(page)).toEqual([]);
});

test('een zoekterm met HTML erin blijft tekst', async () => {
  const { page, mis } = await zoek('<img src=x onerror=alert(1)>');
  expect(await melding(page).textContent()).toContain('<img src=x onerror=alert(1)>');
  expect(await page.locator('main img').count()).toBe(0);
  expect(mis).toEqual([]);
});

describe('een resultaat', () => {
  test('toont van een methode de naam, haar zin, en heel wat het onderzoek zegt, met het teken ernaast', async () => {
    const { page } = await zoek('werk');
    const methoden = await page.locator('[data-lijst] > li').all();
    expect(methoden.length).toBeGreaterThan(1);
    for (const regel of methoden) {
      const href = await regel.locator('h2 a').getAttribute('href');
      const methode = interventies.find(({ id }) => paden.interventie(id) === href);
      if (!methode) throw new Error(`Geen methode: ${href}`);
      const tekst = kaal(await regel.innerText());
      for (const deel of [methode.titel, methode.inEenZin, ...bewijsVan(methode)]) expect(tekst).toContain(kaal(deel));
      expect(await regel.locator('.oordeel > .meter').count()).toBe(bewijsVan(methode).length);
    }
  });

  test.each([
    'niemand wil mij hebben',
    'durft niet te bellen',
    'bang dat mijn baas van de depressie hoort',
    'van het kastje naar de muur',
  ])('laat van “%s” hele zinnen zien: wat een klant zegt, of een zin van de bladzijde', async (vraag) => {
    const { page } = await zoek(vraag);
    const zinnen = await page.locator('zoek-resultaten blockquote').allInnerTexts();
    expect(zinnen.length).toBeGreaterThan(0);
    const gezegd = inhoud.interventies.flatMap(({ situaties, zoGezegd = [] }) => [...situaties, ...zoGezegd]);
    for (const zin of zinnen)
      if (zin.startsWith('“')) expect(gezegd).toContain(zin.slice(1, -1));
      else expect(zin).toMatch(/^["“‘(]?[\p{Lu}\d].*[.!?]["”’)]?$/u);
  });
});

test('lukt zoeken niet, dan staat dat er, en een tweede keer kan', async () => {
  const page = await venster.context.newPage();
  await page.route('**/woorden.txt', (route) => route.abort());
  await page.goto(`${adres}/zoeken/?q=stigma`);
  await melding(page).getByText('Zoeken lukt nu niet.').waitFor();
  expect(await page.getByText('Hierover hebben wij nog niets.').isVisible()).toBe(false);
  expect(await overtredingen(page)).toEqual([]);
  await page.unroute('**/woorden.txt');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await melding(page).getByText('bij “stigma”').waitFor();
  expect(await page.getByRole('button', { name: 'Probeer opnieuw' }).isVisible()).toBe(false);
});

test('wie nog niets vroeg, leest hoe het kan', async () => {
  const { page } = await venster.bezoek(`${adres}/zoeken/`);
  await page.getByText('Typ een paar woorden').waitFor();
  expect(await page.getByText('Hierover hebben wij nog niets.').isVisible()).toBe(false);
});

describe('suggesties', () => {
  test('zeggen bij een zin welke methode erop antwoordt, en heel wat het onderzoek zegt, met het teken', async () => {
    const { page, mis } = await venster.bezoek(`${adres}/`);
    const methode = interventies.find(({ id }) => id === 'coral-beslishulp');
    if (!methode) throw new Error('coral-beslishulp is er niet');
    const [zin = ''] = methode.situaties;
    await page.getByRole('combobox').pressSequentially(zin.slice(0, 50));
    const optie = page.getByRole('option').first();
    await optie.waitFor();
    const tekst = kaal(await optie.innerText());
    for (const deel of [`“${zin}”`, methode.titel, ...bewijsVan(methode)]) expect(tekst).toContain(kaal(deel));
    expect(await optie.locator('.meter').count()).toBe(bewijsVan(methode).length);
    expect(mis).toEqual([]);
  });

  test('komen er ook als de klant het net anders zegt', async () => {
    const { page } = await venster.bezoek(`${adres}/`);
    await page.getByRole('combobox').pressSequentially('mijn depressie durf ik niet te vertellen bij sollicitatie');
    await page
      .getByRole('option', { name: /depressie/ })
      .first()
      .waitFor();
  });

  test('met de pijlen kies je er een, Enter gaat erheen', async () => {
    const { page, mis } = await venster.bezoek(`${adres}/`);
    const veld = page.getByRole('combobox');
    await veld.focus();
    await page.keyboard.type('proefpl');
    await page
      .getByRole('option', { name: /Proefplaatsing/ })
      .first()
      .waitFor();
    expect(await veld.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const actief = page.locator(`#${await veld.getAttribute('aria-activedescendant')}`);
    expect(await actief.getAttribute('aria-selected')).toBe('true');
    expect(await overtredingen(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/interventies/proefplaatsing/');
    expect(mis).toEqual([]);
  });

  test('er zijn situaties en begrippen bij, en een schermlezer hoort hoeveel', async () => {
    const { page } = await venster.bezoek(`${adres}/zoeken/`);
    await page.getByRole('combobox').focus();
    await page.keyboard.type('zelfred');
    await page
      .getByRole('option', { name: /Begrip/ })
      .first()
      .waitFor();
    expect(await page.locator('[data-aantal-voorstellen]').textContent()).toMatch(/^\d+ suggesties?\./);
  });

  test('Escape sluit, en Enter zonder keuze zoekt gewoon', async () => {
    const { page } = await venster.bezoek(`${adres}/`);
    await page.getByRole('combobox').focus();
    await page.keyboard.type('stigma');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await page.getByRole('combobox').inputValue()).toBe('stigma');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zoeken/?q=stigma');
    await page.locator('zoek-resultaten ol li').first().waitFor();
  });

  test('zonder suggesties werkt zoeken gewoon', async () => {
    const page = await venster.context.newPage();
    await page.route('**/suggesties.json', (route) => route.abort());
    await page.goto(`${adres}/`);
    await page.getByRole('combobox').fill('stigma');
    await page.keyboard.press('Enter');
    await page.locator('zoek-resultaten ol li').first().waitFor();
  });
});

test('wie verder zoekt kan terug en weer vooruit', async () => {
  const { page } = await zoek('stigma');
  await page.locator('#zoekterm').fill('leefgebied');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zoeken/?q=leefgebied');
  await melding(page).getByText('“leefgebied”').waitFor();
  await page.goBack();
  await melding(page).getByText('“stigma”').waitFor();
  expect(await page.locator('#zoekterm').inputValue()).toBe('stigma');
  await page.goForward();
  await melding(page).getByText('“leefgebied”').waitFor();
});

test('filters tellen wat gevonden is, blijven in het adres en zijn te wissen', async () => {
  const { page } = await zoek('werk');
  const alles = Number.parseInt((await melding(page).textContent()) ?? '', 10);
  const vakje = page.locator('input[name=uitkering][value=ww]');
  const aantal = Number(await page.locator('label', { has: vakje }).locator('[data-aantal]').textContent());
  expect(aantal).toBeGreaterThan(0);
  expect(aantal).toBeLessThan(alles);
  await vakje.evaluate((element: HTMLInputElement) => element.click());
  await melding(page).getByText(`${aantal} methoden passen bij “werk”, van de ${alles}.`).waitFor();
  expect(new URL(page.url()).search).toBe('?q=werk&uitkering=ww');
  expect((await links(page)).every((href) => href?.startsWith('/interventies/'))).toBe(true);
  await page.reload();
  await melding(page).getByText(`${aantal} methoden`).waitFor();
  await page.getByRole('button', { name: 'Wis alle filters' }).click();
  await melding(page).getByText(`${alles} methoden`).waitFor();
  await page.goBack();
  await melding(page).getByText(`${aantal} methoden`).waitFor();
});

describe('de bronnen en de uitleg', () => {
  test('worden niet opgehaald voor wie er niet om vraagt', async () => {
    const page = await venster.context.newPage();
    const gevraagd: string[] = [];
    page.on('request', (verzoek) => gevraagd.push(new URL(verzoek.url()).pathname));
    await page.goto(`${adres}/zoeken/?q=stigma`);
    await page.locator('zoek-resultaten ol li').first().waitFor();
    expect(gevraagd).toContain('/pagefind/woorden.txt');
    expect(gevraagd.filter((pad) => pad.startsWith('/pagefind/bronnen/'))).toEqual([]);
    expect((await links(page)).some((href) => href?.startsWith('/bronnen/'))).toBe(false);
  });

  test.each([
    ['een schrijver', 'Kwakye', '/bronnen/ford-2014-motiverende-gesprekken/'],
    ['een titel', 'vocational interventions on sickness absence', '/bronnen/oiestad-2025-mi-nav/'],
    ['een DOI', '10.1136/oemed-2022-108637', '/bronnen/aanesen-2022-mi-nav/'],
  ])('zijn er vanzelf voor wie met %s zoekt en bij de methoden niets vindt', async (_, vraag, pad) => {
    const { page } = await zoek(vraag);
    await melding(page).getByText('Bij de methoden is niets gevonden').waitFor();
    expect(await links(page)).toContain(pad);
    expect(await page.locator('[data-filters]').isVisible()).toBe(false);
  });

  test.each([
    ['die te splitsen is', 'plaatsbewijs'],
    ['die half bekend is', 'de hele dag achter de playstation'],
  ])('beantwoorden geen vraag %s, tenzij iemand erom vraagt', async (_, vraag) => {
    const { page } = await zoek(vraag);
    // Wat in de buurt komt, mag er staan; dat iets past, niet.
    expect(await melding(page).textContent()).toMatch(/^(Niets gevonden voor|Precies over) “/);
    await page.getByRole('link', { name: 'Zoek dit in de bronnen en de uitleg' }).click();
    await melding(page).getByText('in de bronnen en de uitleg').waitFor();
  });

  test('zijn te doorzoeken met een link, en weer terug', async () => {
    const { page, mis } = await zoek('stigma');
    await page.getByRole('link', { name: 'Zoek dit in de bronnen en de uitleg' }).click();
    await melding(page).getByText('gevonden voor “stigma” in de bronnen en de uitleg').waitFor();
    expect(new URL(page.url()).search).toBe('?q=stigma&in=bronnen');
    expect((await links(page)).every((href) => !href?.startsWith('/interventies/'))).toBe(true);
    expect(await overtredingen(page)).toEqual([]);
    await page.getByRole('link', { name: 'Zoek dit bij de methoden' }).click();
    await page.waitForURL('**/zoeken/?q=stigma');
    await melding(page).getByText('bij “stigma”').waitFor();
    expect(await page.locator('[data-filters]').isVisible()).toBe(true);
    expect(mis).toEqual([]);
  });
});

test('Toon meer gaat verder waar de lijst ophield', async () => {
  const { page } = await zoek('werk');
  await page.waitForFunction(() => document.querySelectorAll('zoek-resultaten ol li').length === 4);
  await page.getByRole('button', { name: 'Toon meer' }).click();
  await page.waitForFunction(() => document.querySelectorAll('zoek-resultaten ol li').length > 4);
  const hier = await page.evaluate(() =>
    [...document.querySelectorAll('zoek-resultaten ol a')].indexOf(document.activeElement as Element),
  );
  expect(hier).toBe(4);
});

/** Houdt elk verzoek naar deze adressen vast, tot wie het loslaat; daarna gaat alles gewoon door. */
async function houd(page: Page, adressen: string): Promise<{ vast: Route[]; laatLos: () => Promise<void> }> {
  const vast: Route[] = [];
  let los = false;
  await page.route(adressen, (route) => (los ? route.continue() : void vast.push(route)));
  return {
    vast,
    laatLos: async () => {
      los = true;
      await Promise.all(vast.map((route) => route.continue()));
      for (const route of vast) await (await route.request().response())?.finished();
      // Wat de bladzijde met de antwoorden doet, is gedaan als zij niets meer te doen heeft.
      await page.evaluate(() => new Promise((stil) => requestIdleCallback(stil, { timeout: 1_000 })));
    },
  };
}

describe('een antwoord dat te laat komt, telt niet', () => {
  test('van een vorige vraag', async () => {
    const page = await venster.context.newPage();
    const { vast, laatLos } = await houd(page, '**/woorden.txt');
    await page.goto(`${adres}/zoeken/?q=stigma`);
    await expect.poll(() => vast.length).toBe(1);
    await page.locator('#zoekterm').fill('leefgebied');
    await page.keyboard.press('Enter');
    await laatLos();
    await melding(page).getByText('“leefgebied”').waitFor();
    expect(new Set(await links(page)).size).toBeGreaterThan(0);
    expect(await melding(page).textContent()).toContain('“leefgebied”');
  });

  test('van een vorige keuze in de filters', async () => {
    const { page } = await zoek('werk');
    const zonder = await links(page);
    const { vast, laatLos } = await houd(page, '**/pagefind/fragment/**');
    await kiesTraag(page, vast);
    await page.getByRole('button', { name: 'Wis alle filters' }).click();
    await melding(page).getByText('bij “werk”').waitFor();
    expect(await links(page)).toEqual(zonder);
    await laatLos();
    expect(await links(page)).toEqual(zonder);
  });

  test('van een keuze tijdens het zoeken: wat er dan komt, past bij de vraag en bij de keuze', async () => {
    const { page } = await zoek('werk');
    const { vast, laatLos } = await houd(page, '**/pagefind/index/**');
    await page.locator('#zoekterm').fill('schulden');
    await page.keyboard.press('Enter');
    await expect.poll(() => vast.length).toBeGreaterThan(0);
    await page.locator('input[name=uitkering][value=ww]').evaluate((vakje: HTMLInputElement) => vakje.click());
    expect(await melding(page).textContent()).not.toContain('schulden');
    await laatLos();
    await melding(page).getByText('bij “schulden”').waitFor();
    expect(new URL(page.url()).search).toBe('?q=schulden&uitkering=ww');
    expect(await page.locator('input[name=uitkering][value=ww]').isChecked()).toBe(true);
  });
});

/** Kiest een filter waarvan niet elke bladzijde er al is. */
async function kiesTraag(page: Page, vast: readonly Route[]): Promise<void> {
  for (const vakje of await page.locator('input[type=checkbox]:enabled').all()) {
    await vakje.evaluate((element: HTMLInputElement) => element.click());
    await page.evaluate(() => new Promise((stil) => requestIdleCallback(stil, { timeout: 1_000 })));
    if (vast.length > 0) return;
    await vakje.evaluate((element: HTMLInputElement) => element.click());
  }
  throw new Error('Elk filter toont wat er al staat; deze test heeft een andere vraag nodig.');
}

test('zegt een vraag alleen wie de klant is, dan staat op een telefoon de korte lijst er meteen, en geldt zij nergens anders', async () => {
  const context = await venster.nieuw({ viewport: { width: 360, height: 780 } });
  const { page } = await bezoek(context, `${adres}/zoeken/?q=58+en+twee+jaar+werkloos`);
  const eerste = page.locator('zoek-resultaten ol.methoden a:visible').first();
  await eerste.waitFor();
  const vak = await eerste.boundingBox();
  expect((vak?.y ?? 999) + (vak?.height ?? 0)).toBeLessThan(780);
  const wie = page.locator('[data-wie-is-het]');
  expect(await wie.getByLabel('Leeftijd').inputValue()).toBe('50-plus');
  const adresVoor = page.url();
  await wie.getByLabel('Leeftijd').selectOption('weet ik niet');
  await wie.locator('p.past').first().getByText('Je antwoord komt').waitFor();
  expect(page.url()).toBe(adresVoor);
  // Pas wie de hele lijst opent, laat onthouden wat hier staat.
  expect(await page.evaluate(() => sessionStorage.getItem('klant'))).toBeNull();
});

test('op een scherm van 360 pixels past alles, ook met suggesties en filters open', async () => {
  const smal = await venster.nieuw(telefoon);
  const { page } = await bezoek(smal, `${adres}/zoeken/?q=motiverende`);
  await page.locator('zoek-resultaten ol li').first().waitFor();
  await page.locator('[data-paneel] > summary').click();
  await page.locator('#zoekterm').fill('motiv');
  await page.getByRole('option').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await overtredingen(page)).toEqual([]);
});
