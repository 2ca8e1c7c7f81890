import { describe, expect, test } from 'vitest';
import { stelVoor } from '../../src/zoeken/suggesties.ts';
import { gevondenVia } from '../../src/zoeken/via.ts';
import type { Treffer } from '../../src/zoeken/weeg.ts';
import { type Motor, zoek } from '../../src/zoeken/zoek.ts';
import { gegevensMet } from './maak.ts';

const gegevens = gegevensMet('schulden', 'boek', 'boeken', 'baan', 'telefoon');

/** Een zoekmotor die op elke term geeft wat hier staat, en onthoudt wat er gevraagd is. */
function motor(antwoorden: Record<string, Treffer[]>): Motor<Treffer> & { gevraagd: string[] } {
  const gevraagd: string[] = [];
  return Object.assign(
    async (term: string) => {
      gevraagd.push(term);
      return antwoorden[term] ?? [];
    },
    { gevraagd },
  );
}
const ids = async (tekst: string, m: Motor<Treffer>) =>
  (await zoek(tekst, gegevens, m)).treffers.map(({ treffer }) => treffer.id);

test('elk woord apart en alles samen telt op: wie beide heeft staat voor', async () => {
  const m = motor({
    schulden: [
      { id: 'a', score: 3 },
      { id: 'b', score: 2 },
    ],
    telefoon: [
      { id: 'c', score: 3 },
      { id: 'b', score: 2 },
    ],
    'schulden telefoon': [{ id: 'b', score: 4 }],
  });
  expect((await ids('schulden telefoon', m))[0]).toBe('b');
  expect(m.gevraagd).toContain('"schulden telefoon"');
});

test('alle woorden samen worden gezocht zodra er twee zijn', async () => {
  const [een, twee] = [motor({}), motor({})];
  await zoek('boeken', gegevens, een);
  await zoek('schulden telefoon', gegevens, twee);
  expect(een.gevraagd).toEqual(['', 'boeken', 'boek']);
  expect(twee.gevraagd).toContain('schulden telefoon');
});

test('een woord dat niemand kent gaat nooit naar de zoekmotor', async () => {
  const m = motor({ schulden: [{ id: 'a', score: 3 }] });
  await zoek('schulden xqzwvk', gegevens, m);
  expect(m.gevraagd.join(' ')).not.toContain('xqzwvk');
});

test('een zeldzame vorm van een gewoon woord telt niet als zeldzaam', async () => {
  const gewoon = Array.from({ length: 50 }, (_, i) => ({ id: `p${i}`, score: 1.2 }));
  const m = motor({ boeken: [{ id: 'toeval', score: 5 }], boek: [{ id: 'over', score: 1.5 }, ...gewoon] });
  expect((await ids('boeken', m))[0]).toBe('over');
});

test('is het belangrijkste van de vraag onbekend en staat de rest alleen ergens in een tekst, dan is er niets', async () => {
  const gewoon = Array.from({ length: 40 }, (_, i) => ({ id: `p${i}`, score: 0.2 }));
  expect(await ids('xqzwvk kwekfrt baan', motor({ baan: gewoon }))).toEqual([]);
});

describe('een woord dat alleen in delen bestaat', () => {
  const delen = gegevensMet('baan', 'telefoon', 'werken');
  const gevonden = async (m: Motor<Treffer>) =>
    (await zoek('telefoonbaan', delen, m)).treffers.map((t) => t.treffer.id);
  test('is gevonden als een bladzijde alle delen heeft', async () => {
    const beide = [{ id: 'a', score: 3, matchedMetaFields: ['woord'] }];
    expect(await gevonden(motor({ telefoon: beide, baan: beide }))).toEqual(['a']);
  });
  test('maar niet als de ene bladzijde het ene heeft en de andere het andere', async () => {
    const een = motor({ telefoon: [{ id: 'a', score: 3 }], baan: [{ id: 'b', score: 3 }] });
    expect(await gevonden(een)).toEqual([]);
  });
  test('en ook niet als de delen bijna overal staan', async () => {
    const overal = Array.from({ length: 58 }, (_, i) => ({ id: `p${i}`, score: 0.1 }));
    expect(await gevonden(motor({ telefoon: overal, baan: overal }))).toEqual([]);
  });
});

test('wat veel zwakker is dan de beste, valt weg', async () => {
  const m = motor({
    telefoon: [
      { id: 'a', score: 10 },
      { id: 'b', score: 0.05 },
    ],
  });
  expect(await ids('telefoon', m)).toEqual(['a']);
});

test('elke treffer zegt welke woorden van de vraag erop staan', async () => {
  const m = motor({ schulden: [{ id: 'a', score: 3 }], telefoon: [{ id: 'b', score: 3 }] });
  const { treffers } = await zoek('schulden telefoon', gegevens, m);
  expect(Object.fromEntries(treffers.map(({ treffer, woorden }) => [treffer.id, woorden]))).toEqual({
    a: ['schulden'],
    b: ['telefoon'],
  });
});

test('een verborgen woord is een reden, een zichtbaar woord niet', () => {
  const velden = { ook: 'geldproblemen ¶ kan niet rondkomen', woord: 'budget' };
  expect(gevondenVia(['rondkomen'], 'Schuldhulpverlening', velden)).toBe('kan niet rondkomen');
  expect(gevondenVia(['schuldhulpverlening'], 'Schuldhulpverlening', velden)).toBe('');
  expect(gevondenVia(['geldprobleem'], 'Schuldhulpverlening', velden)).toBe('geldproblemen');
});

test('suggesties: eerst wat zo begint, dan wat het ook heet, en een typefout mag', () => {
  const maak = (naam: string, ...ook: string[]) => ({ naam, woorden: naam.split(' '), ook });
  const alle = [maak('omgaan met weerstand'), maak('weerstand'), maak('motiverende gespreksvoering', 'weerstand')];
  expect(stelVoor('weerst', alle).map(({ naam }) => naam)).toEqual([
    'weerstand',
    'omgaan met weerstand',
    'motiverende gespreksvoering',
  ]);
  expect(stelVoor('weerstnad', alle)[0]?.naam).toBe('weerstand');
  expect(stelVoor('xqzwvk', alle)).toEqual([]);
  expect(stelVoor('  ', alle)).toEqual([]);
});
