import type { Begrip } from '../kern/begrip.ts';
import type { Bibliotheek } from '../kern/bibliotheek.ts';
import type { Bron } from '../kern/bron.ts';
import { type Interventie, ontbreekt } from '../kern/interventie/schema.ts';
import { isErkenningVerlopen, isInGebruik, isVerlopen } from '../kern/interventie/status.ts';

/** Zoveel dagen voor haar datum staat een interventie al op het bord: een groep moet een avond kunnen plannen. */
export const dagenVooraf = 90;

/**
 * Interventies die opnieuw bekeken moeten worden, oudste datum eerst: de datum is voorbij of de status zegt het (*verlopen*),
 * of de datum is binnen 90 dagen (*bijna*). `vandaag` is JJJJ-MM-DD.
 */
export function teBeoordelen(
  interventies: readonly Interventie[],
  vandaag: string,
): { verlopen: Interventie[]; bijna: Interventie[] } {
  const grens = dagLater(vandaag, dagenVooraf);
  const opDatum = inGebruik(interventies).sort(
    (a, b) => vergelijk(a.beoordelenVoor, b.beoordelenVoor) || vergelijk(a.id, b.id),
  );
  return {
    verlopen: opDatum.filter((i) => isVerlopen(i, vandaag)),
    bijna: opDatum.filter((i) => !isVerlopen(i, vandaag) && i.beoordelenVoor <= grens),
  };
}

/** Interventies die geen groep beheert en die niemand beoordeelde. */
export function zonderEigenaar(interventies: readonly Interventie[]): Interventie[] {
  return inGebruik(interventies).filter(({ gilde, beoordelaars }) => !gilde && !beoordelaars);
}

/** Concepten die nog velden missen om te publiceren, met die velden in de volgorde van het schema. */
export function onvolledig(interventies: readonly Interventie[]): { interventie: Interventie; velden: string[] }[] {
  return inGebruik(interventies)
    .map((interventie) => ({ interventie, velden: ontbreekt(interventie) }))
    .filter(({ velden }) => velden.length > 0);
}

/** Erkenningen die voorbij zijn, langst geleden eerst. Op de laatste dag geldt een erkenning nog. */
export function verlopenErkenningen(interventies: readonly Interventie[], vandaag: string) {
  return inGebruik(interventies)
    .flatMap((interventie) => (interventie.erkenningen ?? []).map((erkenning) => ({ interventie, erkenning })))
    .filter(({ erkenning }) => isErkenningVerlopen(erkenning, vandaag))
    .sort((a, b) => vergelijk(a.erkenning.geldigTot, b.erkenning.geldigTot));
}

/** Bronnen waarvan wij dit zagen, op volgorde van id. */
export function bronnenMetInhoud(
  { bronnen }: Pick<Bibliotheek, 'bronnen'>,
  inhouden: readonly Bron['gecontroleerd']['inhoud'][],
): Bron[] {
  return [...bronnen.values()].filter(({ gecontroleerd }) => inhouden.includes(gecontroleerd.inhoud));
}

export function zonderDefinitie({ begrippen }: Pick<Bibliotheek, 'begrippen'>): Begrip[] {
  return begrippen.filter(({ definitie }) => !definitie);
}

/** Begrippen over een wet of uitkering waarvan niemand in de wet nakeek of de uitleg klopt. */
export function wettenZonderPeildatum({ begrippen }: Pick<Bibliotheek, 'begrippen'>): Begrip[] {
  return begrippen.filter(({ soort, definitie, peildatum }) => soort === 'wet-en-uitkering' && definitie && !peildatum);
}

function inGebruik(interventies: readonly Interventie[]): Interventie[] {
  return interventies.filter(isInGebruik);
}

function dagLater(datum: string, dagen: number): string {
  return new Date(Date.parse(`${datum}T00:00:00Z`) + dagen * 86_400_000).toISOString().slice(0, 10);
}

function vergelijk(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
