import { expect, test } from 'vitest';
import { onderzochtPerGroep } from '../../src/vragen/onderzocht-per-groep.ts';
import { kaartbeelden } from '../../src/weergave/bewijskaart/beeld.ts';
import { methodenIn } from '../../src/weergave/bewijskaart/in-cel.ts';
import { kaartmethoden } from '../../src/weergave/bewijskaart/methoden.ts';
import { grootteVan } from '../../src/weergave/bewijskaart/tekens.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { breed, nauwkeurig, onbeslist, onderzoek } from '../kern/hulp.ts';

const voor = { doelgroep: { omschrijving: 'Voor wie dit is bedoeld.', codes: ['migranten'] } };
const beeldVan = (methoden: Record<string, unknown[]>, bronnen: ReturnType<typeof onderzoek>[]) => {
  const met = Object.entries(methoden).map(([id, bewijs]) => [id, { ...voor, bewijs }]);
  const [, doelgroep] = kaartbeelden(maakBibliotheek(Object.fromEntries(met), bronnen));
  if (!doelgroep) throw new Error('Geen kaart per doelgroep');
  return doelgroep;
};
const cellenVan = (beeld: ReturnType<typeof beeldVan>, groep = 'migranten') =>
  beeld.rijen.find(({ code }) => code === groep)?.cellen ?? [];
const richtingen = (cel: ReturnType<typeof cellenVan>[number] | undefined) =>
  cel?.tekens.map(({ meter }) => meter.richting);

const goed = onderzoek({ schatting: breed });
const slecht = nauwkeurig({ vond: 'negatief' });
const gelijk = nauwkeurig({ vond: 'geen-verschil' });
const niets = onderzoek({ schatting: onbeslist });
const bronnen = [goed, slecht, gelijk, niets];

test('een kolom is er alleen voor een uitkomst waar ergens onderzoek naar is; de andere staan in een zin en in de woorden', () => {
  const beeld = beeldVan({ a: [rijOver([goed]), rijOver([], { uitkomst: 'inkomen' })] }, bronnen);
  expect(beeld.uitkomsten).toEqual(['Werk gevonden']);
  expect(beeld.zonderKolom).toBe('Wel bij een methode, nergens onderzoek: inkomen.');
  expect(beeld.rijen.every(({ cellen }) => cellen.length === 1)).toBe(true);
  expect(beeld.rijen.find(({ code }) => code === 'migranten')?.gevuld.map(({ uitkomst }) => uitkomst)).toEqual([
    'Werk gevonden',
    'Inkomen',
  ]);
});

test('een groep telt alleen de uitkomsten waar is vergeleken, en zegt van hoeveel', () => {
  const zonder = (uitkomst: string) => rijOver([], { uitkomst });
  const geteld = onderzoek({ ontwerp: 'voor-na', onderzoek: 'geteld' });
  const bij = (groep: string, bewijs: unknown[]) =>
    beeldVan({ a: bewijs }, [...bronnen, geteld]).rijen.find(({ code }) => code === groep)?.hoeveel;
  const hoeveel = (...bewijs: unknown[]) => bij('migranten', bewijs);
  expect(hoeveel(rijOver([goed]), rijOver([geteld], { uitkomst: 'welbevinden' }), zonder('inkomen'))).toBe(
    'onderzoek dat vergelijkt bij 1 van de 3 uitkomsten',
  );
  expect(hoeveel(rijOver([goed]))).toBe('onderzoek dat vergelijkt bij 1 uitkomst');
  expect(hoeveel(zonder('inkomen'), zonder('welbevinden'))).toBe('geen onderzoek dat vergelijkt (2 uitkomsten)');
  expect(bij('ondernemers', [rijOver([goed])])).toBe('bij geen methode een uitkomst');
});

test('de kop, het raster en de groepen tellen hetzelfde', () => {
  for (const { id, rijen } of kaartbeelden(inhoud.bibliotheek)) {
    const zonder = onderzochtPerGroep(inhoud.bibliotheek, id).filter(({ aantal }) => aantal === 0);
    expect(rijen.filter(({ gevuld }) => gevuld.every((cel) => !cel.vergeleken)).map(({ code }) => code)).toEqual(
      zonder.map(({ groep }) => groep),
    );
    for (const { hoeveel, gevuld, naam } of rijen) {
      expect(/^onderzoek dat vergelijkt bij/.test(hoeveel), naam).toBe(gevuld.some(({ vergeleken }) => vergeleken));
      for (const { vergeleken, tekens, aantal } of gevuld) {
        expect(/^\d+ (onderzoek|overzicht)/.test(aantal), `${naam}: ${aantal}`).toBe(vergeleken);
        // Waar vergeleken is, staat op de kaart een teken en geen stip.
        if (vergeleken) expect(tekens.length, naam).toBeGreaterThan(0);
      }
    }
  }
});

