import { expect, test } from 'vitest';
import { uitkomsten } from '../../src/kern/bewijs/schalen.ts';
import type { Bibliotheek } from '../../src/kern/bibliotheek.ts';
import { doelgroepen, klantkenmerken } from '../../src/kern/codes.ts';
import { bewijskaart, type Kaartcel } from '../../src/vragen/bewijskaart.ts';
import { past } from '../../src/weergave/filter.ts';
import { interventielijst } from '../../src/weergave/interventielijst.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { bevinding, onderzoek, overzicht } from '../kern/hulp.ts';

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

test('het sterkste gunstige en het sterkste ongunstige staan apart, ook als het ongunstige sterker is', () => {
  const goed = onderzoek({ vond: 'positief', n: 50 });
  const slecht = onderzoek({ vond: 'negatief', n: 5000 });
  const { gunstig, nietGunstig, gemengd } = cel(
    maakBibliotheek(
      {
        a: { ...voor('migranten'), bewijs: [rijOver([goed])] },
        b: { ...voor('migranten'), bewijs: [rijOver([slecht])] },
      },
      [goed, slecht],
    ),
  );
  expect(gunstig).toMatchObject({ bewijskracht: 'beperkt', oordelen: ['positief'] });
  expect(nietGunstig).toMatchObject({ bewijskracht: 'redelijk', oordelen: ['negatief'] });
  expect(gemengd).toBeNull();
});

test('bevindingen die elkaar in één rij tegenspreken zijn gemengd, en maken niets gunstig', () => {
  const bronnen = [onderzoek({ vond: 'positief', n: 5000 }), onderzoek({ vond: 'negatief', n: 5000 })];
  const { gunstig, nietGunstig, gemengd } = cel(
    maakBibliotheek({ a: { ...voor('migranten'), bewijs: [rijOver(bronnen)] } }, bronnen),
  );
  expect([gunstig, nietGunstig]).toEqual([null, null]);
  expect(gemengd?.bewijskracht).toBe('redelijk');
});

test('geen verschil en ongunstig, even sterk, worden allebei genoemd', () => {
  const bronnen = [onderzoek({ vond: 'geen-verschil', n: 5000 }), onderzoek({ vond: 'negatief', n: 5000 })];
  const [niets, slecht] = bronnen.map((bron) => ({ ...voor('migranten'), bewijs: [rijOver([bron])] }));
  const { nietGunstig } = cel(maakBibliotheek({ a: slecht ?? {}, b: niets ?? {} }, bronnen));
  expect(nietGunstig?.oordelen).toEqual(['geen-verschil-aangetoond', 'negatief']);
});

test('een methode zonder onderzoek is iets anders dan geen methode, en iets anders dan alleen een beschrijving', () => {
  const beschrijving = onderzoek({ ontwerp: 'praktijkbeschrijving' });
  const met = (bewijs: unknown[]) =>
    cel(maakBibliotheek({ a: { ...voor('migranten'), bewijs } }, [beschrijving])).stand;
  expect(met([rijOver([], { uitkomst: 'inkomen' })])).toBe('leeg');
  expect(met([rijOver([])])).toBe('geen-onderzoek');
  expect(met([rijOver([beschrijving])])).toBe('alleen-beschreven');
});

test('wat op samenhang rust is gemeten, en heet zo', () => {
  const bron = onderzoek({ ontwerp: 'dwarsdoorsnede' });
  const gevonden = cel(maakBibliotheek({ a: { ...voor('migranten'), bewijs: [rijOver([bron])] } }, [bron]));
  expect(gevonden).toMatchObject({ stand: 'gemeten', onderzoeken: 0, gunstig: { alleenSamenhang: true } });
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
