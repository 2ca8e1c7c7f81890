import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { InterventieInLijst } from '../../src/kern/bibliotheek.ts';
import { alsJson, bewijsdata } from '../../src/weergave/bewijsdata/bewijsdata.ts';
import type { Bewijsdata } from '../../src/weergave/bewijsdata/schema.ts';
import { heel } from '../hulp/eigenschap.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { maakInterventie } from '../hulp/maak.ts';
import { narekenen } from '../hulp/narekenen.ts';
import { type Geval, gevallen } from '../hulp/willekeurig/rij.ts';

// Duizenden gevallen door het echte schema: op een trage machine duurt dat langer dan de gewone tijd.
vi.setConfig({ testTimeout: 600_000 });

const site = { naam: 'Vakwerk', adres: 'https://vakwerk.example' };
/** De gegevens zoals iemand anders ze krijgt: als tekst van een JSON-bestand. */
const opgehaald = (bibliotheek: Parameters<typeof bewijsdata>[0]): Bewijsdata =>
  JSON.parse(alsJson(bewijsdata(bibliotheek, site)));

test('elk oordeel in content/ is na te rekenen met alleen de gegevens', async () => {
  const gegevens = opgehaald(inhoud.bibliotheek);
  expect(gegevens.rijen.length).toBeGreaterThan(0);
  for (const rij of gegevens.rijen)
    expect({
      van: `${rij.interventie.id} ${rij.nummer}`,
      ...narekenen(rij, gegevens.bronnen, gegevens.onderzoeken),
    }).toEqual({ van: `${rij.interventie.id} ${rij.nummer}`, ...gepubliceerd(rij) });
});

test('elke rij die een schrijver kan maken, is na te rekenen', () => {
  fc.assert(
    fc.property(gevallen, (geval) => {
      const { rij, bronnen, onderzoeken } = metRij(geval);
      expect(narekenen(rij, bronnen, onderzoeken)).toEqual(gepubliceerd(rij));
    }),
    heel ? { numRuns: 30_000 } : { numRuns: 1500, seed: 20_260_724 },
  );
});

/** De gegevens van een bibliotheek met één rij. */
function metRij({ rij, bronnen, onderzoeken }: Geval) {
  const interventie = {
    ...maakInterventie(),
    bewijs: [rij],
    id: 'proef',
    bronnen: [],
  } as unknown as InterventieInLijst;
  const gegevens = opgehaald({
    interventies: [interventie],
    bronnen: new Map(bronnen.map((bron) => [bron.id, bron])),
    onderzoeken: new Map(onderzoeken.map((onderzoek) => [onderzoek.id, onderzoek])),
    permalinks: [],
  });
  return { ...gegevens, rij: gegevens.rijen[0] as Bewijsdata['rijen'][number] };
}

/** Wat de gegevens zeggen, zonder wat het recept niet nadoet. */
function gepubliceerd({ berekend }: Bewijsdata['rijen'][number]) {
  const { regelversie: _, waaromNietHoger: __, waaromNietLager: ___, ...rest } = berekend;
  return rest;
}
