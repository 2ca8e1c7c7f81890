import type { Api } from './api.ts';

/** Onder deze naam schrijft een workflow; alleen een reactie van deze gebruiker wordt bijgewerkt. */
const wij = 'github-actions[bot]';

interface Reactie {
  id: number;
  body: string;
  user: { login: string } | null;
}

/** Zet één reactie bij een issue of pull request, of werkt haar bij: zij is te herkennen aan het merk waarmee zij begint. */
export async function zetReactie(
  nummer: number,
  merk: string,
  body: string,
  api: Api,
): Promise<'Geplaatst' | 'Bijgewerkt' | 'Ongewijzigd'> {
  const eigen = await eigenReactie(nummer, merk, api);
  if (eigen?.body === body) return 'Ongewijzigd';
  if (eigen) await api('PATCH', `/issues/comments/${eigen.id}`, { body });
  else await api('POST', `/issues/${nummer}/comments`, { body });
  return eigen ? 'Bijgewerkt' : 'Geplaatst';
}

async function eigenReactie(nummer: number, merk: string, api: Api): Promise<Reactie | undefined> {
  for (let bladzijde = 1; ; bladzijde++) {
    const deze = (await api('GET', `/issues/${nummer}/comments?per_page=100&page=${bladzijde}`)) as Reactie[];
    const gevonden = deze.find(({ body, user }) => user?.login === wij && body.startsWith(merk));
    if (gevonden || deze.length < 100) return gevonden;
  }
}
