import type { Schatting } from '../bevinding.ts';
import type { Bron } from '../bron.ts';
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
 * verslagen komen; die met te veel uitval of alleen afmakers doen niet mee zolang een ander verslag meldt dat het daar
 * anders zit. Een verslag dat erover zwijgt, telt dan evenmin mee.
 */
export function onnauwkeurigheid(aanhalingen: readonly Aanhaling[]): Onnauwkeurig | null {
  const aantastingen = aantastingenIn(aanhalingen);
  const gaaf = aanhalingen.filter(
    ({ bron }) => !aangetast(bron) && aantastingen.every((aantasting) => weerspreekt(bron, aantasting)),
  );
  if (gaaf.length === 0) return aantastingen[0] ?? 'deelnemers-onbekend';
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
    ? onder > 0 && boven <= smal.verhouding * onder
    : afgerond(boven - onder) <= smal.procentpunt;
}

/** Zonder de restjes van binair rekenen: 32,2 − 12,2 is 20, niet iets meer. */
function afgerond(verschil: number): number {
  return Number(verschil.toFixed(6));
}

type Aantasting = 'alleen-afmakers' | 'uitval';

/** Altijd in dezelfde volgorde, in welke volgorde de verslagen ook staan. */
function aantastingenIn(aanhalingen: readonly Aanhaling[]): Aantasting[] {
  const gevonden = aanhalingen.map(({ bron }) => aangetast(bron));
  return (['alleen-afmakers', 'uitval'] as const).filter((aantasting) => gevonden.includes(aantasting));
}

function weerspreekt(bron: Bron, aantasting: Aantasting): boolean {
  return aantasting === 'uitval' ? bron.uitval !== undefined : bron.alleenAfmakers === false;
}

function aangetast(bron: Bron): Aantasting | null {
  if (bron.alleenAfmakers) return 'alleen-afmakers';
  return (bron.uitval ?? 0) > hoogsteUitval ? 'uitval' : null;
}
