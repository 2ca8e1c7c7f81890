import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeownersOningevuld } from '../../scripts/nagaan/codeowners.ts';

const voorbeeld = readFileSync('CODEOWNERS', 'utf8');
const forge = { adres: 'https://forge.example/groep/vakwerk' };

test('een CODEOWNERS die nog niet ingevuld is, is bij een forge een fout die zegt wat te doen', () => {
  expect(codeownersOningevuld(voorbeeld, forge)).toMatch(/regel \d+.*Vervang EIGENAAR.*docs\/hosten\.md/s);
  expect(codeownersOningevuld(voorbeeld, undefined)).toBe('');
  expect(codeownersOningevuld(voorbeeld.replaceAll('@EIGENAAR/', '@gemeente/'), forge)).toBe('');
});

test('in de uitleg erboven mag de naam blijven staan', () => {
  expect(codeownersOningevuld('# Vervang @EIGENAAR/ hieronder\n* @gemeente/onderhoud\n', forge)).toBe('');
});
