/**
 * De selectie van de lezer: een korte lijst interventies, alleen op dit apparaat. Weigert de browser opslag, dan geldt zij
 * tot de bladzijde sluit.
 */
export interface Gekozen {
  id: string;
  titel: string;
}

const sleutel = 'selectie';
let selectie: Gekozen[] = lees();
let geweigerd = false;
const luisteraars = new Set<(selectie: readonly Gekozen[]) => void>();

/** Roept `reageer` nu aan, en bij elke wijziging, ook als die in een ander tabblad gebeurt. */
export function volgSelectie(reageer: (selectie: readonly Gekozen[]) => void): void {
  luisteraars.add(reageer);
  reageer(selectie);
}

/** Zet deze interventies in de selectie, achteraan; wat er al in staat, houdt zijn plaats. */
export function bewaar(erbij: readonly Gekozen[]): void {
  herlees();
  schrijf([...selectie, ...erbij.filter(({ id }) => !selectie.some((gekozen) => gekozen.id === id))]);
}

export function haalWeg(ids: readonly string[]): void {
  herlees();
  schrijf(selectie.filter(({ id }) => !ids.includes(id)));
}

/** Of de laatste wijziging niet bewaard kon worden. */
export function opslagGeweigerd(): boolean {
  return geweigerd;
}

addEventListener('storage', ({ key }) => (key === sleutel || key === null) && meld(herlees));
addEventListener('pageshow', ({ persisted }) => persisted && meld(herlees));

function schrijf(nieuw: Gekozen[]): void {
  selectie = nieuw;
  try {
    if (nieuw.length > 0) localStorage.setItem(sleutel, JSON.stringify(nieuw));
    else localStorage.removeItem(sleutel);
    geweigerd = false;
  } catch {
    geweigerd = true;
  }
  meld();
}

function meld(eerst?: () => void): void {
  eerst?.();
  for (const reageer of luisteraars) reageer(selectie);
}

/** Een ander tabblad kan intussen iets bewaard hebben; wat geweigerd is, blijft wat het hier was. */
function herlees(): void {
  if (!geweigerd) selectie = lees();
}

/** Wat iemand anders in deze opslag zette en geen selectie is, telt niet. */
function lees(): Gekozen[] {
  try {
    const bewaard: unknown = JSON.parse(localStorage.getItem(sleutel) ?? '[]');
    return Array.isArray(bewaard) ? bewaard.filter(isGekozen).map(({ id, titel }) => ({ id, titel })) : [];
  } catch {
    return [];
  }
}

function isGekozen(iets: unknown): iets is Gekozen {
  if (typeof iets !== 'object' || iets === null) return false;
  const { id, titel } = iets as Partial<Gekozen>;
  return typeof id === 'string' && typeof titel === 'string';
}
