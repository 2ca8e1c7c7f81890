import type { Bevinding } from '../kern/bevinding.ts';
import { type Weging, weeg } from '../kern/bewijs/bewijskracht.ts';
import type { Ontwerp } from '../kern/bewijs/schalen.ts';
import type { Aanhaling } from '../kern/bewijs/telling.ts';
import type { Bron } from '../kern/bron.ts';

/**
 * Denkbeeldige bronnen, zodat de uitleg de regels zelf kan laten antwoorden. Zij komen nooit op een bladzijde; alleen
 * wat de regels ervan zeggen.
 */
export interface Denkbron extends Partial<Omit<Bron, 'id' | 'bevindingen' | 'gecontroleerd'>> {
  ontwerp: Ontwerp;
  maanden?: number | null;
  richting?: Bevinding['richting'];
  schatting?: Bevinding['schatting'];
  verwijzing?: Bron['gecontroleerd']['verwijzing'];
  inhoud?: Bron['gecontroleerd']['inhoud'];
  directheid?: Aanhaling['directheid'];
}

/** Wat de regels vinden van een rij met deze bronnen. Zonder meer: duizend mensen, gunstig, na een jaar, samenvatting gelezen. */
export function weegDenkbeeldig(denkbronnen: readonly Denkbron[], gezochtOp?: string): Weging {
  const aanhalingen = denkbronnen.map(aanhaling);
  return weeg(
    {
      uitkomst: 'werk-gevonden',
      toelichting: '',
      gezochtOp,
      bevindingen: aanhalingen.map(({ bron, bevinding, directheid }) => ({
        bron: bron.id,
        bevinding: bevinding.id,
        directheid,
      })),
    },
    new Map(aanhalingen.map(({ bron }) => [bron.id, bron])),
  );
}

/** Eén denkbeeldige bron met één bevinding; `nummer` houdt bronnen uit elkaar. */
export function aanhaling(denkbron: Denkbron, nummer = 0): Aanhaling {
  const {
    maanden = 12,
    richting = 'positief',
    schatting = { soort: 'woorden', tekst: '' },
    verwijzing = 'bevestigd',
    inhoud = 'samenvatting',
    directheid = 'zelfde',
    ...rest
  } = denkbron;
  const bevinding: Bevinding = { id: 'b', uitkomst: 'werk-gevonden', plaats: '', maanden, richting, schatting };
  const bron: Bron = {
    id: `denkbeeldig-${nummer}`,
    soort: 'rapport',
    titel: '',
    auteurs: [],
    jaar: null,
    n: 1000,
    gecontroleerd: { verwijzing, inhoud, waar: '', wanneer: '' },
    bevindingen: [bevinding],
    ...rest,
  };
  return { bron, bevinding, directheid };
}
