import type { Bevinding, Grens, Schatting } from './gegevens.ts';

/** Stap 4: wat één bevinding zegt, en of zij klein is. */
export function uitslagVan({ richting = '', schatting }: Bevinding): string {
  const gemeld = ['positief', 'negatief'].includes(richting) ? richting : 'onbeslist';
  if (!heeftInterval(schatting)) return gemeld;
  if (ligtVoorbijGeenVerschil(schatting)) return gemeld;
  return ligtInGebied(schatting) ? 'geen-verschil' : 'onbeslist';
}

export function isKlein({ schatting }: Bevinding, uitslag: string): boolean {
  return ['positief', 'negatief'].includes(uitslag) && ligtInGebied(schatting);
}

/** Zodra er één grens staat, ook als die open is. */
export function heeftInterval({ onder, boven }: Schatting): boolean {
  return onder !== undefined || boven !== undefined;
}

/** Een grens is open als de bron dat meldt, of als alleen de andere er staat. */
export function heeftOpenGrens(schatting: Schatting): boolean {
  return heeftInterval(schatting) && !(isGetal(schatting.onder) && isGetal(schatting.boven));
}

/** Stap 6: smal genoeg om iets te zeggen. */
export function isSmal(schatting: Schatting): boolean {
  const { soort, onder, boven } = schatting;
  if (!isGetal(onder) || !isGetal(boven)) return false;
  if (ligtInGebied(schatting)) return true;
  if (soort === 'verhouding') return boven <= afgerond(4 * onder);
  if (soort === 'per100' || soort === 'procentpunt') return afgerond(boven - onder) <= 20;
  if (soort !== 'verschil' || onder * boven <= 0) return false;
  const [dichtstbij, verst] = [Math.abs(onder), Math.abs(boven)].sort((a, b) => a - b) as [number, number];
  return verst <= afgerond(4 * dichtstbij);
}

function ligtVoorbijGeenVerschil({ soort, onder, boven }: Schatting): boolean {
  const geenVerschil = soort === 'verhouding' ? 1 : 0;
  return (isGetal(onder) && onder > geenVerschil) || (isGetal(boven) && boven < geenVerschil);
}

function ligtInGebied(schatting: Schatting): boolean {
  const { onder, boven } = schatting;
  const gebied = gebiedVan(schatting);
  return gebied !== null && isGetal(onder) && isGetal(boven) && onder >= gebied[0] && boven <= gebied[1];
}

function gebiedVan({ soort, zonder = 0, eenheid = '' }: Schatting): [number, number] | null {
  if (soort === 'verhouding') return [0.8, 1.25];
  if (soort === 'per100') return naarBeideKanten(Math.min(5, afgerond(0.25 * zonder)));
  if (soort === 'procentpunt') return naarBeideKanten(3);
  return soort === 'verschil' && eenheid.startsWith('standaardafwijking') ? naarBeideKanten(0.2) : null;
}

function naarBeideKanten(ver: number): [number, number] {
  return [-ver, ver];
}

function isGetal(grens: Grens): grens is number {
  return typeof grens === 'number';
}

function afgerond(getal: number): number {
  return Math.round(getal * 1e6) / 1e6;
}
