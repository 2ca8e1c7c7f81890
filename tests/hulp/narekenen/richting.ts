import { isGezaghebbend, omvat } from './overzicht.ts';
import type { Groep } from './stem.ts';
import type { Stuk } from './stuk.ts';

type Uitspraak = Pick<Stuk, 'uitslag' | 'klein'>;
interface Richting {
  richting: string;
  grond: string;
  nietOveral: boolean;
  klein: boolean;
}

/** Stap 7: welke kant de rij op wijst. */
export function richtingVan(tellend: readonly Stuk[], groepen: readonly Groep[]): Richting {
  const met = (rol: string) => tellend.filter((stuk) => stuk.rol === rol);
  if (tellend.length === 0) return { richting: 'onbekend', grond: 'niets', nietOveral: false, klein: false };
  if (groepen.length > 0) return uitStemmen(groepen);
  if (met('meting').length > 0) return voorZich(met('meting'), 'meting');
  if (met('telling').length > 0) return { richting: 'geteld', grond: 'telling', nietOveral: false, klein: false };
  return voorZich(tellend, 'beschrijving');
}

function uitStemmen(groepen: readonly Groep[]): Richting {
  const samen = voorZich(groepen, 'vergelijking');
  if (samen.richting !== 'gemengd') return samen;
  const gezag = groepen.filter(isGezaghebbend);
  const eens = eensgezind(gezag);
  const genoemd = gezag.flatMap(omvat);
  const tegen = groepen.filter((groep) => gezag.some((overzicht) => spreektTegen(groep, overzicht)));
  if (!eens || !tegen.every(({ soort, naam }) => soort === 'onderzoek' && genoemd.includes(naam))) return samen;
  return { ...samen, richting: eens, nietOveral: true, klein: isKlein(eens, groepen) };
}

function voorZich(uitspraken: readonly Uitspraak[], grond: string): Richting {
  const beslist = uitspraken.filter(isBeslist);
  const richting = beslist.length === 0 ? 'onbeslist' : (eensgezind(beslist) ?? 'gemengd');
  return { richting, grond, nietOveral: false, klein: isKlein(richting, uitspraken) };
}

/** De richting van uitspraken die elkaar niet tegenspreken; een effect gaat voor geen verschil. */
function eensgezind(beslist: readonly Uitspraak[]): string | null {
  if (beslist.some((een) => beslist.some((ander) => spreektTegen(een, ander)))) return null;
  return (beslist.find(({ uitslag }) => uitslag !== 'geen-verschil') ?? beslist[0])?.uitslag ?? null;
}

function spreektTegen(een: Uitspraak, ander: Uitspraak): boolean {
  if (!isBeslist(een) || !isBeslist(ander) || een.uitslag === ander.uitslag) return false;
  return ![een, ander].some(({ klein }) => klein) || ![een, ander].some(({ uitslag }) => uitslag === 'geen-verschil');
}

function isKlein(richting: string, uitspraken: readonly Uitspraak[]): boolean {
  if (richting !== 'positief' && richting !== 'negatief') return false;
  return uitspraken.filter(isBeslist).every(({ klein, uitslag }) => klein || uitslag === 'geen-verschil');
}

export function isBeslist({ uitslag }: Pick<Uitspraak, 'uitslag'>): boolean {
  return ['positief', 'negatief', 'geen-verschil'].includes(uitslag);
}
