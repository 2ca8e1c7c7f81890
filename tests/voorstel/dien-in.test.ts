import { expect, test } from 'vitest';
import type { Api } from '../../scripts/github/api.ts';
import { dienIn } from '../../scripts/voorstel/dien-in.ts';
import { type Uitslag, voorstelUit } from '../../src/voorstel/voorstel.ts';
import { stand, studieTekst } from '../hulp/formulier.ts';

/** De delen van GitHub die een voorstel raakt, in het geheugen. */
function maakGithub() {
  const takken = new Map([['main', 'm1']]);
  const commits = new Map([['m1', { message: 'Begin', tree: { sha: 't-m1' }, bestanden: [] as object[] }]]);
  const bomen = new Map<string, { base_tree: string; tree: object[] }>();
  const pulls: { head: string; state: string; html_url: string; title: string; body: string }[] = [];
  const reacties: { id: number; body: string; user: { login: string } }[] = [];
  const gedaan: string[] = [];

  const api: Api = async (methode, pad, inhoud = {}) => {
    if (methode !== 'GET') gedaan.push(`${methode} ${pad}`);
    const i = inhoud as Record<string, never>;
    const [, tak = ''] = /^\/git\/refs?\/heads\/(.+)$/.exec(pad) ?? [];
    if (methode === 'GET' && tak) return takken.has(tak) ? { object: { sha: takken.get(tak) } } : null;
    if (methode === 'GET' && pad.startsWith('/git/commits/')) return commits.get(pad.slice(13));
    if (pad === '/pulls?state=open&per_page=100')
      return pulls.filter(({ state }) => state === 'open').map(({ head, body }) => ({ head: { ref: head }, body }));
    if (methode === 'GET' && pad.startsWith('/pulls?'))
      return pulls.filter(({ head }) => pad.endsWith(`eigenaar:${head}`));
    if (methode === 'GET') return reacties;
    if (pad === '/git/trees') {
      const sha = `t${bomen.size}`;
      bomen.set(sha, inhoud as never);
      return { sha };
    }
    if (pad === '/git/commits') {
      const sha = `c${commits.size}`;
      commits.set(sha, {
        message: i.message ?? '',
        tree: { sha: i.tree ?? '' },
        bestanden: bomen.get(i.tree ?? '')?.tree ?? [],
      });
      return { sha };
    }
    if (pad === '/git/refs') takken.set(String(i.ref).replace('refs/heads/', ''), i.sha ?? '');
    if (methode === 'PATCH' && tak) takken.set(tak, i.sha ?? '');
    if (pad === '/pulls') {
      pulls.push({
        ...(inhoud as never as (typeof pulls)[0]),
        state: 'open',
        html_url: `https://forge.example/pull/${pulls.length + 1}`,
      });
      return pulls.at(-1);
    }
    if (pad.endsWith('/comments'))
      reacties.push({ id: reacties.length + 1, body: i.body ?? '', user: { login: 'github-actions[bot]' } });
    const [, nummer] = /^\/issues\/comments\/(\d+)$/.exec(pad) ?? [];
    const reactie = reacties.find(({ id }) => id === Number(nummer));
    if (reactie) reactie.body = i.body ?? '';
    return {};
  };
  return { api, takken, commits, pulls, reacties, gedaan };
}

const issue = { nummer: 12, door: 'een-lezer' };
const plek = { eigenaar: 'eigenaar', basis: 'main' };
const goed = voorstelUit('studie', studieTekst(), stand);
const mist: Uitslag = { bestand: null, gebreken: [{ vraag: 'Wat het vond', wat: 'Dit is nog niet ingevuld.' }] };

