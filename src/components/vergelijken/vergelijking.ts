import { hoogstens } from '../../weergave/vergelijken/met.ts';
import { type Gekozen, maakKeuze } from '../selectie/keuze.ts';

/** Wat de lezer naast elkaar wil zetten: in dit tabblad, tot het in het adres van de vergelijking staat. */
export const vergelijking = maakKeuze('vergelijken', () => sessionStorage);

/** Zet de keuze; meer dan er naast elkaar past telt niet. */
export function kies(nieuw: readonly Gekozen[]): void {
  vergelijking.wijzig(() => nieuw.slice(0, hoogstens));
}

/** Zet deze erbij of haalt haar weg. Geeft of dat kon: bij een volle vergelijking past er niets meer bij. */
export function wissel(deze: Gekozen): boolean {
  let kon = true;
  vergelijking.wijzig((nu) => {
    const rest = nu.filter(({ id }) => id !== deze.id);
    if (rest.length < nu.length) return rest;
    kon = nu.length < hoogstens;
    return kon ? [...nu, deze] : nu;
  });
  return kon;
}
