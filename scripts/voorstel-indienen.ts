import { promises as fs } from 'node:fs';
import { githubApi } from './github/api.ts';
import { voerUit } from './voer-uit.ts';
import { dienIn } from './voorstel/dien-in.ts';

/**
 * Dient in wat `voorstel-lees.ts` las. Draait met schrijfrechten, en daarom zonder één pakket van een ander: alleen wat Node zelf
 * meebrengt.
 */
await voerUit(async () => {
  const {
    GITHUB_EVENT_PATH = '',
    GITHUB_API_URL = '',
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
    githubApi(GITHUB_API_URL, GITHUB_REPOSITORY, process.env.GITHUB_TOKEN ?? ''),
  );
});
