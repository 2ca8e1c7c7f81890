import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bewijskrachten, type Richting } from '../../src/kern/bewijs/schalen.ts';
import { richtingLabels } from '../../src/kern/bewijs/zinnen.ts';
import { gewogenRijen } from '../../src/vragen/werk.ts';
import { kopregels } from '../../src/weergave/bewijs/kopbewijs.ts';
import { inCode, korteKopregel, uitCode } from '../../src/weergave/bewijs/kopregel-kort.ts';
import { inhoud } from '../hulp/inhoud.ts';

test('elk teken gaat heen en terug door zijn code, en elk teken heeft een eigen code', () => {
  const teken = fc.record({
    richting: fc.constantFrom(...(Object.keys(richtingLabels) as Richting[])),
    bewijskracht: fc.constantFrom(...bewijskrachten),
    voorZoverWijLazen: fc.boolean(),
    onderzoeken: fc.nat({ max: 300 }),
  });
  fc.assert(
    fc.property(teken, (dit) => {
      expect(uitCode(inCode(dit))).toEqual(dit);
    }),
  );
});

test('een code die er geen is, tekent niets anders', () => {
  expect(() => uitCode('qp9a1')).toThrow('Geen teken: qp9a1');
});

test('een korte kopregel houdt elk woord over het bewijs; van wat wij niet weten, alleen dat', () => {
  for (const interventie of inhoud.bibliotheek.interventies)
    for (const regel of kopregels(gewogenRijen(interventie, inhoud.bibliotheek))) {
      const [, ...woorden] = korteKopregel(regel);
      const weet = regel.meter.richting !== 'onbekend';
      const zin = weet ? regel.zin : regel.zin.replace(/^(dat weten we niet\.) .*/, '$1');
      expect(woorden).toEqual([regel.aanhef, regel.naam, zin, regel.meter.label]);
    }
});
