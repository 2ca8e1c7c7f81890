import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { gewogenRijen, rangOverWerk } from '../../src/vragen/werk.ts';
import { alsTekst, kopregels } from '../../src/weergave/bewijs/kopbewijs.ts';
import { interventielijst } from '../../src/weergave/lijst/interventielijst.ts';
import { bezoek, overtredingen } from '../hulp/bezoek.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { laptop, metEenTabblad, telefoon } from '../hulp/venster.ts';

const adres = inject('adres');
const { interventies, bronnen } = inhoud.bibliotheek;

/** Een keuze die niets oplevert, wat er ook bij komt: een type waarvan geen interventie over mensen zonder uitkering gaat. */
const typeZonderUitkering = interventies
  .map(({ type }) => type)
  .find((type) => !interventies.some((i) => i.type === type && i.uitkering?.includes('geen')));
const leeg = `/interventies/?type=${typeZonderUitkering}&uitkering=geen`;

const venster = metEenTabblad(laptop);

const open = (pad: string) => venster.bezoek(adres + pad);
const regels = '[data-regel]:visible';
const getoond = (page: Page) => page.locator(`${regels} h2 a`).allInnerTexts();
const vakje = (page: Page, groep: string, code: string) => page.locator(`input[name=${groep}][value=${code}]`);
const titels = (welke: readonly { titel: string }[]) => welke.map(({ titel }) => titel).sort();
const melding = (page: Page) => page.locator('filter-lijst [data-melding]').innerText();

/** De groep open, zoals een lezer dat doet. */
async function kies(page: Page, groep: string, code: string): Promise<void> {
  const uitklap = page.locator(`[data-groep=${groep}]`);
  if ((await uitklap.getAttribute('open')) === null) await uitklap.locator('summary').click();
  await vakje(page, groep, code).check();
}

test('een keuze toont de interventies die erbij horen: binnen een groep of, tussen groepen en', async () => {
  const { page, mis } = await open('/interventies/');
  await kies(page, 'processtap', 'nazorg');
  await kies(page, 'processtap', 'diagnostiek');
  await kies(page, 'uitkering', 'participatiewet');
  const verwacht = interventies.filter(
    ({ processtap = [], uitkering = [] }) =>
      (processtap.includes('nazorg') || processtap.includes('diagnostiek')) && uitkering.includes('participatiewet'),
  );
  expect((await getoond(page)).sort()).toEqual(titels(verwacht));
  expect(await melding(page)).toBe(`${verwacht.length} van de ${interventies.length} methoden`);
  expect(mis).toEqual([]);
});

test('wie kiest wanneer de hulp begon, hoort van hoeveel methoden dat niet bekend is', async () => {
  const { page, mis } = await open('/interventies/');
  const metMoment = (code: string) =>
    interventielijst(inhoud.bibliotheek).regels.filter(({ codes }) => codes.inzet?.includes(code));
  const [lang, onbekend] = [metMoment('jaar'), metMoment('onbekend')];
  expect(lang.length).toBeGreaterThan(0);
  await kies(page, 'inzet', 'jaar');
  expect(new URL(page.url()).search).toBe('?inzet=jaar');
  expect((await getoond(page)).sort()).toEqual(titels(lang));
  const telling = `${lang.length} van de ${interventies.length} methoden. Van ${onbekend.length} is niet bekend wanneer.`;
  expect(await melding(page)).toBe(telling);
  await page.reload();
  expect(await melding(page)).toBe(telling);
  await kies(page, 'inzet', 'onbekend');
  expect((await getoond(page)).sort()).toEqual(titels([...lang, ...onbekend]));
  expect(await melding(page)).toBe(`${lang.length + onbekend.length} van de ${interventies.length} methoden`);
  expect(mis).toEqual([]);
});

