import { paden } from '../../weergave/site/paden.ts';
import type { Vergelijkbaar } from '../../weergave/vergelijken/vergelijking.ts';

/** Wat er van een interventie te vergelijken is; `null` als zij er niet is of nu niet komt. */
export async function haal(id: string): Promise<Vergelijkbaar | null> {
  try {
    const antwoord = await fetch(paden.vergelijkingJson(id));
    return antwoord.ok ? ((await antwoord.json()) as Vergelijkbaar) : null;
  } catch {
    return null;
  }
}
