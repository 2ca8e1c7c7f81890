import { herkenningsteken } from '../../src/terugkoppeling/herkenningsteken.ts';

/** Wie het commentaar schrijft; alleen een commentaar van deze gebruiker wordt bijgewerkt. */
const schrijver = 'github-actions[bot]';

interface Pull {
  number: number;
  head: { sha: string };
  base: { repo: { full_name: string } };
}

interface Commentaar {
  id: number;
  body: string;
  user: { login: string } | null;
}

/** Het kleine deel van GitHub dat wij nodig hebben. De toegang blijft binnen; elk antwoord dat niet goed is, gooit. */
export function maakGithub(api: string, repository: string, toegang: string) {
  async function vraag<T>(pad: string, methode = 'GET', lijf?: object): Promise<T> {
    const antwoord = await fetch(`${api}/repos/${repository}/${pad}`, {
      method: methode,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${toegang}`,
        'x-github-api-version': '2022-11-28',
      },
      ...(lijf && { body: JSON.stringify(lijf) }),
    });
    if (!antwoord.ok) throw new Error(`${methode} ${pad} gaf ${antwoord.status}`);
    return (await antwoord.json()) as T;
  }

  async function eigenCommentaar(nummer: number): Promise<Commentaar | undefined> {
    for (let bladzijde = 1; ; bladzijde++) {
      const deze = await vraag<Commentaar[]>(`issues/${nummer}/comments?per_page=100&page=${bladzijde}`);
      const gevonden = deze.find(({ body, user }) => user?.login === schrijver && body.startsWith(herkenningsteken));
      if (gevonden || deze.length < 100) return gevonden;
    }
  }

  return {
    /**
     * Het nummer van het open pull request van deze tak, als deze commit er nog de laatste van is. `null` als dat er niet is: dan
     * is er intussen iets nieuwers of is het gesloten.
     */
    async pullRequest(eigenaar: string, tak: string, commit: string): Promise<number | null> {
      const zoek = new URLSearchParams({ state: 'open', head: `${eigenaar}:${tak}`, per_page: '100' });
      const pulls = await vraag<Pull[]>(`pulls?${zoek}`);
      const deze = pulls.filter(({ head, base }) => head.sha === commit && base.repo.full_name === repository);
      return deze.length === 1 ? (deze[0]?.number ?? null) : null;
    },

    /** Eén commentaar per pull request: bijgewerkt als het er al staat. */
    async plaats(nummer: number, tekst: string): Promise<'Bijgewerkt' | 'Geplaatst'> {
      const oud = await eigenCommentaar(nummer);
      if (oud) await vraag(`issues/comments/${oud.id}`, 'PATCH', { body: tekst });
      else await vraag(`issues/${nummer}/comments`, 'POST', { body: tekst });
      return oud ? 'Bijgewerkt' : 'Geplaatst';
    },
  };
}
