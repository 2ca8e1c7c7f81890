import type { Bron, Schatting } from '../bron.ts';
import type { Aanhaling } from './telling.ts';

/** Grenzen waarbinnen een interval smal heet (`bewijsregels`, *Nauwkeurig*). */
export const smal = { verhouding: 4, procentpunt: 20 } as const;
/** Zonder interval is dit aantal deelnemers genoeg informatie (vuistregel van GRADE). */
export const genoegDeelnemers = 400;
/** Meer uitval dan dit deel maakt een uitkomst nooit nauwkeurig. */
export const hoogsteUitval = 0.3;

/** Waarom een onderzoek niet nauwkeurig is; `null` als het dat wel is. */
export type Onnauwkeurig =
  | 'alleen-afmakers'
  | 'uitval'
  | 'breed-interval'
  | 'weinig-deelnemers'
  | 'deelnemers-onbekend';

/**
 * Is één onderzoek nauwkeurig over deze uitkomst? Eén smal interval volstaat. Meldt het onderzoek intervallen en zijn
 * die alle breed, dan helpt een groot aantal deelnemers niet meer. Bevindingen van één onderzoek mogen uit meer
 * verslagen komen; die met uitval of alleen afmakers doen niet mee zolang er een andere is.
 */
export function onnauwkeurigheid(aanhalingen: readonly Aanhaling[]): Onnauwkeurig | null {
  const gaaf = aanhalingen.filter(({ bron }) => !aangetast(bron));
  const [eerste] = aanhalingen;
  if (gaaf.length === 0) return eerste ? aangetast(eerste.bron) : 'deelnemers-onbekend';
  const intervallen = gaaf.map(({ bevinding }) => isSmal(bevinding.schatting)).filter((oordeel) => oordeel !== null);
  if (intervallen.length > 0) return intervallen.includes(true) ? null : 'breed-interval';
  const aantallen = gaaf.flatMap(({ bron }) => bron.n ?? []);
  if (aantallen.length === 0) return 'deelnemers-onbekend';
  return Math.max(...aantallen) >= genoegDeelnemers ? null : 'weinig-deelnemers';
}

/** `null` als er geen volledig interval gemeld is, of geen waarvoor een grens bestaat. */
function isSmal(schatting: Schatting): boolean | null {
  if (schatting.soort !== 'verhouding' && schatting.soort !== 'procentpunt') return null;
  const { onder, boven } = schatting;
  if (onder === undefined || boven === undefined) return null;
  return schatting.soort === 'verhouding'
    ? onder > 0 && boven / onder <= smal.verhouding
    : boven - onder <= smal.procentpunt;
}

function aangetast(bron: Bron): 'alleen-afmakers' | 'uitval' | null {
  if (bron.alleenAfmakers) return 'alleen-afmakers';
  return (bron.uitval ?? 0) > hoogsteUitval ? 'uitval' : null;
}
