import { paden } from '../site/paden.ts';
import { bewerkAdres, type Forge, formulierAdres } from './forge.ts';
import { type Formulier, formulieren } from './formulieren.ts';
import { plekVoorVraag, vondNiets } from './vond-niets.ts';

/** Een plek waar iemand iets kan doen. */
export interface Weg {
  naam: string;
  href: string;
}

/** De mappen waarvan het formulier op `/redactie/` een bestand opent. */
const inRedactie = /^(?:interventies|ervaringen|leerpaden|bronnen|studies)\//;

/**
 * Waar iemand een bestand uit content/ verbetert: in een formulier, als dat het bestand kent. Anders op de forge, en zonder forge met
 * een melding.
 */
export function verbeterAdres(forge: Forge | undefined, bestand: string): string {
  if (forge) return inRedactie.test(bestand) ? paden.redactieMet(bestand) : bewerkAdres(forge, `content/${bestand}`);
  const [, map, id = ''] = /^(interventies|bronnen)\/(.+)\.\w+$/.exec(bestand) ?? [];
  return map
    ? paden.formulierMet({ soort: map === 'bronnen' ? 'bron' : 'interventie', id })
    : paden.formulierMet({ soort: 'melding', bladzijde: bestand });
}

/** Wat een lezer op elke bladzijde kan doen: haar eigen bestand verbeteren als zij er een heeft, en iets melden. */
export function wegenOpBladzijde(
  forge: Forge | undefined,
  { titel, adres, bestand }: { titel: string; adres: string; bestand?: string | undefined },
): Weg[] {
  const melden = forge
    ? formulierAdres(forge, 'melding', `Melding: ${titel}`, { bladzijde: adres })
    : paden.formulierMet({ soort: 'melding', bladzijde: adres });
  const ruw = forge && bestand && inRedactie.test(bestand) ? bewerkAdres(forge, `content/${bestand}`) : '';
  return [
    ...(bestand ? [{ naam: 'Verbeter deze bladzijde', href: verbeterAdres(forge, bestand) }] : []),
    ...(ruw ? [{ naam: 'Verander het bestand zelf', href: ruw }] : []),
    { naam: formulieren.melding.naam, href: melden },
  ];
}

/** Waar iemand een methode voorstelt die er nog niet is. */
export function methodeVoorstellen(forge: Forge | undefined): Weg {
  const { naam } = formulieren.methode;
  return { naam, href: forge ? formulierAdres(forge, 'methode', 'Methode: ') : paden.formulier };
}

/** Waar iemand zegt dat hij iets zocht en niets vond; met een forge is er in `href` een plek voor wat hij zocht (`metVraag`). */
export function nietsGevonden(forge: Forge | undefined, adres: string): Weg {
  const naam = vondNiets(plekVoorVraag);
  return {
    naam,
    href: forge
      ? formulierAdres(forge, 'melding', naam, { bladzijde: adres, melding: `${naam}.` })
      : // Een adres van een formulier schrijft een spatie als `+`; de plek voor de vraag moet blijven zoals `metVraag` haar zoekt.
        `${paden.formulierMet({ soort: 'melding', bladzijde: adres })}&melding=${encodeURIComponent(`${naam}.`)}`,
  };
}

/** Waar iemand wijst op een onderzoek dat ontbreekt; met de interventie waar het bij hoort, als die er is. */
export function studieMelden(forge: Forge | undefined, interventie?: string): Weg {
  const { naam } = formulieren.studie;
  const antwoorden = interventie ? { interventies: interventie } : {};
  return {
    naam,
    href: forge
      ? formulierAdres(forge, 'studie', 'Studie: ', antwoorden)
      : paden.formulierMet({ soort: 'studie', ...antwoorden }),
  };
}

/** Elk kort formulier, met waar het over gaat. */
export function korteFormulieren(forge: Forge | undefined): (Weg & { over: string })[] {
  return (Object.keys(formulieren) as Formulier[]).map((formulier) => {
    const { naam, over } = formulieren[formulier];
    const soort = formulier === 'methode' ? 'interventie' : formulier;
    return { naam, over, href: forge ? formulierAdres(forge, formulier, '') : paden.formulierMet({ soort }) };
  });
}

/** Een rij bewijs waar iemand het niet mee eens is, zoals zij nu op de site staat. */
export interface Bezwaar {
  interventie: string;
  rij: string;
  /** Wat de regels ervan maken: de vaste zin en de bewijskracht. */
  oordeel: string;
  /** Het hele adres van de rij. */
  adres: string;
}

/** Waar iemand zegt dat hij een rij anders ziet: een ingevuld formulier. */
export function bezwaarAdres(forge: Forge | undefined, { interventie, rij, oordeel, adres }: Bezwaar): string {
  if (!forge) return paden.formulierMet({ soort: 'bezwaar', rij: `${interventie}: ${rij}`, bladzijde: adres, oordeel });
  return formulierAdres(forge, 'bezwaar', `Ik zie dit anders: ${interventie}, ${rij}`, {
    rij: `${interventie}: ${rij}`,
    bladzijde: adres,
    oordeel,
  });
}
