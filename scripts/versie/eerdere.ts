import type { Bewijsstukken } from '../../src/kern/bewijs/aanhaling.ts';
import { type Bibliotheek, voorInLijst } from '../../src/kern/bibliotheek.ts';
import { datumInWoorden } from '../../src/kern/datum.ts';
import type { Interventie, InterventieVelden } from '../../src/kern/interventie/schema.ts';
import type { Versie } from '../../src/kern/versie.ts';
import { laad } from '../../src/laden/laad.ts';
import { lading } from '../../src/laden/lading.ts';
import { isWeegbaar } from '../../src/laden/weegbaar.ts';
import { bevries } from '../../src/vormen/bevries.ts';
import { vakwerk } from '../../vakwerk.config.ts';
import { metInhoudVan, type Stand } from './geschiedenis.ts';
import { soortVan } from './soort.ts';

/** Een eerdere versie uit de geschiedenis. `reden`: waarom zij niet te lezen is. */
export type Eerder = { versie: Versie } | { reden: string };

/**
 * Legt een eerdere versie vast: de woorden van toen, in de weergaven van vandaag. De bronnen zijn die van toen; is een bron van toen niet
 * meer te lezen, dan die van nu. De versie zegt dat zelf. `vandaag`: JJJJ-MM-DD.
 */
export async function eerdereVersie(
  map: string,
  { code, id }: { code: string; id: string },
  stand: Stand,
  nu: Bibliotheek,
  vandaag: string,
): Promise<Eerder> {
  return metInhoudVan(map, stand.commit, async (mapToen) => {
    const toen = lading((await laad(mapToen)).gekeurd);
    const bestand = toen.goede('interventie').find(({ pad }) => pad === stand.pad);
    if (!bestand?.lijf) return { reden: 'haar tekst past niet meer in het schema van nu' };
    const vanToen = new Map(toen.goede('bron').map(({ id: bron, velden }) => [bron, { ...velden, id: bron }]));
    const stukken = {
      bronnen: new Map([...nu.bronnen, ...vanToen]),
      onderzoeken: new Map([...nu.onderzoeken, ...(toen.onderzoeken ?? [])]),
    };
    const { velden, weg } = weegbareVelden(bestand.velden, stukken);
    const interventie: Interventie = { ...velden, id, lijf: bestand.lijf };
    const interventies = nu.interventies.map((i) => (i.id === id ? voorInLijst(interventie) : i));
    const bibliotheek = { ...nu, ...stukken, interventies };
    const genoemd = new Set(
      (velden.bewijs ?? []).flatMap(({ bevindingen = [] }) => bevindingen.map(({ bron }) => bron)),
    );
    const achteraf = [
      `Wij legden deze tekst pas vast op ${datumInWoorden(vandaag)}, uit de geschiedenis van de bestanden (wijziging ${stand.commit.slice(0, 7)}). De woorden van de methode zijn die van toen. De zinnen over het bewijs en de kopjes zijn gemaakt zoals de site dat op die dag deed.`,
      ...([...genoemd].some((bron) => !vanToen.has(bron))
        ? ['De bronnen van toen zijn niet allemaal meer te lezen: daar staat de bron zoals zij op die dag was.']
        : []),
      ...(weg > 0 ? [`${verdwenen(weg)} niet meer te lezen. Het bewijs is hier gewogen zonder.`] : []),
    ];
    // Van een versie die niet de nieuwste is, vergelijkt niemand het advies.
    const rest = { code, soort: soortVan(interventie), advies: [], achteraf };
    return { versie: bevries(interventie, { bibliotheek, site: vakwerk }, rest) };
  });
}

/** De velden met alleen bevindingen die te wegen zijn, en hoeveel er weg moesten. */
function weegbareVelden(velden: InterventieVelden, stukken: Bewijsstukken): { velden: InterventieVelden; weg: number } {
  let weg = 0;
  const bewijs = velden.bewijs?.map((rij) => {
    const bevindingen = rij.bevindingen?.filter((b) => isWeegbaar(b, stukken));
    weg += (rij.bevindingen?.length ?? 0) - (bevindingen?.length ?? 0);
    return { ...rij, ...(bevindingen && { bevindingen }) };
  });
  return { velden: { ...velden, ...(bewijs && { bewijs }) }, weg };
}

function verdwenen(aantal: number): string {
  return aantal === 1
    ? 'Eén uitkomst van een onderzoek die er toen bij stond, is'
    : `${aantal} uitkomsten van onderzoeken die er toen bij stonden, zijn`;
}
