import { describe, expect, test } from 'vitest';
import { metertekening } from '../../src/components/bewijs/meter-tekening.ts';
import { bewijskrachten } from '../../src/kern/bewijs/schalen.ts';
import { richtingLabels } from '../../src/kern/bewijs/zinnen.ts';
import { meterVan, meterZonderRij, toonVan } from '../../src/weergave/bewijs/meter.ts';

type Gemeten = Parameters<typeof meterVan>[0];

const sterk: Gemeten = {
  richting: 'positief',
  bewijskracht: 'sterk',
  voorZoverWijLazen: false,
  onderzoeken: 3,
  stemmen: [1, 2, 3],
};
const stukken = (gemeten: Gemeten) => metertekening(meterVan(gemeten)).lijnen.filter(({ klasse }) => klasse !== 'vorm');

describe('de woorden van de meter', () => {
  test('zeggen hoe zeker, en op hoeveel onderzoeken en overzichten het rust', () => {
    expect(meterVan(sterk).label).toBe('sterk bewijs, 3 onderzoeken');
    expect(meterVan({ ...sterk, onderzoeken: 1, stemmen: [1] }).label).toBe('sterk bewijs, 1 onderzoek');
    expect(meterVan({ ...sterk, onderzoeken: 1 }).label).toBe('sterk bewijs, 1 onderzoek en 2 overzichten');
    expect(meterVan({ ...sterk, onderzoeken: 2 }).label).toBe('sterk bewijs, 2 onderzoeken en 1 overzicht');
  });
  test('noemen geen onderzoek waar niets vergelijkt', () => {
    expect([meterZonderRij.label, meterZonderRij.naam]).toEqual(['onbekend', 'Onbekend']);
  });
  test('zeggen zonder de woorden ernaast ook de kant en het voorbehoud', () => {
    expect(meterVan(sterk).naam).toBe('Gunstig: sterk bewijs, 3 onderzoeken');
    expect(meterVan({ ...sterk, bewijskracht: 'beperkt', voorZoverWijLazen: true }).naam).toBe(
      'Gunstig: beperkt bewijs, 3 onderzoeken, voor zover wij lazen',
    );
    expect(meterVan({ ...sterk, bewijskracht: 'aanwijzing', onderzoeken: 0, stemmen: [] }).naam).toBe(
      'Leek gunstig: aanwijzing',
    );
  });
});

describe('de tekening van de meter', () => {
  test('vult per trede één stuk van de boog meer', () => {
    const gevuld = bewijskrachten.map(
      (bewijskracht) => stukken({ ...sterk, bewijskracht }).filter(({ klasse }) => klasse === 'vol').length,
    );
    expect(gevuld).toEqual([0, 1, 2, 3, 4, 5]);
  });
  test('stippelt het volgende stuk als alleen ons lezen het laag houdt', () => {
    const klassen = stukken({ ...sterk, bewijskracht: 'beperkt', voorZoverWijLazen: true }).map(({ klasse }) => klasse);
    expect(klassen).toEqual(['vol', 'vol', 'vol', 'stippel', 'leeg']);
  });
  test('heeft voor elke richting een eigen vorm', () => {
    const vormen = (Object.keys(richtingLabels) as (keyof typeof richtingLabels)[]).map(
      (richting) => metertekening({ ...meterVan(sterk), richting }).lijnen.at(-1)?.d,
    );
    expect(new Set(vormen).size).toBe(vormen.length);
  });
  test('laat de vorm open waar niet vergeleken is', () => {
    const open = bewijskrachten.filter((bewijskracht) =>
      metertekening(meterVan({ ...sterk, bewijskracht })).klassen.includes('open'),
    );
    expect(open).toEqual(['praktijk', 'aanwijzing']);
  });
  test('zet alleen een getal als er een onderzoek is dat vergelijkt', () => {
    expect(metertekening(meterVan(sterk)).getal).toBe('3');
    expect(metertekening(meterZonderRij).getal).toBe('');
  });
});

test('de kleur zegt winst, geen winst of onzeker; wat niet vergeleken is, is altijd onzeker', () => {
  const toon = (richting: Gemeten['richting'], bewijskracht: Gemeten['bewijskracht'] = 'beperkt') =>
    toonVan({ richting, bewijskracht });
  expect([toon('positief'), toon('geen-verschil'), toon('negatief')]).toEqual(['winst', 'geen-winst', 'geen-winst']);
  expect([toon('gemengd'), toon('onbeslist'), toon('positief', 'aanwijzing'), toon('positief', 'praktijk')]).toEqual(
    Array(4).fill('onzeker'),
  );
  expect([toon('geteld', 'aanwijzing'), toon('onbekend', 'onbekend')]).toEqual(['onzeker', 'onzeker']);
});
