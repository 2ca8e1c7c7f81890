import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Bevinding } from '../../src/kern/bevinding.ts';
import { bevindingrichtingen } from '../../src/kern/bewijs/schalen.ts';
import type { InterventieInLijst } from '../../src/kern/bibliotheek.ts';
import type { Bron } from '../../src/kern/bron.ts';
import { contentmap } from '../../src/laden/contentmap.ts';
import { laad } from '../../src/laden/laad.ts';
import { alsJson, bewijsdata } from '../../src/weergave/bewijsdata.ts';
import { recept } from '../../src/weergave/bewijsdata-recept.ts';
import type { Bewijsdata } from '../../src/weergave/bewijsdata-schema.ts';
import { proef } from '../hulp/eigenschap.ts';
import { maakBron, maakInterventie } from '../hulp/maak.ts';
import * as hand from '../hulp/narekenen.ts';
import { bronnen, eensgezindeRijen, rijen } from '../kern/genereer.ts';
import { type Aangehaald, bevinding } from '../kern/hulp.ts';

// Duizenden gevallen door het echte schema: op een trage machine duurt dat langer dan de gewone tijd.
vi.setConfig({ testTimeout: 120_000 });

const site = { naam: 'Vakwerk', adres: 'https://vakwerk.example' };
/** De gegevens zoals iemand anders ze krijgt: als tekst van een JSON-bestand. */
const opgehaald = (bibliotheek: Parameters<typeof bewijsdata>[0]): Bewijsdata =>
  JSON.parse(alsJson(bewijsdata(bibliotheek, site)));

test('de bladzijde noemt dezelfde grenzen, codes en zinnen als waarmee is nagerekend', () => {
  const { zinnen, ...rest } = recept();
  const { narekenen: _, zinnen: eigen, ...bekend } = hand;
  expect(rest).toEqual(bekend);
  expect(zinnen.map(({ bewijskracht, oordeel, zin }) => [bewijskracht, oordeel, zin])).toEqual(
    Object.entries(eigen).flatMap(([kracht, perOordeel]) =>
      Object.entries(perOordeel).map(([oordeel, zin]) => [kracht, oordeel, zin]),
    ),
  );
});

test('elk oordeel in content/ is na te rekenen met alleen de gegevens', async () => {
  const gegevens = opgehaald((await laad(contentmap())).bibliotheek);
  expect(gegevens.rijen.length).toBeGreaterThan(0);
  for (const rij of gegevens.rijen)
    expect({ van: `${rij.interventie.id} ${rij.nummer}`, ...hand.narekenen(rij, gegevens.bronnen) }).toEqual({
      van: `${rij.interventie.id} ${rij.nummer}`,
      ...gevonden(rij),
    });
});

test.each([
  ['willekeurige rijen', rijen],
  ['rijen waarin alles dezelfde kant op wijst', eensgezindeRijen],
])('%s zijn na te rekenen', (_, soort) => {
  fc.assert(
    fc.property(soort, (aangehaald) => {
      vergelijk(
        aangehaald.flatMap(({ bron, directheid }) => alleVan(bron, directheid)),
        aangehaald.map(({ bron }) => bron),
      );
    }),
    proef(4000),
  );
});

test('rijen die van elke bron een deel aanhalen, met marges op en om de grens, zijn na te rekenen', () => {
  // Namen die ook in `omvatOnderzoeken` staan, zodat een overzicht een bron zonder eigen onderzoek kan bundelen.
  const mogelijk = fc.tuple(...['alfa', 'beta', 'gamma', 'delta'].map((id) => bronnen(id)));
  const gevallen = fc.record({
    alle: mogelijk,
    aangehaald: fc.array(fc.option(directheid, { nil: undefined }), { minLength: 8, maxLength: 8 }),
    marge: fc.array(fc.option(marges, { nil: undefined }), { minLength: 8, maxLength: 8 }),
    kant: fc.option(fc.constantFrom(...bevindingrichtingen), { nil: undefined }),
  });
  fc.assert(
    fc.property(gevallen, ({ alle, aangehaald, marge, kant }) => {
      const anders = alle.map((bron, i) => ({
        ...bron,
        bevindingen: (bron.bevindingen ?? []).map((b, j) => {
          const schatting = marge[2 * i + j];
          return { ...b, ...(schatting && { schatting }), ...(kant && { richting: kant }) };
        }),
      }));
      vergelijk(
        anders.flatMap((bron, i) =>
          bron.bevindingen.flatMap(({ id }, j) => {
            const hoe = aangehaald[2 * i + j];
            return hoe ? [{ bron: bron.id, bevinding: id, directheid: hoe }] : [];
          }),
        ),
        anders,
      );
    }),
    proef(6000),
  );
});

