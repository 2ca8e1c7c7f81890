/** Zoveel antwoorden blijven bewaard; genoeg voor wie een lange vraag typt. */
const hoogstens = 100;

/** Dezelfde functie, die voor dezelfde woorden maar één keer werkt. Mislukt het, dan mag het daarna opnieuw. */
export function eenKeer<W extends string[], T>(doe: (...woorden: W) => Promise<T>): (...woorden: W) => Promise<T> {
  const bewaard = new Map<string, Promise<T>>();
  return (...woorden) => {
    const sleutel = woorden.join(' ');
    const al = bewaard.get(sleutel);
    if (al) return al;
    if (bewaard.size === hoogstens) bewaard.clear();
    const antwoord = doe(...woorden);
    bewaard.set(sleutel, antwoord);
    antwoord.catch(() => bewaard.delete(sleutel));
    return antwoord;
  };
}