test('achter elke optie staat hoeveel er komt, en wat niets geeft is niet te kiezen', async () => {
  const { page } = await open('/interventies/?uitkering=ww');
  for (const type of ['zelfsturing', 'vakmanschap'] as const) {
    const aantal = interventies.filter((i) => i.type === type && i.uitkering?.includes('ww')).length;
    const regel = page.locator('label', { has: vakje(page, 'type', type) });
    expect(await regel.locator('[data-aantal]').textContent()).toBe(String(aantal));
    expect(await vakje(page, 'type', type).isDisabled()).toBe(aantal === 0);
  }
  const participatiewet = interventies.filter(({ uitkering = [] }) => uitkering.includes('participatiewet')).length;
  const eigen = page.locator('label', { has: vakje(page, 'uitkering', 'participatiewet') });
  expect(await eigen.locator('[data-aantal]').textContent()).toBe(String(participatiewet));
});

test('de keuze staat in het adres: delen, herladen, terug en vooruit geven dezelfde lijst', async () => {
  const { page } = await open('/interventies/');
  await kies(page, 'type', 'diagnose');
  await page.getByLabel('Volgorde').selectOption('nieuwste');
  const gefilterd = await getoond(page);
  expect(new URL(page.url()).search).toBe('?type=diagnose&volgorde=nieuwste');
  await page.reload();
  expect(await getoond(page)).toEqual(gefilterd);
  expect(await page.getByLabel('Volgorde').inputValue()).toBe('nieuwste');
  await page.goBack();
  await page.goBack();
  expect(await getoond(page)).toHaveLength(interventies.length);
  expect(await vakje(page, 'type', 'diagnose').isChecked()).toBe(false);
  await page.goForward();
  expect(await getoond(page)).toHaveLength(gefilterd.length);
});

test('wie een interventie opent en teruggaat, vindt zijn keuze terug', async () => {
  const { page } = await open('/interventies/?type=diagnose');
  const voor = await getoond(page);
  await page.locator(`${regels} h2 a`).first().click();
  await page.waitForURL('**/interventies/*/');
  await page.goBack();
  expect(await getoond(page)).toEqual(voor);
});

test('wat in een oud of verminkt adres staat en niet bestaat, telt niet', async () => {
  const { page, mis } = await open('/interventies/?type=bestaat-niet&volgorde=%22&__proto__=x&utm_source=y');
  expect(await getoond(page)).toHaveLength(interventies.length);
  expect(mis).toEqual([]);
});

test('wie niets vindt, hoort welke keuze hij los kan laten', async () => {
  const { page } = await open(leeg);
  expect(await melding(page)).toBe('Geen methode past bij deze keuze.');
  await page.getByRole('button', { name: /^Zonder Uitkering \(Geen uitkering\): \d+ (methode|methoden)$/ }).click();
  expect(await getoond(page)).toHaveLength(interventies.filter((i) => i.type === typeZonderUitkering).length);
  await page.getByRole('button', { name: 'Wis alle filters' }).click();
  expect(await getoond(page)).toHaveLength(interventies.length);
  expect(new URL(page.url()).search).toBe('');
});

test('alles kan met alleen het toetsenbord, en na het wissen sta je bij wat er gevonden is', async () => {
  const { page } = await open('/interventies/');
  const tabTot = async (kiezer: string) => {
    for (let i = 0; i < 60 && (await page.locator(`${kiezer}:focus`).count()) === 0; i++)
      await page.keyboard.press('Tab');
    expect(await page.locator(`${kiezer}:focus`).count()).toBe(1);
  };
  await tabTot('[data-groep=type] > summary');
  await page.keyboard.press('Enter');
  await tabTot('input[value=diagnose]');
  await page.keyboard.press('Space');
  expect(await getoond(page)).toEqual(titels(interventies.filter(({ type }) => type === 'diagnose')));
  await tabTot('[data-wis]');
  await page.keyboard.press('Enter');
  expect(await page.locator('[role=status]:focus').count()).toBe(1);
  expect(await getoond(page)).toHaveLength(interventies.length);
});