test('een lege cel heeft geen teken, geen link en geen naam', () => {
  const [cel] = cellenVan(beeldVan({ a: [rijOver([goed])] }, bronnen), 'ondernemers');
  expect(cel).toMatchObject({ tekens: [], link: null, naam: '' });
});

test('een cel laat het sterkste gunstige zien en wat ertegenover staat; geen van beide verbergt de ander', () => {
  const [cel] = cellenVan(beeldVan({ a: [rijOver([goed])], b: [rijOver([slecht])], c: [rijOver([niets])] }, bronnen));
  expect(richtingen(cel)).toEqual(['positief', 'negatief']);
  expect(cel?.uitslagen.map(({ meter }) => meter.richting)).toEqual(['positief', 'negatief', 'onbeslist']);
});

test('zijn geen verschil en ongunstig even sterk, dan is het teken ongunstig en noemen de woorden beide', () => {
  const [cel] = cellenVan(beeldVan({ a: [rijOver([gelijk])], b: [rijOver([slecht])] }, bronnen));
  expect(richtingen(cel)).toEqual(['negatief']);
  expect(cel?.naam).toContain('maakt geen verschil of ongunstig');
});

test('wat niets besliste staat naast wat gunstig is', () => {
  const [cel] = cellenVan(beeldVan({ a: [rijOver([goed])], b: [rijOver([niets])] }, bronnen));
  expect(richtingen(cel)).toEqual(['positief', 'onbeslist']);
});

test('de link van een cel zegt alles wat er staat', () => {
  const [cel] = cellenVan(beeldVan({ a: [rijOver([goed])], b: [rijOver([slecht])] }, bronnen));
  expect(cel?.naam).toBe(
    'Migranten, Werk gevonden: 2 methoden. 2 onderzoeken, niet bekend of deze groep meedeed. gunstig: beperkt bewijs. ongunstig: redelijk bewijs.',
  );
});

test('een teken is zo groot als het aantal onderzoeken van zijn eigen kant', () => {
  const veel = Array.from({ length: 6 }, () => onderzoek({ schatting: breed }));
  const [cel] = cellenVan(beeldVan({ a: [rijOver(veel)], b: [rijOver([slecht])] }, [...veel, slecht]));
  expect(cel?.tekens.map(({ grootte, meter }) => [grootte, meter.onderzoeken])).toEqual([
    ['veel', 6],
    ['klein', 1],
  ]);
  expect([0, 1, 2, 3, 5, 6].map(grootteVan)).toEqual(['klein', 'klein', 'klein', 'middel', 'middel', 'veel']);
});

test('achter elke cel zitten precies de methoden die zij telt, met alleen hun rijen over die uitkomst', () => {
  const methoden = kaartmethoden(inhoud.bibliotheek);
  const beelden = kaartbeelden(inhoud.bibliotheek);
  for (const { id: soort, rijen } of beelden)
    for (const { code: groep, gevuld } of rijen)
      for (const { code: uitkomst, link } of gevuld) {
        const gevonden = methodenIn(methoden, { soort, groep, uitkomst });
        expect(link?.tekst).toBe(gevonden.length === 1 ? '1 methode' : `${gevonden.length} methoden`);
        expect(gevonden.flatMap(({ rijen: alle }) => alle).every((rij) => rij.uitkomst === uitkomst)).toBe(true);
      }
  expect(JSON.parse(JSON.stringify([methoden, beelden]))).toStrictEqual([methoden, beelden]);
});

test('in een cel staat het gunstigste vooraan, en zegt elke methode haar eigen oordeel', () => {
  const bibliotheek = maakBibliotheek(
    {
      a: { ...voor, bewijs: [rijOver([slecht])] },
      b: { ...voor, bewijs: [rijOver([goed], { variant: 'in een groep' })] },
    },
    bronnen,
  );
  const cel = { soort: 'doelgroep', groep: 'migranten', uitkomst: 'werk-gevonden' } as const;
  expect(methodenIn(kaartmethoden(bibliotheek), cel).map(({ titel, rijen }) => [titel, rijen[0]?.tekst])).toEqual([
    ['Methode b', 'in een groep: dit werkt misschien (beperkt bewijs, 1 onderzoek)'],
    ['Methode a', 'dit werkt waarschijnlijk averechts (redelijk bewijs, 1 onderzoek)'],
  ]);
});
