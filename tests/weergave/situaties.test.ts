import { describe, expect, test } from 'vitest';
import { antwoorden } from '../../src/vragen/situaties.ts';
import { bladrecords, bladWeergave } from '../../src/weergave/situaties/blad.ts';
import { situatiefilter } from '../../src/weergave/situaties/situatiefilter.ts';
import { suggestielijst } from '../../src/weergave/zoeken/suggesties.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { inhoud } from '../hulp/inhoud.ts';

describe('filteren terwijl iemand typt', () => {
  const situaties = [
    { zin: 'Ik durf niet te bellen, want ik weet al wat ze gaan zeggen.', woorden: 'CGT-groepstraining faalangst' },
    { zin: 'Mijn klant heeft vijf hulpverleners.', woorden: 'Begeleiding geldzorgen' },
    { zin: 'Ik solliciteer elke dag.', woorden: 'Begeleiding geldzorgen' },
  ];
  const vind = (vraag: string) => situatiefilter(situaties)(vraag);
  const nummers = (vraag: string) => vind(vraag).gevonden.map((situatie) => situaties.indexOf(situatie));

  test('een leeg veld toont alles', () => expect(nummers('  ')).toEqual([0, 1, 2]));

  test('een hele zin vindt de zin die er net anders staat', () => {
    expect(nummers('Mijn klant durft niet te bellen')).toEqual([0]);
    expect(vind('Mijn klant durft niet te bellen').alleWoorden).toBe(true);
  });

  test.each([
    ['een half woord', 'solli', [2]],
    ['een verbogen woord', 'solliciteert', [2]],
    ['een deel van een samenstelling', 'zorgen', [1, 2]],
    ['een woord van de methode', 'FAALANGST', [0]],
    ['een woord zonder accent of hoofdletter', 'cgt', [0]],
  ])('%s vindt wat erbij hoort', (_, vraag, verwacht) => expect(nummers(vraag)).toEqual(verwacht));

  test('staan niet alle woorden ergens, dan komt wat de meeste heeft, en dat is te zien', () => {
    expect(nummers('durft te vliegen')).toEqual([0]);
    expect(vind('durft te vliegen').alleWoorden).toBe(false);
  });

  test('wat nergens staat, vindt niets', () => {
    expect(nummers('helikopter')).toEqual([]);
    expect(vind('helikopter').alleWoorden).toBe(false);
  });
});

const { interventies, bibliotheek } = inhoud;

test('elke situatie die het zoekveld noemt, wijst naar haar zin op haar blad', () => {
  const plekken = bladrecords(interventies, antwoorden(interventies, bibliotheek))
    .map(bladWeergave)
    .flatMap(({ id, zinnen }) => zinnen.map((regel) => `/situaties/${id}/#${regel.id} ${regel.zin}`));
  const voorgesteld = suggestielijst(bibliotheek).situaties.map(([zin, href]) => `${href} ${zin}`);
  expect(voorgesteld.toSorted()).toEqual(plekken.toSorted());
});

test('een gearchiveerde interventie wordt niet voorgesteld, en haar situaties ook niet', () => {
  const { methoden, situaties } = suggestielijst(maakBibliotheek({ oud: { status: 'gearchiveerd' }, nieuw: {} }));
  expect(methoden.map(([, href]) => href)).toEqual(['/interventies/nieuw/']);
  expect(situaties.length).toBeGreaterThan(0);
  for (const [, href] of situaties) expect(href).toMatch(/^\/situaties\/[a-z-]+\/#nieuw-\d$/);
});

test('wie een situatie van de inhoud overtypt, vindt haar', () => {
  const situaties = interventies.flatMap((i) => i.situaties.map((zin) => ({ zin, woorden: i.titel })));
  const vind = situatiefilter(situaties);
  const kwijt = situaties.filter(({ zin }) => !vind(zin).gevonden.some((gevonden) => gevonden.zin === zin));
  expect(kwijt).toEqual([]);
});