test('sorteren op het beste bewijs over werk zet de hoogste rang vooraan', async () => {
  const { page } = await open('/interventies/?volgorde=bewijs');
  const rang = new Map(interventies.map((i) => [i.titel, rangOverWerk(gewogenRijen(i, inhoud.bibliotheek))]));
  const rangen = (await getoond(page)).map((titel) => rang.get(titel) ?? -1);
  expect(rangen).toHaveLength(interventies.length);
  expect(rangen).toEqual(rangen.toSorted((a, b) => b - a));
  expect(new Set(rangen).size).toBeGreaterThan(3);
});

test('een regel zegt wat de methode is, voor wie, hoe lang, en heel wat het onderzoek zegt, met het teken ernaast', async () => {
  const { page } = await open('/interventies/');
  const kaal = (tekst: string) => tekst.replace(/[\s.]+/g, ' ').trim();
  for (const [i, regel] of (await page.locator('[data-regel]').all()).entries()) {
    const verwacht = interventielijst(inhoud.bibliotheek).regels[i];
    const tekst = kaal(await regel.innerText());
    for (const deel of [verwacht?.titel, verwacht?.inEenZin, verwacht?.voorWie, verwacht?.tijd])
      expect(tekst).toContain(kaal(deel ?? 'ontbreekt'));
    const bewijs = kopregels(
      gewogenRijen(interventies.find(({ titel }) => titel === verwacht?.titel) ?? {}, inhoud.bibliotheek),
    );
    for (const kopregel of bewijs) expect(tekst).toContain(kaal(alsTekst(kopregel)));
    expect(await regel.locator('.oordeel > .meter').count()).toBe(bewijs.length);
  }
});

test('dat een methode concept is, staat één keer boven de lijst', async () => {
  const { page } = await open('/interventies/');
  const tekst = await page.locator('main').innerText();
  expect(tekst).toContain(interventielijst(inhoud.bibliotheek).concept);
  expect(tekst.match(/concept/gi)).toHaveLength(1);
});

test('op een breed scherm is een regel niet hoger dan haar langste kant, en begint de eerste op het eerste scherm', async () => {
  const { page } = await open('/interventies/');
  const hoogten = await page.locator('[data-regel]').evaluateAll((alle) =>
    alle.map((regel) => {
      const hoog = (kiezer: string) => regel.querySelector(kiezer)?.getBoundingClientRect().height ?? 0;
      const langste = Math.max(hoog('.wat'), hoog('.oordelen') + hoog('.knoppen'));
      return regel.getBoundingClientRect().height - langste;
    }),
  );
  expect(Math.max(...hoogten)).toBeLessThan(50);
  const eerste = await page.locator('[data-regel]').first().boundingBox();
  expect(eerste?.y).toBeLessThan(laptop.viewport.height * 0.8);
});

describe('wat gekozen is, staat boven de lijst', () => {
  test('elke keuze is een knop die haar loslaat, en daarna sta je bij wat er gevonden is', async () => {
    const { page } = await open('/interventies/?uitkering=ww&uitkering=wajong');
    const gekozen = page.getByRole('list', { name: 'Gekozen filters' }).getByRole('button');
    expect(await gekozen.allTextContents()).toEqual(['Laat los: WW', 'Laat los: Wajong']);
    await gekozen.first().click();
    expect(new URL(page.url()).search).toBe('?uitkering=wajong');
    expect((await getoond(page)).sort()).toEqual(titels(interventies.filter((i) => i.uitkering?.includes('wajong'))));
    expect(await page.locator('[role=status]:focus').count()).toBe(1);
    await gekozen.click();
    expect(await page.getByRole('list', { name: 'Gekozen filters' }).count()).toBe(0);
  });

  test('de keuzes liggen over de lijst: zij verschuift niet, en Escape of een klik ernaast doet ze dicht', async () => {
    const { page } = await open('/interventies/');
    const plek = async () => (await page.locator('[data-regel]').first().boundingBox())?.y;
    const voor = await plek();
    const groep = page.locator('[data-groep=uitkering]');
    await groep.locator('summary').click();
    expect(await vakje(page, 'uitkering', 'ww').isVisible()).toBe(true);
    expect(await plek()).toBe(voor);
    expect(await overtredingen(page, '[data-paneel]')).toEqual([]);
    await vakje(page, 'uitkering', 'ww').focus();
    await page.keyboard.press('Escape');
    expect(await vakje(page, 'uitkering', 'ww').isVisible()).toBe(false);
    expect(await groep.locator('summary:focus').count()).toBe(1);
    await groep.locator('summary').click();
    await page.locator('h1').click();
    expect(await vakje(page, 'uitkering', 'ww').isVisible()).toBe(false);
  });
});

