import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { alleenInhoud } from '../../scripts/nagaan/alleen-inhoud.ts';
import { formulieren } from '../../src/weergave/bijdragen/formulieren.ts';

test('alleen kennis veranderd, dan alleen de controle op de inhoud', () => {
  expect(alleenInhoud(['content/interventies/ips.mdx', 'content/bronnen/a.yaml', 'content/begrippen.yaml'])).toBe(true);
});

test.each([
  [[]],
  [['content/interventies/ips.mdx', 'src/kern/bron.ts']],
  [['content/README.md']],
  [['content/interventies/x.ts']],
  [['contents/a.yaml']],
  [['src/content/a.yaml']],
  [['content/a\nb.yaml']],
])('bij twijfel alles: %j', (bestanden) => {
  expect(alleenInhoud(bestanden)).toBe(false);
});

test('de controle vergelijkt een voorstel met de commit ervoor, en haalt die ook op', () => {
  const { steps } = parse(readFileSync('.github/workflows/controle.yml', 'utf8')).jobs.controle;
  expect(steps[0].with['fetch-depth']).toBe(2);
  expect(steps.map(({ run = '' }) => run)).toContain('npm run nagaan -- --sinds HEAD^1');
});

test('elk formulier heeft een label dat uitgelegd is, en elk label een betekenis en kleur', () => {
  const labels: { naam: string; betekent: string; kleur: string }[] = parse(readFileSync('.github/labels.yml', 'utf8'));
  expect(labels.map(({ naam }) => naam)).toEqual(expect.arrayContaining(Object.keys(formulieren)));
  expect(new Set(labels.map(({ naam }) => naam)).size).toBe(labels.length);
  for (const { betekent, kleur } of labels) {
    // Meer neemt GitHub niet aan.
    expect(betekent.length).toBeLessThanOrEqual(100);
    expect(kleur).toMatch(/^[0-9a-f]{6}$/);
  }
});

test('elk bestand heeft een eigenaar: de code onderhoud, de kennis de redactie', () => {
  const regels = readFileSync('CODEOWNERS', 'utf8')
    .split('\n')
    .filter((regel) => regel && !regel.startsWith('#'))
    .map((regel) => regel.split(/\s+/));
  const eigenaar = (pad: string) =>
    regels.findLast(([patroon = '']) => patroon === '*' || pad.startsWith(patroon))?.[1];
  for (const pad of [
    '/src/kern/bron.ts',
    '/scripts/build.ts',
    '/.github/workflows/controle.yml',
    '/package.json',
    '/CODEOWNERS',
  ])
    expect(eigenaar(pad)).toMatch(/\/onderhoud$/);
  expect(eigenaar('/content/interventies/ips.mdx')).toMatch(/\/redactie$/);
});

test('de vraag bij een voorstel is op beide forges dezelfde', () => {
  expect(readFileSync('.gitlab/merge_request_templates/Default.md', 'utf8')).toBe(
    readFileSync('.github/pull_request_template.md', 'utf8'),
  );
});
