import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { legAllesVast } from '../../scripts/versie/alle.ts';
import { maakVersie } from '../../scripts/versie/maak.ts';
import { digestVan } from '../../src/laden/digest.ts';
import { laad } from '../../src/laden/laad.ts';
import { interventieTekst, maakMap, schrijf } from '../hulp/content.ts';

const bestand = 'interventies/een.mdx';
const begin = { [bestand]: interventieTekst(), 'permalinks.yaml': '# Groeit alleen.\n- code: VW-001\n  id: een\n' };
const wijziging = { datum: '2026-02-01', wat: 'De eerste zin is anders.', raaktHetAdvies: true };
const lees = (map: string, pad: string) => readFileSync(join(map, pad), 'utf8');
/** Elk bestand met zijn inhoud. */
const alles = (map: string) =>
  Object.fromEntries(
    readdirSync(map, { recursive: true, withFileTypes: true })
      .filter((ingang) => ingang.isFile())
      .map(({ parentPath, name }) => [name, lees(parentPath, name)]),
  );

test('de versie die er al staat, ligt daarna vast, en aan de methode verandert niets', async () => {
  const map = await maakMap(begin);
  expect(await maakVersie(map, { code: 'VW-001', soort: 'groot' })).toMatchObject({ versie: 1, wat: 'Eerste versie.' });
  expect(lees(map, bestand)).toBe(begin[bestand]);
  expect((await laad(map)).problemen).toEqual([]);
});

test('wie het advies veranderde, legt het vast met een hoger nummer', async () => {
  const map = await maakMap(begin);
  await maakVersie(map, { code: 'VW-001', soort: 'groot' });
  await schrijf(map, { [bestand]: interventieTekst({ eersteZin: 'Zullen we iets anders doen?' }) });
  expect((await laad(map)).problemen.map(({ controle }) => controle)).toEqual(['advies-blijft']);
  await maakVersie(map, { code: 'VW-001', soort: 'groot', wijziging });
  const { problemen, bibliotheek } = await laad(map);
  expect(problemen).toEqual([]);
  expect(bibliotheek.versies.map(({ versie, wat }) => [versie, wat])).toEqual([
    [1, 'Eerste versie.'],
    [2, 'De eerste zin is anders.'],
  ]);
});

test.each([
  ['een code die er niet is', { code: 'VW-009', soort: 'klein' }, 'geen code van een methode'],
  [
    'een dag voor de vorige wijziging',
    { code: 'VW-001', soort: 'klein', wijziging: { ...wijziging, datum: '2020-01-01' } },
    'nieuwste wijziging bovenaan',
  ],
] as const)('%s: alles blijft zoals het was', async (_, opdracht, melding) => {
  const map = await maakMap(begin);
  const voor = alles(map);
  await expect(maakVersie(map, opdracht)).rejects.toThrow(melding);
  expect(alles(map)).toEqual(voor);
});

test('wat al vastligt, ligt niet nog eens vast', async () => {
  const map = await maakMap(begin);
  await maakVersie(map, { code: 'VW-001', soort: 'groot' });
  await expect(maakVersie(map, { code: 'VW-001', soort: 'groot' })).rejects.toThrow('ligt al vast');
});

test('alles vastleggen haalt een eerdere versie met de woorden van toen uit Git, en zegt dat', async () => {
  const project = await maakMap(
    Object.fromEntries(Object.entries(begin).map(([pad, tekst]) => [`content/${pad}`, tekst])),
  );
  const map = join(project, 'content');
  const git = (...opdracht: string[]) =>
    execFileSync('git', ['-c', 'user.name=Proef', '-c', 'user.email=proef@vakwerk.example', ...opdracht], {
      cwd: project,
    });
  const leg = (wat: string) => {
    git('add', '-A');
    git('commit', '-q', '-m', wat);
  };
  git('init', '-q');
  leg('Eerste versie');
  const wijzigingen = [2, 1].map((versie) => ({
    versie,
    datum: '2026-01-01',
    wat: `Tekst ${versie}.`,
    raaktHetAdvies: versie === 2,
  }));
  await schrijf(map, {
    [bestand]: interventieTekst({ eersteZin: 'Zullen we iets anders doen?', versie: 2, wijzigingen }),
  });
  leg('Tweede versie');

  const { versies, nietGelukt } = await legAllesVast(map, '2026-03-01');
  expect(nietGelukt).toEqual([]);
  expect(versies.map(({ versie, soort, achteraf = [] }) => [versie, soort, achteraf.length])).toEqual([
    [1, 'groot', 1],
    [2, 'groot', 0],
  ]);
  const eersteZin = (versie: number) => JSON.stringify(versies.find((v) => v.versie === versie)?.vormen);
  expect(eersteZin(2)).toContain('Zullen we iets anders doen?');
  expect(eersteZin(1)).not.toContain('Zullen we iets anders doen?');
  expect((await laad(map)).problemen).toEqual([]);
  expect((await legAllesVast(map, '2026-03-02')).versies).toEqual([]);
});

test('verandert alleen een regel het oordeel over het bewijs, dan krijgt de methode een nieuwe versie', async () => {
  const map = await maakMap(begin);
  const nu = await maakVersie(map, { code: 'VW-001', soort: 'groot' });
  const toen = {
    ...nu,
    regelversie: nu.regelversie - 1,
    advies: nu.advies.map((deel) => (deel.deel === 'bewijs' ? { ...deel, digest: '0'.repeat(64) } : deel)),
  };
  await schrijf(map, {
    'versies/vw-001-1.json': JSON.stringify(toen),
    'permalinks.yaml': `- code: VW-001\n  id: een\n  versies:\n    - versie: 1\n      digest: ${digestVan(toen)}\n`,
  });
  const { versies } = await legAllesVast(map, '2026-03-01');
  expect(versies).toMatchObject([{ versie: 2, soort: 'groot', datum: '2026-03-01', raaktHetAdvies: true }]);
  expect(lees(map, bestand)).toContain('versie: 2');
});
