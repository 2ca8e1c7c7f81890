import { describe, expect, test } from 'vitest';
import { gezegd } from '../../src/components/zoeken/gezegd.ts';
import { tussen } from '../../src/zoeken/via.ts';
import { besteZin, zinnenIn } from '../../src/zoeken/zin.ts';

describe('een zin blijft heel', () => {
  test.each([
    ['Eerst dit. Dan dat.', ['Eerst dit.', 'Dan dat.']],
    ['Dat kost 3.5 uur, bijv. op maandag. Daarna niets.', ['Dat kost 3.5 uur, bijv. op maandag.', 'Daarna niets.']],
    ['Vraag: “Wil je dat?” En wacht.', ['Vraag: “Wil je dat?”', 'En wacht.']],
    ['Zeg: “Jij zoekt. Ik bel.” En wacht.', ['Zeg: “Jij zoekt. Ik bel.”', 'En wacht.']],
    ['Zonder punt', ['Zonder punt']],
    ['', []],
  ])('%s', (tekst, zinnen) => {
    expect(zinnenIn(tekst)).toEqual(zinnen);
  });
});

test('de beste zin heeft de meeste gezochte woorden, ook half of verbogen; bij gelijke stand de eerste', () => {
  const zinnen = ['Ik heb schulden.', 'Schulden en een huis.', 'Met schulden durf ik niets.'];
  expect(besteZin(['schuld', 'durf'], zinnen)).toEqual({ zin: 'Met schulden durf ik niets.', aantal: 2 });
  expect(besteZin(['schulden'], zinnen).zin).toBe('Ik heb schulden.');
  expect(besteZin(['schulden'], ['Het is jouw schuld.', ...zinnen]).zin).toBe('Ik heb schulden.');
  expect(besteZin(['fiets'], zinnen)).toEqual({ zin: '', aantal: 0 });
});

describe('wat er bij een resultaat staat', () => {
  const bladzijde = {
    meta: {
      title: 'Rustig plannen',
      kort: ['Je maakt samen een plan.', 'Een plan helpt bij stress. Het kost een uur.'].join(tussen),
      situatie: ['Ik kom nergens aan toe; alles is te veel.', 'Mijn hoofd zit vol stress.'].join(tussen),
      gezegde: ['loop over', 'stress om alles', 'snap die brieven niet van die stress'].join(tussen),
    },
    content: 'Kop. De training duurt twee dagen en kost niets. Stress neemt af bij rust.',
  };
  const bij = (...woorden: string[]) => gezegd(woorden, bladzijde);

  test('is een hele situatie, ook als daar een puntkomma in staat', () => {
    expect(bij('toekom', 'veel').situatie).toBe('Ik kom nergens aan toe; alles is te veel.');
  });

  test('is een situatie als die evenveel van het gezochte heeft als een andere zin', () => {
    expect(bij('stress')).toEqual({
      inEenZin: 'Je maakt samen een plan.',
      situatie: 'Mijn hoofd zit vol stress.',
      elders: '',
    });
  });

  test('is een gezegde als dat meer van het gezochte heeft dan een situatie', () => {
    expect(bij('stress', 'brieven')).toEqual({
      inEenZin: 'Je maakt samen een plan.',
      situatie: 'snap die brieven niet van die stress',
      elders: '',
    });
  });

  test('is bij een methode nooit een zin van elders op haar bladzijde: die zegt niet wat zij is', () => {
    expect(bij('training', 'dagen').elders).toBe('');
    expect(bij('kost', 'uur').elders).toBe('Het kost een uur.');
  });

  test('is geen zin met minder dan de helft van het gezochte', () => {
    expect(bij('uur', 'zonder', 'werk').elders).toBe('');
  });

  test('is bij een bladzijde zonder samenvatting een hele zin die meer van het gezochte heeft', () => {
    const bron = { meta: { title: 'Een bron' }, content: bladzijde.content };
    expect(gezegd(['training', 'dagen'], bron).elders).toBe('De training duurt twee dagen en kost niets.');
    expect(bij('plan', 'stress').elders).toBe('Een plan helpt bij stress.');
  });

  test('is niets als het al in de naam of de eerste regel staat', () => {
    expect(bij('plan')).toEqual({ inEenZin: 'Je maakt samen een plan.', situatie: '', elders: '' });
  });

  test('is geen los kopje, en niets als het gezochte alleen verborgen staat', () => {
    expect([bij('kop').elders, bij('budget').elders]).toEqual(['', '']);
  });
});
