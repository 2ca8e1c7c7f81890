/** Een interventie die de lezer koos, met haar titel om haar te noemen. */
export interface Gekozen {
  id: string;
  titel: string;
}

/** Een lijstje interventies dat de browser van de lezer onthoudt. Weigert die opslag, dan geldt het tot de bladzijde sluit. */
export interface Keuze {
  /** Roept `reageer` nu aan, en bij elke wijziging, ook als die in een ander tabblad gebeurt. Geeft wat daar een eind aan maakt. */
  volg(reageer: (gekozen: readonly Gekozen[]) => void): () => void;
  /** Vervangt de keuze door wat `nieuw` ervan maakt. */
  wijzig(nieuw: (nu: readonly Gekozen[]) => readonly Gekozen[]): void;
  /** Of de laatste wijziging niet bewaard kon worden. */
  geweigerd(): boolean;
}

/** De keuze onder deze sleutel. `opslag` is een functie: alleen al ernaar vragen kan een browser weigeren. */
export function maakKeuze(sleutel: string, opslag: () => Storage): Keuze {
  const luisteraars = new Set<(gekozen: readonly Gekozen[]) => void>();
  let geweigerd = false;
  let gekozen = lees(sleutel, opslag);
  const meld = () => {
    for (const reageer of luisteraars) reageer(gekozen);
  };
  /** Een ander tabblad kan intussen iets bewaard hebben; wat geweigerd is, blijft wat het hier was. */
  const herlees = () => {
    if (!geweigerd) gekozen = lees(sleutel, opslag);
  };
  const ververs = () => {
    herlees();
    meld();
  };
  addEventListener('storage', ({ key }) => (key === sleutel || key === null) && ververs());
  // Een bladzijde die uit het geheugen van de browser terugkomt, kent de keuze van daarna nog niet.
  addEventListener('pageshow', ({ persisted }) => persisted && ververs());
  return {
    volg(reageer) {
      luisteraars.add(reageer);
      reageer(gekozen);
      return () => luisteraars.delete(reageer);
    },
    wijzig(nieuw) {
      herlees();
      gekozen = nieuw(gekozen);
      geweigerd = !schrijf(sleutel, opslag, gekozen);
      meld();
    },
    geweigerd: () => geweigerd,
  };
}

function schrijf(sleutel: string, opslag: () => Storage, gekozen: readonly Gekozen[]): boolean {
  try {
    if (gekozen.length > 0) opslag().setItem(sleutel, JSON.stringify(gekozen));
    else opslag().removeItem(sleutel);
    return true;
  } catch {
    return false;
  }
}

/** Wat iemand anders in deze opslag zette en geen keuze is, telt niet. */
function lees(sleutel: string, opslag: () => Storage): readonly Gekozen[] {
  try {
    const bewaard: unknown = JSON.parse(opslag().getItem(sleutel) ?? '[]');
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
