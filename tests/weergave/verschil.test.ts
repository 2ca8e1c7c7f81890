import { describe, expect, test } from 'vitest';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import { korteTitel, vergelijkbaar } from '../../src/weergave/vergelijken/vergelijking.ts';
import { verschilTussen } from '../../src/weergave/vergelijken/verschil.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { maakInterventie } from '../hulp/maak.ts';
import { nauwkeurig, onbeslist, onderzoek, punten } from '../kern/hulp.ts';

const goed = nauwkeurig({ id: 'goed' });
const vaag = onderzoek({ id: 'vaag' });
const slecht = onderzoek({ id: 'slecht', vond: 'negatief', schatting: punten(-15, -29, -1) });
const open = onderzoek({ id: 'open', schatting: onbeslist });
const telling = onderzoek({ id: 'telling', schatting: { soort: 'telling', aantal: 60, van: 100 } });
const bibliotheek = maakBibliotheek({}, [goed, vaag, slecht, open, telling]);
const methode = (titel: string, bewijs: unknown[] = [], velden = {}) =>
  vergelijkbaar(
    {
      ...maakInterventie({ titel, ...(bewijs.length > 0 && { bewijs }), ...velden }),
      id: titel.toLowerCase(),
      lijf: { html: '', koppen: [] },
    } as Interventie,
    bibliotheek,
  );
const zin = (...methoden: ReturnType<typeof methode>[]) => verschilTussen(methoden).zin;

describe('het verschil in één zin', () => {
  const a = methode('Alfa: voluit', [rijOver([goed])]);
  const b = methode('Bravo');

  test('wat van de een bekend is en van de ander niet', () => {
    expect(zin(a, b)).toBe('Over werk: Alfa werkt waarschijnlijk; van Bravo weten wij het niet.');
  });

  test('wat wij alleen door ons lezen niet weten, staat in dezelfde zin', () => {
    expect(zin(methode('Charlie', [rijOver([vaag])]), b)).toBe(
      'Over werk: Charlie werkt misschien, voor zover wij lazen; van Bravo weten wij het niet.',
    );
  });

  test('niets beslist, alleen geteld en averechts heten zo, en nooit *werkt*', () => {
    expect(zin(methode('Delta', [rijOver([open])]), methode('Echo', [rijOver([telling])]))).toBe(
      'Over werk: van Delta kan het onderzoek niet zeggen of het verschil maakt; of Echo werkt, weten wij niet: er is alleen geteld.',
    );
    expect(zin(methode('Foxtrot', [rijOver([slecht])]), b)).toMatch(/Foxtrot werkt misschien averechts/);
  });

  test('bij wie, of over welke uitkomst, staat achter de naam', () => {
    const groep = methode('Golf', [rijOver([goed], { subgroep: 'jongeren' })]);
    const houden = methode('Hotel', [rijOver([goed], { uitkomst: 'werk-gevonden', variant: 'in een groep' })]);
    expect(zin(groep, houden)).toBe(
      'Over werk weten wij van elk hetzelfde: Golf (jongeren) en Hotel (in een groep) werken waarschijnlijk.',
    );
  });

  test('is er geen verschil, dan zegt de zin dat', () => {
    expect(zin(b, methode('India'), methode('Juliett'))).toBe(
      'Over werk weten wij van elk hetzelfde: van Bravo, India en Juliett weten wij het niet.',
    );
  });

  test('wat een oordeel tegenspreekt of open laat, staat er meteen onder', () => {
    const dubbel = methode('Kilo', [
      rijOver([goed], { variant: 'advies' }),
      rijOver([slecht], { variant: 'verplicht' }),
    ]);
    const { verder } = verschilTussen([dubbel, b]);
    expect(verder).toHaveLength(1);
    expect(verder[0]).toMatch(/^Kilo: maar ook: Werk gevonden \(verplicht\): dit werkt misschien averechts/);
  });

  test('wat een concept is, staat er één keer', () => {
    expect(verschilTussen([a, b]).concept).toBe('Concept: geen van deze 2 methoden is al beoordeeld door een Gilde.');
  });
});

test.each([
  ['IPS: Individuele Plaatsing en Steun', 'IPS'],
  ['Wekelijkse coach en groep (Employment Circles)', 'Wekelijkse coach en groep'],
  ['Jobcoach en Harrie', 'Jobcoach en Harrie'],
])('%s heet kort %s', (titel, kort) => {
  expect(korteTitel(titel)).toBe(kort);
});

test('heten twee methoden kort hetzelfde, dan staan er hun hele titels', () => {
  const titels = ['IPS: voor volwassenen', 'IPS: voor jongeren'];
  expect(verschilTussen(titels.map((titel) => methode(titel))).vraag).toBe(`${titels.join(' of ')}?`);
});
