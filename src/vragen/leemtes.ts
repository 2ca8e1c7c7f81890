import { type Bewijsstukken, rolVan, teltNiet } from '../kern/bewijs/aanhaling.ts';
import { bewijskrachten } from '../kern/bewijs/schalen.ts';
import type { Bibliotheek, InterventieInLijst } from '../kern/bibliotheek.ts';
import type { Bron } from '../kern/bron.ts';
import type { Interventie } from '../kern/interventie/schema.ts';
import { isInGebruik } from '../kern/interventie/status.ts';
import { type Groepsoort, groepen } from './bewijskaart.ts';
import { aanhalingenUit } from './bronnen.ts';
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
export function groepenZonderWerkonderzoek(
  stukken: Bewijsstukken,
): { soort: Groepsoort; groep: string; naam: string }[] {
  const metWerk = [...stukken.bronnen.values()].filter((bron) => metWerkIn(bron, stukken));
  return (Object.keys(groepen) as Groepsoort[]).flatMap((soort) => {
    const meegedaan = new Set<string>(metWerk.flatMap(({ populatie }) => populatie?.[soort] ?? []));
    return Object.entries(groepen[soort])
      .filter(([groep]) => !meegedaan.has(groep))
      .map(([groep, naam]) => ({ soort, groep, naam }));
  });
}

/** Waar een bewering over gaat, naast de uitkomsten. */
export const beweringvelden = ['werking', 'moderatoren', 'uitvoering', 'kosten'] as const;
export type Beweringveld = (typeof beweringvelden)[number];

/** Interventies die iets zeggen over dit onderwerp waar wij geen onderzoek naar zagen. */
export function nietGezien(interventies: readonly Interventie[], veld: Beweringveld): Interventie[] {
  return interventies
    .filter(isInGebruik)
    .filter(({ [veld]: bewering }) => bewering && (bewering.stand ?? 'niet-gezien') === 'niet-gezien');
}

/** Bronnen over een methode zelf die niet meetellen omdat wij ze niet konden lezen. */
export function ongelezen(bibliotheek: Bibliotheek): Bron[] {
  const namen = gewogenInterventies(bibliotheek).flatMap(({ rijen }) =>
    rijen.flatMap(({ weging }) =>
      weging.nietTellend.filter(({ waarom }) => waarom === 'niet-gelezen').map(({ aanhaling }) => aanhaling.bron.id),
    ),
  );
  return [...new Set(namen)].sort().flatMap((id) => bibliotheek.bronnen.get(id) ?? []);
}

function metRijen(bibliotheek: Bibliotheek, gaatHet: (gewogen: Gewogen) => boolean): Leemte[] {
  return gewogenInterventies(bibliotheek)
    .map(({ interventie, rijen }) => ({ interventie, rijen: rijen.filter(gaatHet) }))
    .filter(({ rijen }) => rijen.length > 0);
}

function gewogenInterventies(bibliotheek: Bibliotheek): Leemte[] {
  return bibliotheek.interventies
    .filter(isInGebruik)
    .map((interventie) => ({ interventie, rijen: gewogenRijen(interventie, bibliotheek) }));
}

/** Of een bron iets over werk mat dat wij lazen en dat nog geldt. */
function metWerkIn(bron: Bron, stukken: Bewijsstukken): boolean {
  return aanhalingenUit(bron, stukken)
    .filter(({ bevinding }) => werkuitkomsten.includes(bevinding.uitkomst))
    .some((aanhaling) => rolVan(aanhaling) !== 'beschrijving' && teltNiet(aanhaling) === null);
}

function isGemeten({ weging }: Gewogen): boolean {
  return bewijskrachten.indexOf(weging.bewijskracht) > bewijskrachten.indexOf('praktijk');
}
