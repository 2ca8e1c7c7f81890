import { expect, test } from 'vitest';
import { weeg } from '../../src/kern/bewijs/bewijskracht.ts';
import { type Bewijskracht, bewijskrachten, type Richting } from '../../src/kern/bewijs/schalen.ts';
import { zinnen } from '../../src/kern/bewijs/zinnen.ts';
import { bewijsRijSchema } from '../../src/kern/interventie/bewijsvelden.ts';
import { bewijsWeergave } from '../../src/weergave/bewijs/bewijs.ts';
import { gevallen, naamVan, register } from '../hulp/alle-oordelen.ts';
import { rijOver } from '../hulp/bibliotheek.ts';

const onderzoeken = register();
const gewogen = gevallen.map((geval) => {
  const { bevindingen = [], ...rij } = bewijsRijSchema.parse(rijOver(geval.bronnen));
  const { directheid = 'zelfde' as const } = geval;
  const metDirectheid = bevindingen.map((b) => ({ ...b, directheid }));
  const bronnen = new Map(geval.bronnen.map((bron) => [bron.id, bron]));
  return { geval, rij: { ...rij, bevindingen: metDirectheid }, stukken: { bronnen, onderzoeken } };
});

test.each(gewogen.map((g) => [naamVan(g.geval), g] as const))(
  '%s is wat de regels ervan maken',
  (_, { geval, rij, stukken }) => {
    const { bewijskracht, richting } = weeg(rij, stukken);
    expect([bewijskracht, richting]).toEqual([geval.kracht, geval.richting]);
  },
);

test('elke combinatie met een vaste zin is er bij', () => {
  const toegelaten = bewijskrachten.flatMap((kracht) =>
    (Object.entries(zinnen[kracht]) as [Richting, string | null][]).flatMap(([richting, zin]) =>
      zin === null ? [] : [`${kracht} ${richting}`],
    ),
  );
  const bedacht = new Set(gevallen.map(({ kracht, richting }) => `${kracht} ${richting}`));
  // Beschrijvingen hebben geen interval dat een verschil uitsluit.
  expect(toegelaten.filter((combinatie) => !bedacht.has(combinatie))).toEqual(['praktijk geen-verschil']);
});

test('geen zin over iets onbeslist of gemengd krijgt een tekening, en geen telling heet gunstig', () => {
  for (const { geval, rij, stukken } of gewogen) {
    const { beeld, groepen } = bewijsWeergave(rij, stukken);
    const mag: Bewijskracht[] = ['beperkt', 'redelijk', 'sterk'];
    if (!mag.includes(geval.kracht) || geval.richting === 'onbeslist' || geval.richting === 'gemengd')
      expect(beeld, naamVan(geval)).toBeNull();
    if (geval.richting === 'geteld') expect(groepen.map(({ kop }) => kop)).toEqual(['Alleen geteld']);
  }
});
