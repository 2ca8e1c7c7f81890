/** Hoe goed iets bij een klant met één antwoord past, gelezen uit wat de bladzijde zegt; lager past beter. */
export function passingIn(tekst: string): number {
  if (tekst.includes('Je antwoord komt overeen')) return /Anders:|Niet gezien:/.test(tekst) ? 1 : 0;
  // Een ander land maakt de mensen nog geen anderen.
  return tekst.includes('Anders: uitkering') ? 2 : 3;
}
