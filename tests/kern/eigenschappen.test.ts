import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Weging } from '../../src/kern/bewijs/bewijskracht.ts';
import { bewijskrachten } from '../../src/kern/bewijs/schalen.ts';
import { rolVan } from '../../src/kern/bewijs/telling.ts';
import { zinVan } from '../../src/kern/bewijs/zinnen.ts';
import { alleRijen, bronnen, vast, wijstNaar } from './genereer.ts';
import { type Aangehaald, weegRij } from './hulp.ts';

// Duizenden gevallen door het echte schema: op een trage machine duurt dat langer dan de gewone vijf seconden.
vi.setConfig({ testTimeout: 60_000 });

test('elke rij krijgt een weging en een zin', () => {
  const eigenschap = fc.property(alleRijen, (rij) => {
    const weging = weegRij(rij);
    expect(zinVan(weging)).toMatch(/^\p{Lu}.*\.$/u);
    if (weging.bewijskracht !== 'sterk') expect(weging.waaromNietHoger).toMatch(/^\p{Lu}.*\.$/u);
    if (weging.bewijskracht !== 'onbekend') expect(weging.waaromNietLager).not.toEqual([]);
  });
  fc.assert(eigenschap, vast);
});

test('de volgorde waarin een rij haar bevindingen noemt maakt niets uit', () => {
  const eigenschap = fc.property(
    alleRijen.chain((rij) => fc.tuple(fc.constant(rij), fc.shuffledSubarray(rij, { minLength: rij.length }))),
    ([rij, geschud]) => {
      expect(opVolgorde(weegRij(geschud))).toEqual(opVolgorde(weegRij(rij)));
    },
  );
  fc.assert(eigenschap, vast);
});

test('een bevinding die niet meetelt verandert niets, behalve waarom iets onbekend is', () => {
  const nietTellend = fc
    .tuple(bronnen('erbij'), fc.constantFrom('verwant', 'onderdeel', 'niet-gelezen'))
    .map(
      ([bron, waarom]): Aangehaald =>
        waarom === 'niet-gelezen'
          ? { bron: { ...bron, gecontroleerd: { ...bron.gecontroleerd, inhoud: 'secundair' } }, directheid: 'zelfde' }
          : { bron, directheid: waarom as 'verwant' | 'onderdeel' },
    );
  const eigenschap = fc.property(alleRijen, nietTellend, (rij, erbij) => {
    const { nietTellend: _, waaromNietHoger: hogerZonder, tekorten: zonderErbij, ...zonder } = weegRij(rij);
    const { nietTellend: __, waaromNietHoger: hogerMet, tekorten: metErbij, ...met } = weegRij([...rij, erbij]);
    expect(met).toEqual(zonder);
    if (zonder.bewijskracht !== 'onbekend') expect([hogerMet, metErbij]).toEqual([hogerZonder, zonderErbij]);
  });
  fc.assert(eigenschap, vast);
});

test('nog een onderzoek dat hetzelfde vindt, maakt het bewijs nooit zwakker', () => {
  const eigenschap = fc.property(alleRijen, bronnen('erbij'), (rij, bron) => {
    const { richting, bewijskracht } = weegRij(rij);
    fc.pre(richting !== 'gemengd' && richting !== 'onbekend');
    // Een nieuw onderzoek: geen verslag van een dat er al is, en vergelijkend.
    const { onderzoek: _, ...nieuw } = bron;
    fc.pre(rolVan(bron) === 'vergelijkend');
    const met = weegRij([...rij, { bron: wijstNaar(nieuw, richting), directheid: 'zelfde' }]);
    expect(rang(met)).toBeGreaterThanOrEqual(bewijskrachten.indexOf(bewijskracht));
    expect(met.richting).toBe(richting);
  });
  fc.assert(eigenschap, { ...vast, maxSkipsPerRun: 1000 });
});

test('twee verslagen van één onderzoek wegen als één', () => {
  const eigenschap = fc.property(alleRijen, fc.nat(), (rij, keuze) => {
    const gekozen = rij[keuze % Math.max(rij.length, 1)];
    fc.pre(gekozen !== undefined);
    const { bron, directheid } = gekozen;
    const verslag: Aangehaald = {
      bron: { ...bron, id: 'tweede-verslag', onderzoek: bron.onderzoek ?? bron.id },
      directheid,
    };
    expect(oordeel(weegRij([...rij, verslag]))).toEqual(oordeel(weegRij(rij)));
  });
  fc.assert(eigenschap, vast);
});

test('een gemengde rij is nooit sterker dan redelijk', () => {
  const eigenschap = fc.property(alleRijen, (rij) => {
    const weging = weegRij(rij);
    fc.pre(weging.richting === 'gemengd');
    expect(rang(weging)).toBeLessThanOrEqual(bewijskrachten.indexOf('redelijk'));
  });
  fc.assert(eigenschap, vast);
});

test('wat alleen op onzekere verwijzingen rust is nooit sterker dan beperkt', () => {
  const eigenschap = fc.property(alleRijen, (rij) => {
    const onzeker = rij.map(({ bron, directheid }) => ({
      bron: { ...bron, gecontroleerd: { ...bron.gecontroleerd, verwijzing: 'onzeker' as const } },
      directheid,
    }));
    expect(rang(weegRij(onzeker))).toBeLessThanOrEqual(bewijskrachten.indexOf('beperkt'));
  });
  fc.assert(eigenschap, vast);
});

test('de bewijskracht is onbekend precies als er niets meetelt', () => {
  const eigenschap = fc.property(alleRijen, (rij) => {
    const weging = weegRij(rij);
    expect(weging.bewijskracht === 'onbekend').toBe(weging.tellend.length === 0);
    expect(weging.richting === 'onbekend').toBe(weging.tellend.length === 0);
  });
  fc.assert(eigenschap, vast);
});

const rang = ({ bewijskracht }: Weging) => bewijskrachten.indexOf(bewijskracht);

function oordeel({ tellend: _, nietTellend: __, ...rest }: Weging) {
  return rest;
}

function opVolgorde({ tellend, nietTellend, ...rest }: Weging) {
  const naam = ({ bron, bevinding }: Weging['tellend'][number]) => `${bron.id} ${bevinding.id}`;
  return {
    ...rest,
    tellend: tellend.map(naam).sort(),
    nietTellend: nietTellend.map(({ aanhaling, waarom }) => `${naam(aanhaling)} ${waarom}`).sort(),
  };
}
