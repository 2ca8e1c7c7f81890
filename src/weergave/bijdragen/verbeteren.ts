import { paden } from '../site/paden.ts';
import { bewerkAdres, type Forge, formulierAdres } from './forge.ts';
import { type Formulier, formulieren } from './formulieren.ts';
import { plekVoorVraag, vondNiets } from './vond-niets.ts';

/** Een plek waar iemand iets kan doen. */
export interface Weg {
  naam: string;
  href: string;
}

/** Waar iemand een bestand uit content/ kan verbeteren: op de forge, en zonder forge de bladzijde die uitlegt hoe het gaat. */
export function verbeterAdres(forge: Forge | undefined, bestand: string): string {
  return forge ? bewerkAdres(forge, `content/${bestand}`) : paden.bijdragen;
}

/** Wat een lezer op elke bladzijde kan doen: haar eigen bestand verbeteren als zij er een heeft, en iets melden. */
export function wegenOpBladzijde(
  forge: Forge | undefined,
  { titel, adres, bestand }: { titel: string; adres: string; bestand?: string | undefined },
): Weg[] {
  const melden = forge
    ? formulierAdres(forge, 'melding', `Melding: ${titel}`, { bladzijde: adres })
    : paden.voorstellen;
  return [
    ...(bestand ? [{ naam: 'Verbeter deze bladzijde', href: verbeterAdres(forge, bestand) }] : []),
    { naam: formulieren.melding.naam, href: melden },
  ];
}

/** Waar iemand een methode voorstelt die er nog niet is. */
export function methodeVoorstellen(forge: Forge | undefined): Weg {
  const { naam } = formulieren.methode;
  return { naam, href: forge ? formulierAdres(forge, 'methode', 'Methode: ') : paden.voorstellen };
}

/** Waar iemand zegt dat hij iets zocht en niets vond; met een forge is er in `href` een plek voor wat hij zocht (`metVraag`). */
export function nietsGevonden(forge: Forge | undefined, adres: string): Weg {
  const naam = vondNiets(plekVoorVraag);
  return {
    naam,
    href: forge ? formulierAdres(forge, 'melding', naam, { bladzijde: adres, melding: `${naam}.` }) : paden.voorstellen,
  };
}

/** Waar iemand wijst op een onderzoek dat ontbreekt; met de interventie waar het bij hoort, als die er is. */
export function studieMelden(forge: Forge | undefined, interventie?: string): Weg {
  const { naam } = formulieren.studie;
  const antwoorden = interventie ? { interventies: interventie } : {};
  return { naam, href: forge ? formulierAdres(forge, 'studie', 'Studie: ', antwoorden) : paden.voorstellen };
}

/** Elk kort formulier, met waar het over gaat; `href` is leeg zonder forge. */
export function korteFormulieren(forge: Forge | undefined): (Weg & { over: string })[] {
  return (Object.keys(formulieren) as Formulier[]).map((formulier) => {
    const { naam, over } = formulieren[formulier];
    return { naam, over, href: forge ? formulierAdres(forge, formulier, '') : '' };
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

/** Waar iemand zegt dat hij een rij anders ziet: een ingevuld formulier op de forge, en zonder forge de uitleg. */
export function bezwaarAdres(forge: Forge | undefined, { interventie, rij, oordeel, adres }: Bezwaar): string {
  if (!forge) return `${paden.bewijsuitleg}#bezwaar`;
  return formulierAdres(forge, 'bezwaar', `Ik zie dit anders: ${interventie}, ${rij}`, {
    rij: `${interventie}: ${rij}`,
    bladzijde: adres,
    oordeel,
  });
}
