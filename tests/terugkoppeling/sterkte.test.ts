import { describe, expect, test } from 'vitest';
import type { Bron } from '../../src/kern/bron.ts';
import { inMarkdown } from '../../src/terugkoppeling/markdown/commentaar.ts';
import { rijOver } from '../hulp/bibliotheek.ts';
import { nauwkeurig } from '../kern/hulp.ts';
import { omgeving, verslagVan } from './hulp.ts';

/** Een geloot onderzoek dat nauwkeurig genoeg is voor redelijk bewijs. */
const onderzoek = (id: string, erbij: Parameters<typeof nauwkeurig>[0] = {}): Bron =>
  nauwkeurig({ id, auteurs: [{ familie: `Auteur-${id}` }], land: ['nederland'], ...erbij });
const [een, twee] = [onderzoek('een'), onderzoek('twee')];
const met = (...bronnen: Bron[]) => ({ interventies: { a: { bewijs: [rijOver(bronnen)] } }, bronnen });

test('een tweede onderzoek maakt redelijk bewijs sterk, en de tabel zegt welke bron dat deed', () => {
  const verslag = verslagVan(met(een), met(een, twee));
  expect(verslag.rijen).toMatchObject([
    {
      interventie: 'Methode a',
      rij: 'Werk gevonden',
      voor: { kracht: 'redelijk' },
      na: { kracht: 'sterk' },
      door: [{ bron: 'Auteur-twee (2020)', wat: 'nieuw' }],
    },
  ]);
  expect(inMarkdown(verslag, omgeving)).toContain(
    '| Methode a | Werk gevonden | **Redelijk bewijs**: Dit werkt waarschijnlijk. | **Sterk bewijs**: Dit werkt. | Auteur-twee (2020) (erbij) |',
  );
});

test('een bron die verandert, verandert ook methoden waar niemand aan kwam', () => {
  const ongelezen = onderzoek('een', { inhoud: 'secundair' });
  const verslag = verslagVan(met(een), met(ongelezen));
  expect(verslag.bestanden).toEqual([{ bestand: 'bronnen/een.yaml', wat: 'gewijzigd' }]);
  expect(verslag.rijen).toMatchObject([
    { voor: { kracht: 'redelijk' }, na: { kracht: 'onbekend' }, door: [{ wat: 'anders' }] },
  ]);
  expect(verslag.versies).toMatchObject([{ interventie: 'Methode a', moetOmhoog: true, raaktHetAdvies: true }]);
  expect(verslag.bladzijden.map(({ pad }) => pad)).toEqual(['/interventies/a/', '/bronnen/een/']);
});

test('een nieuwe en een verdwenen rij staan in de tabel', () => {
  const andere = rijOver([], { uitkomst: 'inkomen' });
  const voor = { interventies: { a: { bewijs: [rijOver([een])] } }, bronnen: [een] };
  const na = { interventies: { a: { bewijs: [andere] } }, bronnen: [een] };
  const verslag = verslagVan(voor, na);
  expect(verslag.rijen.map(({ rij, voor: was, na: wordt }) => [rij, was?.kracht, wordt?.kracht])).toEqual([
    ['Inkomen', undefined, 'onbekend'],
    ['Werk gevonden', 'redelijk', undefined],
  ]);
  expect(inMarkdown(verslag, omgeving)).toMatch(/\| Inkomen \| \*nieuw\* \|[\s\S]*\| Werk gevonden \|.*\| \*weg\* \|/);
});

test('een bron die het oordeel niet verandert, staat er niet', () => {
  expect(verslagVan(met(een, twee), met(een, twee, onderzoek('drie'))).rijen).toEqual([]);
});

test('wie een andere naam kreeg, is dezelfde gebleven', () => {
  const rij = { bewijs: [rijOver([een])], titel: 'Methode' };
  const verslag = verslagVan(
    { interventies: { oud: rij }, bronnen: [een] },
    { interventies: { nieuw: { ...rij, voorheen: ['oud'] } }, bronnen: [een] },
  );
  expect(verslag.rijen).toEqual([]);
});

describe('past dit bij mijn klant', () => {
  const jong = onderzoek('een', { populatie: { omschrijving: 'Jonge mensen', leeftijd: ['tot-27'] } });

  test('verandert als bekend wordt wie er meededen, per soort klant', () => {
    const [leeftijd] = Object.values(verslagVan(met(een), met(jong)).passing);
    expect(leeftijd).toMatchObject({ interventie: 'Methode a', rij: 'Werk gevonden', voor: 'onbekend', na: 'zoals' });
    expect(leeftijd?.klanten).toHaveLength(1);
  });

  test('verandert niet als er iets anders aan een bron verandert', () => {
    expect(verslagVan(met(een), met(onderzoek('een', { titel: 'Een andere titel' }))).passing).toEqual([]);
  });

  test('heel veel antwoorden tegelijk worden geteld', () => {
    const psychisch = onderzoek('een', { populatie: { omschrijving: 'Mensen', klantkenmerk: ['psychosociaal'] } });
    const groepen = verslagVan(met(een), met(psychisch)).passing.flatMap(({ klanten }) => klanten);
    expect(groepen).toContainEqual(expect.stringMatching(/^Wat er speelt: \d+ van de \d+ antwoorden$/));
  });
});

test('een methode die door de wijziging niet te lezen is, is niet weg maar niet te vergelijken', () => {
  const verslag = verslagVan(met(een), { bronnen: [een], stuk: ['interventies/a.mdx'] });
  expect(verslag.rijen).toEqual([]);
  expect(verslag.versies).toEqual([]);
  expect(verslag.onvergelijkbaar).toEqual([{ bestand: 'interventies/a.mdx', kant: 'na' }]);
  expect(inMarkdown(verslag, omgeving)).toContain('Van `interventies/a.mdx` kunnen wij dit nog niet uitrekenen.');
});

test('wie iets repareert dat stuk was, krijgt geen hele lijst nieuwe rijen', () => {
  const verslag = verslagVan({ bronnen: [een], stuk: ['interventies/a.mdx'] }, met(een));
  expect(verslag.rijen).toEqual([]);
  expect(verslag.onvergelijkbaar).toEqual([{ bestand: 'interventies/a.mdx', kant: 'voor' }]);
});
