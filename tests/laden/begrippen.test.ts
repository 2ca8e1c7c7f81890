import { describe, expect, test } from 'vitest';
import { laad } from '../../src/laden/laad.ts';
import { kort, maakMap } from '../hulp/content.ts';

const begrip = (id: string, term: string, erbij = '') => `- id: ${id}\n  term: ${term}\n  soort: methode\n${erbij}`;
const problemen = async (begrippen: string) =>
  kort((await laad(await maakMap({ 'begrippen.yaml': begrippen }))).problemen);

describe('een woord leidt naar één begrip', () => {
  test('ook als het bij het ene begrip de term is en bij het andere een ander woord', async () => {
    expect(
      await problemen(begrip('bellen', 'Bellen') + begrip('appen', 'Appen', '  ookWel: [chatten, bellen]\n')),
    ).toEqual(['7:21 begrip-uniek']);
  });
  test('maar een begrip mag zichzelf twee keer noemen', async () => {
    expect(await problemen(begrip('jobs', 'JOBS', '  voluit: Jobs\n'))).toEqual([]);
  });
});
