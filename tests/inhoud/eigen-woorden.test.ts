import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Bron } from '../../src/kern/bron.ts';
import type { Leerpad } from '../../src/kern/leerpad.ts';
import { prozaVan, prozavelden, stukkenVan } from '../../src/kern/proza.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { afdrukken, kent, tienwoorden } from '../hulp/tienwoorden.ts';

const { interventies, bibliotheek } = inhoud;
const teksten = new Map([
  ...interventies.map((interventie) => [`interventies/${interventie.id}`, prozaVan(interventie)] as const),
  ...bibliotheek.leerpaden.map((leerpad) => [`leerpaden/${leerpad.id}`, prozaVanLeerpad(leerpad)] as const),
  ...[...bibliotheek.bronnen.values()].map((bron) => [`bronnen/${bron.id}`, prozaVanBron(bron)] as const),
]);

test('geen twee interventies of leerpaden delen een zin van tien of meer woorden', () => {
  const eerste = new Map<string, string>();
  const gedeeld: string[] = [];
  for (const [naam, stukken] of teksten)
    if (!naam.startsWith('bronnen/'))
      for (const [reeks, zin] of tienwoorden(stukken)) {
        const ander = eerste.get(reeks);
        if (ander && ander !== naam) gedeeld.push(`${naam} en ${ander}: ${zin}`);
        else eerste.set(reeks, naam);
      }
  expect([...new Set(gedeeld)]).toEqual([]);
});

// De notities waaruit de eerste interventies geschreven zijn; zij staan niet in dit project, hun vingerafdrukken wel.
test('geen zin is overgenomen uit de notities waaruit geschreven is', () => {
  const uitNotities = kent(readFileSync('tests/fixtures/notities-tienwoorden.bin'));
  const overgenomen = [...teksten].flatMap(([naam, stukken]) =>
    [...tienwoorden(stukken)].filter(([reeks]) => uitNotities(reeks)).map(([, zin]) => `${naam}: ${zin}`),
  );
  expect([...new Set(overgenomen)]).toEqual([]);
});

test('de vergelijking ziet een overgenomen zin, ook met andere leestekens en hoofdletters', () => {
  const zin = 'Een zin van tien woorden of meer, precies zo overgenomen, valt hier op.';
  const uitNotities = kent(afdrukken(tienwoorden([zin]).keys()));
  const overgenomen = tienwoorden([
    'Eerst iets anders. EEN ZIN van tien woorden of meer: precies zo overgenomen valt hier op!',
  ]);
  expect([...overgenomen.keys()].some(uitNotities)).toBe(true);
  expect([...tienwoorden(['Een zin van tien woorden of meer, maar dan anders gezegd.']).keys()].some(uitNotities)).toBe(
    false,
  );
});

/** De herkomst is van elk leerpad bijna dezelfde: zij zegt wat wij bedachten. */
function prozaVanLeerpad({ herkomst: _, lijf, ...velden }: Leerpad): string[] {
  return [...prozavelden('leerpad', velden).map(({ tekst }) => tekst), ...stukkenVan(lijf.html)];
}

/** De eigen woorden bij een bron; haar titel en vindplaats zijn van de publicatie zelf. */
function prozaVanBron({ populatie, vergelijking, beperkingen, onzeker, opmerkingen, bevindingen }: Bron): string[] {
  return [
    populatie?.omschrijving,
    vergelijking,
    ...(beperkingen ?? []),
    ...(onzeker ?? []),
    ...(opmerkingen ?? []),
    ...(bevindingen ?? []).map(({ schatting }) => (schatting.soort === 'woorden' ? schatting.tekst : undefined)),
  ].filter((tekst) => tekst !== undefined);
}
