import type { Api } from './api.ts';

interface Pull {
  number: number;
  head: { sha: string };
  base: { repo: { full_name: string } };
}

/**
 * Het nummer van het open pull request van deze tak, als deze commit er nog de laatste van is. `null` als dat er niet is: dan is
 * er intussen iets nieuwers of is het gesloten.
 */
export async function pullRequestVan(
  { eigenaar, tak, commit }: { eigenaar: string; tak: string; commit: string },
  repository: string,
  api: Api,
): Promise<number | null> {
  const zoek = new URLSearchParams({ state: 'open', head: `${eigenaar}:${tak}`, per_page: '100' });
  const pulls = ((await api('GET', `/pulls?${zoek}`)) ?? []) as Pull[];
  const deze = pulls.filter(({ head, base }) => head.sha === commit && base.repo.full_name === repository);
  return deze.length === 1 ? (deze[0]?.number ?? null) : null;
}
