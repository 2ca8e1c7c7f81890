import { describe, expect, test } from 'vitest';
import { eigenZinnen } from '../../src/kern/bewijs/eigen-zinnen.ts';
import { bewijskrachten, type Richting } from '../../src/kern/bewijs/schalen.ts';
import type { Uitkomst } from '../../src/kern/bewijs/uitkomsten.ts';
import { gevondenLabels, kantVan, richtingLabels, voorWie, zinnen } from '../../src/kern/bewijs/zinnen.ts';
import { bevrorenRijen } from './bevroren/rijen.ts';
import { weegGeval } from './genereer.ts';

const tabellen = [zinnen, ...Object.values(eigenZinnen)];
const richtingen = Object.keys(richtingLabels) as Richting[];

describe('de tabel', () => {
  const kunnen = new Set(
    bevrorenRijen()
      .map(weegGeval)
      .map(({ bewijskracht, richting }) => `${bewijskracht} ${richting}`),
  );

  test.each(['werk-gevonden', 'bruikbaarheid', 'juiste-diagnose'] as const)(
    'van %s heeft een zin voor precies de combinaties die de regels kunnen geven',
    (uitkomst) => {
      const tabel = eigenZinnen[uitkomst as Uitkomst] ?? zinnen;
      const ingevuld = bewijskrachten.flatMap((kracht) =>
        richtingen.flatMap((richting) => (tabel[kracht][richting] === null ? [] : `${kracht} ${richting}`)),
      );
      expect(ingevuld.toSorted()).toEqual([...kunnen].toSorted());
    },
  );

  test('elke zin is een hele zin', () => {
    const alle = tabellen.flatMap((tabel) => Object.values(tabel).flatMap((rij) => Object.values(rij)));
    for (const zin of alle.filter((zin) => zin !== null)) expect(zin).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('is stelliger naarmate het bewijs sterker is', () => {
    expect(bewijskrachten.map((kracht) => zinnen[kracht].positief?.split('. ')[0])).toEqual([
      undefined,
      'Wie het beschrijft of doet, is er positief over',
      'Er is niet vergeleken, dus of het werkt, weten we niet',
      'Dit werkt misschien.',
      'Dit werkt waarschijnlijk.',
      'Dit werkt.',
    ]);
  });

  test('zegt *werkt* alleen waar vergeleken is, en *misschien* nooit van wat niets beslist', () => {
    for (const kracht of ['praktijk', 'aanwijzing'] as const)
      for (const richting of richtingen) expect(zinnen[kracht][richting] ?? '').not.toMatch(/(Dit|dit) (werkt|maakt)/);
    for (const tabel of tabellen)
      for (const kracht of bewijskrachten) expect(tabel[kracht].onbeslist ?? '').not.toContain('misschien');
  });

  test('zegt bij elke aanwijzing eerst dat er niet vergeleken is, of wat het dus niet zegt', () => {
    for (const tabel of tabellen)
      for (const zin of Object.values(tabel.aanwijzing).filter((zin) => zin !== null))
        expect(zin.split('. ')[0]).toMatch(/niet vergeleken|zegt dit niet|blijkt niets/);
  });

  test('zegt van onderzoek dat niets beslist wat het niet kan zeggen, en dan de vaste woorden', () => {
    for (const tabel of tabellen)
      expect(tabel.beperkt.onbeslist).toMatch(
        /^Het onderzoek kan niet zeggen of .*\. Er is geen verschil aangetoond, ook niet uitgesloten\.$/,
      );
  });

  test('noemt bij kosten voor wie het gunstig is', () => {
    for (const kracht of ['sterk', 'redelijk', 'beperkt'] as const)
      for (const richting of ['positief', 'negatief', 'geen-verschil'] as const)
        expect(eigenZinnen.kosten?.[kracht][richting]).toMatch(/^Voor wie betaalt, /);
    expect(
      ['kosten', 'baten-samenleving', 'verdringing', 'bekwaamheid-professional', 'beslisstress'].map((uitkomst) =>
        voorWie(uitkomst as Uitkomst),
      ),
    ).toEqual(['wie betaalt', 'iedereen samen', 'anderen', 'de professional', 'de klant']);
  });

  test('zegt van iedereen samen of de baten opwegen tegen de kosten, en nooit wat het wie betaalt kost', () => {
    for (const kracht of ['sterk', 'redelijk', 'beperkt'] as const)
      for (const richting of ['positief', 'negatief', 'geen-verschil'] as const)
        expect(eigenZinnen['baten-samenleving']?.[kracht][richting]).toMatch(/^Voor iedereen samen .*(baten|kosten)/);
  });

  test('zegt bij wie zich bekwamer voelt, altijd dat anders werken iets anders is', () => {
    for (const kracht of ['sterk', 'redelijk', 'beperkt'] as const)
      for (const richting of ['positief', 'negatief', 'geen-verschil'] as const)
        expect(eigenZinnen['bekwaamheid-professional']?.[kracht][richting]).toMatch(
          /Of zij anders werken, zegt dit niet\.$/,
        );
  });

  test('zegt van uitstroom niet dat het werkt: uit de uitkering gaan is nog geen werk', () => {
    expect(eigenZinnen['uitstroom-uitkering']?.redelijk.positief).toBe(
      'Mensen gaan hierdoor waarschijnlijk vaker uit de uitkering.',
    );
  });

  test('zegt van bruikbaarheid en een diagnose nooit dat het werkt', () => {
    for (const tabel of Object.values(eigenZinnen))
      for (const kracht of ['sterk', 'redelijk', 'beperkt', 'aanwijzing'] as const)
        for (const zin of Object.values(tabel[kracht])) expect(zin ?? '').not.toMatch(/\b(?:dit|het) werkt\b/i);
  });
});

test('wat *gunstig* en *niet gunstig* heet, hangt alleen van de richting af', () => {
  expect(Object.entries(kantVan)).toEqual([
    ['positief', 'gunstig'],
    ['geen-verschil', 'niet-gunstig'],
    ['negatief', 'niet-gunstig'],
    ['gemengd', 'gemengd'],
    ['onbeslist', 'geen'],
    ['geteld', 'geen'],
    ['onbekend', 'geen'],
  ]);
  expect(Object.keys(richtingLabels).toSorted()).toEqual(Object.keys(kantVan).toSorted());
});

test('wat niet vergeleken is, heet nergens gunstig of geen verschil zonder meer', () => {
  for (const richting of richtingen.filter((richting) => !['geteld', 'gemengd', 'onbekend'].includes(richting)))
    expect(gevondenLabels.gemeten[richting]).not.toBe(gevondenLabels.vergeleken[richting]);
  expect(gevondenLabels.beschreven.onbeslist).toBe('Geen duidelijke verandering gezien');
});
