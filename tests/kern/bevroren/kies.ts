import type { Bevinding } from '../../../src/kern/bevinding.ts';
import type { Bron } from '../../../src/kern/bron.ts';
import { toeval } from '../../hulp/toeval.ts';
import { type Geval, maakGeval, metBevindingen, weegGeval } from '../genereer.ts';
import { groepen, metProef, metWatNietsBeslist } from './erbij.ts';
import { ingevroren } from './invriezen.ts';
import { type Bevrorenrij, combinatieVan } from './rijen.ts';

/** Zoveel willekeurige rijen bekijken wij om elke combinatie te vinden. */
const bekeken = 200_000;

/**
 * Van elke combinatie die voorkomt één rij, zo klein mogelijk, en daarnaast wat grote rijen zoals zij waren. Maten of plekken die
 * verschillen, en een verloop waar het zeldzaam is, komen erbij door onderzoeken die niets beslissen.
 */
export function gekozenRijen(): Bevrorenrij[] {
  const perCombinatie = new Map<string, Geval>();
  const groot: Geval[] = [];
  for (let zaad = 0; zaad < bekeken; zaad += 1) {
    const geval = maakGeval(toeval(zaad));
    const combinatie = combinatieVan(weegGeval(geval));
    if (!combinatie.includes('per-') && !perCombinatie.has(combinatie))
      perCombinatie.set(combinatie, verklein(geval, combinatie));
    if (zaad < 80 && geval.bronnen.length >= 5) groot.push(geval);
  }
  for (const geval of kleinMaarNietOveral())
    if (!perCombinatie.has(combinatieVan(weegGeval(geval)))) perCombinatie.set(combinatieVan(weegGeval(geval)), geval);
  const los = [...perCombinatie].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, geval]) => geval);
  const gezien = new Set(perCombinatie.keys());
  const samengesteld = los.flatMap((geval, als) =>
    groepen.flatMap((met) => {
      const weging = weegGeval(geval);
      const combinatie = combinatieVan(weegGeval(metWatNietsBeslist(geval, met)));
      if (weging.grond !== 'vergelijking' || gezien.has(combinatie)) return [];
      gezien.add(combinatie);
      return [{ als, met }];
    }),
  );
  return [...[...los, ...groot].map((geval) => ingevroren(opgeruimd(geval))), ...samengesteld];
}

/** Een zeker overzicht met een klein effect, en een onderzoek daaruit met een klein effect de andere kant op: te zeldzaam om te loten. */
function kleinMaarNietOveral(): Geval[] {
  const leeg: Geval = {
    onderzoeken: [],
    bronnen: [],
    rij: { uitkomst: 'werk-gevonden', toelichting: 'Geschreven voor een test.', gezochtOp: '2026-01-01' },
  };
  const klein = (kant: 1 | -1): Pick<Bevinding, 'schatting' | 'richting'> => ({
    richting: kant === 1 ? 'positief' : 'negatief',
    schatting: { soort: 'procentpunt', verschil: kant, onder: kant - 0.8, boven: kant + 0.8 },
  });
  return ([1, -1] as const).flatMap((kant) =>
    (['redelijk', 'hoog'] as const).map((zekerheid) => {
      const bundel = metProef(leeg, 'bundel', [klein(kant)], {
        ontwerp: 'meta-analyse',
        zekerheid,
        omvatOnderzoeken: ['dwarsligger'],
      });
      return metProef(bundel, 'dwarsligger', [klein(kant === 1 ? -1 : 1)]);
    }),
  );
}

/** Haalt bevindingen en velden weg zolang de combinatie dezelfde blijft. */
function verklein(geval: Geval, combinatie: string): Geval {
  for (const kleiner of minder(geval))
    if (combinatieVan(weegGeval(kleiner)) === combinatie) return verklein(kleiner, combinatie);
  return geval;
}

function* minder(geval: Geval): Generator<Geval> {
  const { bevindingen = [] } = geval.rij;
  for (const weg of bevindingen)
    yield metBevindingen(
      geval,
      bevindingen.filter((verwijzing) => verwijzing !== weg),
    );
  const { bronnen } = opgeruimd(geval);
  for (const bron of bronnen) {
    const metBron = (nieuw: Bron) => ({ ...geval, bronnen: bronnen.map((b) => (b === bron ? nieuw : b)) });
    yield* zonderEenVeld(bron, vrijBijBron).map(metBron);
    for (const bevinding of bron.bevindingen ?? [])
      for (const anders of zonderEenVeld(bevinding, vrijBijBevinding))
        yield metBron({ ...bron, bevindingen: (bron.bevindingen ?? []).map((b) => (b === bevinding ? anders : b)) });
  }
}

const vrijBijBron = [
  'uitval',
  'alleenAfmakers',
  'vergelijking',
  'samenhang',
  'omvatVolledig',
  'omvatOnderzoeken',
  'zekerheid',
  'verslagVan',
] as const;
const vrijBijBevinding = ['primair', 'plek', 'n', 'subgroep', 'variant', 'vergelijking', 'zekerheid'] as const;

function zonderEenVeld<T extends object>(velden: T, vrij: readonly (keyof T)[]): T[] {
  return vrij
    .filter((veld) => veld in velden)
    .map((weg) => Object.fromEntries(Object.entries(velden).filter(([veld]) => veld !== weg)) as T);
}

/** Zonder bronnen, bevindingen en onderzoeken die niet genoemd worden. */
function opgeruimd(geval: Geval): Geval {
  const genoemd = new Set((geval.rij.bevindingen ?? []).map(({ bron, bevinding }) => `${bron} ${bevinding}`));
  const bronnen = geval.bronnen
    .map(({ bevindingen = [], ...bron }) => ({
      ...bron,
      bevindingen: bevindingen.filter(({ id }) => genoemd.has(`${bron.id} ${id}`)),
    }))
    .filter(({ bevindingen }) => bevindingen.length > 0);
  const namen = new Set(
    bronnen.flatMap((bron) => [...(bron.onderzoeken ?? []), ...bron.bevindingen.map(({ onderzoek }) => onderzoek)]),
  );
  return { ...geval, bronnen, onderzoeken: geval.onderzoeken.filter(({ id }) => namen.has(id)) };
}
