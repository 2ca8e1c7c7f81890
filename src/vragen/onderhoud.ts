import type { Begrip } from '../kern/begrip.ts';
import type { Bibliotheek } from '../kern/bibliotheek.ts';
import type { Bron } from '../kern/bron.ts';
import { type Interventie, ontbreekt } from '../kern/interventie/schema.ts';
import { isInGebruik, verlopenVanaf } from '../kern/interventie/status.ts';

/** Zoveel dagen voor haar datum is een interventie al aan de beurt: een groep moet een avond kunnen plannen. */
const dagenVooraf = 90;

/** Iets dat op een dag gedaan moet zijn. De dagen zijn `JJJJ-MM-DD`; wie kijkt, weet welke dag het is. */
export interface OpDatum<T> {
  wat: T;
  /** De eerste dag waarop het aan de beurt is; leeg als dat altijd zo is. */
  vanaf: string;
  /** De eerste dag waarop het te laat is. */
  verlopen: string;
}

/** Wanneer elke interventie opnieuw bekeken moet worden, oudste datum eerst. Wat *toe aan onderhoud* is, is dat altijd en staat vooraan. */
export function teBeoordelen(interventies: readonly Interventie[]): OpDatum<Interventie>[] {
  return inGebruik(interventies)
    .map((wat) => {
      const teLaat = verlopenVanaf(wat);
      return { wat, vanaf: teLaat && dagLater(teLaat, -dagenVooraf), verlopen: wat.beoordelenVoor };
    })
    .sort((a, b) => vergelijk(a.vanaf, b.vanaf) || vergelijk(a.wat.id, b.wat.id));
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

/** Wanneer elke erkenning voorbij is, oudste datum eerst. Op de laatste dag geldt een erkenning nog. */
export function erkenningenOpDatum(interventies: readonly Interventie[]) {
  return inGebruik(interventies)
    .flatMap((interventie) => (interventie.erkenningen ?? []).map((erkenning) => ({ interventie, erkenning })))
    .map((wat) => ({
      wat,
      vanaf: dagLater(wat.erkenning.geldigTot, 1),
      verlopen: dagLater(wat.erkenning.geldigTot, 1),
    }))
    .sort((a, b) => vergelijk(a.vanaf, b.vanaf));
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
