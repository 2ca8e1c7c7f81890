import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { draai } from '../hulp/opdracht.ts';

const tekst = '<!-- vakwerk -->\nTekst voor de schrijver.';
const eigen = { login: 'github-actions[bot]' };
const pull = (velden: object = {}) => ({
  number: 7,
  head: { sha: 'c0ffee' },
  base: { repo: { full_name: 'wij/vakwerk' } },
  ...velden,
});

interface Stand {
  pulls?: object[];
  commentaren?: object[];
}

/** Draait de opdracht tegen een nagebouwde forge, en geeft wat zij daar deed. */
async function plaats({ pulls = [pull()], commentaren = [] }: Stand, omgeving: Record<string, string> = {}) {
  const vragen: { wat: string; lijf: string; sleutel: string | undefined }[] = [];
  const server = createServer(async (vraag, antwoord) => {
    const wat = `${vraag.method} ${vraag.url}`;
    vragen.push({ wat, lijf: await lijfVan(vraag), sleutel: vraag.headers.authorization });
    const bladzijde = Number(/[?&]page=(\d+)/.exec(wat)?.[1] ?? 1);
    const uit = wat.includes('/pulls?')
      ? pulls
      : wat.includes('comments?')
        ? commentaren.slice((bladzijde - 1) * 100, bladzijde * 100)
        : {};
    antwoord.setHeader('content-type', 'application/json').end(JSON.stringify(uit));
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  onTestFinished(() => void server.close());
  const afloop = await draai('scripts/terugkoppeling-plaatsen.ts', [], {
    GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    GITHUB_REPOSITORY: 'wij/vakwerk',
    GITHUB_TOKEN: 'geheim',
    EIGENAAR: 'iemand',
    TAK: 'mijn-tak&state=closed',
    COMMIT: 'c0ffee',
    TEKST: tekst,
    ...omgeving,
  });
  return { ...afloop, vragen, geschreven: vragen.filter(({ wat }) => !wat.startsWith('GET')) };
}

test('de eerste keer komt er een commentaar bij het pull request van deze commit', async () => {
  const { code, geschreven, vragen } = await plaats({});
  expect(code).toBe(0);
  expect(geschreven).toMatchObject([
    { wat: 'POST /repos/wij/vakwerk/issues/7/comments', lijf: JSON.stringify({ body: tekst }) },
  ]);
  // De naam van een tak is van een vreemde en blijft één waarde.
  expect(vragen[0]?.wat).toContain('head=iemand%3Amijn-tak%26state%3Dclosed');
});

test('daarna wordt het bijgewerkt, ook als het ver naar onderen staat', async () => {
  const gepraat = Array.from({ length: 130 }, (_, id) => ({ id, body: 'praat', user: { login: 'iemand' } }));
  const { geschreven } = await plaats({ commentaren: [...gepraat, { id: 999, body: `${tekst} oud`, user: eigen }] });
  expect(geschreven.map(({ wat }) => wat)).toEqual(['PATCH /repos/wij/vakwerk/issues/comments/999']);
});

test('een commentaar van iemand anders blijft van hem, ook met ons teken erin', async () => {
  const { geschreven } = await plaats({
    commentaren: [
      { id: 1, body: tekst, user: { login: 'iemand' } },
      { id: 2, body: `> ${tekst}`, user: eigen },
      { id: 3, body: tekst, user: null },
    ],
  });
  expect(geschreven.map(({ wat }) => wat)).toEqual(['POST /repos/wij/vakwerk/issues/7/comments']);
});

test.each<[string, object[]]>([
  ['er intussen een nieuwere commit is', [pull({ head: { sha: 'nieuwer' } })]],
  ['het pull request ergens anders naartoe gaat', [pull({ base: { repo: { full_name: 'ander/vakwerk' } } })]],
  ['er geen is', []],
  ['er twee zijn', [pull(), pull({ number: 8 })]],
])('er wordt niets geplaatst als %s', async (_, pulls) => {
  const { code, geschreven, uitvoer } = await plaats({ pulls });
  expect([code, geschreven]).toEqual([0, []]);
  expect(uitvoer).toContain('niets geplaatst');
});

test.each(['Iets anders', `${tekst}${'x'.repeat(70_000)}`])(
  'een tekst die niet van ons is of te lang is, wordt niet geplaatst',
  async (kwaad) => {
    const { code, vragen } = await plaats({}, { TEKST: kwaad });
    expect([code, vragen]).toEqual([1, []]);
  },
);

test('de toegang staat nooit in wat de opdracht zegt', async () => {
  expect((await plaats({})).uitvoer).not.toContain('geheim');
  const { code, uitvoer } = await plaats({}, { GITHUB_API_URL: 'http://127.0.0.1:9' });
  expect(code).toBe(1);
  expect(uitvoer).not.toContain('geheim');
});

test('wie schrijft, heeft geen pakketten en haalt niets van de bijdrager op', () => {
  const { jobs } = parse(readFileSync('.github/workflows/terugkoppeling-plaatsen.yml', 'utf8'));
  expect(jobs.lees.permissions).toEqual({ actions: 'read', contents: 'read' });
  expect(jobs.plaats.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
  expect(jobs.plaats.steps.map(({ run = '' }) => run).filter(Boolean)).toEqual([
    'node scripts/terugkoppeling-plaatsen.ts',
  ]);
  expect(pakkettenVan('scripts/terugkoppeling-plaatsen.ts')).toEqual([]);
  for (const { steps } of Object.values<{ steps: { with?: Record<string, unknown> }[] }>(jobs))
    for (const { with: opties = {} } of steps) expect(Object.keys(opties)).not.toContain('ref');
});

/** Elk pakket dat een bestand binnenhaalt, ook via andere bestanden van ons. */
function pakkettenVan(pad: string): string[] {
  const code = readFileSync(pad, 'utf8').replace(/^import type .*$/gm, '');
  return [...code.matchAll(/^(?:import|export)\b[^'"]*from\s*['"]([^'"]+)['"]/gm)].flatMap(([, naar = '']) =>
    naar.startsWith('.')
      ? pakkettenVan(new URL(naar, `file:///${pad}`).pathname.slice(1))
      : naar.startsWith('node:')
        ? []
        : [naar],
  );
}

async function lijfVan(vraag: IncomingMessage): Promise<string> {
  const delen: Buffer[] = [];
  for await (const deel of vraag) delen.push(deel as Buffer);
  return Buffer.concat(delen).toString();
}
