import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { gebrekenInMap } from '../../scripts/voorstel/samenhang.ts';
import { voorstelUit } from '../../src/voorstel/voorstel.ts';
import { interventieTekst, maakMap } from '../hulp/content.ts';
import { methodeTekst, stand, studieTekst } from '../hulp/formulier.ts';

const draai = promisify(execFile);

/** Leest dit issue zoals de workflow dat doet, en geeft wat er naar de volgende taak gaat. */
async function lees(issue: object, content: string) {
  const map = await mkdtemp(join(tmpdir(), 'vakwerk-issue-'));
  onTestFinished(() => rm(map, { recursive: true, force: true }));
  const [gebeurtenis, uit] = [join(map, 'event.json'), join(map, 'output')];
  await writeFile(gebeurtenis, JSON.stringify({ issue }));
  await writeFile(uit, '');
  const env = { ...process.env, GITHUB_EVENT_PATH: gebeurtenis, GITHUB_OUTPUT: uit, VAKWERK_CONTENT: content };
  const { stdout } = await draai(process.execPath, ['scripts/voorstel-lees.ts'], { env });
  const [, woord = ''] = /^uitslag=(\S+)\n$/.exec(await readFile(uit, 'utf8')) ?? [];
  return { stdout, woord, env, uitslag: JSON.parse(Buffer.from(woord, 'base64').toString('utf8')) };
}

test('van een issue naar een pull request, met de twee opdrachten van de workflow', { timeout: 120_000 }, async () => {
  const content = await maakMap({ 'interventies/een-methode.mdx': interventieTekst() });
  const issue = {
    number: 7,
    title: '$(kwaad)',
    body: studieTekst(),
    labels: [{ name: 'studie' }],
    user: { login: 'lezer' },
  };
  const { woord, env, uitslag } = await lees(issue, content);
  expect(uitslag.bestand.pad).toBe('studies/10-1000-abc.yaml');

  const vragen: string[] = [];
  const server = createServer((vraag, antwoord) => {
    vragen.push(`${vraag.method} ${vraag.url} ${vraag.headers.authorization}`);
    const bestaatNiet = vraag.method === 'GET' && vraag.url?.includes('/git/ref/heads/voorstel');
    const lijst = vraag.method === 'GET' && /pulls|comments/.test(vraag.url ?? '');
    antwoord.writeHead(bestaatNiet ? 404 : 200, { 'content-type': 'application/json' });
    antwoord.end(
      JSON.stringify(
        lijst ? [] : { sha: 's', object: { sha: 's' }, tree: { sha: 't' }, html_url: 'https://forge.example/1' },
      ),
    );
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((klaar) => server.once('listening', klaar));
  await draai(process.execPath, ['scripts/voorstel-indienen.ts'], {
    env: {
      ...env,
      GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      GITHUB_REPOSITORY: 'eigenaar/naam',
      GITHUB_REF_NAME: 'main',
      GITHUB_TOKEN: 'sleutel',
      UITSLAG: woord,
    },
  });
  expect(vragen).toContain('POST /repos/eigenaar/naam/pulls Bearer sleutel');
  expect(vragen.at(-1)).toBe('POST /repos/eigenaar/naam/issues/7/comments Bearer sleutel');
});

test('een onvolledig issue, en een zonder tekst, geven wat er mist', { timeout: 120_000 }, async () => {
  const content = await maakMap({ 'interventies/een-methode.mdx': interventieTekst() });
  const { uitslag, stdout } = await lees({ number: 7, body: null, labels: [{ name: 'methode' }], user: null }, content);
  expect(uitslag.bestand).toBeNull();
  expect(stdout).toBe(`Er mist nog iets (${uitslag.gebreken.length}).\n`);
});

test('ook wat tussen bestanden niet past, houdt een voorstel tegen; wat er al mis was niet', {
  timeout: 120_000,
}, async () => {
  const map = await maakMap({
    'interventies/een-methode.mdx': interventieTekst({
      situaties: ['Ik durf niet te bellen.', 'Ik stel het steeds uit.'],
    }),
    'interventies/stuk.mdx': 'geen kop',
  });
  const gebreken = async (situaties: string) => {
    const { bestand } = voorstelUit('methode', methodeTekst({ situaties }), stand);
    return bestand && gebrekenInMap(map, 'methode', bestand);
  };
  expect(await gebreken('Iets heel anders dus.\nEn nog iets anders.')).toEqual([]);
  expect(await gebreken('Iets heel anders dus.\nIk durf niet te bellen!')).toEqual([
    {
      vraag: 'Situaties',
      wat: 'Een andere methode heeft al precies deze situatie. Schrijf wat deze situatie anders maakt.',
    },
  ]);
});
