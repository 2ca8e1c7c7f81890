import { expect, test } from 'vitest';
import { metVraagtekens, uitlegVraagtekens } from '../../src/weergave/bewijs/niet-gezien.ts';

test('wat wij van een bevinding niet zagen, staat er als vraagteken bij, en anders staat er niets', () => {
  expect(metVraagtekens(['moment', 'zekerheid'])).toBe('(moment: ?, zekerheid: ?)');
  expect(metVraagtekens([])).toBe('');
});

test('wat een vraagteken betekent, staat één keer op een bladzijde, alleen voor wat er staat', () => {
  expect(uitlegVraagtekens([{ nietGezien: ['zekerheid'] }, { nietGezien: [] }, { nietGezien: ['moment'] }])).toBe(
    'Een vraagteken bij een bevinding: dat zagen wij niet in wat wij lazen. “moment: ?”: wanneer er gemeten is; “zekerheid: ?”: hoe zeker het getal is.',
  );
  expect(uitlegVraagtekens([{ nietGezien: [] }])).toBe('');
});
