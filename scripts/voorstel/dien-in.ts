import { merk, nietMeerVanzelf, nogNietVolledig, overgenomen, teVeelOpen } from '../../src/voorstel/reactie.ts';
import type { Uitslag } from '../../src/voorstel/voorstel.ts';
import type { Api } from '../github/api.ts';
import { zetReactie } from '../github/reactie.ts';

export interface Issue {
  nummer: number;
  /** Wie het schreef. */
  door: string;
}

/** De enige plekken waar een voorstel een bestand mag zetten. */
const toegestaan = /^(?:interventies\/[a-z0-9-]{1,60}\.mdx|studies\/[a-z0-9-]{1,60}\.yaml)$/;
/** Zoveel voorstellen van één persoon staan er hoogstens tegelijk open: een redactie moet ze kunnen lezen. */
const meesteOpen = 5;

/** Maakt van een volledig voorstel een tak met een pull request, en zegt onder het issue wat er gebeurde of mist. Nog eens doen verandert niets. */
export async function dienIn(
  uitslag: Uitslag,
  issue: Issue,
  { eigenaar, basis }: { eigenaar: string; basis: string },
  api: Api,
) {
  const reageer = (tekst: string) => zetReactie(issue.nummer, merk, tekst, api);
  if (!uitslag.bestand) return reageer(nogNietVolledig(uitslag.gebreken));
  const { pad, inhoud } = uitslag.bestand;
  if (!toegestaan.test(pad)) throw new Error(`Een voorstel mag hier geen bestand zetten: ${JSON.stringify(pad)}`);

  const tak = `voorstel/issue-${issue.nummer}`;
  const boodschap = `Voeg het voorstel uit issue ${issue.nummer} toe`;
  const [pull] = (await api('GET', `/pulls?state=all&head=${eigenaar}:${tak}`)) as {
    state: string;
    html_url: string;
  }[];
  const nu = (await api('GET', `/git/ref/heads/${tak}`)) as { object: { sha: string } } | null;
  const laatste = nu && ((await api('GET', `/git/commits/${nu.object.sha}`)) as { message: string });
  const vanIemandAnders = laatste && laatste.message !== boodschap;
  if (pull?.state === 'closed' || vanIemandAnders) return reageer(nietMeerVanzelf(pull?.html_url ?? tak));

  if (!pull && (await openVan(issue.door, api)) >= meesteOpen) return reageer(teVeelOpen(meesteOpen));

  const sha = await commit(`content/${pad}`, inhoud, boodschap, basis, api);
  if (nu) await api('PATCH', `/git/refs/heads/${tak}`, { sha, force: true });
  else await api('POST', '/git/refs', { ref: `refs/heads/${tak}`, sha });
  const open = pull ?? ((await api('POST', '/pulls', pullRequest(pad, issue, tak, basis))) as { html_url: string });
  return reageer(overgenomen(open.html_url));
}

/** Hoeveel pull requests deze workflow voor deze persoon openhoudt. */
async function openVan(door: string, api: Api): Promise<number> {
  const pulls = ((await api('GET', '/pulls?state=open&per_page=100')) ?? []) as {
    head: { ref: string };
    body: string | null;
  }[];
  return pulls.filter(({ head, body }) => head.ref.startsWith('voorstel/issue-') && body?.includes(vanWie(door)))
    .length;
}

function vanWie(door: string): string {
  return `van ${/^[\w-]+$/.test(door) ? `@${door}` : 'een lezer'}.`;
}

/** Eén commit op de basis, met alleen dit bestand erbij. */
async function commit(pad: string, content: string, message: string, basis: string, api: Api): Promise<string> {
  const { object } = (await api('GET', `/git/ref/heads/${basis}`)) as { object: { sha: string } };
  const ouder = (await api('GET', `/git/commits/${object.sha}`)) as { tree: { sha: string } };
  const tree = (await api('POST', '/git/trees', {
    base_tree: ouder.tree.sha,
    tree: [{ path: pad, mode: '100644', type: 'blob', content }],
  })) as { sha: string };
  const nieuw = (await api('POST', '/git/commits', { message, tree: tree.sha, parents: [object.sha] })) as {
    sha: string;
  };
  return nieuw.sha;
}

/** Van wat iemand typte komt niets in de titel: daar leest de forge `closes #1`, `[skip ci]` en `@naam` als opdracht. */
function pullRequest(pad: string, { nummer, door }: Issue, head: string, base: string) {
  return {
    title: `Voorstel: ${pad.replace(/\.[a-z]+$/, '')}`,
    head,
    base,
    body: [
      `Uit issue #${nummer}, ${vanWie(door)} De controle op de inhoud is goed.`,
      'Voor de redactie: klopt het, past het, en is er niemand te herkennen? Wat ontbreekt, kan later. Staat er *Approve workflows to run*? Klik daarop, dan draait ook de rest van de controle.',
      `Closes #${nummer}`,
    ].join('\n\n'),
  };
}
