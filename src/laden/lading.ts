import type { Begrip } from '../kern/begrip.ts';
import type { Bron, BronVelden } from '../kern/bron.ts';
import type { ErvaringVelden } from '../kern/ervaring.ts';
import type { InterventieVelden } from '../kern/interventie/schema.ts';
import type { Kennisvraag } from '../kern/kennisvraag.ts';
import type { LeerpadVelden } from '../kern/leerpad.ts';
import type { Onderwerp } from '../kern/onderwerp.ts';
import type { Onderzoek } from '../kern/onderzoek.ts';
import type { Permalink } from '../kern/permalinks.ts';
import type { Probleem } from '../kern/probleem.ts';
import type { StudieVelden } from '../kern/studie.ts';
import type { Versie } from '../kern/versie.ts';
import type { Soort } from './bestanden.ts';
import type { Gekeurd } from './keur.ts';

interface VeldenPerSoort {
  interventie: InterventieVelden;
  bron: BronVelden;
  leerpad: LeerpadVelden;
  ervaring: ErvaringVelden;
  studie: StudieVelden;
  versie: Versie;
  begrippen: Begrip[];
  kennisvragen: Kennisvraag[];
  onderwerpen: Onderwerp[];
  onderzoeken: Onderzoek[];
  permalinks: Permalink[];
}

/** Een gekeurd bestand waarvan de velden kloppen. */
export type Goed<S extends Soort> = Gekeurd & { soort: S; velden: VeldenPerSoort[S] };

/** Alle gekeurde bestanden, om er regels over na te gaan die meer dan één bestand aangaan. */
export interface Lading {
  alle: readonly Gekeurd[];
  /** De bestanden van een soort waarvan de velden kloppen. */
  goede<S extends Soort>(soort: S): readonly Goed<S>[];
  /** De id's van alle bestanden van een soort, ook die met fouten: wie ernaar verwijst, doet niets fout. */
  namen(soort: Soort): ReadonlySet<string>;
  /** De bron met dit id, als haar velden kloppen. */
  bron(id: string): Bron | undefined;
  /** Het register van onderzoeken, op naam; `null` als het niet te lezen is. */
  onderzoeken: ReadonlyMap<string, Onderzoek> | null;
  /** De id's van alle begrippen; `null` als die lijst niet te lezen is. */
  begrippen: ReadonlySet<string> | null;
}

export function lading(alle: readonly Gekeurd[]): Lading {
  const perSoort = Map.groupBy(alle, ({ soort }) => soort);
  const goedePerSoort = new Map(
    [...perSoort].map(([soort, deze]) => [soort, deze.filter((g) => g.velden !== undefined)]),
  );
  const namenPerSoort = new Map([...perSoort].map(([soort, deze]) => [soort, new Set(deze.map(({ id }) => id))]));
  const goede = <S extends Soort>(soort: S) => (goedePerSoort.get(soort) ?? []) as Goed<S>[];
  const bronnen = new Map(goede('bron').map(({ id, velden }) => [id, { ...velden, id }]));
  const [register] = goede('onderzoeken');
  const [begrippen] = goede('begrippen');
  const isStuk = (soort: Soort) => perSoort.has(soort) && goede(soort).length === 0;
  return {
    alle,
    goede,
    namen: (soort) => namenPerSoort.get(soort) ?? new Set(),
    bron: (id) => bronnen.get(id),
    onderzoeken: isStuk('onderzoeken') ? null : new Map(register?.velden.map((o) => [o.id, o])),
    begrippen: isStuk('begrippen') ? null : new Set(begrippen?.velden.map((b) => b.id)),
  };
}

/** Een regel over meer bestanden. */
export type Samenhangregel = (lading: Lading) => Probleem[];

/** Een probleem op de plek van een veld in een gekeurd bestand. */
export function probleemBij(
  bestand: Gekeurd,
  veld: string,
  bezwaar: Omit<Probleem, 'bestand' | 'ernst' | 'plek'>,
): Probleem {
  const plek = bestand.plekken[veld] ?? bestand.plekken[`${veld}#`];
  return { bestand: bestand.pad, ernst: 'fout', ...bezwaar, ...(plek ? { plek } : {}) };
}
