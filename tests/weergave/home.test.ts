import { expect, test } from 'vitest';
import { homeWeergave } from '../../src/weergave/site/home.ts';
import { situatiesWeergave } from '../../src/weergave/situaties/situaties.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { inhoud } from '../hulp/inhoud.ts';

const wijziging = (versie: number, datum: string, raaktHetAdvies = false) => ({
  versie,
  datum,
  wat: `Versie ${versie}.`,
  raaktHetAdvies,
});

test('de tegels zijn de groepen met situaties, elk met haar aantal; wat gearchiveerd is telt niet', () => {
  const { groepen } = homeWeergave(
    maakBibliotheek({
      a: { situaties: ['Ik ken daar niemand.', 'Mijn netwerk is klein.'] },
      b: { situaties: ['Al mijn vrienden werken.', 'Mijn rug doet pijn.'] },
      c: { situaties: ['Ik heb geen diploma.', 'Ik ben ziek.'], status: 'gearchiveerd' },
    }),
  );
  expect(groepen.map(({ titel, href, aantal }) => [titel, href, aantal])).toEqual([
    ['Ik zoek werk en het lukt niet', '/situaties/#zoeken', 3],
    ['Ik ben ziek, moe of somber', '/situaties/#gezondheid', 1],
  ]);
});

test('samen tellen de tegels elke situatie van de inhoud één keer, en elke tegel wijst naar een groep die er is', () => {
  const { groepen } = homeWeergave(inhoud.bibliotheek);
  const situaties = situatiesWeergave(inhoud.interventies);
  expect(groepen.reduce((som, { aantal }) => som + aantal, 0)).toBe(situaties.aantal);
  expect(groepen.map(({ titel, aantal }) => [titel, aantal])).toEqual(
    situaties.groepen.map(({ titel, aantal }) => [titel, aantal]),
  );
});

test('van de nieuwste wijzigingen staat erbij of zij het advies raken; een eerste versie is nieuw', () => {
  const { laatst } = homeWeergave(
    maakBibliotheek({
      a: { versie: 2, wijzigingen: [wijziging(2, '2026-03-02', true), wijziging(1, '2026-01-01')] },
      b: { versie: 2, wijzigingen: [wijziging(2, '2026-03-01'), wijziging(1, '2026-01-02')] },
    }),
  );
  expect(laatst.map(({ titel, versie, advies }) => [titel, versie, advies])).toEqual([
    ['Methode a', 2, 'Raakt het advies.'],
    ['Methode b', 2, 'Het advies blijft gelijk.'],
    ['Methode b', 1, 'Nieuw.'],
  ]);
});

test('elke lezer krijgt iets te doen', () => {
  const { wegen } = homeWeergave(maakBibliotheek({ a: {} }));
  expect(wegen.map(({ vraag, doe }) => `${vraag} ${doe}`)).toEqual([
    'Zit er een klant tegenover je? Begin bij wat die zegt',
    'Leer je het anderen? Pak een oefening',
    'Weet jouw Gilde het beter? Leg een methode vast',
    'Geef je leiding? Zie wat elke methode vraagt',
  ]);
});
