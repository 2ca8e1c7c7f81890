import { inRichting } from './kracht.ts';
import { heeftOpen, mensenIn, metInterval, mistMensen } from './nauwkeurig.ts';
import { zekerheidVan } from './overzicht.ts';
import type { Groep } from './stem.ts';
import type { Stuk } from './stuk.ts';
import { isSmal } from './uitslag.ts';

/** Stap 9: of alleen iets dat wij niet zagen de rij op beperkt houdt. */
export function voorZoverWijLazen(groepen: readonly Groep[], richting: string, bewijskracht: string): boolean {
  if (bewijskracht !== 'beperkt' || richting === 'gemengd') return false;
  return inRichting(groepen, richting).some((groep) => !heeftBekendeFout(groep));
}

function heeftBekendeFout(groep: Groep): boolean {
  const zekerheid = groep.soort === 'overzicht' ? zekerheidVan(groep.eens) : 'niet-vermeld';
  if (zekerheid !== 'niet-vermeld') return zekerheid === 'laag' || zekerheid === 'zeer-laag';
  if (mistMensen(groep) || heeftOpen(groep.eens)) return true;
  const intervallen = metInterval(groep.eens);
  if (intervallen.length > 0) return !intervallen.some(({ bevinding }) => isSmal(bevinding.schatting));
  if (groep.soort === 'overzicht') return false;
  return groep.eens.every((stuk) => (hoogstens(stuk) ?? 400) < 400);
}

/** Een deel, een vorm of een plek van een klein onderzoek is zeker klein. */
function hoogstens(stuk: Stuk): number | undefined {
  const { subgroep, variant, plek, vergelijking } = stuk.bevinding;
  const isDeel = vergelijking === undefined && [subgroep, variant, plek].some((veld) => veld !== undefined);
  return mensenIn(stuk) ?? (isDeel ? stuk.onderzoek?.n : undefined);
}

/** In hoeveel van de onderzoeken de richting is aangetoond, als er ook onbesliste naast staan; geen enkel als alleen een overzicht haar toont. */
export function aangetoond(groepen: readonly Groep[], richting: string): { in: number; van: number } | null {
  const onderzoeken = groepen.filter(({ soort }) => soort === 'onderzoek');
  if (richting === 'gemengd' || inRichting(groepen, richting).length === 0) return null;
  if (!onderzoeken.some(({ uitslag }) => uitslag === 'onbeslist')) return null;
  return { in: inRichting(onderzoeken, richting).length, van: onderzoeken.length };
}
