import { bewijskrachten } from '../kern/bewijs/schalen.ts';
import { isGelezen, rolVan } from '../kern/bewijs/telling.ts';
import type { Bibliotheek, InterventieInLijst } from '../kern/bibliotheek.ts';
import type { Bron } from '../kern/bron.ts';
import type { Interventie } from '../kern/interventie/schema.ts';
import { isInGebruik } from '../kern/interventie/status.ts';
import { type Groepsoort, groepen } from './bewijskaart.ts';
import { type Gewogen, gewogenRijen, overWerk, werkuitkomsten } from './werk.ts';

/** Een interventie met de rijen waar een leemte over gaat. */
export interface Leemte {
  interventie: InterventieInLijst;
  rijen: Gewogen[];
}

/**
 * Interventies waarvan over werk niets bekend is. Een meetinstrument hoeft geen effect op werk te hebben en doet alleen
 * mee als iemand ernaar zocht.
 */
export function zonderKennisOverWerk(bibliotheek: Bibliotheek): InterventieInLijst[] {
  return gewogenInterventies(bibliotheek)
    .map(({ interventie, rijen }) => ({ interventie, rijen: overWerk(rijen) }))
    .filter(({ interventie, rijen }) => rijen.length > 0 || interventie.type !== 'diagnose')
    .filter(({ rijen }) => rijen.every(({ weging }) => weging.bewijskracht === 'onbekend'))
    .map(({ interventie }) => interventie);
}

/** Uitkomsten die wel beschreven zijn en niet gemeten. */
export function alleenBeschreven(bibliotheek: Bibliotheek): Leemte[] {
  return metRijen(bibliotheek, ({ weging }) => weging.bewijskracht === 'praktijk');
}

/** Gemeten uitkomsten die een niveau hoger komen als er één ding bij komt: het enige in `tekorten`. */
export function eenStapHoger(bibliotheek: Bibliotheek): Leemte[] {
  return metRijen(bibliotheek, (gewogen) => isGemeten(gewogen) && gewogen.weging.tekorten.length === 1);
}

/** Groepen waarvan geen bron zegt dat zij meededen aan onderzoek dat werk mat. */
export function groepenZonderWerkonderzoek({ bronnen }: Bibliotheek): { soort: Groepsoort; groep: string }[] {
  const metWerk = [...bronnen.values()].filter(
    (bron) => rolVan(bron) !== 'beschrijving' && isGelezen(bron) && bron.bevindingen?.some((b) => isWerk(b.uitkomst)),
  );
  return (Object.keys(groepen) as Groepsoort[]).flatMap((soort) => {
    const meegedaan = new Set<string>(metWerk.flatMap(({ populatie }) => populatie?.[soort] ?? []));
    return Object.keys(groepen[soort])
      .filter((groep) => !meegedaan.has(groep))
      .map((groep) => ({ soort, groep }));
  });
}

/** Waar een bewering over gaat, naast de uitkomsten. */
export const beweringvelden = ['werking', 'moderatoren', 'uitvoering', 'kosten'] as const;
export type Beweringveld = (typeof beweringvelden)[number];

/** Interventies die iets zeggen over dit onderwerp wat nog niemand onderzocht. */
export function nietOnderzocht(interventies: readonly Interventie[], veld: Beweringveld): Interventie[] {
  return interventies
    .filter(isInGebruik)
    .filter(({ [veld]: bewering }) => bewering && (bewering.stand ?? 'niet-gezien') === 'niet-gezien');
}

/** Bronnen over een methode zelf die niet meetellen omdat wij ze niet konden lezen. */
export function ongelezen({ interventies, bronnen }: Bibliotheek): Bron[] {
  const namen = gewogenInterventies({ interventies, bronnen }).flatMap(({ rijen }) =>
    rijen.flatMap(({ weging }) =>
      weging.nietTellend.filter(({ waarom }) => waarom === 'niet-gelezen').map(({ aanhaling }) => aanhaling.bron.id),
    ),
  );
  return [...new Set(namen)].sort().flatMap((id) => bronnen.get(id) ?? []);
}

function metRijen(bibliotheek: Bibliotheek, gaatHet: (gewogen: Gewogen) => boolean): Leemte[] {
  return gewogenInterventies(bibliotheek)
    .map(({ interventie, rijen }) => ({ interventie, rijen: rijen.filter(gaatHet) }))
    .filter(({ rijen }) => rijen.length > 0);
}

function gewogenInterventies({ interventies, bronnen }: Pick<Bibliotheek, 'interventies' | 'bronnen'>): Leemte[] {
  return interventies
    .filter(isInGebruik)
    .map((interventie) => ({ interventie, rijen: gewogenRijen(interventie, bronnen) }));
}

function isGemeten({ weging }: Gewogen): boolean {
  return bewijskrachten.indexOf(weging.bewijskracht) > bewijskrachten.indexOf('praktijk');
}

function isWerk(uitkomst: Gewogen['rij']['uitkomst']): boolean {
  return werkuitkomsten.includes(uitkomst);
}
