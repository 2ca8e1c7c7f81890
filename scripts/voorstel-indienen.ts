import { promises as fs } from 'node:fs';
import { voerUit } from './voer-uit.ts';
import { type Api, dienIn } from './voorstel/dien-in.ts';

/**
 * Dient in wat `voorstel-lees.ts` las. Draait met schrijfrechten, en daarom zonder één pakket van een ander: alleen wat Node zelf
 * meebrengt.
 */
await voerUit(async () => {
  const {
    GITHUB_EVENT_PATH = '',
    GITHUB_API_URL,
    GITHUB_REPOSITORY = '',
    GITHUB_REF_NAME = '',
    UITSLAG = '',
  } = process.env;
  const { issue } = JSON.parse(await fs.readFile(GITHUB_EVENT_PATH, 'utf8'));
  const uitslag = JSON.parse(Buffer.from(UITSLAG, 'base64').toString('utf8'));
  const [eigenaar = ''] = GITHUB_REPOSITORY.split('/');
  await dienIn(
    uitslag,
    { nummer: Number(issue.number), door: String(issue.user?.login ?? '') },
    { eigenaar, basis: GITHUB_REF_NAME },
    apiVan(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}`, process.env.GITHUB_TOKEN ?? ''),
  );
});

function apiVan(basis: string, sleutel: string): Api {
  return async (method, pad, inhoud) => {
    const antwoord = await fetch(`${basis}${pad}`, {
      method,
      headers: { authorization: `Bearer ${sleutel}`, accept: 'application/vnd.github+json' },
      ...(inhoud ? { body: JSON.stringify(inhoud) } : {}),
    });
    if (antwoord.status === 404 && method === 'GET') return null;
    const hint = antwoord.status === 403 ? ' Mag een workflow pull requests maken? Zie docs/hosten.md.' : '';
    if (!antwoord.ok) throw new Error(`${method} ${pad} gaf ${antwoord.status}: ${await antwoord.text()}.${hint}`);
    return antwoord.json();
  };
}