test('de bronnen filteren met hetzelfde mechaniek', async () => {
  const { page, mis } = await open('/bronnen/');
  await kies(page, 'ontwerp', 'rct');
  await kies(page, 'inhoud', 'samenvatting');
  const verwacht = [...bronnen.values()].filter(
    (bron) => bron.ontwerp === 'rct' && bron.gecontroleerd.inhoud === 'samenvatting',
  );
  expect(await getoond(page)).toHaveLength(verwacht.length);
  expect(mis).toEqual([]);
});

describe('in de bronnen zoeken', () => {
  const veld = (page: Page) => page.getByLabel('Zoek in deze bronnen');

  test('een schrijver, een woord uit de titel of een uitkomst maakt de lijst korter, samen met de filters', async () => {
    const { page, mis } = await open('/bronnen/?land=nederland');
    await veld(page).fill('brouwers');
    const verwacht = [...bronnen.values()].filter(
      ({ auteurs, land = [] }) =>
        land.includes('nederland') && auteurs.some((a) => 'familie' in a && a.familie === 'Brouwers'),
    );
    expect(verwacht.length).toBeGreaterThan(0);
    expect(await getoond(page)).toHaveLength(verwacht.length);
    expect(await melding(page)).toBe(`${verwacht.length} van de ${bronnen.size} bronnen`);
    expect(await page.locator('[data-paneel] > summary [data-gekozen]').textContent()).toBe('(1 gekozen)');
    expect(mis).toEqual([]);
  });

  test('vindt iemand niets, dan is er een weg terug; wissen maakt ook het veld leeg', async () => {
    const { page } = await open('/bronnen/?land=nederland');
    await veld(page).fill('helikopterpiloot');
    expect(await getoond(page)).toEqual([]);
    await page.getByRole('button', { name: /^Zonder je woorden: / }).click();
    expect(await veld(page).inputValue()).toBe('');
    expect((await getoond(page)).length).toBeGreaterThan(0);
    await veld(page).fill('stigma');
    await page.getByRole('button', { name: 'Wis alle filters' }).click();
    expect(await getoond(page)).toHaveLength(bronnen.size);
  });

  test('wat iemand typt komt in geen adres en in geen verzoek', async () => {
    const { page, rust } = await open('/bronnen/');
    const verzoeken: string[] = [];
    page.on('request', (verzoek) => verzoeken.push(verzoek.url()));
    await veld(page).fill('schulden');
    await rust();
    expect(page.url()).toBe(`${adres}/bronnen/`);
    expect(verzoeken).toEqual([]);
  });
});

test('elke bron in de lijst zegt wat zij vond als dat vastligt, en wat wij ervan lazen', async () => {
  const { page } = await open('/bronnen/');
  const rij = page.locator('[data-regel]', { has: page.locator('a[href="/bronnen/janssens-2023-coral/"]') });
  const tekst = await rij.innerText();
  expect(tekst).toContain('Werk gevonden: gunstig');
  expect(tekst).toContain('Onderzoek met loting tussen groepen · Nederland · 153 mensen · gelezen: de samenvatting');
  expect(tekst).toContain('Gebruikt bij CORAL-beslishulp');
});

