import { expect, test } from 'vitest';
import { begrippenSchema } from '../../src/kern/begrip.ts';
import { ervaringSchema } from '../../src/kern/ervaring.ts';
import { leerpadSchema } from '../../src/kern/leerpad.ts';
import { leerpadvelden } from '../hulp/leerpad.ts';

test('een begrip heeft een id, een term en een soort; een definitie mag later', () => {
  const begrip = { id: 'pw', term: 'Pw', soort: 'wet-en-uitkering' };
  expect(begrippenSchema.safeParse([begrip, { ...begrip, id: 'ww', ookWel: ['werkloosheid'] }]).success).toBe(true);
  expect(begrippenSchema.safeParse([{ ...begrip, soort: 'weetje' }]).success).toBe(false);
  expect(begrippenSchema.safeParse([{ ...begrip, id: 'PW' }]).success).toBe(false);
});

test('een leerpad heeft minstens één onderdeel, en elk onderdeel zegt wanneer het klaar is', () => {
  const mag = (erbij: object) => leerpadSchema.safeParse({ ...leerpadvelden, ...erbij }).success;
  const [eerste] = leerpadvelden.onderdelen;
  const { klaarAls: _, ...zonderEind } = eerste as NonNullable<typeof eerste>;
  expect(mag({})).toBe(true);
  expect(mag({ onderdelen: [] })).toBe(false);
  expect(mag({ onderdelen: [zonderEind] })).toBe(false);
});

test('twee onderdelen van een leerpad heten niet hetzelfde: een vinkje hoort bij één', () => {
  const [eerste] = leerpadvelden.onderdelen;
  const dubbel = { ...leerpadvelden, onderdelen: [eerste, { ...eerste, titel: 'Kijk bij elkaar!' }] };
  expect(leerpadSchema.safeParse(dubbel).error?.issues.map(({ path }) => path.join('.'))).toEqual([
    'onderdelen.1.titel',
  ]);
});

test('een vraag om jezelf te toetsen heeft een goed en een fout antwoord', () => {
  const met = (goed: boolean[]) => ({
    ...leerpadvelden,
    zelftoets: leerpadvelden.zelftoets.map((vraag) => ({
      ...vraag,
      antwoorden: vraag.antwoorden.map((antwoord, i) => ({ ...antwoord, goed: goed[i] })),
    })),
  });
  const pad = (velden: object) => leerpadSchema.safeParse(velden).error?.issues.map(({ path }) => path.join('.'));
  expect(pad(met([true, true]))).toEqual(['zelftoets.0.antwoorden']);
  expect(pad(met([false, false]))).toEqual(['zelftoets.0.antwoorden']);
});

test('de versie van een leerpad is die van zijn bovenste wijziging', () => {
  expect(leerpadSchema.safeParse({ ...leerpadvelden, versie: 2 }).success).toBe(false);
});

test('een leerpad wijst alleen binnen de site', () => {
  const [vraag] = leerpadvelden.zelftoets;
  const met = (adres: string) => ({ ...leerpadvelden, zelftoets: [{ ...vraag, lees: { titel: 'Elders', adres } }] });
  expect(leerpadSchema.safeParse(met('/interventies/ips/bewijs/#bewijs-werk-gevonden')).success).toBe(true);
  for (const adres of ['https://elders.example/', '//elders.example/', '/a/../b', 'javascript:1', '/een/?x=1'])
    expect(leerpadSchema.safeParse(met(adres)).success, adres).toBe(false);
});

const ervaring = {
  interventie: 'een-methode',
  datum: '2026-01-01',
  rol: 'klantmanager',
  setting: 'Een middelgrote gemeente.',
  watGedaan: 'Vier keer samen gebeld.',
  watWerkte: 'Samen oefenen.',
  watNiet: 'Te weinig tijd.',
};

test('een ervaring vertelt ook wat niet werkte', () => {
  expect(ervaringSchema.safeParse(ervaring).success).toBe(true);
  const { watNiet: _, ...alleenLof } = ervaring;
  expect(ervaringSchema.safeParse(alleenLof).success).toBe(false);
});

test('een ervaring heeft geen veld voor een naam', () => {
  expect(ervaringSchema.safeParse({ ...ervaring, naam: 'J. de Vries' }).success).toBe(false);
});
