import { expect, test } from 'vitest';
import { uitkomsten } from '../../src/kern/bewijs/uitkomsten.ts';
import type { Bibliotheek } from '../../src/kern/bibliotheek.ts';
import type { Bron } from '../../src/kern/bron.ts';
import { doelgroepen, klantkenmerken } from '../../src/kern/codes.ts';
import { bewijskaart, type Kaartcel } from '../../src/vragen/bewijskaart.ts';
import { past } from '../../src/weergave/lijst/filter.ts';
import { interventielijst } from '../../src/weergave/lijst/interventielijst.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { bevinding, breed, geteld, nauwkeurig, onbeslist, onderzoek, overzicht, punten } from '../kern/hulp.ts';

const migranten = { omschrijving: 'Mensen die voor een test meededen.', doelgroep: ['migranten' as const] };
const voor = (...codes: string[]) => ({ doelgroep: { omschrijving: 'Voor wie dit is bedoeld.', codes } });

function cel(bibliotheek: Bibliotheek, groep = 'migranten', uitkomst = 'werk-gevonden'): Kaartcel {
  const gevonden = bewijskaart(bibliotheek).find((c) => c.groep === groep && c.uitkomst === uitkomst);
  if (!gevonden) throw new Error(`Geen cel voor ${groep} en ${uitkomst}`);
  return gevonden;
}

test('elke groep heeft een cel bij elke uitkomst, ook zonder één interventie', () => {
  const cellen = bewijskaart(maakBibliotheek({}));
  const groepen = [...Object.keys(klantkenmerken), ...Object.keys(doelgroepen)];
  expect(cellen).toHaveLength(groepen.length * Object.keys(uitkomsten).length);
  expect(
    cellen.every(({ stand, interventies, onderzoeken }) => stand === 'leeg' && interventies.length + onderzoeken === 0),
  ).toBe(true);
});

test('een onderzoek met meer verslagen telt één keer, ook als twee methoden erop rusten', () => {
  const verslagen = [1, 2].map((n) => onderzoek({ id: `verslag-${n}`, onderzoek: 'scion' }));
  const los = onderzoek();
  const { interventies, onderzoeken } = cel(
    maakBibliotheek(
      {
        a: { ...voor('migranten'), bewijs: [rijOver(verslagen)] },
        b: { ...voor('migranten'), bewijs: [rijOver([...verslagen, los])] },
      },
      [...verslagen, los],
    ),
  );
  expect(interventies).toEqual(['a', 'b']);
  expect(onderzoeken).toBe(2);
});

test('een overzicht telt mee, een meting zonder vergelijking en wat wij niet lazen tellen niet', () => {
  const bronnen = [overzicht(), onderzoek({ ontwerp: 'cohort' }), onderzoek({ inhoud: 'secundair' })];
  expect(cel(maakBibliotheek({ a: { ...voor('migranten'), bewijs: [rijOver(bronnen)] } }, bronnen))).toMatchObject({
    onderzoeken: 0,
    overzichten: 1,
  });
});

test('bij deze groep telt alleen een onderzoek waarvan de bron zegt dat zij meededen; één verslag is genoeg, twee tellen als één', () => {
  const bronnen = [
    onderzoek({ onderzoek: 'proef', populatie: migranten }),
    onderzoek({ onderzoek: 'proef', populatie: migranten }),
    onderzoek({ onderzoek: 'proef' }),
    onderzoek({ populatie: { omschrijving: 'Andere mensen.', doelgroep: ['50-plussers'] } }),
    onderzoek(),
  ];
  const { onderzoeken, bijDezeGroep } = cel(
    maakBibliotheek({ a: { ...voor('migranten'), bewijs: [rijOver(bronnen)] } }, bronnen),
  );
  expect([onderzoeken, bijDezeGroep]).toEqual([3, 1]);
});

test('een methode staat bij een groep om haar eigen codes, niet om wie er onderzocht zijn', () => {
  const bron = onderzoek({ populatie: migranten });
  const bibliotheek = maakBibliotheek({ a: { ...voor('ondernemers'), bewijs: [rijOver([bron])] } }, [bron]);
  expect(cel(bibliotheek, 'migranten').stand).toBe('leeg');
  expect(cel(bibliotheek, 'ondernemers')).toMatchObject({ interventies: ['a'], bijDezeGroep: 0 });
});

const migrantenrij = (...bronnen: Bron[]) => ({ ...voor('migranten'), bewijs: [rijOver(bronnen)] });
const kanten = (methoden: Record<string, ReturnType<typeof migrantenrij>>, bronnen: readonly Bron[]) =>
  cel(maakBibliotheek(methoden, bronnen)).kanten;

test('het sterkste gunstige en het sterkste ongunstige staan apart, ook als het ongunstige sterker is', () => {
  const goed = onderzoek({ vond: 'positief', schatting: breed });
  const slecht = nauwkeurig({ vond: 'negatief' });
  const { gunstig, nietGunstig, gemengd } = kanten({ a: migrantenrij(goed), b: migrantenrij(slecht) }, [goed, slecht]);
  expect(gunstig).toMatchObject({ bewijskracht: 'beperkt', richtingen: ['positief'] });
  expect(nietGunstig).toMatchObject({ bewijskracht: 'redelijk', richtingen: ['negatief'] });
  expect(gemengd).toBeNull();
});