test('wie één gegeven verandert waar het oordeel op rust, rekent iets anders uit', () => {
  const [rij] = metRij(
    [{ bron: 'proef', bevinding: 'b', directheid: 'zelfde' }],
    [maakBron({ id: 'proef', n: 400, bevindingen: [bevinding({ id: 'b' })] })],
  ).rijen;
  expect(rij?.berekend.bewijskracht).toBe('redelijk');
  const kleiner = maakBron({ id: 'proef', n: 399, bevindingen: [bevinding({ id: 'b' })] });
  const gegevens = metRij([{ bron: 'proef', bevinding: 'b', directheid: 'zelfde' }], [kleiner]);
  expect(rij && hand.narekenen(rij, gegevens.bronnen)).not.toEqual(rij && gevonden(rij));
});

type Enkel = { bron: string; bevinding: string; directheid: Aangehaald['directheid'] };

const directheid = fc.constantFrom('zelfde' as const, 'zelfde' as const, 'onderdeel' as const, 'verwant' as const);

/** Marges op, net onder en net boven de grens, en marges met maar één kant. */
const marges: fc.Arbitrary<Bevinding['schatting']> = fc.constantFrom(
  { soort: 'procentpunt', verschil: 20, onder: 12.2, boven: 32.2 },
  { soort: 'procentpunt', verschil: 0, onder: -10, boven: 10.1 },
  { soort: 'procentpunt', verschil: 0, boven: 1 },
  { soort: 'verhouding', maat: 'RR', schatting: 2, onder: 0.7, boven: 2.8 },
  { soort: 'verhouding', maat: 'OR', schatting: 2, onder: 0.7, boven: 2.81 },
  { soort: 'verhouding', maat: 'OR', schatting: 2, onder: 0, boven: 0 },
  { soort: 'verhouding', maat: 'HR', schatting: 2, onder: 1 },
  { soort: 'verschil', waarde: 1, eenheid: 'uren', onder: 0.9, boven: 1.1 },
);

function alleVan(bron: Bron, directheid: Aangehaald['directheid']): Enkel[] {
  return (bron.bevindingen ?? []).map(({ id }) => ({ bron: bron.id, bevinding: id, directheid }));
}

/** De gegevens van een bibliotheek met één rij. */
function metRij(aangehaald: readonly Enkel[], alle: readonly Bron[]): Bewijsdata {
  const rij = {
    uitkomst: 'werk-gevonden',
    toelichting: 'Geschreven voor een test.',
    gezochtOp: '2026-01-01',
    ...(aangehaald.length > 0 && { bevindingen: aangehaald }),
  };
  const interventie = {
    ...maakInterventie({ bewijs: [rij] }),
    id: 'proef',
    bronnen: [],
  } as unknown as InterventieInLijst;
  return opgehaald({
    interventies: [interventie],
    bronnen: new Map(alle.map((bron) => [bron.id, bron])),
    permalinks: [],
  });
}

function vergelijk(aangehaald: readonly Enkel[], alle: readonly Bron[]): void {
  const {
    rijen: [rij],
    bronnen,
  } = metRij(aangehaald, alle);
  if (!rij) throw new Error('De gegevens missen de rij.');
  expect(hand.narekenen(rij, bronnen)).toEqual(gevonden(rij));
}

/** Wat de gegevens zeggen, zonder wat het recept niet nadoet. */
function gevonden({ berekend }: Bewijsdata['rijen'][number]) {
  const { regelversie: _, waaromNietHoger: __, waaromNietLager: ___, ...rest } = berekend;
  return rest;
}
