import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { regels, type Workflow } from './regels.ts';

const workflows = globSync('.github/workflows/*.{yml,yaml}').map((pad) => pad.replaceAll('\\', '/'));
const lees = (tekst: string) => parse(tekst) as Workflow;

describe.each(workflows)('%s', (pad) => {
  const tekst = readFileSync(pad, 'utf8');
  test.each(Object.entries(regels))('%s', (_, regel) => {
    expect(regel(lees(tekst), tekst)).toEqual([]);
  });
});

test('er zijn workflows om na te gaan', () => {
  expect(workflows).toEqual(
    expect.arrayContaining(['.github/workflows/controle.yml', '.github/workflows/voorstel.yml']),
  );
});

/** Een workflow die overal goed is; elke regel hieronder maakt er één ding slecht aan. */
const goed = `
on:
  pull_request:
permissions: {}
concurrency: { group: a }
jobs:
  taak:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@34e114876b0b11c390a56381ad16ebd13914f8d5 # v4.3.1
        with: { persist-credentials: false }
      - run: npm test
        env: { TITEL: '\${{ github.event.pull_request.title }}' }
`;

test.each<[keyof typeof regels, string, string]>([
  ['draait alleen op een aanleiding die een vreemde geen rechten geeft', 'pull_request:', 'pull_request_target:'],
  ['heeft zelf geen rechten', 'permissions: {}', 'permissions: { contents: read }'],
  ['heeft zelf geen rechten', 'permissions: {}\n', '\n'],
  ['geeft elke taak uitdrukkelijk haar rechten, nooit alles', 'permissions: { contents: read }', 'name: Taak'],
  [
    'geeft elke taak uitdrukkelijk haar rechten, nooit alles',
    'permissions: { contents: read }',
    'permissions: write-all',
  ],
  ['laat een voorstel van een vreemde niets aan de bestanden veranderen', 'contents: read', 'contents: write'],
  ['laat een voorstel van een vreemde niets aan de bestanden veranderen', 'contents: read', 'id-token: write'],
  ['installeert niets in een taak die de bestanden mag veranderen', 'contents: read', 'contents: write'],
  ['zet elke actie vast op een commit die wij nakeken', '@34e114876b0b11c390a56381ad16ebd13914f8d5', '@v4'],
  ['zet elke actie vast op een commit die wij nakeken', 'actions/checkout', 'iemand/checkout'],
  ['zet elke actie vast op een commit die wij nakeken', '@34e11487', '@00000000'],
  ['schrijft bij elke actie welke versie het is', ' # v4.3.1', ''],
  ['laat geen sleutel achter bij het ophalen van de bestanden', 'with: { persist-credentials: false }', 'with: {}'],
  ['zet nooit iets uit een gebeurtenis in een opdracht', 'npm test', `echo \${{ github.event.issue.title }}`],
  [
    'zet nooit iets uit een gebeurtenis in een opdracht',
    'run: npm test',
    `with: { script: "\${{ github.head_ref }}" }`,
  ],
  ['kent geen geheimen', 'github.event.pull_request.title', 'secrets.SLEUTEL'],
  ['kent geen geheimen', 'runs-on: ubuntu-24.04', 'secrets: inherit'],
  ['houdt vanzelf op', 'timeout-minutes: 10', 'name: Taak'],
  ['draait op een machine van GitHub met een vaste versie', 'ubuntu-24.04', 'self-hosted'],
  ['draait niet twee keer tegelijk voor hetzelfde', 'concurrency: { group: a }', ''],
])('tegenvoorbeeld: %s (%s → %s)', (naam, van, naar) => {
  expect(goed).toContain(van);
  const slecht = goed.replace(van, naar);
  expect(regels[naam]?.(lees(goed), goed)).toEqual([]);
  expect(regels[naam]?.(lees(slecht), slecht)).not.toEqual([]);
});

