import { describe, expect, test } from 'vitest';
import { regelversie } from '../../src/kern/bewijs/bewijskracht.ts';
import { bronSchema } from '../../src/kern/bron.ts';
import { bewijsRijSchema } from '../../src/kern/interventie/bewijsvelden.ts';
import { onderzoekenSchema } from '../../src/kern/onderzoek.ts';
import { bevrorenRijen, bevrorenUitslagen, combinatieVan, uitslagVan } from './bevroren/rijen.ts';
import { weegGeval } from './genereer.ts';

const rijen = bevrorenRijen();
const { regelversie: bevrorenVersie, uitslagen } = bevrorenUitslagen();

test('een uitslag verandert alleen met een nieuwe regelversie', () => {
  const nu = rijen.map(uitslagVan);
  const anders = nu.flatMap((uitslag, i) =>
    uitslag === uitslagen[i] ? [] : [`rij ${i + 1} van rijen.json: was “${uitslagen[i]}”, is nu “${uitslag}”`],
  );
  const raad =
    anders.length > 0 && regelversie === bevrorenVersie
      ? 'Niet bedoeld? Herstel de regel. Wel bedoeld? Verhoog `regelversie` in src/kern/bewijs/bewijskracht.ts, schrijf in docs/bewijsregels.md en in het recept op /data/ wat er verandert, en draai `node tests/kern/bevroren/vernieuw.ts`.'
      : 'Schrijf de uitslagen van deze regelversie op: draai `node tests/kern/bevroren/vernieuw.ts`.';
  expect(anders, `${anders.length} rijen wegen anders dan bij regelversie ${bevrorenVersie}. ${raad}`).toEqual([]);
  expect(regelversie, raad).toBe(bevrorenVersie);
  expect(nu, raad).toHaveLength(uitslagen.length);
});

describe('de bevroren rijen', () => {
  test('komen door het echte schema', () => {
    for (const { onderzoeken, bronnen, rij } of rijen) {
      expect(onderzoekenSchema.parse(onderzoeken)).toEqual(onderzoeken);
      expect(bewijsRijSchema.parse(rij)).toEqual(rij);
      for (const { id: _, ...bron } of bronnen) expect(bronSchema.parse(bron)).toEqual(bron);
    }
  });

  test('zijn er voor precies elke combinatie die de regels kunnen geven', () => {
    const er = new Set(rijen.map((geval) => combinatieVan(weegGeval(geval))));
    expect([...er].toSorted()).toEqual(mogelijk().toSorted());
  });
});

/** Elke combinatie die kan. Wat niet vergeleken is, heeft geen stemmen en dus geen verloop en geen voorbehoud. */
function mogelijk(): string[] {
  const effect = ['positief', 'negatief'].flatMap((richting) => [richting, `${richting} vergelijking klein`]);
  const beslist = [...effect, 'geen-verschil'];
  const of = (woorden: string[], toevoeging: string) => woorden.flatMap((woord) => [woord, `${woord} ${toevoeging}`]);
  const metGrond = (woorden: string[]) =>
    woorden.map((woord) => (woord.includes(' vergelijking') ? woord : `${woord} vergelijking`));
  const vergeleken = [
    ...of(metGrond(beslist), 'voor-zover-wij-lazen').map((woord) => `beperkt ${woord}`),
    ...metGrond(['onbeslist', 'gemengd']).map((woord) => `beperkt ${woord}`),
    ...of(metGrond(beslist), 'niet-overal').flatMap((woord) => [`redelijk ${woord}`, `sterk ${woord}`]),
    'redelijk gemengd vergelijking',
  ];
  const nietVergeleken = ['positief', 'negatief', 'geen-verschil', 'onbeslist', 'gemengd'];
  const zonderStem = (kracht: string, grond: string) => [
    ...nietVergeleken.map((richting) => `${kracht} ${richting} ${grond}`),
    ...['positief', 'negatief'].map((richting) => `${kracht} ${richting} ${grond} klein`),
  ];
  return [
    ...of(of(of(vergeleken, 'verloop'), 'per-maat'), 'per-plek'),
    ...zonderStem('aanwijzing', 'meting'),
    ...zonderStem('praktijk', 'beschrijving'),
    'aanwijzing geteld telling',
    'onbekend onbekend niets',
  ];
}
