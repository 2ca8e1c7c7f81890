import { describe, expect, test } from 'vitest';
import { type Status, statussen } from '../../src/kern/codes.ts';
import { doenWeergave } from '../../src/weergave/interventie/doen.ts';
import { lerenWeergave } from '../../src/weergave/interventie/lerenlaag.ts';
import { overWeergave } from '../../src/weergave/interventie/overlaag.ts';
import { kaartWeergave } from '../../src/weergave/kaart/kaart.ts';
import { vergelijkbaar } from '../../src/weergave/vergelijken/vergelijking.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { maakInterventie } from '../hulp/maak.ts';

/** Wat een lezer moet weten voordat zij iets met een klant doet. Wat hier wegvalt, merkt zij te laat. */
const bibliotheek = maakBibliotheek({}, []);
const site = { naam: 'Vakwerk', adres: 'https://vakwerk.example' };
// Wat er voor een status nog meer ingevuld moet zijn, telt hier niet.
const interventie = ({ status = 'concept', ...velden }: { status?: Status } & Record<string, unknown>) => ({
  ...maakInterventie(velden),
  status,
  id: 'een-methode',
  lijf: { html: '', koppen: [] },
});
const doen = (velden: Record<string, unknown>) => doenWeergave(interventie(velden), bibliotheek);
const leren = (velden: Record<string, unknown>) => lerenWeergave(interventie(velden), bibliotheek);
const over = (velden: Record<string, unknown>) => overWeergave(interventie(velden), bibliotheek);
const kaart = (velden: Record<string, unknown>) => kaartWeergave(interventie(velden), bibliotheek, site);
const naastEenAnder = (velden: Record<string, unknown>) => vergelijkbaar(interventie(velden), bibliotheek);

describe('wat nog niet beoordeeld is, zegt dat', () => {
  const nietBeoordeeld = 'Concept: nog niet beoordeeld door een Gilde.';
  test.each([
    ['concept', nietBeoordeeld],
    ['in-beoordeling', nietBeoordeeld],
    ['gepubliceerd', undefined],
    ['toe-aan-onderhoud', undefined],
    ['gearchiveerd', 'Gearchiveerd: gebruik dit niet meer.'],
  ] as const)('%s', (status, banier) => {
    for (const vorm of [doen, leren, over, kaart]) expect(vorm({ status }).banier?.tekst).toBe(banier);
    expect([over({ status }).status, naastEenAnder({ status }).status]).toEqual([statussen[status], statussen[status]]);
  });
});

describe('voor wie het niet is', () => {
  const velden = { nietGeschiktVoor: ['Mensen in crisis.', 'Wie al werkt.'] };
  const kop = 'Niet geschikt voor';
  const bijKenmerken = (v: Record<string, unknown>) =>
    over(v)
      .kenmerken.flatMap(({ paren = [] }) => paren)
      .filter((paar) => paar.kop === kop)
      .map(({ tekst }) => tekst);
  const bijVergelijken = (v: Record<string, unknown>) => naastEenAnder(v).kenmerken.find((k) => k.kop === kop)?.regels;

  test('staat er heel, op de bladzijde en naast een andere methode', () => {
    expect(doen(velden).nietGeschiktVoor).toEqual(velden.nietGeschiktVoor);
    expect(bijKenmerken(velden)).toEqual(['Mensen in crisis. Wie al werkt.']);
    expect(bijVergelijken(velden)).toEqual(['Mensen in crisis.', 'Wie al werkt.']);
  });

  test('weten wij dat niet, dan staat er op de bladzijde niets, en in de vergelijking een lege plek', () => {
    expect([bijKenmerken({}), bijVergelijken({})]).toEqual([[], []]);
  });
});

describe('waar je op let', () => {
  const valkuilen = ['Ga niet te snel, want dan haakt iemand af. Wacht een week.', 'Bel niet zelf.'];
  test('is de eerste valkuil, heel: op de bladzijde en op de kaart', () => {
    expect(doen({ valkuilen }).letOp[0]).toBe(valkuilen[0]);
    expect(kaart({ valkuilen }).letOp).toBe(valkuilen[0]);
  });

  test('staat met elke andere valkuil bij Leren', () => {
    expect(leren({ valkuilen }).gesprek.flatMap(({ lijst = [] }) => lijst)).toEqual(valkuilen);
  });
});

describe('met wie je het doet', () => {
  const [arts, collega] = [
    { wie: 'Bedrijfsarts', plek: 'buiten', belang: 'Kijkt of het gezond blijft.' },
    { wie: 'Collega van inkomen', plek: 'binnen', belang: 'Houdt de uitkering bij.' },
  ];
  const blokken = (velden: Record<string, unknown>) =>
    over(velden).metWie.map(({ titel, paren = [] }) => [titel, ...paren.map(({ kop }) => kop)]);

  test('binnen en buiten de eigen organisatie staan apart, elk met wat hun belang is', () => {
    expect(over({ betrokkenen: [arts, collega] }).metWie).toEqual([
      { titel: 'Binnen de eigen organisatie', paren: [{ kop: collega?.wie, tekst: collega?.belang }] },
      { titel: 'Buiten de eigen organisatie', paren: [{ kop: arts?.wie, tekst: arts?.belang }] },
    ]);
  });

  test('is er alleen iemand buiten, dan staat er geen leeg kopje voor binnen', () => {
    expect(blokken({ betrokkenen: [arts] })).toEqual([['Buiten de eigen organisatie', 'Bedrijfsarts']]);
    expect(blokken({ betrokkenen: [collega] })).toEqual([['Binnen de eigen organisatie', 'Collega van inkomen']]);
    expect(blokken({})).toEqual([]);
  });
});
