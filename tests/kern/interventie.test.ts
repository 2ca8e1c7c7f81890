import { describe, expect, test } from 'vitest';
import { type Type, types } from '../../src/kern/codes.ts';
import { interventieSchema, ontbreekt, veldenVan } from '../../src/kern/interventie/schema.ts';
import { bezwarenVan } from './hulp.ts';
import { concept, eigenVelden, volledig, zonder } from './volledig.ts';

const alleTypen = Object.keys(types) as Type[];

/** De paden waar het schema iets over te zeggen heeft; leeg als het klopt. */
function bezwaren(velden: Record<string, unknown>): string[] {
  return bezwarenVan(interventieSchema, velden);
}

describe.each(alleTypen)('type %s', (type) => {
  const verplicht = Object.keys(eigenVelden[type]).filter((veld) => veldenVan(type)[veld]?.meta()?.nodig === 'concept');
  const vanAndere = Object.entries(eigenVelden)
    .filter(([ander]) => ander !== type)
    .flatMap(([, velden]) => Object.entries(velden));

  test('klopt als concept met het minste en als publicatie met alles', () => {
    expect(bezwaren(concept(type))).toEqual([]);
    expect(bezwaren(volledig(type))).toEqual([]);
  });

  test('kan niet zonder de eigen velden', () => {
    for (const veld of verplicht) expect(bezwaren(zonder(concept(type), veld)), veld).toContain(veld);
  });

  test('weigert de eigen velden van een ander type', () => {
    for (const [veld, waarde] of vanAndere)
      expect(interventieSchema.safeParse({ ...concept(type), [veld]: waarde }).success, veld).toBe(false);
  });

  test('mist bij publicatie geen enkel ◑-veld dat er iets betekent, en elk gemist veld wordt genoemd', () => {
    for (const veld of ontbreekt({ type })) {
      const zonderVeld = zonder(volledig(type), veld);
      expect(interventieSchema.safeParse(zonderVeld).error?.issues, veld).toMatchObject([
        { path: [veld], message: expect.stringContaining(`\`${veld}\``) },
      ]);
      expect(bezwaren({ ...zonderVeld, status: 'concept' }), veld).toEqual([]);
    }
  });

  test('hoort bij publicatie alles wat ontbreekt in één keer', () => {
    expect(bezwaren(concept(type, { status: 'gepubliceerd' })).sort()).toEqual(
      ['status', ...ontbreekt({ type })].sort(),
    );
  });
});

describe('wat een type eigen is', () => {
  test('staat vast, zodat een nieuw veld hier opvalt', () => {
    const eigen = (type: Type) => Object.keys(veldenVan(type)).filter((veld) => !(veld in veldenVan('basis')));
    expect(Object.fromEntries(alleTypen.map((type) => [type, eigen(type)]))).toEqual({
      zelfsturing: ['rolVanDeKlant'],
      diagnose: ['meet', 'besluit', 'betrouwbaarheid', 'validiteit', 'normgroep', 'afname', 'uitslag', 'foutrisico'],
      'belemmerende-overtuigingen': ['overtuigingen'],
      netwerk: [],
      plaatsing: ['werkgever', 'instrumenten'],
      zoeken: [],
      basis: [],
      vakmanschap: ['werkvorm'],
    });
  });

  test('een onbekend type wordt geweigerd', () => {
    expect(bezwaren(concept('netwerk', { type: 'toverspreuk' }))).toContain('type');
  });
});

describe('publicatie', () => {
  test('vraagt altijd om beoordelaars', () => {
    expect(bezwaren(zonder(volledig('netwerk'), 'beoordelaars'))).toEqual(['status']);
    expect(bezwaren({ ...zonder(volledig('netwerk'), 'beoordelaars'), status: 'in-beoordeling' })).toEqual([]);
  });

  test('van vakmanschap kan zonder uitkering: het gaat over de professional', () => {
    expect(bezwaren(zonder(volledig('vakmanschap'), 'uitkering'))).toEqual([]);
    expect(bezwaren(zonder(volledig('netwerk'), 'uitkering'))).toEqual(['uitkering']);
  });

  test('van een meetinstrument kan zonder bewijs van effect', () => {
    expect(bezwaren(zonder(volledig('diagnose'), 'bewijs'))).toEqual([]);
    expect(bezwaren(zonder(volledig('netwerk'), 'bewijs'))).toEqual(['bewijs']);
  });

  test('vraagt om deze velden, die een concept mag missen', () => {
    expect(ontbreekt({ type: 'netwerk' })).toEqual([
      'samenvatting',
      'processtap',
      'klantkenmerk',
      'uitkering',
      'vrijwilligheid',
      'vorm',
      'handelingskant',
      'uitvoerder',
      'betrokkenen',
      'halverwege',
      'stoppen',
      'nodigVanOrganisatie',
      'intervisievragen',
      'bewijs',
      'werking',
      'moderatoren',
      'uitvoering',
      'kosten',
      'verwant',
    ]);
  });
});