test('een volledig voorstel wordt één tak, één bestand en één pull request, met een reactie', async () => {
  const github = maakGithub();
  await dienIn(goed, issue, plek, github.api);
  const sha = github.takken.get('voorstel/issue-12') ?? '';
  expect(github.commits.get(sha)?.bestanden).toEqual([
    { path: 'content/studies/10-1000-abc.yaml', mode: '100644', type: 'blob', content: goed.bestand?.inhoud },
  ]);
  expect(github.pulls).toHaveLength(1);
  expect(github.pulls[0]).toMatchObject({
    title: 'Voorstel: studies/10-1000-abc',
    head: 'voorstel/issue-12',
    base: 'main',
  });
  expect(github.pulls[0]?.body).toContain('@een-lezer');
  expect(github.pulls[0]?.body).toMatch(/^Closes #12$/m);
  expect(github.reacties.map(({ body }) => body)).toEqual([expect.stringContaining('https://forge.example/pull/1')]);
});

test('nog eens kijken maakt niets nieuws: de tak en de reactie worden bijgewerkt', async () => {
  const github = maakGithub();
  await dienIn(mist, issue, plek, github.api);
  expect(github.reacties[0]?.body).toContain('- **Wat het vond**: Dit is nog niet ingevuld.');
  expect(github.takken.size).toBe(1);
  await dienIn(goed, issue, plek, github.api);
  const eerste = github.takken.get('voorstel/issue-12');
  await dienIn(voorstelUit('studie', studieTekst({ vond: 'Iets anders dan eerst.' }), stand), issue, plek, github.api);
  expect(github.takken.get('voorstel/issue-12')).not.toBe(eerste);
  expect(github.pulls).toHaveLength(1);
  expect(github.reacties).toHaveLength(1);
  const stappen = github.gedaan.length;
  await dienIn(mist, issue, plek, github.api);
  await dienIn(mist, issue, plek, github.api);
  expect(github.gedaan.slice(stappen)).toEqual(['PATCH /issues/comments/1']);
});

test('waar een redacteur aan werkte of wat gesloten is, blijft zoals het is', async () => {
  for (const verander of [
    (g: ReturnType<typeof maakGithub>) => {
      g.commits.set('r1', { message: 'Verbeter een zin', tree: { sha: 't' }, bestanden: [] });
      g.takken.set('voorstel/issue-12', 'r1');
    },
    (g: ReturnType<typeof maakGithub>) => {
      if (g.pulls[0]) g.pulls[0].state = 'closed';
    },
  ]) {
    const github = maakGithub();
    await dienIn(goed, issue, plek, github.api);
    verander(github);
    const tak = github.takken.get('voorstel/issue-12');
    await dienIn(goed, issue, plek, github.api);
    expect(github.takken.get('voorstel/issue-12')).toBe(tak);
    expect(github.pulls).toHaveLength(1);
    expect(github.reacties[0]?.body).toContain('niet meer vanzelf');
  }
});

test('een reactie van een ander met ons merk blijft van die ander', async () => {
  const github = maakGithub();
  await dienIn(mist, issue, plek, github.api);
  for (const reactie of github.reacties) reactie.user.login = 'iemand';
  const van = github.reacties[0]?.body;
  await dienIn(goed, issue, plek, github.api);
  expect(github.reacties.map(({ body }) => body)).toEqual([van, expect.stringContaining('pull/1')]);
});

test.each([
  'interventies/../../.github/workflows/x.yml',
  '.github/workflows/x.yml',
  'begrippen.yaml',
  'studies/a.mdx',
  'studies/A.yaml',
])('een bestand op een andere plek dan een voorstel: %s', async (pad) => {
  const github = maakGithub();
  await expect(
    dienIn({ bestand: { pad, inhoud: '', naam: '' }, gebreken: [] }, issue, plek, github.api),
  ).rejects.toThrow();
  expect(github.gedaan).toEqual([]);
});

test('een vreemde naam van een schrijver komt niet in de pull request', async () => {
  const github = maakGithub();
  await dienIn(goed, { nummer: 1, door: 'x](https://example.org) @iedereen' }, plek, github.api);
  expect(github.pulls[0]?.body).not.toContain('iedereen');
});

test.each([
  'closes #1 Een methode',
  'Een methode [skip ci]',
  'Een methode voor @iemand',
  'Fixes eigenaar/naam#1\n\nmeer',
])('wat iemand als naam typt (%j) komt niet in de titel van een pull request', async (naam) => {
  const github = maakGithub();
  const pad = 'interventies/een-methode.mdx';
  await dienIn({ bestand: { pad, inhoud: '---\n---\n', naam }, gebreken: [] }, issue, plek, github.api);
  expect(github.pulls.map(({ title }) => title)).toEqual(['Voorstel: interventies/een-methode']);
  expect(github.pulls[0]?.body).not.toContain(naam);
});

test('van één persoon staan er hoogstens vijf voorstellen open; een ander mag dan nog', async () => {
  const github = maakGithub();
  const indienen = (nummer: number, door: string) => dienIn(goed, { nummer, door }, plek, github.api);
  for (let nummer = 1; nummer <= 6; nummer++) await indienen(nummer, 'een-lezer');
  expect(github.pulls).toHaveLength(5);
  expect(github.reacties.at(-1)?.body).toContain('al 5 voorstellen van jou open');
  await indienen(7, 'een-lezer-2');
  expect(github.pulls).toHaveLength(6);
  // Wat al openstaat, gaat gewoon mee met wat iemand verandert.
  await indienen(5, 'een-lezer');
  expect(github.pulls).toHaveLength(6);
});
