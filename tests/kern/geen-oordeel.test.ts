import { describe, expect, test } from 'vitest';
import { type Type, types } from '../../src/kern/codes.ts';
import { interventieSchema } from '../../src/kern/interventie/schema.ts';
import { volledig } from './volledig.ts';

/** Elke plek in een waarde waar een object staat, als functie die daar een sleutel bij zet. */
function plekken(
  waarde: unknown,
  zet: (nieuw: unknown) => unknown,
  pad = '',
): [string, (sleutel: string) => unknown][] {
  if (Array.isArray(waarde))
    return waarde.flatMap((deel, i) => plekken(deel, (nieuw) => zet(waarde.with(i, nieuw)), `${pad}[${i}]`));
  if (typeof waarde !== 'object' || waarde === null) return [];
  return [
    [pad || '(bovenaan)', (sleutel) => zet({ ...waarde, [sleutel]: 'sterk' })],
    ...Object.entries(waarde).flatMap(([naam, deel]) =>
      plekken(deel, (nieuw) => zet({ ...waarde, [naam]: nieuw }), `${pad}.${naam}`),
    ),
  ];
}

describe.each(Object.keys(types) as Type[])('in een interventie van type %s', (type) => {
  const alle = plekken(volledig(type), (nieuw) => nieuw);

  test.each(['richting', 'bewijskracht', 'oordeel', 'iets'])(
    'kan niemand `%s` typen, op geen enkele diepte',
    (sleutel) => {
      expect(alle.length).toBeGreaterThan(15);
      const doorgelaten = alle.filter(([, met]) => interventieSchema.safeParse(met(sleutel)).success);
      expect(doorgelaten.map(([pad]) => pad)).toEqual([]);
    },
  );
});

test('ook __proto__ en andere vreemde sleutels zijn onbekend', () => {
  for (const sleutel of ['__proto__', 'constructor', 'toString', ''])
    expect(
      interventieSchema.safeParse(Object.defineProperty(volledig('netwerk'), sleutel, { value: 1, enumerable: true }))
        .success,
      sleutel,
    ).toBe(false);
});
