import { expect, test } from 'vitest';
import { begrippenSchema } from '../../src/kern/begrip.ts';
import { ervaringSchema } from '../../src/kern/ervaring.ts';
import { leerpadSchema } from '../../src/kern/leerpad.ts';

test('een begrip heeft een id, een term en een soort; een definitie mag later', () => {
  const begrip = { id: 'pw', term: 'Pw', soort: 'wet-en-uitkering' };
  expect(begrippenSchema.safeParse([begrip, { ...begrip, id: 'ww', ookWel: ['werkloosheid'] }]).success).toBe(true);
  expect(begrippenSchema.safeParse([{ ...begrip, soort: 'weetje' }]).success).toBe(false);
  expect(begrippenSchema.safeParse([{ ...begrip, id: 'PW' }]).success).toBe(false);
});

const leerpad = {
  titel: 'Beginnen met bellen',
  inEenZin: 'Je leert met collega’s een eerste telefoongesprek voeren.',
  voorWie: 'Klantmanagers in een vast team.',
  tijd: 'Drie middagen.',
  status: 'concept',
  onderdelen: [
    { titel: 'Kijk bij elkaar', opdracht: 'Luister mee met een gesprek.', klaarAls: 'Ieder keek één keer mee.' },
  ],
  auteurs: ['Redactie'],
  herkomst: 'Geschreven voor een test.',
};

test('een leerpad heeft minstens één onderdeel, en elk onderdeel zegt wanneer het klaar is', () => {
  expect(leerpadSchema.safeParse(leerpad).success).toBe(true);
  expect(leerpadSchema.safeParse({ ...leerpad, onderdelen: [] }).success).toBe(false);
  const [{ klaarAls: _, ...zonderEind }] = leerpad.onderdelen as [(typeof leerpad.onderdelen)[0]];
  expect(leerpadSchema.safeParse({ ...leerpad, onderdelen: [zonderEind] }).success).toBe(false);
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
