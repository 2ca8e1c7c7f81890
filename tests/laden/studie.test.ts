import { expect, test } from 'vitest';
import { laad } from '../../src/laden/laad.ts';
import { kort, maakMap } from '../hulp/content.ts';

test('een melding heeft genoeg aan een verwijzing en wat het vond', async () => {
  const { bibliotheek, problemen } = await laad(
    await maakMap({ 'studies/a.yaml': 'verwijzing: 10.1000/abc\nvond: Meer mensen vonden werk.\n' }),
  );
  expect(problemen).toEqual([]);
  expect(bibliotheek.studies).toEqual([{ id: 'a', verwijzing: '10.1000/abc', vond: 'Meer mensen vonden werk.' }]);
});

test('een melding bij een methode die niet bestaat, wijst naar die regel', async () => {
  const { problemen } = await laad(
    await maakMap({
      'studies/a.yaml': 'verwijzing: 10.1000/abc\nvond: Meer mensen vonden werk.\ninterventies:\n  - bestaat-niet\n',
    }),
  );
  expect(kort(problemen)).toEqual(['4:5 interventie-bestaat']);
});