describe('een workflow na een andere workflow', () => {
  const na = goed.replace('pull_request:', 'workflow_run:').replace('contents: read', 'pull-requests: write');
  const rustig = na.replace('npm test', 'node scripts/plaats.ts');
  const regel = regels['draait alleen op een aanleiding die een vreemde geen rechten geeft'];

  test('mag, als zij alleen gegevens leest en bij een voorstel schrijft', () => {
    expect(regel?.(lees(rustig), rustig)).toEqual([]);
  });

  test.each([
    ['schrijft met pakketten van anderen', na],
    ['mag iets anders schrijven', rustig.replace('pull-requests: write', 'contents: write')],
    ['haalt de code van de bijdrager op', rustig.replace('false }', 'false, ref: refs/pull/7/head }')],
    ['heeft nog een aanleiding', rustig.replace('workflow_run:', 'workflow_run:\n  pull_request_target:')],
  ])('mag niet als zij %s', (_, slecht) => {
    expect(slecht).toContain('workflow_run');
    expect(regel?.(lees(slecht), slecht)).not.toEqual([]);
  });
});

test('elke regel heeft een tegenvoorbeeld', () => {
  const bron = readFileSync('tests/workflows/workflows.test.ts', 'utf8');
  expect(Object.keys(regels).filter((naam) => !bron.includes(`['${naam}'`))).toEqual([]);
});

test('een gebeurtenis als omgevingsvariabele mag wel', () => {
  for (const regel of Object.values(regels)) expect(regel(lees(goed), goed)).toEqual([]);
});

describe('het voorstel', () => {
  const { jobs } = lees(readFileSync('.github/workflows/voorstel.yml', 'utf8'));

  test('wordt gelezen zonder schrijfrechten, en ingediend zonder pakketten van anderen', () => {
    expect(jobs.lees?.permissions).toEqual({ contents: 'read' });
    expect(jobs.indienen?.permissions).toEqual({ contents: 'write', issues: 'write', 'pull-requests': 'write' });
    const invoer = invoerVan('scripts/voorstel-indienen.ts');
    expect(invoer).toContain('node:fs');
    expect(invoer.filter((naam) => !naam.startsWith('node:'))).toEqual([]);
  });

  test('elk bestand dat een workflow draait bestaat', () => {
    const opdrachten = Object.values(jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run = '' }) => run));
    const scripts = opdrachten.flatMap((run) => [...run.matchAll(/node (\S+)/g)].map(([, pad]) => pad ?? ''));
    expect(scripts).toHaveLength(2);
    for (const pad of scripts) expect(readFileSync(pad, 'utf8')).not.toBe('');
  });
});

/** Elk pakket dat dit bestand binnenhaalt, ook via andere bestanden van ons; een type komt er niet in. */
function invoerVan(pad: string): string[] {
  const code = readFileSync(pad, 'utf8').replace(/^import type .*$/gm, '');
  return [...code.matchAll(/^(?:import|export)\b[^'"]*from\s*['"]([^'"]+)['"]/gm)].flatMap(([, naar = '']) =>
    naar.startsWith('.') ? invoerVan(new URL(naar, `file:///${pad}`).pathname.slice(1)) : [naar],
  );
}

describe('.gitlab-ci.yml', () => {
  const ci = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Record<string, Record<string, unknown>>;

  test('draait alleen bij een voorstel, op de hoofdtak of volgens een rooster, en houdt vanzelf op', () => {
    for (const taak of Object.values(ci)) {
      expect([
        { if: '$CI_PIPELINE_SOURCE == "merge_request_event"' },
        { if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' },
        { if: '$CI_PIPELINE_SOURCE == "schedule"' },
      ]).toEqual(expect.arrayContaining(taak.rules as object[]));
      expect(taak.rules).not.toEqual([]);
      expect(taak.timeout).toMatch(/^\d\d minutes$/);
      expect(taak.image).toMatch(/:\d+-[a-z]+$/);
    }
  });

  test('zet niets van een schrijver los in een opdracht, en kent geen geheimen', () => {
    for (const { script } of Object.values(ci) as { script: string[] }[])
      for (const regel of script) expect(regel.replace('"$SINDS"', '')).not.toMatch(/\$|TOKEN|PASSWORD/);
  });
});
