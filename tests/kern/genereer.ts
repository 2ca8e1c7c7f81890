import fc from 'fast-check';
import {
  bevindingrichtingen,
  directheden,
  isOverzicht,
  ontwerpen,
  verwijzingen,
  zekerheden,
} from '../../src/kern/bewijs/schalen.ts';
import type { Bron } from '../../src/kern/bron.ts';
import { proef } from '../hulp/eigenschap.ts';
import { maakBron } from '../hulp/maak.ts';
import { type Aangehaald, type Bevindinginvoer, bevinding } from './hulp.ts';

/** Zo wordt een eigenschap van de bewijsregels geprobeerd. */
export const vast = proef(1500);

const sleutel = <K extends string>(lijst: Readonly<Record<K, unknown>>) =>
  fc.constantFrom(...(Object.keys(lijst) as K[]));
const misschien = <T>(waarde: fc.Arbitrary<T>) => fc.option(waarde, { nil: undefined });

/** Weinig namen, zodat verslagen van hetzelfde onderzoek en overlap met een overzicht vaak voorkomen. */
const onderzoeknaam = fc.constantFrom('alfa', 'beta', 'gamma');
const grenzen = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
    .map(([a, b]) => ({ onder: Math.min(a, b) / 10, boven: Math.max(a, b) / 10 }));

export const schattingen: fc.Arbitrary<Bevindinginvoer['schatting']> = fc.oneof(
  fc.record({
    soort: fc.constant('per100' as const),
    met: fc.integer({ min: 0, max: 1000 }).map((x) => x / 10),
    zonder: fc.integer({ min: 0, max: 1000 }).map((x) => x / 10),
  }),
  grenzen(-300, 300).map((g) => ({ soort: 'procentpunt' as const, verschil: g.onder, ...g })),
  grenzen(1, 90).map((g) => ({ soort: 'verhouding' as const, maat: 'RR' as const, schatting: g.onder, ...g })),
  fc.record({
    soort: fc.constant('verschil' as const),
    waarde: fc.integer({ min: -500, max: 500 }).map((x) => x / 10),
    eenheid: fc.constantFrom('dagen', 'uren', 'euro', 'standaardafwijkingen'),
  }),
  grenzen(-100, 100).map((g) => ({ soort: 'verschil' as const, waarde: g.onder, eenheid: 'dagen', ...g })),
  grenzen(8, 13).map((g) => ({ soort: 'verhouding' as const, maat: 'HR' as const, schatting: g.onder, ...g })),
  fc.constant({ soort: 'woorden' as const, tekst: 'Er was een verschil.' }),
);

const bevindingen = fc
  .array(
    fc.record({
      richting: fc.constantFrom(...bevindingrichtingen),
      maanden: fc.constantFrom(null, 3, 6, 24),
      schatting: schattingen,
      n: misschien(fc.constantFrom(90, 400)),
      subgroep: misschien(fc.constant('een deel van de groep')),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((lijst) => lijst.map((velden, i) => bevinding({ id: `b${i}`, ...zonderLeeg(velden) })));

/** Een bron die het echte schema doorkomt; `ontwerp` ligt vaak genoeg bij vergelijkend onderzoek om sterk te halen. */
const bronvelden = fc
  .record({
    ontwerp: fc.oneof(
      fc.constantFrom('rct' as const, 'quasi-experiment' as const, 'meta-analyse' as const),
      sleutel(ontwerpen),
    ),
    onderzoek: misschien(onderzoeknaam),
    zekerheid: misschien(sleutel(zekerheden)),
    samenhang: misschien(fc.boolean()),
    omvatOnderzoeken: misschien(fc.uniqueArray(onderzoeknaam, { minLength: 1 })),
    n: misschien(fc.constantFrom(50, 399, 400, 17_000)),
    uitval: misschien(fc.constantFrom(0, 0.3, 0.31)),
    alleenAfmakers: misschien(fc.boolean()),
    verwijzing: fc.oneof({ weight: 3, arbitrary: fc.constant('bevestigd' as const) }, sleutel(verwijzingen)),
    inhoud: fc.oneof(
      { weight: 3, arbitrary: fc.constant('samenvatting' as const) },
      fc.constantFrom('volledige-tekst' as const, 'secundair' as const),
    ),
    bevindingen,
  })
  .map(({ verwijzing, inhoud, zekerheid, samenhang, omvatOnderzoeken, ...rest }) => ({
    ...rest,
    ...(isOverzicht(rest.ontwerp) && { zekerheid, samenhang, omvatOnderzoeken }),
    gecontroleerd: { verwijzing, inhoud, waar: 'example.org', wanneer: '2026-01-01' },
  }));

function bron(id: string, velden: object): Bron {
  // Een veld dat er niet is, ontbreekt ook in het bestand.
  return maakBron({ id, ...zonderLeeg(velden) });
}

function zonderLeeg<T extends object>(velden: T): T {
  return Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined)) as T;
}

export const bronnen = (voorvoegsel: string) => bronvelden.map((velden) => bron(voorvoegsel, velden));

const directheid = fc.oneof({ weight: 4, arbitrary: fc.constant('zelfde' as const) }, sleutel(directheden));

/** Een rij: nul tot zes bronnen, elk met hoe direct zij over de methode gaat. */
export const rijen: fc.Arbitrary<Aangehaald[]> = fc
  .array(fc.record({ velden: bronvelden, directheid }), { maxLength: 6 })
  .map((lijst) => lijst.map(({ velden, directheid }, i) => ({ bron: bron(`bron-${i}`, velden), directheid })));

/** Een rij waarvan de bronnen dezelfde kant op wijzen; zo komt ook sterk bewijs vaak voor. */
export const eensgezindeRijen: fc.Arbitrary<Aangehaald[]> = fc
  .tuple(rijen, fc.constantFrom(...bevindingrichtingen))
  .map(([rij, richting]) => rij.map(({ bron, directheid }) => ({ directheid, bron: wijstNaar(bron, richting) })));

export const alleRijen = fc.oneof(rijen, eensgezindeRijen);

export function wijstNaar(van: Bron, richting: (typeof bevindingrichtingen)[number]): Bron {
  return { ...van, bevindingen: (van.bevindingen ?? []).map((b) => ({ ...b, richting })) };
}
