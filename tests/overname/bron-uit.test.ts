import { describe, expect, test } from 'vitest';
import { bronUit } from '../../src/overname/bron-uit.ts';

const werk = { type: 'article-journal', title: 'Zoeken naar werk', author: [{ family: 'Aa', given: 'P.' }] };
const velden = (erbij: object) => bronUit({ ...werk, ...erbij }).velden;
const niet = (erbij: object) => bronUit({ ...werk, ...erbij }).niet;

describe('een verwijzing wordt een bron', () => {
  test.each([
    ['als getal', { 'date-parts': [[2019, 3]] }, 2019],
    ['als tekst', { 'date-parts': [['2019']] }, 2019],
    ['in woorden', { literal: '3 maart 2019' }, 2019],
    ['zonder jaar', { literal: 'z.d.' }, null],
    ['nog niet verschenen', { literal: 'in druk' }, 'in druk'],
  ])('met een jaar %s', (_, issued, jaar) => {
    expect(bronUit({ ...werk, issued: JSON.parse(JSON.stringify(issued)) }).velden.jaar).toBe(jaar);
  });

  test.each([
    '10.1000/abc',
    'doi:10.1000/abc',
    'https://doi.org/10.1000/abc',
    'http://dx.doi.org/10.1000%2Fabc',
    'DOI 10.1000/abc.',
  ])('met de DOI %s in elke schrijfwijze', (DOI) => expect(velden({ DOI }).doi).toBe('10.1000/abc'));

  test('met een adres, maar niet dat van de oplosser', () => {
    expect(velden({ URL: 'https://doi.org/10.1000/abc' })).toMatchObject({ doi: '10.1000/abc' });
    expect(velden({ URL: 'https://doi.org/10.1000/abc' })).not.toHaveProperty('url');
    expect(velden({ URL: 'https://werk.example/rapport' }).url).toBe('https://werk.example/rapport');
  });

  test('met de titel zonder opmaak en met streepjes in de bladzijden', () => {
    expect(velden({ title: 'Over <i>IPS</i>  en\nwerk', page: '87–99' })).toMatchObject({
      titel: 'Over IPS en werk',
      paginas: '87-99',
    });
  });

  test('met het soort dat wij kennen; een werkdocument heet een rapport met een nadere naam', () => {
    expect(velden({ type: 'thesis' }).soort).toBe('proefschrift');
    expect(velden({ type: 'report', genre: 'Working paper' }).soort).toBe('werkdocument');
  });

  test('zonder auteurs zegt dat wij ze niet zagen, en meer dan er staan ook', () => {
    expect(velden({ author: [] }).auteurs).toEqual([{ organisatie: 'Auteurs niet gezien' }]);
    expect(velden({ author: [...werk.author, { family: 'others' }] })).toMatchObject({
      auteurs: [{ familie: 'Aa' }],
      enAnderen: true,
    });
  });

  test('en wat niet past, staat erbij', () => {
    expect(niet({ type: 'motion_picture' })).toEqual([
      'Het soort `motion_picture` kennen wij niet: wij maakten er een rapport van.',
    ]);
    expect(niet({ DOI: 'geen doi' })).toEqual(['`geen doi` is geen DOI.']);
    expect(niet({ issued: { literal: 'lente' } })).toEqual(['In `lente` zagen wij geen jaar.']);
    expect(niet({ URL: 'www.zonder.example' })).toEqual(['`url: www.zonder.example` past niet in dat veld.']);
    expect(niet({ language: 'Klingon' })).toEqual(['De taal `Klingon` kennen wij niet.']);
    expect(niet({})).toEqual([]);
  });

  test('met een naam van wie, wanneer en waarover', () => {
    expect(bronUit({ ...werk, issued: { 'date-parts': [['2019']] } }).id).toBe('aa-2019-zoeken');
    expect(bronUit({ title: 'Ω' }).id).toBe('bron');
  });
});