describe('op een telefoon', () => {
  const opTelefoon = async (pad: string) => bezoek(await venster.nieuw(telefoon), adres + pad);
  const hoogte = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

  test.each([
    ['/interventies/', 8000],
    ['/bronnen/', 15_000],
  ])('is %s te overzien: hoogstens %i pixels, in vakken die een lezer opent', async (pad, meeste) => {
    const { page } = await opTelefoon(pad);
    expect(await hoogte(page)).toBeLessThanOrEqual(meeste);
    expect(await getoond(page)).toEqual([]);
    await page.locator('[data-vak] > summary').first().click();
    const open = await page.locator('[data-vak][open] [data-regel]').count();
    expect(open).toBeGreaterThan(0);
    expect(await getoond(page)).toHaveLength(open);
    expect(await overtredingen(page, '[data-vak][open]')).toEqual([]);
  });

  test('wie iets kiest, ziet meteen wat erbij hoort, en hoeveel er in elk vak staat', async () => {
    const { page } = await opTelefoon('/interventies/?uitkering=wajong');
    const verwacht = titels(interventies.filter((i) => i.uitkering?.includes('wajong')));
    expect((await getoond(page)).sort()).toEqual(verwacht);
    const aantallen = await page.locator('[data-vak]:visible [data-aantal-in]').allTextContents();
    expect(aantallen.reduce((som, tekst) => som + Number(tekst.replace(/\D/g, '')), 0)).toBe(verwacht.length);
    await page.getByRole('button', { name: 'Wis alle filters' }).click();
    expect(await getoond(page)).toEqual([]);
  });

  test('wie anders sorteert, krijgt de lijst zonder vakken, en terug weer met', async () => {
    const { page } = await opTelefoon('/interventies/');
    await page.getByLabel('Volgorde').selectOption('naam');
    const opNaam = titels(interventies).toSorted((a, b) => a.localeCompare(b, 'nl'));
    expect(await getoond(page)).toEqual(opNaam);
    await page.getByLabel('Volgorde').selectOption('soort');
    expect(await page.locator('[data-vak]:visible').count()).toBeGreaterThan(3);
    await page.locator('[data-vak]').first().locator('summary').click();
    const eerste = await page.locator('[data-vak]').first().locator('[data-regel]').count();
    expect(await getoond(page)).toHaveLength(eerste);
  });
});

describe.each(['/interventies/', '/bronnen/'])('%s zonder JavaScript', (pad) => {
  test('toont de hele lijst en per kenmerk links, en niets dat zonder script niets doet', async () => {
    const zonder = await venster.nieuw({ javaScriptEnabled: false });
    const { page } = await bezoek(zonder, adres + pad);
    expect(await getoond(page)).toHaveLength(pad === '/bronnen/' ? bronnen.size : interventies.length);
    await page.getByText('Blader per kenmerk').click();
    await page.locator('[data-groep] > summary').first().click();
    const [eerste] = await page.locator('[data-groep] dd > a:visible').all();
    expect(await eerste?.getAttribute('href')).toMatch(new RegExp(`^${pad}.+/$`));
    expect(await page.locator('main').locator('input:visible, select:visible, button:visible').count()).toBe(0);
  });
});

describe.each(['/interventies/?type=plaatsing', '/bronnen/?ontwerp=rct'])('op een telefoon toont %s', (pad) => {
  test('de filters dicht met hun aantal, en open is alles toegankelijk en past het', async () => {
    const smal = await venster.nieuw(telefoon);
    const { page, mis } = await bezoek(smal, adres + pad);
    const paneel = page.locator('[data-paneel] > summary');
    expect(await paneel.innerText()).toBe('Filters (1 gekozen)');
    expect(await page.locator('[data-paneel] input:visible').count()).toBe(0);
    await paneel.click();
    await page.locator('[data-groep]').evaluateAll((alle) => alle.map((groep) => groep.setAttribute('open', '')));
    expect(await overtredingen(page, '[data-paneel]')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.locator('[data-sluit]').click();
    expect(await page.locator('[data-paneel] input:visible').count()).toBe(0);
    expect(mis).toEqual([]);
  });
});

test.each(['/interventies/?type=diagnose', leeg, '/bronnen/?land=nederland'])(
  'na het filteren is wat er over de lijst staat op %s toegankelijk',
  async (pad) => {
    const { page } = await open(pad);
    // De regels zelf zijn die van de hele lijst (bladzijden.test.ts).
    await page.locator('[data-regel]').evaluateAll((regels) => regels.map((regel) => regel.remove()));
    expect(await overtredingen(page)).toEqual([]);
  },
);

test('de letterindex van begrippen wijst naar koppen, en elk begrip houdt zijn anker', async () => {
  const { page } = await open('/begrippen/#zrm');
  expect(await page.locator('#zrm:target dt').innerText()).toContain('ZRM');
  const ankers = await page
    .locator('.letters a')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''));
  for (const anker of ankers) expect(await page.locator(`h2${anker}`).count()).toBe(1);
  expect(await page.locator('h2').count()).toBe(ankers.length);
});

