import { klantIn, zegtAlleenWie } from '../../weergave/klant/klant-in-vraag.ts';
import type { Codes } from '../../weergave/lijst/filter.ts';
import type { Zoekdeel } from '../../weergave/zoeken/zoeksoorten.ts';
import { type Afkorting, lijktOpAfkorting } from '../../zoeken/afkorting.ts';
import { metDelen } from '../../zoeken/normaliseer.ts';
import type { Gevonden } from '../../zoeken/weeg.ts';
import type { Uitslag } from '../../zoeken/zoek.ts';
import { haalCodes } from './codes.ts';
import { haalAfkortingen } from './haal-afkortingen.ts';
import { type Antwoorden, haalErnaast } from './haal-ernaast.ts';
import type { Vindplaats } from './pagefind.ts';
import { zoekOp } from './zoeker.ts';

/** Een gevonden bladzijde, hoe zij op de vraag antwoordt, en waarop zij te filteren is. */
export interface Rij extends Pick<Gevonden<Vindplaats>, 'woorden' | 'antwoord'> {
  vindplaats: Vindplaats;
  codes: Codes;
  rang: Record<string, number>;
}

/** Wat er op een vraag gevonden is, en waarin; en wat er naast te zeggen is. */
export interface Gezocht extends Pick<Uitslag<Vindplaats>, 'verbeterd' | 'bedoeld' | 'onbekend'>, Antwoorden {
  deel: Zoekdeel;
  rijen: Rij[];
  /** Bekende afkortingen die lijken op een kort woord dat nergens staat. */
  afkortingen: readonly Afkorting[];
}

/** Zoekt in dit deel. Is er bij de methoden geen antwoord, en staat het zo in de bronnen (een naam, een titel, een DOI), dan daar. */
export async function zoekIn(deel: Zoekdeel, vraag: string, letterlijk: boolean): Promise<Gezocht> {
  const gezocht = await zoekInDeel(deel, vraag, letterlijk);
  const { rijen, leemte, begrip } = gezocht;
  if (rijen.length > 0 || leemte || begrip || deel === 'bronnen') return gezocht;
  const inBronnen = await zoekInDeel('bronnen', vraag, letterlijk);
  if (inBronnen.staatErZo) return inBronnen;
  // Een afkorting die op geen bekende lijkt, of zo bedoeld is, is niet gevonden. Anders staat er wat er over de eerste is: nooit een lege lijst.
  const [eerste] = letterlijk ? [] : gezocht.afkortingen;
  if (!eerste) return gezocht;
  const bedoeld = await zoekInDeel(deel, eerste.naam, true);
  return { ...bedoeld, verbeterd: eerste.naam, afkortingen: gezocht.afkortingen };
}

async function zoekInDeel(
  deel: Zoekdeel,
  vraag: string,
  letterlijk: boolean,
): Promise<Gezocht & { staatErZo: boolean }> {
  const [uitslag, codes] = await Promise.all([zoekOp(vraag, letterlijk, deel), haalCodes(deel)]);
  const { treffers, woorden: gelezen, verbeterd, bedoeld, onbekend } = uitslag;
  const { leemte, begrip } = await haalErnaast(uitslag);
  const getypt = metDelen(vraag);
  const rijen = treffers.map(({ treffer, woorden, antwoord }, plek) => ({
    vindplaats: treffer,
    woorden,
    antwoord: antwoordIn(deel, leemte ? 'buurt' : antwoord),
    codes: codes.get(treffer.id) ?? { soort: ['uitleg'] },
    rang: { plek },
  }));
  // Wat verbeterd of gesplitst moest worden of nergens staat, is een gok: daar zoekt alleen verder wie erom vraagt.
  const staatErZo =
    rijen.length > 0 && !verbeterd && !onbekend.length && gelezen.every((woord) => getypt.includes(woord.getypt));
  const afkortingen = getypt.length === 1 ? await afkortingenBij(onbekend) : [];
  const eerst = vraagtOmGroep(vraag) ? rijen : alleenEerst(rijen);
  return { deel, rijen: eerst, verbeterd, bedoeld, onbekend, leemte, begrip, afkortingen, staatErZo };
}

/**
 * Wie een zin typt, zit zo met één klant aan tafel: wat met één klant kan, staat voor wat een groep vraagt; daarbinnen blijft de volgorde.
 * De plaats in de lijst verandert mee, want daarop sorteert zij.
 */
