import { merk, nietMeerVanzelf, nogNietVolledig, overgenomen } from '../../src/voorstel/reactie.ts';
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
/** Maakt van een volledig voorstel een tak met een pull request, en zegt onder het issue wat er gebeurde of mist. Nog eens doen verandert niets. */
export async function dienIn(
  uitslag: Uitslag,
  issue: Issue,
  { eigenaar, basis }: { eigenaar: string; basis: string },
  api: Api,
) {
  const reageer = (tekst: string) => zetReactie(issue.nummer, merk, tekst, api);
  if (!uitslag.bestand) return reageer(nogNietVolledig(uitslag.gebreken));
  const { pad, inhoud, naam } = uitslag.bestand;
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

  const sha = await commit(`content/${pad}`, inhoud, boodschap, basis, api);
  if (nu) await api('PATCH', `/git/refs/heads/${tak}`, { sha, force: true });
  else await api('POST', '/git/refs', { ref: `refs/heads/${tak}`, sha });
  const open = pull ?? ((await api('POST', '/pulls', pullRequest(naam, issue, tak, basis))) as { html_url: string });
  return reageer(overgenomen(open.html_url));
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

function pullRequest(naam: string, { nummer, door }: Issue, head: string, base: string) {
  return {
    title: `Voorstel: ${naam}`.slice(0, 200),
    head,
    base,
    body: [
      `Uit issue #${nummer}, van ${/^[\w-]+$/.test(door) ? `@${door}` : 'een lezer'}. De controle op de inhoud is goed.`,
      'Voor de redactie: klopt het, past het, en is er niemand te herkennen? Wat ontbreekt, kan later. Staat er *Approve workflows to run*? Klik daarop, dan draait ook de rest van de controle.',
      `Closes #${nummer}`,
    ].join('\n\n'),
  };
}
