import { expect } from 'vitest';
import type { z } from 'zod';
import { type Weging, weeg } from '../../src/kern/bewijs/bewijskracht.ts';
import { isVergelijkendOntwerp } from '../../src/kern/bewijs/ontwerpen.ts';
import type { Bevindingrichting, Directheid } from '../../src/kern/bewijs/schalen.ts';
import type { Bron, bronSchema } from '../../src/kern/bron.ts';
import { bewijsRijSchema } from '../../src/kern/interventie/bewijsvelden.ts';
import type { Onderzoek } from '../../src/kern/onderzoek.ts';
import { maakBron, maakOnderzoek } from '../hulp/maak.ts';

type Broninvoer = z.input<typeof bronSchema>;
export type Bevindinginvoer = NonNullable<Broninvoer['bevindingen']>[number];
type Schatting = Bevindinginvoer['schatting'];
type Grenzen = [onder?: number | 'open', boven?: number | 'open'];

/** Een bevinding die klopt; noem alleen wat telt. Zonder `schatting` alleen in woorden, dus zonder getal en zonder interval. */
export function bevinding(velden: Partial<Bevindinginvoer> = {}): Bevindinginvoer {
  const telling = velden.schatting?.soort === 'telling';
  return {
    id: 'werk',
    uitkomst: 'werk-gevonden',
    gemeten: na(12),
    ...(!telling && { richting: 'positief' as const }),
    plaats: 'samenvatting',
    schatting: { soort: 'woorden', tekst: 'Er was een verschil.' },
    ...velden,
  };
}

/** Gemeten op één moment, na zoveel maanden; `null` als dat niet gemeld is. */
export const na = (maanden: number | null): Bevindinginvoer['gemeten'] =>
  maanden === null ? null : { soort: 'op-moment', tot: maanden };

export const per100 = (met: number, zonder: number, ...grenzen: Grenzen): Schatting => ({
  soort: 'per100',
  met,
  zonder,
  ...marges(grenzen),
});
export const punten = (verschil: number, ...grenzen: Grenzen): Schatting => ({
  soort: 'procentpunt',
  verschil,
  ...marges(grenzen),
});
export const verhouding = (schatting: number, ...grenzen: Grenzen): Schatting => ({
  soort: 'verhouding',
  maat: 'OR',
  schatting,
  ...marges(grenzen),
});
export const verschil = (waarde: number, eenheid: string, ...grenzen: Grenzen): Schatting => ({
  soort: 'verschil',
  waarde,
  eenheid,
  ...marges(grenzen),
});
export const geteld = (aantal: number): Schatting => ({ soort: 'telling', aantal });

const marges = ([onder, boven]: Grenzen) => ({
  ...(onder !== undefined && { onder }),
  ...(boven !== undefined && { boven }),
});

/** Een smal interval in punten aan één kant van nul, of om nul heen binnen het gebied van geen verschil. */
export const smal = { positief: punten(8, 4, 12), negatief: punten(-8, -12, -4), 'geen-verschil': punten(0, -2, 2) };
/** Een interval aan één kant van nul dat te breed is om nauwkeurig te heten. */
export const breed = verhouding(8, 1.2, 53);
/** Een interval dat niets beslist. */
export const onbeslist = verhouding(1.1, 0.5, 2.4);

interface Proefinvoer extends Omit<Partial<Broninvoer>, 'gecontroleerd' | 'n'> {
  id?: string;
  /** De naam van het onderzoek in het register; zonder meer krijgt elke bron een eigen onderzoek. */
  onderzoek?: string;
  /** Het aantal mensen in het register. */
  n?: number;
  loting?: Onderzoek['loting'];
  /** Wat het onderzoek vond; `bevindingen` gaat voor. */
  vond?: Bevindingrichting;
  maanden?: number | null;
  schatting?: Schatting;
  verwijzing?: 'bevestigd' | 'onzeker';
  inhoud?: Broninvoer['gecontroleerd']['inhoud'];
}

/** Wie alleen mat, zegt dat er niet vergeleken is. */
const metend = ['cohort', 'voor-na', 'dwarsdoorsnede', 'validatie'];
/** De paden waar een schema iets over te zeggen heeft; leeg als het klopt. Het zegt nooit alleen dát er iets is. */
export function bezwarenVan(schema: z.ZodType, velden: unknown): string[] {
  const { issues = [] } = schema.safeParse(velden).error ?? {};
  for (const { message, path } of issues) expect(message, path.join('.')).toMatch(/\p{L}.*\s.*\p{L}/u);
  return issues.map(({ path }) => path.join('.'));
}

let teller = 0;
const register = new WeakMap<Bron, Onderzoek>();

/**
 * Een verslag met één bevinding van een onderzoek dat in het register staat. Zonder meer: een RCT met een gunstige uitkomst na
 * 12 maanden, alleen in woorden, omvang niet gezien.
 */
