import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bewijskrachten } from '../../src/kern/bewijs/schalen.ts';
import { statussen } from '../../src/kern/codes.ts';
import { paden } from '../../src/weergave/site/paden.ts';
import { prozabladzijden } from '../hulp/proza.ts';

const bladzijden = prozabladzijden();
const adressen = new Set<unknown>(Object.values(paden));

test('een link op onze eigen bladzijden gaat naar een adres dat de site kent', () => {
  const eigen = bladzijden.flatMap(({ pad, links }) =>
    links.map(({ url, plek }) => ({ url, waar: `${pad}:${plek.regel}` })),
  );
  expect(eigen.length).toBeGreaterThan(50);
  const mis = eigen.filter(({ url }) => !/^(https:|#)/.test(url) && !adressen.has(url.replace(/#.*/, '')));
  expect(mis).toEqual([]);
});

// Astro maakt er geen krullen van: die van haar zijn Engels.
test('aanhalingstekens zijn ’ en “ ”, zoals in het Nederlands', () => {
  const recht = bladzijden.flatMap(({ pad, alineas }) =>
    alineas.filter(({ tekst }) => /['"]/.test(tekst)).map(({ tekst, plek }) => `${pad}:${plek.regel} ${tekst}`),
  );
  expect(recht).toEqual([]);
});

test.each([
  ['klantmanagers', 'label', [...bewijskrachten].reverse()],
  ['gildes', 'statussen', Object.keys(statussen)],
])('op de bladzijde voor %s staat elk van %s, in volgorde', (naam, lijst, verwacht) => {
  const tekst = readFileSync(`src/pages/over/${naam}.mdx`, 'utf8');
  const genoemd = [...tekst.matchAll(new RegExp(`<Term naam=\\{${lijst}(?:\\.([a-z-]+)|\\['([a-z-]+)'\\])\\}>`, 'g'))];
  expect(genoemd.map(([, a, b]) => a ?? b)).toEqual(verwacht);
});