test('bevindingen die elkaar in één rij tegenspreken zijn gemengd, en maken niets gunstig', () => {
  const bronnen = [nauwkeurig(), nauwkeurig({ vond: 'negatief' })];
  const { gunstig, nietGunstig, gemengd } = kanten({ a: migrantenrij(...bronnen) }, bronnen);
  expect([gunstig, nietGunstig]).toEqual([null, null]);
  expect(gemengd?.bewijskracht).toBe('redelijk');
});

test('geen verschil en ongunstig, even sterk, worden allebei genoemd', () => {
  const [niets, slecht] = [nauwkeurig({ vond: 'geen-verschil' }), nauwkeurig({ vond: 'negatief' })];
  const { nietGunstig } = kanten({ a: migrantenrij(slecht), b: migrantenrij(niets) }, [niets, slecht]);
  expect(nietGunstig?.richtingen).toEqual(['geen-verschil', 'negatief']);
});

test('wat niets kon aantonen is niet gunstig, niet ongunstig en niet geen verschil', () => {
  const bron = onderzoek({ schatting: onbeslist });
  const { gunstig, nietGunstig, onbeslist: eigen } = kanten({ a: migrantenrij(bron) }, [bron]);
  expect([gunstig, nietGunstig]).toEqual([null, null]);
  expect(eigen).toMatchObject({ bewijskracht: 'beperkt', richtingen: ['onbeslist'], voorZoverWijLazen: false });
});

test('een telling is gemeten, en niet gunstig', () => {
  const bron = onderzoek({
    ontwerp: 'cohort',
    schatting: geteld(40),
    bevindingen: [bevinding({ schatting: geteld(40) })],
  });
  const gevonden = cel(maakBibliotheek({ a: migrantenrij(bron) }, [bron]));
  expect(gevonden).toMatchObject({ stand: 'gemeten', onderzoeken: 0, kanten: { gunstig: null } });
  expect(gevonden.kanten.geteld).toMatchObject({ bewijskracht: 'aanwijzing', richtingen: ['geteld'] });
});

test('wat alleen door ons lezen beperkt is, gaat voor wat echt beperkt is, en zegt dat', () => {
  const nietGezien = onderzoek();
  const echt = onderzoek({ schatting: breed });
  const { gunstig } = kanten({ a: migrantenrij(echt), b: migrantenrij(nietGezien) }, [nietGezien, echt]);
  expect(gunstig).toMatchObject({ bewijskracht: 'beperkt', voorZoverWijLazen: true });
  expect(kanten({ a: migrantenrij(echt) }, [echt]).gunstig?.voorZoverWijLazen).toBe(false);
});

test('een voorbehoud geldt voor een cel als het voor elke even sterke rij geldt', () => {
  const klein = nauwkeurig({ schatting: punten(1, 0.2, 1.8) });
  const groot = nauwkeurig();
  expect(kanten({ a: migrantenrij(klein) }, [klein]).gunstig?.klein).toBe(true);
  expect(kanten({ a: migrantenrij(klein), b: migrantenrij(groot) }, [klein, groot]).gunstig?.klein).toBe(false);
  const niets = onderzoek({ schatting: onbeslist });
  const { gunstig } = kanten({ a: migrantenrij(groot, niets) }, [groot, niets]);
  expect(gunstig).toMatchObject({ nietOveral: true, verloop: false });
});

test('een methode zonder onderzoek is iets anders dan geen methode, en iets anders dan alleen een beschrijving', () => {
  const beschrijving = onderzoek({ ontwerp: 'praktijkbeschrijving' });
  const met = (bewijs: unknown[]) =>
    cel(maakBibliotheek({ a: { ...voor('migranten'), bewijs } }, [beschrijving])).stand;
  expect(met([rijOver([], { uitkomst: 'inkomen' })])).toBe('leeg');
  expect(met([rijOver([])])).toBe('geen-onderzoek');
  expect(met([rijOver([beschrijving])])).toBe('alleen-beschreven');
});

test('wat niet vergelijkt is gemeten, maar geen onderzoek dat telt', () => {
  const bron = onderzoek({ ontwerp: 'dwarsdoorsnede' });
  const gevonden = cel(maakBibliotheek({ a: migrantenrij(bron) }, [bron]));
  expect(gevonden).toMatchObject({
    stand: 'gemeten',
    onderzoeken: 0,
    kanten: { gunstig: { bewijskracht: 'aanwijzing' } },
  });
});

test('elke cel telt precies wat de lijst met dat filter toont', () => {
  const inkomen = onderzoek({ bevindingen: [bevinding({ uitkomst: 'inkomen' })] });
  const werk = onderzoek();
  const bibliotheek = maakBibliotheek(
    {
      a: {
        ...voor('migranten', 'ondernemers'),
        klantkenmerk: ['werkervaring'],
        bewijs: [rijOver([werk]), rijOver([inkomen], { uitkomst: 'inkomen' })],
      },
      b: { ...voor('migranten'), bewijs: [rijOver([])] },
      c: { ...voor('migranten'), klantkenmerk: ['praktisch'] },
      d: { ...voor('migranten'), status: 'gearchiveerd', bewijs: [rijOver([werk])] },
    },
    [werk, inkomen],
  );
  const { regels } = interventielijst(bibliotheek);
  for (const { soort, groep, uitkomst, interventies } of bewijskaart(bibliotheek))
    expect(interventies).toHaveLength(
      regels.filter((regel) => past(regel, { [soort]: [groep], uitkomst: [uitkomst] })).length,
    );
  expect(cel(bibliotheek).interventies).toEqual(['a', 'b', 'd']);
});
