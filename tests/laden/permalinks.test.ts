import { expect, test } from 'vitest';
import { interventieTekst, problemenSamen } from '../hulp/content.ts';

const methode = (velden = {}) => interventieTekst(velden);
const register = '- code: VW-001\n  id: nieuw\n  voorheen: [oudst, oud]\n';
const bij = (bestanden: Record<string, string>) =>
  problemenSamen({ 'permalinks.yaml': register, ...bestanden }).map(
    ({ bestand, controle }) => `${bestand} ${controle}`,
  );

test('wie twee keer hernoemd is, noemt haar oude namen ook zelf', () => {
  expect(bij({ 'interventies/nieuw.mdx': methode({ voorheen: ['oudst', 'oud'] }) })).toEqual([]);
});

test('een oude naam die niet in het register staat, stuurt niet door', () => {
  expect(bij({ 'interventies/nieuw.mdx': methode({ voorheen: ['ouder-nog'] }) })).toEqual([
    'interventies/nieuw.mdx naam-blijft',
  ]);
});

test('een oude naam wordt niet van een andere methode: dan zou het oude adres iets anders tonen', () => {
  const ander = methode({ situaties: ['Een eigen situatie.', 'Nog een eigen situatie.'] });
  expect(bij({ 'interventies/nieuw.mdx': methode(), 'interventies/oud.mdx': ander })).toEqual([
    'interventies/oud.mdx naam-blijft',
  ]);
});

test('wie uit het register verdwijnt, houdt de bouw tegen', () => {
  expect(bij({})).toEqual(['permalinks.yaml code-uniek']);
});
