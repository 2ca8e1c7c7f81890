import { describe, expect, test } from 'vitest';
import { zonderStopwoorden } from '../../src/zoeken/stopwoorden.ts';
import { leesVraag } from '../../src/zoeken/vraag.ts';
import { inTekst, uitTekst } from '../../src/zoeken/woordenlijst.ts';
import { lijstMet } from './maak.ts';

/** Waar een regel van het zoeken ophoudt: net wel, en net niet. */
const gezocht = (tekst: string, ...woorden: string[]) =>
  leesVraag(tekst, lijstMet(...woorden)).woorden.map(({ zoek }) => zoek.join('|'));
const letterlijk = (tekst: string, ...woorden: string[]) =>
  leesVraag(tekst, lijstMet(...woorden), true).woorden.map(({ zoek }) => zoek.join('|'));

describe('een samenstelling die hier niet staat', () => {
  test.each([
    ['begint met minstens drie letters', 'wetboek', ['wet', 'boek'], ['wet', 'boek']],
    ['ook met een tussen-s', 'werktijdsboek', ['werktijd', 'boek'], ['werktijd', 'boek']],
    ['en een s die bij het woord hoort, blijft', 'dansboek', ['dans', 'boek'], ['dans', 'boek']],
    ['maar niet met twee letters en een s', 'wwsboek', ['ww', 'boek'], []],
    ['eindigt op minstens vier letters', 'schuldwet', ['schuld', 'wet'], []],
    ['begint niet met een stopwoord', 'overboek', ['over', 'boek'], []],
    ['neemt het langste begin', 'werkgeverboek', ['werk', 'werkgever', 'geverboek', 'boek'], ['werkgever', 'boek']],
    [
      'eindigt op een verbuiging die er nog op lijkt',
      'werkorganisatie',
      ['werk', 'organiseren'],
      ['werk', 'organiseren'],
    ],
    ['maar niet op een waarvan de helft anders is', 'werkmotivatie', ['werk', 'motiveren'], []],
    ['een kort eind heeft vier letters gelijk', 'baanlopen', ['baan', 'loper'], ['baan', 'loper']],
    ['en niet drie', 'baanwegen', ['baan', 'weg'], []],
    ['een eind van vier letters staat er precies zo', 'wetboek', ['wet', 'boeken'], []],
  ])('%s', (_, tekst, woorden, gevonden) => {
    expect(letterlijk(tekst, ...woorden)).toEqual(gevonden);
  });
});

describe('wat iemand los schreef', () => {
  test.each([
    ['hoort bij elkaar als het hier één woord is', 'dag plan', ['dagplan'], ['dagplan']],
    ['niet als het begin twee letters heeft', 'op leiding', ['opleiding', 'leiding'], ['leiding']],
    ['niet als het eind twee letters heeft', 'taal ww', ['taalww', 'taal', 'ww'], ['taal', 'ww']],
    [
      'en telt dan niet nog eens apart',
      'dag plan maken schulden',
      ['dagplan', 'plan', 'schulden'],
      ['dagplan', 'schulden'],
    ],
  ])('%s', (_, tekst, woorden, gevonden) => {
    expect(gezocht(tekst, ...woorden)).toEqual(gevonden);
  });
});

describe('verbuigingen', () => {
  test('van vier letters gaan mee, van drie niet', () => {
    expect(gezocht('lopen', 'lopen', 'loop')).toEqual(['lopen|loop']);
    expect(gezocht('wegen', 'wegen', 'weg')).toEqual(['wegen']);
  });
  test('een half woord van drie letters zoekt al, van twee niet', () => {
    const plannen = ['planning', 'plannen', 'plant', 'planner', 'plank', 'plantje'];
    expect([gezocht('pla', ...plannen), gezocht('pl', ...plannen)]).toEqual([['pla'], []]);
  });
});

describe('de hele zin op een rij', () => {
  const zin = (tekst: string, ...woorden: string[]) => leesVraag(tekst, lijstMet(...woorden)).zin;
  test('gaat mee als de helft ertoe doet, en niet als het minder is', () => {
    expect(zin('hoe schulden', 'hoe', 'schulden')).toBe('hoe schulden');
    expect(zin('hoe help schulden', 'hoe', 'help', 'schulden')).toBe('');
  });
  test('is er niet van één woord, en niet als er een woord in staat dat nergens staat', () => {
    expect([zin('schulden', 'schulden'), zin('schulden xqzwvk', 'schulden')]).toEqual(['', '']);
  });
  test('heeft het verbeterde woord op zijn plaats', () => {
    const vraag = leesVraag('angst mantelzrog', lijstMet('angst', 'mantelzorg'));
    expect([vraag.zin, vraag.verbeterd]).toEqual(['angst mantelzorg', 'angst mantelzorg']);
  });
});

test('een losse letter zegt niets, een woord van twee letters wel', () => {
  expect(zonderStopwoorden(['x', 'ww', 'schulden'])).toEqual(['ww', 'schulden']);
});

describe('de woordenlijst', () => {
  test('schrijft van elk woord wat het met het vorige deelt, als letter, en de rest', () => {
    expect(inTekst(['schulden', 'baan', 'schuld', 'baan'], 60)).toBe('60AbaanAschuldGen');
  });

  test('kent meer letters dan er in het alfabet zijn', () => {
    const begin = 'abcdefghijklmnopqrstuvwxyz';
    const woorden = [`${begin}een`, `${begin}twee`];
    expect(inTekst(woorden, 1)).toBe(`1A${begin}eenZztwee`);
    expect(uitTekst(inTekst(woorden, 1)).woorden).toEqual(woorden);
  });

  test('staan op een tweede regel de woorden die alleen ernaast staan', () => {
    const tekst = inTekst(['baan', 'schuld'], 60, ['schuld', 'opvang', 'opvangen']);
    expect(tekst).toBe('60AbaanAschuld\nAopvangGen');
    const { woorden, ernaast, heeft, staatErnaast } = uitTekst(tekst);
    expect([woorden, ernaast]).toEqual([
      ['baan', 'schuld'],
      ['opvang', 'opvangen'],
    ]);
    expect(['opvang', 'opvangt', 'schuld'].map((woord) => [heeft(woord), staatErnaast(woord)])).toEqual([
      [false, true],
      [false, true],
      [true, false],
    ]);
  });

  test('noemt een begin zeldzaam tot er vijf woorden zo beginnen', () => {
    const plan = ['plan', 'planbord', 'plank', 'plannen', 'planner', 'plant'];
    expect([5, 6].map((aantal) => lijstMet('a', ...plan.slice(0, aantal), 'z').begintZelden('pl'))).toEqual([
      true,
      false,
    ]);
    expect(lijstMet(...plan).begintZelden('q')).toBe(false);
  });

  test('vindt een begin aan het eind, in het midden en aan het begin, en verder niet', () => {
    const lijst = lijstMet('baan', 'schuld', 'werk');
    expect(['b', 's', 'w', 'baan', 'a', 'c', 't', 'z'].map(lijst.begint)).toEqual([
      ...[true, true, true, true],
      ...[false, false, false, false],
    ]);
  });

  test('geeft elk woord dat hetzelfde klinkt of dezelfde stam heeft, en anders niets', () => {
    const lijst = lijstMet('boek', 'boeken', 'taalniveau', 'werk');
    expect(lijst.verbuigingen('boekje')).toEqual([]);
    expect(lijst.verbuigingen('boeken')).toEqual(['boek', 'boeken']);
    expect([lijst.klinkt('taalnivo'), lijst.klinkt('fiets')]).toEqual([['taalniveau'], []]);
  });
});
