import type { Onderzoek } from '../onderzoek.ts';
import { type Aanhaling, isBevestigd, rolVan } from './aanhaling.ts';
import { uitslagVan } from './uitslag.ts';
import { type Moment, samengenomen, type Uitspraak, uitspraakVan, verloopVan } from './uitspraak.ts';

/** De ene stem van een onderzoek of een overzicht in een rij (`docs/bewijsregels.md`, *Eén onderzoek*). */
export interface Stem extends Uitspraak {
  soort: 'onderzoek' | 'overzicht';
  /** De naam in het register, of de bron van het overzicht. */
  naam: string;
  onderzoek?: Onderzoek | undefined;
  /** Alles van deze stem dat in de rij meetelt. */
  aanhalingen: readonly Aanhaling[];
  /** De bevindingen, van elk moment, die hetzelfde zeggen als de stem. */
  eens: readonly Aanhaling[];
  /** Die daarvan waarvan de bron bevestigd is: alleen zij dragen een niveau boven *beperkt*. */
  dragend: readonly Aanhaling[];
  /** Elk moment met wat er toen gevonden is, van vroeg naar laat, als niet elk moment hetzelfde zegt; anders leeg. */
  verloop: Moment[];
}

/** De stemmen in een rij: elk vergelijkend onderzoek één, elk overzicht één. De rest heeft er geen. */
export function stemmenIn(tellend: readonly Aanhaling[]): Stem[] {
  const groepen = Map.groupBy(
    tellend.filter((aanhaling) => ['vergelijkend', 'overzicht'].includes(rolVan(aanhaling))),
    (aanhaling) => sleutelVan(aanhaling),
  );
  return [...groepen.values()].map(stemVan);
}

function sleutelVan(aanhaling: Aanhaling): string {
  return rolVan(aanhaling) === 'overzicht' ? `overzicht ${aanhaling.overzicht}` : `onderzoek ${naamVan(aanhaling)}`;
}

function naamVan({ onderzoek, bron }: Aanhaling): string {
  if (!onderzoek) throw new Error(`Bron ${bron.id} vergelijkt, maar hoort bij geen onderzoek uit het register.`);
  return onderzoek.id;
}

function stemVan(aanhalingen: readonly Aanhaling[]): Stem {
  const [eerste] = aanhalingen as [Aanhaling, ...Aanhaling[]];
  const isOverzicht = rolVan(eerste) === 'overzicht';
  const uitspraak = uitspraakVan(aanhalingen);
  const eens = samengenomen(aanhalingen).filter(({ bevinding }) => uitslagVan(bevinding) === uitspraak.uitslag);
  return {
    soort: isOverzicht ? 'overzicht' : 'onderzoek',
    naam: isOverzicht ? eerste.overzicht : naamVan(eerste),
    onderzoek: isOverzicht ? undefined : eerste.onderzoek,
    ...uitspraak,
    aanhalingen,
    eens,
    dragend: eens.filter(isBevestigd),
    verloop: verloopVan(aanhalingen),
  };
}
