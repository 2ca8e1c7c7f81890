import type { Bevinding, Bron, Onderzoek, Rij } from './gegevens.ts';
import { isKlein, uitslagVan } from './uitslag.ts';

/** Stap 1 tot en met 4: een bevinding met haar bron, haar onderzoek, haar rol en wat zij zegt. */
export interface Stuk {
  bron: Bron;
  bevinding: Bevinding;
  /** Alleen als de bevinding bij één onderzoek hoort dat in het register staat. */
  onderzoek: Onderzoek | undefined;
  rol: string;
  uitslag: string;
  klein: boolean;
}

const rollen: Record<string, string[]> = {
  overzicht: ['meta-analyse', 'systematische-review'],
  vergelijkend: ['rct', 'cluster-rct', 'quasi-experiment'],
  meting: ['cohort', 'voor-na', 'dwarsdoorsnede', 'validatie'],
  beschrijving: ['kwalitatief', 'procesevaluatie', 'praktijkbeschrijving', 'theorie', 'protocol', 'beleid'],
};

export function stukkenVan(rij: Rij, bronnen: readonly Bron[], onderzoeken: readonly Onderzoek[]) {
  const tellend: Stuk[] = [];
  const nietTellend: { bron: string; bevinding: string; reden: string }[] = [];
  for (const aangehaald of rij.bevindingen ?? []) {
    const bron = bronnen.find(({ id }) => id === aangehaald.bron);
    const bevinding = bron?.bevindingen?.find(({ id }) => id === aangehaald.bevinding);
    if (!bron || !bevinding) throw new Error(`De JSON mist ${aangehaald.bron}, ${aangehaald.bevinding}.`);
    const reden = waaromNiet(rij, aangehaald.directheid, bron, bevinding);
    if (reden) nietTellend.push({ bron: bron.id, bevinding: bevinding.id, reden });
    else tellend.push(stuk(bron, bevinding, onderzoeken));
  }
  return { tellend, nietTellend };
}

function waaromNiet(rij: Rij, directheid: string, bron: Bron, bevinding: Bevinding): string | null {
  if (bron.stand === 'ingetrokken' || bron.stand === 'vervangen') return bron.stand;
  if (directheid !== 'zelfde') return 'niet-deze-methode';
  if (bevinding.subgroep !== undefined && bevinding.subgroep !== rij.subgroep) return 'ander-deel';
  if (bevinding.variant !== undefined && bevinding.variant !== rij.variant) return 'ander-deel';
  return ['volledige-tekst', 'samenvatting'].includes(bron.gecontroleerd.inhoud) ? null : 'niet-gelezen';
}

function stuk(bron: Bron, bevinding: Bevinding, onderzoeken: readonly Onderzoek[]): Stuk {
  const enige = bron.onderzoeken?.length === 1 ? bron.onderzoeken[0] : undefined;
  const naam = bevinding.onderzoek ?? enige;
  const onderzoek = onderzoeken.find(({ id }) => id === naam);
  const rol = rolVan(bron, bevinding, onderzoek);
  const uitslag = rol === 'telling' ? 'geteld' : uitslagVan(bevinding);
  return { bron, bevinding, onderzoek, rol, uitslag, klein: isKlein(bevinding, uitslag) };
}

function rolVan(bron: Bron, bevinding: Bevinding, onderzoek: Onderzoek | undefined): string {
  if (bevinding.schatting.soort === 'telling') return 'telling';
  const uitRegister = bevinding.onderzoek !== undefined || rollen.vergelijkend?.includes(bron.ontwerp);
  const ontwerp = uitRegister ? onderzoek?.ontwerp : bron.ontwerp;
  const rol = Object.keys(rollen).find((naam) => rollen[naam]?.includes(ontwerp ?? ''));
  if (!rol) throw new Error(`Geen rol voor ${bron.id}, ${bevinding.id}.`);
  const vergeleken = (bevinding.vergelijking ?? bron.vergelijking) !== 'geen';
  if (!vergeleken && (rol === 'overzicht' || rol === 'vergelijkend')) return 'meting';
  return rol === 'overzicht' && bron.samenhang === true ? 'meting' : rol;
}

export function bevestigd({ bron }: Stuk): boolean {
  return bron.gecontroleerd.verwijzing === 'bevestigd';
}
