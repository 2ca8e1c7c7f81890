import { klankVan } from './klank.ts';
import { woordenVan } from './normaliseer.ts';
import { stam } from './stam.ts';
import { zonderStopwoorden } from './stopwoorden.ts';
import { verbeter } from './verbeter.ts';

/** Een voorstel met de woorden waaraan het te herkennen is. */
export interface Voorstel {
  /** De woorden die ervan te zien zijn. */
  woorden: readonly string[];
  /** Woorden die ook tellen, minder zwaar. */
  ook: readonly string[];
  /** Afkortingen waaronder het bekend is; wie er een typt, bedoelt dit. */
  afk?: readonly string[];
}

/** De voorstellen waar elk woord van de invoer in voorkomt of mee begint, beste eerst; bij gelijke stand in hun eigen volgorde. */
export function stelVoor<V extends Voorstel>(invoer: string, voorstellen: readonly V[]): V[] {
  const woorden = zonderStopwoorden(woordenVan(invoer));
  const gevonden = rangschik(woorden, voorstellen);
  if (gevonden.length > 0) return gevonden;
  const bekend = [...new Set(voorstellen.flatMap((voorstel) => voorstel.woorden))];
  const beter = woorden.map((woord) => {
    const klank = klankVan(woord);
    return (
      verbeter(
        woord,
        bekend,
        bekend.filter((ander) => klankVanWoord(ander) === klank),
      ) ?? woord
    );
  });
  return beter.some((woord, i) => woord !== woorden[i]) ? rangschik(beter, voorstellen) : [];
}

/**
 * Wat op de invoer lijkt als niet elk woord ervan ergens staat: een klant zegt het net anders. Hoe zeldzamer een woord, hoe meer het
 * zegt; wat de helft daarvan niet haalt, lijkt er niet op.
 */
export function lijktOp<V extends Voorstel>(invoer: string, voorstellen: readonly V[]): V[] {
  const telt = [...new Set(zonderStopwoorden(woordenVan(invoer)))].map((woord) => {
    const raak = new Map(voorstellen.map((voorstel) => [voorstel, puntenVan([woord], voorstel)]));
    const aantal = [...raak.values()].filter((punten) => punten > 0).length;
    return { raak, zegt: Math.log(1 + voorstellen.length / (aantal + 1)) };
  });
  const genoeg = telt.reduce((som, { zegt }) => som + zegt, 0) / 2;
  // Wat te zien is, telt zwaarder dan wat ook zo heet.
  const deelVan = (voorstel: V) =>
    telt.reduce((som, { raak, zegt }) => som + zegt * Math.min(1, (raak.get(voorstel) ?? 0) / 1.5), 0);
  return voorstellen
    .map((voorstel) => ({ voorstel, deel: deelVan(voorstel) }))
    .filter(({ deel }) => deel >= genoeg && deel > 0)
    .sort((a, b) => b.deel - a.deel)
    .map(({ voorstel }) => voorstel);
}

function rangschik<V extends Voorstel>(woorden: readonly string[], voorstellen: readonly V[]): V[] {
  return voorstellen
    .map((voorstel) => ({ voorstel, punten: puntenVan(woorden, voorstel) }))
    .filter(({ punten }) => punten > 0)
    .sort((a, b) => b.punten - a.punten)
    .map(({ voorstel }) => voorstel);
}

/** Nul als een woord van de invoer nergens staat. */
function puntenVan(invoer: readonly string[], { woorden, ook, afk = [] }: Voorstel): number {
  let punten = 0;
  for (const woord of invoer) {
    const past = (kandidaat: string) => kandidaat.startsWith(woord) || stamVan(kandidaat) === stamVan(woord);
    const plek = woorden.findIndex(past);
    const telt =
      plek === 0 || afk.includes(woord)
        ? 3
        : plek > 0
          ? 2
          : woorden.some((w) => w.includes(woord) && woord.length > 3)
            ? 1.5
            : ook.some(past)
              ? 1
              : 0;
    if (telt === 0) return 0;
    punten += telt;
  }
  return punten;
}

/** Elke toets vergelijkt alle woorden opnieuw; hun stam en klank blijven hetzelfde. */
const stamVan = onthoud(stam);
const klankVanWoord = onthoud(klankVan);

function onthoud(wat: (woord: string) => string): (woord: string) => string {
  const bekend = new Map<string, string>();
  return (woord) => {
    const al = bekend.get(woord) ?? wat(woord);
    bekend.set(woord, al);
    return al;
  };
}
