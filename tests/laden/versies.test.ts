import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { adviesVan } from '../../src/kern/advies.ts';
import type { Versie } from '../../src/kern/versie.ts';
import { digestPerDeel, digestVan } from '../../src/laden/digest.ts';
import { versieInRegister, versieOmhoog } from '../../src/laden/versie-omhoog.ts';
import { interventieTekst, problemenSamen } from '../hulp/content.ts';
import { maakInterventie } from '../hulp/maak.ts';
import { eersteVersie } from '../hulp/proefinhoud.ts';

const stukken = { bronnen: new Map(), onderzoeken: new Map() };
const vast: Versie = { ...eersteVersie, advies: digestPerDeel(adviesVan(maakInterventie(), stukken)) };
const register = (versies: { versie: number; digest: string }[]) =>
  stringify([{ code: 'VW-001', id: 'een', ...(versies.length > 0 && { versies }) }]);
const goed = {
  'interventies/een.mdx': interventieTekst(),
  'versies/vw-001-1.json': JSON.stringify(vast, null, 2),
  'permalinks.yaml': register([{ versie: 1, digest: digestVan(vast) }]),
};
const bij = (anders: Record<string, string | undefined>) =>
  problemenSamen(
    Object.fromEntries(Object.entries({ ...goed, ...anders }).filter((e): e is [string, string] => e[1] !== undefined)),
  ).map(({ bestand, controle, plek }) => `${bestand}:${plek?.regel} ${controle}`);

describe('wat vastligt, blijft', () => {
  test('hoe het bestand ook opgemaakt is', () => {
    expect(bij({})).toEqual([]);
    expect(bij({ 'versies/vw-001-1.json': JSON.stringify(vast) })).toEqual([]);
  });

  test.each([
    ['een ander woord', { 'versies/vw-001-1.json': JSON.stringify({ ...vast, wat: 'Iets anders.' }, null, 2) }],
    ['een andere naam', { 'versies/vw-001-1.json': undefined, 'versies/vw-001-9.json': JSON.stringify(vast, null, 2) }],
    ['een bestand dat weg is', { 'versies/vw-001-1.json': undefined }],
    ['een regel die weg is uit het register', { 'permalinks.yaml': register([]) }],
    [
      'twee keer in het register',
      { 'permalinks.yaml': register([1, 1].map((versie) => ({ versie, digest: digestVan(vast) }))) },
    ],
  ])('%s houdt de bouw tegen', (_, anders) => {
    expect(bij(anders).map((p) => p.split(' ')[1])).toContain('versie-blijft');
  });

  test('een veld dat er niet hoort, weigert het schema', () => {
    const html = { ...vast, html: '<script>' };
    expect(bij({ 'versies/vw-001-1.json': JSON.stringify(html, null, 2) })[0]).toContain('veld-onbekend');
  });
});

describe('het advies verandert alleen met een nieuwe versie', () => {
  const methode = (velden: Record<string, unknown>) => ({ 'interventies/een.mdx': interventieTekst(velden) });

  test.each([
    ['de eerste zin', { eersteZin: 'Zullen we iets anders doen?' }],
    ['een stap', { stappen: [{ titel: 'Begin anders', uitleg: 'Stel een open vraag en wacht rustig af.' }] }],
    ['voor wie het niet is', { nietGeschiktVoor: ['Mensen in crisis.'] }],
    ['wanneer je stopt', { stoppen: 'Stop als de klant dat zelf vraagt.' }],
    [
      'wat het bewijs zegt',
      { bewijs: [{ uitkomst: 'werk-gevonden', toelichting: 'Er is niets gevonden.', gezochtOp: '2026-01-01' }] },
    ],
  ])('%s', (_, velden) => {
    expect(bij(methode(velden)).map((p) => p.split(' ')[1])).toEqual(['advies-blijft']);
  });

  test('wat geen advies is, mag beter geschreven worden', () => {
    expect(bij(methode({ tijd: 'Een half uur.' }))).toEqual([]);
  });

  test('met een hoger nummer mag het, en blijft staan dat het nog niet vastligt', () => {
    const wijzigingen = [2, 1].map((versie) => ({ versie, datum: '2026-01-01', wat: 'Beter.', raaktHetAdvies: true }));
    const nieuw = methode({ eersteZin: 'Zullen we iets anders doen?', versie: 2, wijzigingen });
    expect(bij(nieuw).map((p) => p.split(' ')[1])).toEqual(['versie-vast']);
  });

  test('zonder vastgelegde versie mag alles veranderen', () => {
    const los = { 'versies/vw-001-1.json': undefined, 'permalinks.yaml': register([]) };
    expect(bij({ ...los, ...methode({ eersteZin: 'Zullen we iets anders doen?' }) })).toEqual([]);
  });
});

describe('een versie erbij schrijven', () => {
  const wijziging = { versie: 2, datum: '2026-02-01', wat: 'Nu: beter.', raaktHetAdvies: false };
  const kop =
    '---\n# Blijft staan.\nversie: 1 # ook dit\nwijzigingen:\n  # Nieuwste boven.\n  - versie: 1\n    datum: 2026-01-01\n    wat: Eerste.\n    raaktHetAdvies: false\nauteurs: [Redactie]\n---\n\n## Wat is het?\n';

  test('verandert verder geen teken, en laat opmerkingen staan', () => {
    expect(versieOmhoog(kop, wijziging)).toBe(
      kop
        .replace('versie: 1 #', 'versie: 2 #')
        .replace(
          '  - versie: 1\n',
          "  - versie: 2\n    datum: 2026-02-01\n    wat: 'Nu: beter.'\n    raaktHetAdvies: false\n  - versie: 1\n",
        ),
    );
  });

  test('gaat niet op goed geluk door een lijst tussen haken', () => {
    expect(() => versieOmhoog('---\nversie: 1\nwijzigingen: [{ versie: 1 }]\n---\n', wijziging)).toThrow('niet veilig');
  });

  test('komt in het register onder haar eigen code, de eerste en elke volgende', () => {
    const begin = '# Nooit veranderen.\n- code: VW-001\n  id: een\n- code: VW-002\n  id: twee\n';
    const digest = 'a'.repeat(64);
    const een = versieInRegister(begin, 'VW-001', { versie: 1, digest });
    expect(een).toBe(begin.replace('id: een\n', `id: een\n  versies:\n    - versie: 1\n      digest: ${digest}\n`));
    expect(versieInRegister(een, 'VW-001', { versie: 2, digest })).toBe(
      een.replace(`${digest}\n`, `${digest}\n    - versie: 2\n      digest: ${digest}\n`),
    );
    expect(versieInRegister(begin, 'VW-002', { versie: 1, digest })).toContain(
      'id: twee\n  versies:\n    - versie: 1\n',
    );
  });
});
