import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { maakKopie } from '../../scripts/muteer/kopie.ts';
import { regelversie } from '../../src/kern/bewijs/bewijskracht.ts';
import { paden } from '../../src/weergave/site/paden.ts';
import { bezoek, overtredingen } from '../hulp/bezoek.ts';
import { schrijf } from '../hulp/content.ts';
import { proefinhoud } from '../hulp/proefinhoud.ts';
import { metBrowser } from '../hulp/venster.ts';

const proef = inject('proef');
const venster = metBrowser();
const adres = paden.versie('nieuw', 1);
const bladzijde = (pad: string, map = proef.map) => readFileSync(join(map, pad, 'index.html'), 'utf8');

describe('een vastgelegde versie', () => {
  test('zegt bovenaan van wanneer zij is en dat er nu iets anders staat, en leidt naar de tekst van nu', async () => {
    const { page, mis } = await bezoek(venster.context, proef.adres + adres);
    const banier = page.getByRole('note');
    expect(await banier.innerText()).toContain('versie 1 van 1 januari 2026');
    await page.locator('summary', { hasText: 'Wat je als eerste zegt' }).first().click();
    expect(await page.locator('details[open] del').allInnerTexts()).toContain('luisteren');
    expect(await page.locator('details[open] ins').allInnerTexts()).toContain('kijken');
    expect(await overtredingen(page)).toEqual([]);
    await banier.getByRole('link', { name: 'lees de nieuwste tekst' }).click();
    await page.waitForURL(`**${paden.interventie('nieuw')}`);
    expect(mis).toEqual([]);
  });

  test('toont wat op opmaak lijkt als tekst', () => {
    expect(bladzijde(adres)).toContain('Zullen we &lt;script&gt;samen&lt;/script&gt; luisteren?');
  });

  test('wijst zoekmachines naar de tekst van nu, en zit niet in het zoeken', () => {
    const html = bladzijde(adres);
    expect(html).toMatch(/<link rel="canonical" href="[^"]*\/interventies\/nieuw\/"/);
    expect(html).toContain('<link rel="latest-version" href="/interventies/nieuw/">');
    expect(html).not.toMatch(/data-pagefind-body|data-hoort-bij/);
  });

  test.each(['/vw/1/v/1/', paden.versie('ouder', 1), paden.versie('oud', 1)])('antwoordt ook op %s', async (oud) => {
    const { page } = await bezoek(venster.context, proef.adres + oud);
    await page.waitForURL(`**${adres}`);
    expect(readFileSync(join(proef.map, '_redirects'), 'utf8')).toContain(`${oud} ${adres} 301\n`);
  });

  test('staat bij de wijzigingen, alleen als zij vastligt', () => {
    const over = bladzijde(paden.laag('nieuw', 'over'));
    expect(over).toContain(`<a href="${adres}">Versie 1</a>`);
    expect(over).not.toContain(paden.versie('nieuw', 2));
  });
});

test('een gearchiveerde methode houdt haar bladzijden, met reden en opvolger, en is niet meer te vinden', () => {
  for (const laag of ['doen', 'bewijs', 'leren', 'over'] as const) {
    const html = bladzijde(paden.laag('weg', laag));
    expect(html).toContain('Gearchiveerd: gebruik dit niet meer. De training bestaat niet meer.');
    expect(html).toContain('In de plaats kwam <a href="/interventies/nieuw/">Een methode</a>');
    expect(html).not.toMatch(/data-pagefind-body|data-hoort-bij/);
  }
  expect(readFileSync(join(proef.map, 'zoeken/suggesties.json'), 'utf8')).not.toContain('/interventies/weg/');
});

test('een andere regel, een ander schema en een andere bladzijde veranderen geen woord van wat vastligt', async () => {
  const kopie = maakKopie();
  onTestFinished(() => rmSync(kopie, { recursive: true, force: true }));
  const vervang = (pad: string, van: string, naar: string) => {
    const tekst = readFileSync(join(kopie, pad), 'utf8');
    expect(tekst, pad).toContain(van);
    writeFileSync(join(kopie, pad), tekst.replace(van, naar));
  };
  vervang('src/kern/bewijs/bewijskracht.ts', `regelversie = ${regelversie}`, `regelversie = ${regelversie + 1}`);
  vervang(
    'src/kern/interventie/levensloop.ts',
    'auteurs: altijd(',
    "nieuwVeld: vrij('Nieuw', 'Een nieuw veld.', naam()),\n  auteurs: altijd(",
  );
  vervang('src/pages/interventies/[id].astro', 'Zo doe je het', 'Zo gaat het nu');
  vervang('src/weergave/versie/lagen-tekst.ts', 'Wat je als eerste zegt', 'De eerste woorden');
  const [inhoud, uit] = [join(kopie, 'proef'), join(kopie, 'dist')];
  await schrijf(inhoud, proefinhoud());
  execFileSync(process.execPath, ['tests/hulp/bouw-elders.ts', uit], {
    cwd: kopie,
    env: { PATH: process.env.PATH, VAKWERK_CONTENT: inhoud },
    stdio: 'pipe',
  });
  expect(bladzijde(paden.interventie('nieuw'), uit)).toContain('Zo gaat het nu');
  const toen = tekstVan(bladzijde(adres));
  expect(tekstVan(bladzijde(adres, uit))).toBe(toen);
  expect(toen).toContain('Begin met luisteren.');
});

/** De woorden van het vastgelegde deel, zoals een lezer ze kopieert. */
function tekstVan(html: string): string {
  const artikel = /<article data-versie.*?<\/article>/s.exec(html)?.[0] ?? '';
  const woorden: string[] = [];
  const loop = (knoop: { nodeName: string; value?: string; childNodes?: unknown[] }): void => {
    if (knoop.nodeName === '#text' && knoop.value?.trim()) woorden.push(knoop.value.trim());
    for (const kind of knoop.childNodes ?? []) loop(kind as typeof knoop);
  };
  loop(parse(artikel) as never);
  return woorden.join('\n');
}
