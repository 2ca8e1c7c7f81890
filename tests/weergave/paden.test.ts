import { expect, test } from 'vitest';
import { idVanInterventie, paden } from '../../src/weergave/site/paden.ts';

test('uit het adres van een interventie komt haar id, uit een ander adres niets', () => {
  expect(idVanInterventie(paden.interventie('ips-jongeren'))).toBe('ips-jongeren');
  for (const ander of [paden.interventies, paden.kaart('ips'), paden.bron('ips'), paden.home])
    expect(idVanInterventie(ander)).toBeUndefined();
});
