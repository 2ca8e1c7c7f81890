/** De enige deur naar de API van GitHub. Zonder één pakket van een ander, want wie haar gebruikt heeft schrijfrechten. */

/** Eén vraag aan de API, binnen de repository. Wat er niet is, geeft bij lezen `null`; elke andere fout gooit. */
export type Api = (methode: 'GET' | 'POST' | 'PATCH', pad: string, inhoud?: object) => Promise<unknown>;

/** De API van deze repository. De sleutel blijft binnen: geen melding noemt haar. */
export function githubApi(basis: string, repository: string, sleutel: string): Api {
  return async (methode, pad, inhoud) => {
    const antwoord = await fetch(`${basis}/repos/${repository}${pad}`, {
      method: methode,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${sleutel}`,
        'x-github-api-version': '2022-11-28',
      },
      ...(inhoud && { body: JSON.stringify(inhoud) }),
    });
    if (antwoord.status === 404 && methode === 'GET') return null;
    const hint = antwoord.status === 403 ? ' Mag een workflow dit? Zie docs/hosten.md.' : '';
    if (!antwoord.ok) throw new Error(`${methode} ${pad} gaf ${antwoord.status}.${hint}`);
    return antwoord.json();
  };
}
