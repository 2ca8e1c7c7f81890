import { hoogstens } from '../../weergave/vergelijktabel.ts';

/** Wat de lezer naast elkaar wil zetten: in dit tabblad, tot het in het adres van de vergelijking staat. */
export interface Gekozen {
  id: string;
  titel: string;
}

const sleutel = 'vergelijken';
let gekozen: Gekozen[] = lees();
const luisteraars = new Set<(gekozen: readonly Gekozen[]) => void>();

export function volgVergelijking(reageer: (gekozen: readonly Gekozen[]) => void): void {
  luisteraars.add(reageer);
  reageer(gekozen);
}

export function isVol(): boolean {
  return gekozen.length >= hoogstens;
}

/** Zet de keuze; meer dan er naast elkaar past telt niet. */
export function kies(nieuw: readonly Gekozen[]): void {
  gekozen = nieuw.slice(0, hoogstens);
  try {
    if (gekozen.length > 0) sessionStorage.setItem(sleutel, JSON.stringify(gekozen));
    else sessionStorage.removeItem(sleutel);
  } catch {
    // Zonder opslag geldt de keuze tot de lezer een andere bladzijde opent.
  }
  meld();
}

export function wissel(deze: Gekozen): void {
  const rest = gekozen.filter(({ id }) => id !== deze.id);
  kies(rest.length < gekozen.length ? rest : [...gekozen, deze]);
}

// Een bladzijde die uit het geheugen van de browser terugkomt, kent de keuze van daarna nog niet.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) gekozen = lees();
  if (persisted) meld();
});

function meld(): void {
  for (const reageer of luisteraars) reageer(gekozen);
}

function lees(): Gekozen[] {
  try {
    const bewaard: unknown = JSON.parse(sessionStorage.getItem(sleutel) ?? '[]');
    return Array.isArray(bewaard) ? bewaard.filter(isGekozen).slice(0, hoogstens) : [];
  } catch {
    return [];
  }
}

function isGekozen(iets: unknown): iets is Gekozen {
  if (typeof iets !== 'object' || iets === null) return false;
  const { id, titel } = iets as Partial<Gekozen>;
  return typeof id === 'string' && typeof titel === 'string';
}
