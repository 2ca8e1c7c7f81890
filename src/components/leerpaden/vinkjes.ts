/** Welke onderdelen van een leerpad iemand afvinkte. Tot de lezer erom vraagt, geldt dat alleen zolang de bladzijde open is. */
export interface Vinkjes {
  gedaan(): ReadonlySet<string>;
  zet(onderdeel: string, aan: boolean): void;
  /** Of zij op dit apparaat onthouden worden. */
  onthouden(): boolean;
  /** Onthoudt vanaf nu; onwaar als de browser dat weigert. */
  onthoud(): boolean;
  /** Haalt weg wat onthouden is. De vinkjes op de bladzijde blijven staan. */
  vergeet(): void;
}

/** `opslag` is een functie: alleen al ernaar vragen kan een browser weigeren. */
export function maakVinkjes(leerpad: string, onderdelen: readonly string[], opslag: () => Storage): Vinkjes {
  const sleutel = `leerpad-${leerpad}`;
  const bewaard = lees();
  const gedaan = new Set(bewaard?.filter((naam) => onderdelen.includes(naam)));
  let onthoudt = bewaard !== null;
  return {
    gedaan: () => gedaan,
    zet(onderdeel, aan) {
      if (aan) gedaan.add(onderdeel);
      else gedaan.delete(onderdeel);
      if (onthoudt) onthoudt = schrijf();
    },
    onthouden: () => onthoudt,
    onthoud() {
      onthoudt = schrijf();
      return onthoudt;
    },
    vergeet() {
      onthoudt = false;
      probeer(() => opslag().removeItem(sleutel));
    },
  };

  function schrijf(): boolean {
    return probeer(() => opslag().setItem(sleutel, JSON.stringify([...gedaan])));
  }

  /** `null` als er niets onthouden is, of iets wat geen lijst is. */
  function lees(): string[] | null {
    try {
      const lijst: unknown = JSON.parse(opslag().getItem(sleutel) ?? 'null');
      return Array.isArray(lijst) ? lijst.filter((naam) => typeof naam === 'string') : null;
    } catch {
      return null;
    }
  }
}

function probeer(doe: () => void): boolean {
  try {
    doe();
    return true;
  } catch {
    return false;
  }
}
