import { type Weging, weeg } from '../../src/kern/bewijs/bewijskracht.ts';
import type { Ontwerp } from '../../src/kern/bewijs/ontwerpen.ts';
import type { Directheid, Stand, Zekerheid } from '../../src/kern/bewijs/schalen.ts';
import type { Bron } from '../../src/kern/bron.ts';
import type { BewijsRij } from '../../src/kern/interventie/bewijsvelden.ts';
import type { Onderzoek } from '../../src/kern/onderzoek.ts';
import type { Toeval } from '../hulp/toeval.ts';
import { type Kant, maakBevinding } from './genereer-bevinding.ts';

/** Een rij met alles wat erbij hoort: haar bronnen en hun onderzoeken. */
export interface Geval {
  onderzoeken: readonly Onderzoek[];
  bronnen: readonly Bron[];
  rij: BewijsRij;
}

export function weegGeval({ onderzoeken, bronnen, rij }: Geval): Weging {
  return weeg(rij, {
    bronnen: new Map(bronnen.map((bron) => [bron.id, bron])),
    onderzoeken: new Map(onderzoeken.map((onderzoek) => [onderzoek.id, onderzoek])),
  });
}

/** Dezelfde rij met deze bevindingen. */
export function metBevindingen(geval: Geval, bevindingen: NonNullable<BewijsRij['bevindingen']>): Geval {
  const { bevindingen: _, ...rij } = geval.rij;
  return { ...geval, rij: bevindingen.length > 0 ? { ...rij, bevindingen } : rij };
}

/** Een willekeurige rij die het echte schema doorkomt; veel rijen neigen naar één kant, zodat ook sterk bewijs vaak voorkomt. */
export function maakGeval(t: Toeval): Geval {
  const kant = t.kies<Kant>(undefined, undefined, 1, 1, 1, -1, 0);
  const bronnen = Array.from({ length: t.tussen(0, 6) }, (_, i) => maakBron(t, `bron-${i}`, kant));
  const bevindingen = bronnen.flatMap((bron) => {
    const directheid = t.zelden<Directheid>(10, t.kies('onderdeel', 'verwant')) ?? 'zelfde';
    return (bron.bevindingen ?? []).map((bevinding) => ({ bron: bron.id, bevinding: bevinding.id, directheid }));
  });
  return schoon<Geval>({
    onderzoeken: namen.map((id) => maakOnderzoek(t, id)),
    bronnen,
    rij: {
      uitkomst: 'werk-gevonden',
      toelichting: 'Geschreven voor een test.',
      gezochtOp: '2026-01-01',
      subgroep: t.zelden(8, 'jongeren'),
      variant: t.zelden(8, 'verplicht'),
      bevindingen: bevindingen.length > 0 ? bevindingen : undefined,
    },
  });
}

/** Weinig namen, zodat verslagen van hetzelfde onderzoek en overlap met een overzicht vaak voorkomen. */
const namen = ['alfa', 'beta', 'gamma', 'delta', 'epsilon'] as const;
const vergelijkend = ['rct', 'rct', 'rct', 'cluster-rct', 'quasi-experiment'] as const;
const nietVergelijkend = [
  'cohort',
  'voor-na',
  'dwarsdoorsnede',
  'validatie',
  'kwalitatief',
  'procesevaluatie',
  'praktijkbeschrijving',
  'theorie',
  'protocol',
  'beleid',
] as const;

export function maakOnderzoek(t: Toeval, id: string): Onderzoek {
  const ontwerp = t.kies<Ontwerp>(...vergelijkend);
  const gezien = { rct: 'persoon', 'cluster-rct': 'groep' } as const;
  return schoon<Onderzoek>({
    id,
    naam: `Onderzoek ${id}`,
    ontwerp,
    loting:
      ontwerp === 'rct' || ontwerp === 'cluster-rct' ? t.kies(undefined, gezien[ontwerp], 'niet-gezien') : undefined,
    n: t.kies(undefined, 90, 200, 399, 400, 17_000),
  });
}

