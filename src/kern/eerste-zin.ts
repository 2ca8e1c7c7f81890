/** Een tekst met wat altijd getoond wordt, en wat erbij komt waar ruimte is. */
export interface Kort {
  begin: string;
  rest: string;
}

/** De eerste zin van een tekst en de rest. Een eerste zin die maar een paar woorden heeft, neemt de tweede mee. */
export function eersteZinApart(tekst: string): Kort {
  const zinnen = tekst.split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u);
  const aantal = (zinnen[0]?.length ?? 0) < 25 ? 2 : 1;
  return { begin: zinnen.slice(0, aantal).join(' '), rest: zinnen.slice(aantal).join(' ') };
}