describe('de begrippen op een telefoon', () => {
  const telefoon = { viewport: { width: 360, height: 780 } };
  const zichtbaar = (page: Page) => page.locator('dt:visible').count();

  test('beginnen als rij letters die openen, en wie zoekt ziet wat erbij hoort', async () => {
    const { page } = await bezoek(await venster.nieuw(telefoon), `${adres}/begrippen/`);
    expect(await zichtbaar(page)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2600);
    await page.locator('summary').filter({ hasText: /^B / }).click();
    expect(await zichtbaar(page)).toBeGreaterThan(5);
    await page.getByLabel('Zoek in de begrippen').fill('GDPR');
    expect(await page.locator('dt:visible').allInnerTexts()).toEqual([expect.stringContaining('AVG')]);
    await page.getByLabel('Zoek in de begrippen').fill('');
    expect(await zichtbaar(page)).toBe(0);
  });

  test('openen bij het begrip waar een link heen wijst, en zonder script met de hand', async () => {
    const { page } = await bezoek(await venster.nieuw(telefoon), `${adres}/begrippen/#zrm`);
    await expect.poll(() => page.locator('#zrm dt').isVisible()).toBe(true);
    const zonder = await venster.nieuw({ ...telefoon, javaScriptEnabled: false });
    const { page: kaal } = await bezoek(zonder, `${adres}/begrippen/`);
    await kaal.locator('summary').filter({ hasText: /^Z / }).click();
    expect(await kaal.locator('#zrm dt').isVisible()).toBe(true);
  });
});

describe('in de begrippen zoeken', () => {
  const veld = (page: Page) => page.getByLabel('Zoek in de begrippen');
  const termen = (page: Page) => page.locator('dt:visible').allInnerTexts();

  test('ook een ander woord ervoor vindt het begrip, en letters waar niets bij staat verdwijnen', async () => {
    const { page, mis } = await open('/begrippen/');
    const alle = (await termen(page)).length;
    await veld(page).fill('GDPR');
    expect(await termen(page)).toEqual([expect.stringContaining('AVG')]);
    expect(await page.locator('h2:visible').count()).toBe(1);
    expect(await page.getByRole('status').first().innerText()).toBe(`1 van de ${alle} begrippen`);
    await veld(page).fill('');
    expect(await termen(page)).toHaveLength(alle);
    expect(mis).toEqual([]);
  });

  test('wie niets vindt, hoort dat en kan verder', async () => {
    const { page } = await open('/begrippen/');
    await veld(page).fill('helikopterpiloot');
    expect(await page.getByRole('status').first().innerText()).toBe('Geen begrip met deze woorden.');
    expect(await page.getByRole('link', { name: 'zoek in heel Vakwerk' }).isVisible()).toBe(true);
    expect(await overtredingen(page, 'main')).toEqual([]);
  });

  test('zonder JavaScript staan ze er allemaal, zonder veld', async () => {
    const zonder = await venster.nieuw({ javaScriptEnabled: false });
    const { page } = await bezoek(zonder, `${adres}/begrippen/`);
    expect(await termen(page)).toHaveLength(inhoud.bibliotheek.begrippen.length);
    expect(await page.locator('main input:visible').count()).toBe(0);
  });
});
