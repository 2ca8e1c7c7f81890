import { expect, test } from 'vitest';
import type { Antwoord } from '../../scripts/meet/zoeken/maten.ts';
import { zinmatenPerKlasse } from '../../scripts/meet/zoeken/zinnen.ts';

const antwoord = (klasse: string, qrels: Record<string, number>, ...ids: string[]): Antwoord => ({
  vraag: { qid: '', class: klasse, query: '', split: 'dev', qrels },
  ids,
  verbeterd: '',
  ms: 0,
});

test('een zin is goed beantwoord als bovenaan of bij de eerste drie staat wat goed helpt', () => {
  const { alle, klant, vraag } = zinmatenPerKlasse([
    antwoord('klant', { a: 3, b: 1 }, 'a', 'b'),
    antwoord('klant', { a: 3, b: 1 }, 'b', 'c', 'a'),
    antwoord('klant', { a: 2 }, 'c', 'd', 'e', 'a'),
    antwoord('vraag', { a: 2 }),
  ]);
  expect(klant).toEqual({ vragen: 3, eerste: 0.333, inDrie: 0.667, leeg: 0, mis: 0.333 });
  expect(vraag).toEqual({ vragen: 1, eerste: 0, inDrie: 0, leeg: 1, mis: 0 });
  expect(alle).toEqual({ vragen: 4, eerste: 0.25, inDrie: 0.5, leeg: 0.25, mis: 0.25 });
});

test('wat geen antwoord heeft of er buiten valt, telt apart', () => {
  const maten = zinmatenPerKlasse([
    antwoord('klant', { a: 2 }, 'a'),
    antwoord('klant', { a: 1 }, 'b'),
    antwoord('buiten', {}),
    antwoord('buiten', {}, 'a'),
  ]);
  expect(maten.alle?.vragen).toBe(1);
  expect(maten['geen antwoord']).toMatchObject({ vragen: 1, mis: 1 });
  expect(maten.buiten).toMatchObject({ vragen: 2, leeg: 0.5, mis: 0.5 });
});
