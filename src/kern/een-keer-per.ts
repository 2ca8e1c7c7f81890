/**
 * Maakt van `reken` een functie die elke verzameling één keer doorloopt en de uitkomst bij haar bewaart. Wie bij elk record iets
 * opzoekt, loopt dan niet bij elk record alles door. De verzameling mag daarna niet meer veranderen; de bibliotheek doet dat niet.
 */
export function eenKeerPer<V extends object, U>(reken: (verzameling: V) => U): (verzameling: V) => U {
  const bewaard = new WeakMap<V, { uitkomst: U }>();
  return (verzameling) => {
    const eerder = bewaard.get(verzameling) ?? { uitkomst: reken(verzameling) };
    bewaard.set(verzameling, eerder);
    return eerder.uitkomst;
  };
}
