import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { paden } from '../../src/weergave/site/paden.ts';
import { handoordelen, woorden } from '../fixtures/oordelen-met-de-hand.ts';
import { enter, type Firefox, opentFirefox, type Tabblad } from '../hulp/firefox.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { programma } from '../hulp/programma.ts';

const adres = inject('adres');
const { interventies } = inhoud;
const ips = interventies.find(({ id }) => id === 'ips');

let firefox: Firefox;
let lezer: Tabblad;
beforeAll(async () => {
  firefox = await opentFirefox();
  lezer = await firefox.tabblad();
});
afterAll(() => firefox?.sluit());

const ga = (pad: string) => lezer.ga(adres + pad);
/** De tekst van alles op de bladzijde wat bij deze kiezer past en te zien is. */
const teksten = (kiezer: string) =>
  lezer.vraag(
    (welke) =>
      [...document.querySelectorAll<HTMLElement>(welke)]
        .filter((element) => element.checkVisibility())
        .map((element) => element.innerText.trim()),
    kiezer,
  );

test('de voorkant staat er, en een vraag van daar krijgt antwoord', async () => {
  await ga('/');
  expect(await teksten('h1')).toHaveLength(1);
  await lezer.klik('[role=combobox]');
  await lezer.typ(`proefplaatsnig${enter}`);
  const eerste = await lezer.wacht(() => document.querySelector('zoek-resultaten ol a')?.getAttribute('href'));
  expect(eerste).toBe(paden.interventie('proefplaatsing'));
});

test('een keuze in de lijst laat zien wat erbij hoort', async () => {
  await ga('/interventies/');
  await lezer.klik('[data-groep=type] > summary');
  await lezer.klik('input[name=type][value=diagnose]');
  await lezer.wacht(() => location.search === '?type=diagnose');
  const verwacht = interventies.filter(({ type }) => type === 'diagnose').map(({ titel }) => titel);
  expect((await teksten('[data-regel] h2 a')).toSorted()).toEqual(verwacht.toSorted());
});

test('een methode laat haar eerste zin zien en wat het onderzoek zegt', async () => {
  await ga('/interventies/ips/');
  expect((await teksten('main'))[0]).toContain(`“${ips?.eersteZin}”`);
  expect(await teksten('#bewijs .oordeel')).not.toEqual([]);
  for (const oordeel of await teksten('#bewijs .oordeel')) expect(oordeel).toMatch(/\p{L}.*\(\p{L}.*\)/su);
});

test('twee methoden uit de lijst staan naast elkaar', async () => {
  await ga('/interventies/?volgorde=naam');
  const gekozen = ['jobs-training', 'ips'];
  for (const id of gekozen) await lezer.klik(`vergelijk-knop[data-id=${id}] button`);
  await lezer.klik('vergelijk-balk a');
  await lezer.wacht(() => document.querySelectorAll('vergelijk-tabel thead th > a').length === 2);
  const titels = gekozen.map((id) => interventies.find((interventie) => interventie.id === id)?.titel);
  expect(await teksten('vergelijk-tabel thead th > a')).toEqual(titels);
  expect((await teksten('vergelijk-tabel tbody tr')).length).toBeGreaterThan(10);
});

test('elke kaart is op papier één vel, met al haar woorden', async () => {
  for (const { id, titel, inEenZin, wanneer, eersteZin, stappen, valkuilen } of interventies) {
    await ga(paden.kaart(id));
    const tekst = execFileSync(programma('pdftotext'), ['-', '-'], { input: await lezer.print(), encoding: 'utf8' });
    expect(tekst.split('\f').length - 1, `vellen van ${id}`).toBe(1);
    for (const deel of [titel, inEenZin, wanneer, eersteZin, valkuilen[0] ?? '', ...stappen.map((stap) => stap.titel)])
      expect(woorden(tekst), id).toContain(woorden(deel));
    const hand = handoordelen.find((oordeel) => oordeel.id === id);
    for (const zin of [...(hand?.oordeel ?? []), ...(hand?.kaart ?? [])])
      expect(woorden(tekst), id).toContain(woorden(zin));
  }
});
