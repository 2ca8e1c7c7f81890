import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { lange } from '../../src/kern/bewijs/eisen.ts';
import { genoegDeelnemers, hoogsteUitval, smal, verwaarloosbaar } from '../../src/kern/bewijs/nauwkeurigheid.ts';
import { bewijskrachten, bewijskrachtLabels, ontwerpen, uitkomsten } from '../../src/kern/bewijs/schalen.ts';
import { zinnen, zinVan } from '../../src/kern/bewijs/zinnen.ts';
import { bewijsuitleg } from '../../src/weergave/bewijsuitleg.ts';
import { alleRijen, vast } from '../kern/genereer.ts';
import { weegRij } from '../kern/hulp.ts';

// Duizenden gevallen door het echte schema: op een trage machine duurt dat langer dan de gewone tijd.
vi.setConfig({ testTimeout: 60_000 });

const uitleg = bewijsuitleg();

test('de uitleg toont elk niveau, van sterk naar onbekend, met de namen van de regels', () => {
  expect(uitleg.niveaus.map(({ kracht }) => kracht)).toEqual([...bewijskrachten].reverse());
  expect(uitleg.niveaus.map(({ label }) => label)).toEqual(
    [...bewijskrachten].reverse().map((kracht) => bewijskrachtLabels[kracht]),
  );
});

test('elke vaste zin staat bij haar eigen niveau, en er staan geen andere', () => {
  for (const { kracht, zinnen: getoond } of uitleg.niveaus)
    expect(getoond.map(({ zin }) => zin)).toEqual(Object.values(zinnen[kracht]).filter((zin) => zin !== null));
});

test('elke zin die de regels aan een rij geven, bestaat uit zinnen die op de bladzijde staan', () => {
  const eigenschap = fc.property(alleRijen, (rij) => {
    const weging = weegRij(rij);
    const vasteZinnen = uitleg.niveaus.find(({ kracht }) => kracht === weging.bewijskracht)?.zinnen ?? [];
    const zin = zinVan(weging);
    const begin = vasteZinnen.find((vaste) => zin.startsWith(vaste.zin))?.zin ?? '';
    const rest = uitleg.toevoegingen.reduce(
      (over, toevoeging) => over.replace(toevoeging, ''),
      zin.slice(begin.length),
    );
    expect(begin).not.toBe('');
    expect(rest.trim()).toBe('');
  });
  fc.assert(eigenschap, vast);
});

test('elk antwoord op "waarom niet hoger" staat op de bladzijde, en elk antwoord daar komt voor', () => {
  const gegeven = new Set<string>();
  fc.assert(
    fc.property(alleRijen, (rij) => {
      gegeven.add(weegRij(rij).waaromNietHoger.replace(/op \d+ \S+ \d{4} en/, 'op (datum) en'));
    }),
    // Alle gevallen, want zeldzame antwoorden moeten ook voorkomen; en steeds dezelfde, want daar hangt het van af.
    { seed: 20_261, numRuns: 6000 },
  );
  gegeven.delete('');
  expect([...gegeven].sort()).toEqual([...uitleg.waaromNietHoger].sort());
});

test('de grenzen zijn de grenzen van de regels', () => {
  expect(uitleg.grenzen).toEqual({
    lange,
    deelnemers: genoegDeelnemers,
    uitval: hoogsteUitval * 100,
    verhouding: smal.verhouding,
    procentpunt: smal.procentpunt,
    verwaarloosbaar,
  });
  expect(uitleg.onnauwkeurig.join(' ')).toContain(`minder dan ${genoegDeelnemers}`);
});

test('elk niveau noemt wat er minstens nodig is; alleen onbekend vraagt niets', () => {
  const nodig = Object.fromEntries(uitleg.niveaus.map(({ kracht, routes }) => [kracht, routes]));
  expect(nodig.sterk).toHaveLength(2);
  expect(nodig.sterk?.flat()).toContain('Er zijn 2 onderzoeken die los van elkaar staan.');
  expect(nodig.sterk?.flat()).toContain(`Minstens één onderzoek keek ${lange} maanden of langer.`);
  expect(nodig.redelijk).toHaveLength(3);
  expect(nodig.onbekend).toEqual([]);
});

test('elke opzet staat er één keer, met hoe ver zij het bewijs kan brengen', () => {
  expect(uitleg.rollen.flatMap((rol) => rol.ontwerpen).sort()).toEqual(Object.values(ontwerpen).sort());
  expect(uitleg.rollen.map(({ hoogste }) => hoogste)).toEqual([
    'Sterk bewijs',
    'Redelijk bewijs',
    'Beperkt bewijs',
    'Praktijk',
  ]);
});

test('wat hoger niet kan, komt uit de regels zelf', () => {
  expect(uitleg.plafonds.map(({ hoogste }) => hoogste)).toEqual([
    'Redelijk bewijs',
    'Redelijk bewijs',
    'Beperkt bewijs',
    'Beperkt bewijs',
    'Beperkt bewijs',
  ]);
});

test('de uitleg noemt elke uitkomst, en wat er wel en niet meetelt', () => {
  expect(uitleg.uitkomsten).toEqual(Object.values(uitkomsten));
  const telt = [...uitleg.inhouden, ...uitleg.directheden].filter((regel) => regel.telt).map(({ label }) => label);
  expect(telt).toEqual(['De volledige tekst', 'De samenvatting', 'Deze methode zelf']);
});