/** Een bron; elke soort komt vaak genoeg voor om met de andere te mengen. */
export function maakBron(t: Toeval, id: string, kant?: Kant): Bron {
  const soort = t.kies(
    'verslag',
    'verslag',
    'verslag',
    'verslag',
    'twee-verslagen',
    'overzicht',
    'overzicht',
    'anders',
  );
  const opzet = opzetVan(t, soort, id);
  const plekken = t.zelden(8, ['Utrecht', 'Tilburg'] as const);
  const stand = t.zelden(10, t.kies<Stand>('geldig', 'voorlopig', 'ingetrokken', 'vervangen'));
  return {
    id,
    soort: 'rapport',
    titel: `Bron ${id}`,
    auteurs: [{ familie: 'Auteur' }],
    jaar: 2020,
    url: 'https://example.org/onderzoek',
    gecontroleerd: {
      verwijzing: t.kies('bevestigd', 'bevestigd', 'bevestigd', 'onzeker'),
      inhoud: t.kies('samenvatting', 'samenvatting', 'samenvatting', 'volledige-tekst', 'secundair'),
      waar: 'example.org',
      wanneer: '2026-01-01',
    },
    stand,
    intrekking: stand === 'ingetrokken' ? { datum: '2026-01-01', url: 'https://example.org/bericht' } : undefined,
    vervangenDoor: stand === 'vervangen' ? 'een-ander' : undefined,
    uitval: t.zelden(8, t.kies(0, 0.3, 0.31)),
    alleenAfmakers: t.zelden(12, t.kies(true, false)),
    vergelijking: t.zelden(10, t.kies('geen', 'Gewone begeleiding')),
    ...opzet,
    bevindingen: Array.from({ length: t.kies(1, 1, 1, 2, 2, 3) }, (_, i) => ({
      ...maakBevinding(t, `b${i}`, kant),
      ...(plekken && { plek: t.kies(...plekken) }),
      ...(soort === 'twee-verslagen' && { onderzoek: t.kies('alfa', 'beta') }),
      ...(soort === 'overzicht' && {
        onderzoek: t.zelden(12, t.kies(...(opzet.omvatOnderzoeken ?? namen))),
        zekerheid: t.zelden(5, oordeel(t)),
      }),
    })),
  };
}

function opzetVan(t: Toeval, soort: string, id: string): Pick<Bron, 'ontwerp'> & Partial<Bron> {
  if (soort === 'verslag') return { ontwerp: t.kies(...vergelijkend), onderzoeken: [t.kies(...namen)] };
  if (soort === 'twee-verslagen') return { ontwerp: t.kies(...vergelijkend), onderzoeken: ['alfa', 'beta'] };
  if (soort === 'anders') return { ontwerp: t.kies(...nietVergelijkend), onderzoeken: t.zelden(4, [t.kies(...namen)]) };
  const omvatOnderzoeken = t.kies(true, false) ? t.schud(namen).slice(0, t.tussen(1, 4)) : undefined;
  const verslagVan = t.zelden(5, t.kies('bron-0', 'bron-1'));
  return {
    ontwerp: t.kies('meta-analyse', 'systematische-review'),
    zekerheid: t.kies(undefined, 'zeer-laag', 'laag', 'redelijk', 'redelijk', 'hoog', 'niet-vermeld'),
    samenhang: t.zelden(10, true),
    omvatOnderzoeken,
    omvatVolledig: omvatOnderzoeken ? t.kies(true, false) : undefined,
    verslagVan: verslagVan === id ? undefined : verslagVan,
  };
}

const oordeel = (t: Toeval) => ({
  oordeel: t.kies<Zekerheid>('laag', 'redelijk', 'hoog'),
  volgens: 'auteurs' as const,
});

/** Een veld dat er niet is, ontbreekt ook in het bestand. */
function schoon<T>(waarde: T): T {
  if (Array.isArray(waarde)) return waarde.map(schoon) as T;
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  const velden = Object.entries(waarde).filter(([, deel]) => deel !== undefined);
  return Object.fromEntries(velden.map(([naam, deel]) => [naam, schoon(deel)])) as T;
}
