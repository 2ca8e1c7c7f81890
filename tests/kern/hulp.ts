import type { z } from 'zod';
import { type Weging, weeg } from '../../src/kern/bewijs/bewijskracht.ts';
import type { Bevindingrichting, Directheid } from '../../src/kern/bewijs/schalen.ts';
import type { Bron, bronSchema } from '../../src/kern/bron.ts';
import { bewijsRijSchema } from '../../src/kern/interventie/bewijsvelden.ts';
import { maakBron } from '../hulp/maak.ts';

type Broninvoer = z.input<typeof bronSchema>;
export type Bevindinginvoer = NonNullable<Broninvoer['bevindingen']>[number];

/** Een bevinding die klopt; noem alleen wat telt. Zonder `schatting` alleen in woorden, dus zonder interval. */
export function bevinding(velden: Partial<Bevindinginvoer> = {}): Bevindinginvoer {
  return {
    id: 'werk',
    uitkomst: 'werk-gevonden',
    maanden: 12,
    richting: 'positief',
    plaats: 'samenvatting',
    schatting: { soort: 'woorden', tekst: 'Er was een verschil.' },
    ...velden,
  };
}

interface Onderzoeksinvoer extends Omit<Partial<Broninvoer>, 'gecontroleerd'> {
  id?: string;
  /** Wat het onderzoek vond; `bevindingen` gaat voor. */
  vond?: Bevindingrichting;
  maanden?: number | null;
  schatting?: Bevindinginvoer['schatting'];
  verwijzing?: 'bevestigd' | 'onzeker';
  inhoud?: Broninvoer['gecontroleerd']['inhoud'];
}

let teller = 0;

/** Een onderzoek met één bevinding. Zonder meer: een RCT met een gunstige uitkomst na 12 maanden, omvang onbekend. */
export function onderzoek(velden: Onderzoeksinvoer = {}): Bron {
  const { vond, maanden, schatting, verwijzing = 'bevestigd', inhoud = 'samenvatting', ...rest } = velden;
  const gevonden = bevinding({
    ...(vond && { richting: vond }),
    ...(maanden !== undefined && { maanden }),
    ...(schatting && { schatting }),
  });
  teller += 1;
  return maakBron({
    id: `bron-${teller}`,
    bevindingen: [gevonden],
    gecontroleerd: { verwijzing, inhoud, waar: 'example.org', wanneer: '2026-01-01' },
    ...rest,
  });
}

/** Een overzicht van vergelijkend onderzoek met één gunstige bevinding; zonder meer is de zekerheid niet vermeld. */
export function overzicht(velden: Onderzoeksinvoer = {}): Bron {
  return onderzoek({ ontwerp: 'meta-analyse', ...velden });
}

export const verwant = (bron: Bron): Aangehaald => ({ bron, directheid: 'verwant' });
export const onderdeel = (bron: Bron): Aangehaald => ({ bron, directheid: 'onderdeel' });

export interface Aangehaald {
  bron: Bron;
  directheid: Directheid;
}

/** Weegt een rij die alle bevindingen van deze bronnen aanhaalt, door het echte schema van een rij. */
export function weegRij(stukken: readonly (Bron | Aangehaald)[], gezochtOp = '2026-01-01'): Weging {
  const aangehaald = stukken.map((stuk) => ('bron' in stuk ? stuk : { bron: stuk, directheid: 'zelfde' as const }));
  const bevindingen = aangehaald.flatMap(({ bron, directheid }) =>
    (bron.bevindingen ?? []).map(({ id }) => ({ bron: bron.id, bevinding: id, directheid })),
  );
  const rij = bewijsRijSchema.parse({
    uitkomst: 'werk-gevonden',
    toelichting: 'Geschreven voor een test.',
    gezochtOp,
    ...(bevindingen.length > 0 && { bevindingen }),
  });
  return weeg(rij, new Map(aangehaald.map(({ bron }) => [bron.id, bron])));
}
