import type { BrowserContext, Route } from 'playwright-core';
import { NepGit, oidVan, type Verschil } from './nep-git.ts';

/** Een GitHub in het geheugen: genoeg van zijn API om te lezen, een eigen kopie te maken, te bewaren en iets in te sturen. */
export interface NepForge {
  /** De voorstellen tot nu toe, met wat zij aan bestanden veranderen. */
  voorstellen: Voorstel[];
  /** Wat het formulier vroeg en hier niet bestaat; leeg als de nabootsing compleet is. */
  onbekend: string[];
  /** De repositories die er zijn: de onze, en die van de schrijver zodra er een kopie is. */
  repositories: string[];
}

export interface Voorstel {
  nummer: number;
  titel: string;
  tak: string;
  verschillen: Verschil[];
}

type Json = Record<string, unknown>;
interface Vraag {
  query: string;
  variables: { branch?: string; prefix?: string; input?: Json };
}

export const onze = 'vakwerk-proef/vakwerk';
const kopie = 'jobcoach/vakwerk';
const auteur = { name: 'Jo B. Coach', email: '', avatarUrl: 'https://avatars.example/7', user: { login: 'jobcoach' } };

/** Beantwoordt elk verzoek van deze browser aan api.github.com. Wie aanmeldt, heeft geen schrijfrecht op onze repository. */
export async function nepForge(context: BrowserContext): Promise<NepForge> {
  const git = new NepGit();
  const forge: NepForge = { voorstellen: [], onbekend: [], repositories: [onze] };

  await context.route('https://api.github.com/**', (route) => {
    const verzoek = route.request();
    if (verzoek.method() === 'OPTIONS') return geef(route, {});
    const { pathname } = new URL(verzoek.url());
    const inhoud = JSON.parse(verzoek.postData() ?? '{}');
    if (pathname === '/graphql') return geef(route, { data: graphql(inhoud) });
    const vraag = `${verzoek.method()} ${decodeURIComponent(pathname)}`.replace(onze, 'ONZE').replace(kopie, 'KOPIE');
    return geef(route, rest(vraag, inhoud));
  });
  return forge;

  function rest(vraag: string, inhoud: Json): unknown {
    const gesplitst = forge.repositories.includes(kopie);
    const antwoorden: Record<string, () => unknown> = {
      'GET /user': () => ({ id: 7, login: 'jobcoach', name: auteur.name, avatar_url: auteur.avatarUrl, html_url: '' }),
      'GET /repos/ONZE': () => ({ full_name: onze, permissions: { push: false }, owner: { type: 'Organization' } }),
      'GET /repos/KOPIE': () => (gesplitst ? { fork: true, full_name: kopie, parent: { full_name: onze } } : undefined),
      'POST /repos/ONZE/forks': () => {
        forge.repositories.push(kopie);
        return { full_name: kopie };
      },
      'POST /repos/ONZE/pulls': () => voorstel(String(inhoud.title), String(inhoud.head).replace(/^[^:]+:/, '')),
      [`GET /repos/ONZE/git/trees/${git.begin.oid}`]: () => ({
        tree: [...git.begin.bestanden].map(([path, tekst]) => ({
          type: 'blob',
          path,
          sha: oidVan(tekst),
          size: tekst.length,
        })),
      }),
    };
    if (antwoorden[vraag]) return antwoorden[vraag]();
    const [, tak = ''] = /^GET \/repos\/ONZE\/compare\/main\.\.\.[^:]+:(.+)$/.exec(vraag) ?? [];
    if (tak)
      return {
        files: git.verschillen(tak).map(({ pad, nieuw }) => ({ filename: pad, status: nieuw ? 'added' : 'modified' })),
      };
    forge.onbekend.push(vraag);
    return undefined;
  }

  function graphql({ query, variables: { branch, prefix = '', input = {} } }: Vraag): Json {
    const onzeTak = (target: Json) => ({ repository: { ref: { target } } });
    if (query.includes('createCommitOnBranch')) return { createCommitOnBranch: { commit: bewaar(input as never) } };
    if (query.includes('createRef')) {
      git.maakTak(String(input.name).replace('refs/heads/', ''));
      return { createRef: { ref: { name: input.name } } };
    }
    if (query.includes('fork: repository'))
      return { fork: { id: 'R_kopie' }, base: { ref: { target: { oid: git.begin.oid } } } };
    if (query.includes('forks(ownerAffiliations')) return { repository: { forks: { nodes: [] } } };
    if (query.includes('refs(refPrefix'))
      return { repository: { refs: { nodes: takken(prefix.replace('refs/heads/', '')) } } };
    if (query.includes('... on Commit { oid }')) return onzeTak({ oid: git.begin.oid });
    if (query.includes('oid message')) {
      const { oid, bericht } = git.tak(branch ?? 'main');
      return onzeTak({ history: { nodes: [{ oid, message: bericht }] } });
    }
    return { repository: deelvragen(query) };
  }

  /** Vragen over veel bestanden of takken in één keer: per naam een antwoord. */
  function deelvragen(query: string): Json {
    const antwoorden: [patroon: RegExp, antwoord: (deel: string) => unknown][] = [
      [/(content_\d+): object\(oid: ("[^"]+")/g, (oid) => ({ text: git.inhoud(oid), isTruncated: false })],
      [
        /((?:commit|history)_\d+): +ref\(.*?path: ("[^"]+")/g,
        () => ({
          target: { history: { nodes: [{ oid: git.begin.oid, author: auteur, committedDate: git.begin.datum }] } },
        }),
      ],
      [/(pr_\d+): pullRequests\( headRefName: ("[^"]+")/g, () => ({ nodes: [] })],
      [
        /(file_\d+): object\(expression: ("[^"]+")/g,
        (plek) => {
          const [tak = '', pad = ''] = plek.split(':');
          const text = git.tak(tak).bestanden.get(pad) ?? '';
          return { oid: oidVan(text), byteSize: text.length, isBinary: false, isTruncated: false, text };
        },
      ],
    ];
    const gevonden = antwoorden.flatMap(([patroon, antwoord]) =>
      [...query.matchAll(patroon)].map(([, naam = '', deel = '""']) => [naam, antwoord(JSON.parse(deel))]),
    );
    if (gevonden.length === 0) forge.onbekend.push(query);
    return Object.fromEntries(gevonden);
  }

  function bewaar({ branch, fileChanges, message }: Bewaren): Json {
    const bestanden = fileChanges.additions.map(({ path, contents }) => ({
      pad: path,
      tekst: Buffer.from(contents, 'base64').toString(),
    }));
    const { oid, datum } = git.bewaar(branch.branchName, bestanden, message.headline);
    return {
      oid,
      committedDate: datum,
      ...Object.fromEntries(bestanden.map(({ tekst }, i) => [`file_${i}`, { oid: oidVan(tekst) }])),
    };
  }

  function voorstel(titel: string, tak: string): Json {
    const nummer = forge.voorstellen.length + 1;
    forge.voorstellen.push({ nummer, titel, tak, verschillen: git.verschillen(tak) });
    const { datum } = git.begin;
    return {
      number: nummer,
      node_id: `PR_${nummer}`,
      title: titel,
      html_url: `https://github.com/${onze}/pull/${nummer}`,
      created_at: datum,
      updated_at: datum,
      head: { sha: git.tak(tak).oid },
    };
  }

  function takken(begin: string): Json[] {
    return git.takkenMet(begin).map(([naam, { oid, bericht, datum }]) => ({
      name: naam.slice(begin.length),
      target: { oid, message: bericht, committedDate: datum, author: auteur },
    }));
  }
}

interface Bewaren {
  branch: { branchName: string };
  fileChanges: { additions: { path: string; contents: string }[] };
  message: { headline: string };
}

function geef(route: Route, json: unknown): Promise<void> {
  const headers = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*',
    'access-control-allow-methods': '*',
  };
  return route.fulfill({ status: json === undefined ? 404 : 200, headers, json: json ?? { message: 'Not Found' } });
}
