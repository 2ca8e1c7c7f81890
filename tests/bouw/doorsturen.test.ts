import { expect, test } from 'vitest';
import { doorstuurbestanden } from '../../scripts/bouw/doorsturen.ts';
import { hoortErbij } from '../../src/offline/lijst.ts';
import { doorstuuradressen } from '../../src/vormen/adressen.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';

const bestanden = doorstuurbestanden(
  doorstuuradressen(
    maakBibliotheek({ nieuw: {} }, [], { permalinks: [{ code: 'VW-007', id: 'nieuw', voorheen: ['oudst', 'oud'] }] }),
  ),
);

test('elke webserver krijgt dezelfde adressen in haar eigen taal', () => {
  expect(Object.keys(bestanden)).toEqual(['_redirects', 'doorsturen/nginx.conf', 'doorsturen/Caddyfile']);
  expect(bestanden._redirects).toContain('/vw/VW-007/ /interventies/nieuw/ 301\n');
  expect(bestanden['doorsturen/nginx.conf']).toContain('location = /vw/7/ { return 301 /interventies/nieuw/; }\n');
  expect(bestanden['doorsturen/Caddyfile']).toContain('redir /vw/007/ /interventies/nieuw/ 301\n');
  const aantallen = Object.values(bestanden).map((tekst) => tekst.split('\n').length);
  expect(new Set(aantallen).size).toBe(1);
});

test('wie twee keer hernoemd is, gaat van elke oude naam in één stap naar de laatste', () => {
  for (const oud of ['oudst', 'oud'])
    expect(bestanden._redirects).toContain(`/interventies/${oud}/bewijs/ /interventies/nieuw/bewijs/ 301\n`);
});

test('regels voor een webserver gaan niet mee op een apparaat', () => {
  expect(Object.keys(bestanden).filter(hoortErbij)).toEqual([]);
});
