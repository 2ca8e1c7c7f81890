import type { Schatting } from '../bevinding.ts';
import type { Bron } from '../bron.ts';
import type { Aanhaling } from './telling.ts';

/** Grenzen waarbinnen een interval smal heet (`bewijsregels`, *Nauwkeurig*). */
export const smal = { verhouding: 4, procentpunt: 20 } as const;
/**
 * Binnen deze grenzen heet een verschil verwaarloosbaar: een verhouding tussen 0,8 en 1,25 (de grens die voor gelijkwaardige
 * medicijnen gebruikelijk is), of hoogstens zoveel procentpunt.
 */
export const verwaarloosbaar = { verhouding: 1.25, procentpunt: 5 } as const;
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
  const gaaf = gaveUit(aanhalingen);
  if (gaaf.length === 0) return aantastingen[0] ?? 'deelnemers-onbekend';
  const intervallen = gaaf.map(({ bevinding }) => isSmal(bevinding.schatting)).filter((oordeel) => oordeel !== null);
  if (intervallen.length > 0) return intervallen.includes(true) ? null : 'breed-interval';
  const aantallen = gaaf.flatMap((aanhaling) => deelnemersAan(aanhaling) ?? []);
  if (aantallen.length === 0) return 'deelnemers-onbekend';
  return Math.max(...aantallen) >= genoegDeelnemers ? null : 'weinig-deelnemers';
}

/**
 * Sluit één onderzoek een verschil van betekenis uit? Nauwkeurig zijn is daarvoor niet genoeg: er moet een interval gemeld
 * zijn dat helemaal dichtbij *geen verschil* ligt. Van een maat zonder grens, zoals dagen, weten wij dat niet.
 */
export function sluitVerschilUit(aanhalingen: readonly Aanhaling[]): boolean {
  if (onnauwkeurigheid(aanhalingen) !== null) return false;
  return gaveUit(aanhalingen).some(({ bevinding }) => isVerwaarloosbaar(bevinding.schatting));
}

/**
 * Het aantal mensen achter een bevinding. Over een deel van de groep zegt het aantal van het hele onderzoek niets.
 */
export function deelnemersAan({ bron, bevinding }: Pick<Aanhaling, 'bron' | 'bevinding'>): number | undefined {
  return bevinding.n ?? (bevinding.subgroep === undefined ? bron.n : undefined);
}

/** De bevindingen waarop het onderzoek te beoordelen is: zonder aantasting, en zonder twijfel of zij er toch een hebben. */
function gaveUit(aanhalingen: readonly Aanhaling[]): Aanhaling[] {
  const aantastingen = aantastingenIn(aanhalingen);
  return aanhalingen.filter(
    ({ bron }) => aangetast(bron).length === 0 && aantastingen.every((aantasting) => weerspreekt(bron, aantasting)),
  );
}

function isVerwaarloosbaar(schatting: Schatting): boolean {
  if (schatting.soort !== 'verhouding' && schatting.soort !== 'procentpunt') return false;
  const { onder = Number.NEGATIVE_INFINITY, boven = Number.POSITIVE_INFINITY } = schatting;
  return schatting.soort === 'verhouding'
    ? boven <= verwaarloosbaar.verhouding && onder * verwaarloosbaar.verhouding >= 1
    : boven <= verwaarloosbaar.procentpunt && -onder <= verwaarloosbaar.procentpunt;
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
  const gevonden = aanhalingen.flatMap(({ bron }) => aangetast(bron));
  return (['alleen-afmakers', 'uitval'] as const).filter((aantasting) => gevonden.includes(aantasting));
}

function weerspreekt(bron: Bron, aantasting: Aantasting): boolean {
  return aantasting === 'uitval' ? bron.uitval !== undefined : bron.alleenAfmakers === false;
}

function aangetast(bron: Bron): Aantasting[] {
  return [
    ...(bron.alleenAfmakers ? (['alleen-afmakers'] as const) : []),
    ...((bron.uitval ?? 0) > hoogsteUitval ? (['uitval'] as const) : []),
  ];
}