function alleenEerst(rijen: readonly Rij[]): Rij[] {
  const vraagtGroep = ({ codes: { vorm = [] } }: Rij) => vorm.length > 0 && !vorm.includes('individueel');
  return rijen
    .toSorted((a, b) => Number(vraagtGroep(a)) - Number(vraagtGroep(b)))
    .map((rij, plek) => ({ ...rij, rang: { plek } }));
}

/** Een of twee woorden zijn eerder een naam dan wat een klant zegt; en wie een groep noemt, zoekt een groep. */
function vraagtOmGroep(vraag: string): boolean {
  const woorden = metDelen(vraag);
  return woorden.length <= 3 || woorden.some((woord) => groepswoord.test(woord));
}

const groepswoord = /groep|training|cursus|club|workshop|bijeenkomst|lotgenoot|lotgenoten|samen/;

/** Alleen wie één kort woord typt dat nergens staat, haalt iets op; lukt dat niet, dan is er nog altijd de lijst. */
async function afkortingenBij(onbekend: readonly string[]): Promise<readonly Afkorting[]> {
  const kort = onbekend.filter((woord) => woord.length <= 4);
  if (kort.length === 0) return [];
  const bekend = await haalAfkortingen().catch(() => []);
  return kort.flatMap((woord) => lijktOpAfkorting(woord, bekend));
}

/** Wie in de bronnen zoekt, zoekt op een naam of een woord: daar is alles wat gevonden is, wat iemand zocht. */
function antwoordIn(deel: Zoekdeel, antwoord: Rij['antwoord']): Rij['antwoord'] {
  return deel === 'bronnen' ? 'past' : antwoord;
}

/** Zoveel methoden staan er bij wat in de buurt komt: meer is een lijst van bijna alles. */
const hoogstensInDeBuurt = 5;

/** Wat past, en wat alleen in de buurt komt; beste eerst. */
export function perAntwoord(rijen: readonly Rij[]): { past: Rij[]; buurt: Rij[] } {
  const soort = (antwoord: Rij['antwoord']) => rijen.filter((rij) => rij.antwoord === antwoord);
  return { past: soort('past'), buurt: soort('buurt').slice(0, hoogstensInDeBuurt) };
}

/** De zin die zegt wat er gevonden is; `over` is wat er na filteren overblijft. */
export function slotzin(
  term: string,
  gevraagd: Zoekdeel,
  { deel, rijen, leemte, begrip }: Gezocht,
  over: readonly Rij[],
): string {
  if (zegtAlleenWie(term)) return `“${term}” zegt wie je klant is.`;
  if (leemte) return `Hierover hebben wij nog niets: ${leemte.onderwerp}.`;
  if (rijen.length === 0 && begrip)
    return `Bij de methoden vonden wij niets over “${term}”. Wat het is, staat hieronder.`;
  if (rijen.length === 0) return `Niets gevonden voor “${term}”.`;
  if (over.length === 0) return `Geen van de ${rijen.length} resultaten voor “${term}” past bij deze filters.`;
  const { past } = perAntwoord(over);
  if (past.length === 0 && klantIn(term).length > 1)
    return `“${term}” zegt vooral wie je klant is. Tik aan wat klopt: dan maken wij een korte lijst.`;
  if (past.length === 0) return `Precies over “${term}” hebben wij nog niets. Wat erop lijkt, staat hieronder.`;
  const alles = perAntwoord(rijen).past.length;
  const gevonden = geteld(past.length, deel);
  if (deel === 'methoden')
    return `${gevonden} ${past.length === 1 ? 'past' : 'passen'} bij “${term}”${past.length < alles ? `, van de ${alles}` : ''}.`;
  return gevraagd === deel
    ? `${gevonden} gevonden voor “${term}” in de bronnen en de uitleg.`
    : `Bij de methoden is niets gevonden voor “${term}”. In de bronnen en de uitleg wel: ${gevonden}.`;
}

function geteld(aantal: number, deel: Zoekdeel): string {
  const [een, meer] = deel === 'methoden' ? ['methode', 'methoden'] : ['bladzijde', 'bladzijden'];
  return `${aantal} ${aantal === 1 ? een : meer}`;
}
