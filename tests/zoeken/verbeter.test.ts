import { describe, expect, test } from 'vitest';
import { verbeter } from '../../src/zoeken/verbeter.ts';

const beter = (woord: string, ...woorden: string[]) => verbeter(woord, woorden, []);
const klinkt = (woord: string, ...klinken: string[]) => verbeter(woord, klinken, klinken);

describe('hoe langer een woord, hoe meer er fout mag', () => {
  test.each([
    ['vier letters', 'wrek', 'werk', undefined],
    ['vijf letters', 'werke', 'werken', undefined],
    ['zes letters', 'wrkgev', 'werkgev', 'werkgev'],
    ['zes letters, twee fouten', 'wrkgvv', 'werkgev', undefined],
    ['acht letters', 'werkgvve', 'werkgeve', 'werkgeve'],
    ['acht letters, twee fouten', 'wirkgvve', 'werkgeve', undefined],
    ['negen letters, twee fouten', 'wirkgvver', 'werkgever', 'werkgever'],
    ['negen letters, drie fouten', 'wirkgvvir', 'werkgever', undefined],
    ['negen letters, drie fouten vooraan', 'wxxxgever', 'werkgever', undefined],
    ['negen letters, drie fouten achteraan', 'werkgexxx', 'werkgever', undefined],
  ])('%s', (_, getypt, woord, bedoeld) => {
    expect(beter(getypt, woord)).toBe(bedoeld);
  });

  test.each([
    ['een letter te veel', 'werkkgeve', 'werkgeve'],
    ['een letter te weinig', 'wrkgever', 'werkgever'],
    ['twee letters verwisseld', 'wekrge', 'werkge'],
    ['de laatste twee verwisseld', 'werkeg', 'werkge'],
  ])('%s is één fout', (_, getypt, bedoeld) => {
    expect(beter(getypt, bedoeld)).toBe(bedoeld);
  });

  test('twee letters verwisseld en nog een fout zijn er twee', () => {
    expect(beter('wekrga', 'werkge')).toBeUndefined();
    expect(beter('wekrgevar', 'werkgever')).toBe('werkgever');
    expect(beter('wekrgevra', 'werkgever')).toBeUndefined();
  });

  test('letters die niet naast elkaar verwisseld zijn, zijn er twee', () => {
    expect(beter('wegkre', 'werkge')).toBeUndefined();
  });
});

describe('wie meer fouten toestaat', () => {
  const ruim = (woord: string, ...woorden: string[]) => verbeter(woord, woorden, [], 2);
  test('vindt een kort woord met twee fouten', () => {
    expect(ruim('wirkgvve', 'werkgeve')).toBe('werkgeve');
  });
  test('maar niet als er twee woorden even veel op lijken', () => {
    expect(ruim('wirkgvve', 'werkgeve', 'wirkgabe')).toBeUndefined();
    expect(ruim('werkgvve', 'werkgeve', 'werkgvvab')).toBe('werkgeve');
  });
});

describe('een ander begin', () => {
  test('is in een kort woord een ander woord', () => {
    expect(beter('zerkge', 'werkge')).toBeUndefined();
    expect(klinkt('cijfer', 'sijfer')).toBeUndefined();
  });
  test('telt in een lang woord als een fout erbij', () => {
    expect(beter('zerkgever', 'werkgever')).toBe('werkgever');
    expect(beter('zerkgevar', 'werkgever')).toBeUndefined();
  });
  test('wint het niet van een woord met hetzelfde begin', () => {
    expect(beter('werkgevar', 'berkgevar', 'werkgever')).toBe('werkgever');
    expect(beter('werkgevar', 'werkgever', 'berkgevar')).toBe('werkgever');
  });
  test('mag in een lang woord als het hetzelfde klinkt', () => {
    expect(klinkt('cijferstaat', 'sijferstaat')).toBe('sijferstaat');
    expect(klinkt('cijferst', 'sijferst')).toBeUndefined();
    expect(verbeter('cijferst', [], ['sijferst'])).toBeUndefined();
    expect(klinkt('fotocopien', 'votokopien')).toBe('votokopien');
  });
});

describe('wat hetzelfde klinkt', () => {
  test('wint van een woord met één fout, maar niet als het anders begint', () => {
    expect(verbeter('taalnivoo', ['taalnivo', 'taalniveau'], ['taalniveau'])).toBe('taalniveau');
    expect(verbeter('cijferlijst', ['cijferlijsd', 'sijferlijst'], ['sijferlijst'])).toBe('cijferlijsd');
  });
  test('is er meer, dan wint het eerste', () => {
    expect(klinkt('taalnivo', 'taalniveau', 'taalnivoo')).toBe('taalniveau');
  });
  test('telt ook in een woord van vijf letters, en niet in een van vier', () => {
    expect(klinkt('harry', 'harrie')).toBe('harrie');
    expect(klinkt('hary', 'harrie')).toBeUndefined();
  });
});

test('van woorden die even dichtbij liggen, wint het eerste; wie dichterbij ligt, wint van elk', () => {
  expect(beter('werkgevxr', 'werkgevar', 'werkgever')).toBe('werkgevar');
  expect(beter('werkgevxr', 'werkgavar', 'werkgever')).toBe('werkgever');
});
