/** Een fout die zichzelf uitlegt aan wie de opdracht gaf: daar hoort een zin bij, geen stapelspoor. */
export class Gebruiksfout extends Error {}