export function onderzoek(velden: Proefinvoer = {}): Bron {
  const { vond, maanden, schatting, verwijzing = 'bevestigd', inhoud = 'samenvatting', ...rest } = velden;
  const { onderzoek: naam, n, loting, ontwerp = 'rct', ...bronvelden } = rest;
  teller += 1;
  const id = bronvelden.id ?? `bron-${teller}`;
  const eigen = naam ?? (isVergelijkendOntwerp(ontwerp) ? `proef-${id}` : undefined);
  const bron = maakBron({
    bevindingen: [
      bevinding({
        ...(vond && { richting: vond }),
        ...(maanden !== undefined && { gemeten: na(maanden) }),
        ...(schatting && { schatting }),
      }),
    ],
    gecontroleerd: { verwijzing, inhoud, waar: 'example.org', wanneer: '2026-01-01' },
    ...(eigen && { onderzoeken: [eigen] }),
    ...(metend.includes(ontwerp) && { vergelijking: 'geen' }),
    ...bronvelden,
    ontwerp,
    id,
  });
  if (eigen) register.set(bron, maakOnderzoek({ id: eigen, ontwerp, ...(n && { n }), ...(loting && { loting }) }));
  return bron;
}

/** Een groot gerandomiseerd onderzoek met een smal interval: nauwkeurig, na 12 maanden. */
export function nauwkeurig(velden: Proefinvoer = {}): Bron {
  const schatting = smal[velden.vond ?? 'positief'];
  return onderzoek({ n: 1000, schatting, ...velden });
}

/** Een overzicht van vergelijkend onderzoek met één gunstige bevinding; zonder meer is de zekerheid niet vermeld. */
export function overzicht(velden: Omit<Proefinvoer, 'onderzoek' | 'n' | 'loting'> = {}): Bron {
  return onderzoek({ ontwerp: 'meta-analyse', ...velden });
}

export interface Aangehaald {
  bron: Bron;
  directheid: Directheid;
}
export const verwant = (bron: Bron): Aangehaald => ({ bron, directheid: 'verwant' });
export const onderdeel = (bron: Bron): Aangehaald => ({ bron, directheid: 'onderdeel' });

/**
 * Het register bij deze bronnen: wat elke bron van haar onderzoek zegt, samengenomen. Onderzoeken die een bron alleen noemt
 * (in een overzicht), geeft de test zelf mee.
 */
export function registerVan(bronnen: readonly Bron[], erbij: readonly Onderzoek[] = []): Map<string, Onderzoek> {
  const samen = new Map(erbij.map((onderzoek) => [onderzoek.id, onderzoek]));
  // Een verslag dat alleen de uitvoering beschrijft, zegt niet hoe het onderzoek is opgezet; een ander verslag gaat dan voor.
  const [vergelijkend, overig] = [true, false].map((vergelijkt) =>
    bronnen.filter(({ ontwerp }) => isVergelijkendOntwerp(ontwerp) === vergelijkt),
  ) as [Bron[], Bron[]];
  for (const nieuw of [...vergelijkend, ...overig].flatMap((bron) => register.get(bron) ?? []))
    samen.set(nieuw.id, { ...nieuw, ...samen.get(nieuw.id) });
  return samen;
}

interface Rijinvoer extends Partial<z.input<typeof bewijsRijSchema>> {
  /** Onderzoeken in het register waarvan geen bron hier het eigen verslag is. */
  ookInRegister?: readonly Onderzoek[];
  /** Bronnen die er zijn, maar niet in de rij staan. */
  ookInBibliotheek?: readonly Bron[];
}

/** Weegt een rij die alle bevindingen van deze bronnen aanhaalt, door het echte schema van een rij. */
export function weegRij(stukken: readonly (Bron | Aangehaald)[], velden: Rijinvoer = {}): Weging {
  const { ookInRegister, ookInBibliotheek = [], ...rijvelden } = velden;
  const aangehaald = stukken.map((stuk) => ('bron' in stuk ? stuk : { bron: stuk, directheid: 'zelfde' as const }));
  const bevindingen = aangehaald.flatMap(({ bron, directheid }) =>
    (bron.bevindingen ?? []).map(({ id }) => ({ bron: bron.id, bevinding: id, directheid })),
  );
  const rij = bewijsRijSchema.parse({
    uitkomst: 'werk-gevonden',
    toelichting: 'Geschreven voor een test.',
    gezochtOp: '2026-01-01',
    ...(bevindingen.length > 0 && { bevindingen }),
    ...rijvelden,
  });
  const bronnen = [...aangehaald.map(({ bron }) => bron), ...ookInBibliotheek];
  return weeg(rij, {
    bronnen: new Map(bronnen.map((bron) => [bron.id, bron])),
    onderzoeken: registerVan(bronnen, ookInRegister),
  });
}
