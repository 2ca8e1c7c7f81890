/**
 * Filteren en tellen, zonder bladzijde: dezelfde regels draaien in de bouw, in een test en in de browser. Daarom voert dit
 * bestand niets in.
 */

/** Per groep (zoals `uitkering`) de codes: die van één regel, of die een bezoeker koos. */
export type Codes = Readonly<Record<string, readonly string[]>>;

/** Wat een lijst van één regel moet weten om te filteren en te sorteren. */
export interface Filterregel {
  codes: Codes;
  /** De plaats van de regel in elke volgorde, vanaf 0. */
  rang: Readonly<Record<string, number>>;
}

/** Of een regel getoond wordt: in elke groep met een keuze heeft zij minstens één van de gekozen codes. */
export function past(regel: Filterregel, keuze: Codes): boolean {
  return gemist(regel, keuze).length === 0;
}

/**
 * Hoeveel regels een optie zou tonen, gegeven wat er in de ándere groepen gekozen is. Binnen de eigen groep telt de keuze
 * niet mee: daar komt een optie er juist bij.
 */
export function telling(regels: readonly Filterregel[], keuze: Codes): (groep: string, code: string) => number {
  const aantallen = new Map<string, number>();
  for (const regel of regels) {
    const [eerste, tweede] = gemist(regel, keuze);
    if (tweede !== undefined) continue;
    for (const [groep, codes] of Object.entries(regel.codes))
      if (eerste === undefined || eerste === groep)
        for (const code of codes) aantallen.set(`${groep} ${code}`, (aantallen.get(`${groep} ${code}`) ?? 0) + 1);
  }
  return (groep, code) => aantallen.get(`${groep} ${code}`) ?? 0;
}

/** De groepen waarvan je de keuze kunt loslaten om weer iets te zien, met hoeveel; wat het meeste oplevert eerst. */
export function uitwegen(regels: readonly Filterregel[], keuze: Codes): { groep: string; aantal: number }[] {
  return Object.keys(keuze)
    .map((groep) => ({ groep, aantal: regels.filter((regel) => past(regel, { ...keuze, [groep]: [] })).length }))
    .filter(({ aantal }) => aantal > 0)
    .sort((a, b) => b.aantal - a.aantal);
}

/** Een regel als tekst voor een attribuut; `uitTekst` leest haar terug. */
export function inTekst({ codes, rang }: Filterregel): string {
  return JSON.stringify({ codes, rang });
}

export function uitTekst(tekst: string): Filterregel {
  return JSON.parse(tekst) as Filterregel;
}

/** De groepen met een keuze waar deze regel niet bij past. */
function gemist({ codes }: Filterregel, keuze: Codes): string[] {
  return Object.keys(keuze).filter((groep) => {
    const gekozen = keuze[groep] ?? [];
    return gekozen.length > 0 && !gekozen.some((code) => codes[groep]?.includes(code));
  });
}
