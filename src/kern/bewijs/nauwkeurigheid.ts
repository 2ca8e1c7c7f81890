import { isGeloot, isPerPersoonGeloot } from '../onderzoek.ts';
import type { Aanhaling } from './aanhaling.ts';
import { intervalVan, isOpen, isSmal } from './interval.ts';
import type { Stem } from './stem.ts';

/** Zonder interval is dit aantal mensen genoeg: een vuistregel van GRADE, zie `docs/bewijsregels.md`. */
export const genoegDeelnemers = 400;
/** Meer uitval dan dit deel maakt een uitkomst nooit nauwkeurig. */
export const hoogsteUitval = 0.3;

/** Waarom een stem niet nauwkeurig is. De eerste vijf zijn fouten die wij kennen; de rest hebben wij niet gezien. */
export const onnauwkeurigheden = [
  'alleen-afmakers',
  'uitval',
  'open-grens',
  'breed-interval',
  'weinig-deelnemers',
  'getal-onbekend',
  'deelnemers-onbekend',
  'loting-onbekend',
  'interval-onbekend',
] as const;
export type Onnauwkeurig = (typeof onnauwkeurigheden)[number];

/** Of dit iets is dat wij niet zagen, en geen fout van het onderzoek. */
export function isNietGezien(reden: Onnauwkeurig): boolean {
  return onnauwkeurigheden.indexOf(reden) > onnauwkeurigheden.indexOf('weinig-deelnemers');
}

/**
 * Waarom een onderzoek of overzicht niet nauwkeurig is over wat het zegt; `null` als het dat wel is. Het gaat om de bevindingen,
 * van elk moment, die zeggen wat de stem zegt (`aanhalingen`). Een onbeslist onderzoek is nooit nauwkeurig: vraag er niet naar.
 */
export function onnauwkeurigheid(stem: Stem, aanhalingen = stem.eens): Onnauwkeurig | null {
  const fout = aantasting(stem) ?? (heeftOpenGrens(aanhalingen) ? 'open-grens' : null);
  if (fout) return fout;
  // Wie ergens een interval zag, weet hoe nauwkeurig het is: dan helpt een groot aantal op een ander moment niet meer.
  const metInterval = aanhalingen.filter(({ bevinding }) => intervalVan(bevinding.schatting));
  if (metInterval.length > 0)
    return metInterval.some(({ bevinding }) => isSmal(bevinding.schatting)) ? null : 'breed-interval';
  return stem.onderzoek ? zonderInterval(aanhalingen, stem.onderzoek) : 'interval-onbekend';
}

/** Wat een onderzoek van buitenaf aantast: één verslag dat het meldt, volstaat. */
export function aantasting({ aanhalingen }: Pick<Stem, 'aanhalingen'>): 'alleen-afmakers' | 'uitval' | null {
  if (aanhalingen.some(({ bron }) => bron.alleenAfmakers)) return 'alleen-afmakers';
  return aanhalingen.some(({ bron: { uitval } }) => uitval !== undefined && uitval > hoogsteUitval) ? 'uitval' : null;
}

export function heeftOpenGrens(aanhalingen: readonly Aanhaling[]): boolean {
  return aanhalingen.some(({ bevinding }) => {
    const interval = intervalVan(bevinding.schatting);
    return interval !== undefined && isOpen(interval);
  });
}

function zonderInterval(
  aanhalingen: readonly Aanhaling[],
  onderzoek: NonNullable<Stem['onderzoek']>,
): Onnauwkeurig | null {
  const aantallen = aanhalingen.flatMap((aanhaling) => hoogstensAan(aanhaling) ?? []);
  if (aantallen.length === aanhalingen.length && Math.max(...aantallen) < genoegDeelnemers) return 'weinig-deelnemers';
  const metGetal = aanhalingen.filter(heeftGetal);
  if (metGetal.length === 0) return 'getal-onbekend';
  const vergeleken = metGetal.flatMap((aanhaling) => deelnemersAan(aanhaling) ?? []);
  if (!vergeleken.some((aantal) => aantal >= genoegDeelnemers)) return 'deelnemers-onbekend';
  if (isPerPersoonGeloot(onderzoek)) return null;
  return isGeloot(onderzoek) && onderzoek.loting === 'niet-gezien' ? 'loting-onbekend' : 'interval-onbekend';
}

/** Of er een getal gezien is, en niet alleen woorden. */
export function heeftGetal({ bevinding }: Pick<Aanhaling, 'bevinding'>): boolean {
  return bevinding.schatting.soort !== 'woorden';
}

/**
 * Het aantal mensen in de groepen die een bevinding vergelijkt. Over een deel van de groep, één van meer vormen of één plek zegt
 * het aantal van het hele onderzoek niets.
 */
export function deelnemersAan({
  bevinding,
  onderzoek,
}: Pick<Aanhaling, 'bevinding' | 'onderzoek'>): number | undefined {
  const { subgroep, variant, vergelijking, plek } = bevinding;
  const overIedereen = [subgroep, variant, vergelijking, plek].every((deel) => deel === undefined);
  return bevinding.n ?? (overIedereen ? onderzoek?.n : undefined);
}

/** Meer mensen dan dit kunnen het niet geweest zijn: een deel van een klein onderzoek is ook klein. Een derde groep kwam er misschien bij. */
function hoogstensAan({ bevinding, onderzoek }: Aanhaling): number | undefined {
  return bevinding.n ?? (bevinding.vergelijking === undefined ? onderzoek?.n : undefined);
}
