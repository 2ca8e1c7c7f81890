import { beforeEach, expect, test, vi } from 'vitest';
import { bezoek } from '../../scripts/links/bezoek.ts';
import { oordeelOver } from '../../scripts/links/verslag.ts';
import { andereSite } from '../hulp/andere-site.ts';

const beleefd = { tegelijk: 2, geduld: 60_000, opnieuw: 0, wie: 'Vakwerk (proef)' };

// Niets verlaat de machine, ook niet op een plek waar verzoeken via een ander gaan.
beforeEach(() => {
  for (const naam of ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY']) vi.stubEnv(naam, undefined);
  return () => vi.unstubAllEnvs();
});

test.each([
  [200, 'leeft'],
  [404, 'dood'],
  [410, 'dood'],
  [401, 'onbekend'],
  [403, 'onbekend'],
  [429, 'onbekend'],
  [500, 'onbekend'],
  [999, 'onbekend'],
])('een site die %d antwoordt: %s', async (status, oordeel) => {
  const adres = `${await andereSite((_, antwoord) => void antwoord.writeHead(status).end())}/a?b=1&c="2"`;
  const gevraagd = new URL(adres).href;
  const antwoord = (await bezoek([gevraagd], beleefd)).get(gevraagd);
  expect(antwoord).toEqual({ status, fout: '' });
  expect(oordeelOver(antwoord ?? { status: 0, fout: '' })).toBe(oordeel);
});

test('een naam die niet bestaat is dood; wie niet antwoordt of weigert, is onbekend', () => {
  expect(oordeelOver({ status: 0, fout: 'ENOTFOUND' })).toBe('dood');
  for (const fout of ['EAI_AGAIN', 'ECONNREFUSED', 'TimeoutError', 'CERT_HAS_EXPIRED', ''])
    expect(oordeelOver({ status: 0, fout })).toBe('onbekend');
});

test('wie niet op tijd antwoordt of de verbinding verbreekt, geeft geen status', async () => {
  const adres = await andereSite(({ url }, antwoord) => void (url === '/breek' && antwoord.destroy()));
  const antwoorden = await bezoek([`${adres}/hang`, `${adres}/breek`], { ...beleefd, geduld: 200 });
  expect(antwoorden.get(`${adres}/hang`)).toEqual({ status: 0, fout: 'TimeoutError' });
  expect(antwoorden.get(`${adres}/breek`)).toMatchObject({ status: 0 });
});

test('een verhuizing telt als waar zij uitkomt', async () => {
  const naar: Record<string, string> = { '/oud': '/nieuw', '/kwijt': '/nergens' };
  const adres = await andereSite(({ url = '' }, antwoord) => {
    const location = naar[url];
    if (location) antwoord.writeHead(301, { location }).end();
    else antwoord.writeHead(url === '/nieuw' ? 200 : 404).end();
  });
  const antwoorden = await bezoek([`${adres}/oud`, `${adres}/kwijt`], beleefd);
  expect([...antwoorden.values()].map(({ status }) => status).sort()).toEqual([200, 404]);
});

test('vraagt eerst alleen de kop, en noemt zich', async () => {
  const verzoeken: [string | undefined, string | undefined][] = [];
  const adres = await andereSite(({ method, headers }, antwoord) => {
    verzoeken.push([method, headers['user-agent']]);
    antwoord.writeHead(method === 'HEAD' ? 405 : 200).end();
  });
  expect((await bezoek([`${adres}/`], beleefd)).get(`${adres}/`)?.status).toBe(200);
  expect(verzoeken).toEqual([
    ['HEAD', 'Vakwerk (proef)'],
    ['GET', 'Vakwerk (proef)'],
  ]);
});

test('bezoekt nooit meer adressen tegelijk dan gezegd, en niet waar een bladzijde naar verwijst', async () => {
  let nu = 0;
  let meeste = 0;
  const gevraagd = new Set<string>();
  const adres = await andereSite(({ url = '' }, antwoord) => {
    gevraagd.add(url);
    meeste = Math.max(meeste, ++nu);
    setTimeout(() => {
      nu--;
      antwoord.writeHead(200, { 'content-type': 'text/html' }).end('<a href="/verder">verder</a>');
    }, 20);
  });
  const adressen = Array.from({ length: 30 }, (_, i) => `${adres}/${i}`);
  expect((await bezoek(adressen, beleefd)).size).toBe(30);
  expect(meeste).toBe(2);
  expect(gevraagd.size).toBe(30);
});

test('na een storing vraagt hij het nog eens', async () => {
  let keren = 0;
  const adres = await andereSite((_, antwoord) => void antwoord.writeHead(++keren > 2 ? 200 : 503).end());
  expect((await bezoek([`${adres}/`], { ...beleefd, opnieuw: 1 })).get(`${adres}/`)?.status).toBe(200);
});
