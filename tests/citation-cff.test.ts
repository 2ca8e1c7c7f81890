import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const lees = (pad: string) => readFileSync(pad, 'utf8');

test('CITATION.cff zegt van het project wat package.json en NOTICE ook zeggen', () => {
  const cff = parse(lees('CITATION.cff'));
  const { version, license, description } = JSON.parse(lees('package.json'));
  expect(cff).toMatchObject({ 'cff-version': '1.2.0', version, license, abstract: description, type: 'software' });
  const [rechthebbende] = cff.authors as { name: string }[];
  expect(lees('NOTICE')).toContain(`Copyright (c) 2026 ${rechthebbende?.name}`);
});
