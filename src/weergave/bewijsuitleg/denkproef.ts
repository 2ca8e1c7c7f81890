import type { Bevinding } from '../../kern/bevinding.ts';
import { type Aanhaling, aanhalingenVan, type Bewijsstukken } from '../../kern/bewijs/aanhaling.ts';
import { type Weging, weeg } from '../../kern/bewijs/bewijskracht.ts';
import { isVergelijkendOntwerp, type Ontwerp } from '../../kern/bewijs/ontwerpen.ts';
import type { Bron } from '../../kern/bron.ts';
import type { BewijsRij } from '../../kern/interventie/bewijsvelden.ts';
import type { Onderzoek } from '../../kern/onderzoek.ts';

/**
 * Denkbeeldige bronnen, zodat de uitleg de regels zelf kan laten antwoorden. Zij komen nooit op een bladzijde; alleen
 * wat de regels ervan zeggen.
 */
export interface Denkbron extends Partial<Omit<Bron, 'id' | 'bevindingen' | 'gecontroleerd'>> {
  ontwerp: Ontwerp;
  maanden?: number | null;
  richting?: Bevinding['richting'];
  schatting?: Bevinding['schatting'];
  subgroep?: string;
  plek?: string;
  gekozenNaStart?: string;
  loting?: Onderzoek['loting'];
  verwijzing?: Bron['gecontroleerd']['verwijzing'];
  inhoud?: Bron['gecontroleerd']['inhoud'];
  directheid?: Aanhaling['directheid'];
}

/** Wat de regels vinden van een rij met deze bronnen; die hetzelfde `onderzoeken` noemen, zijn verslagen van één onderzoek. Zonder meer: duizend mensen, duidelijk gunstig, na een jaar, samenvatting gelezen. */
export function weegDenkbeeldig(
  denkbronnen: readonly Denkbron[],
  velden: Pick<BewijsRij, 'gezochtOp' | 'ongelezen'> = {},
): Weging {
  const { rij, stukken } = denkrij(denkbronnen);
  return weeg({ ...rij, ...velden }, stukken);
}

/** De aanhaling van één denkbeeldige bron. */
export function aanhaling(denkbron: Denkbron): Aanhaling {
  return aanhalingen([denkbron])[0] as Aanhaling;
}

/** De aanhalingen van een rij met deze bronnen. */
export function aanhalingen(denkbronnen: readonly Denkbron[]): Aanhaling[] {
  const { rij, stukken } = denkrij(denkbronnen);
  return aanhalingenVan(rij, stukken);
}

/** Een schatting met een smal interval dat deze kant op wijst. */
export function duidelijk(richting: Bevinding['richting']): Bevinding['schatting'] {
  if (richting === 'geen-verschil') return { soort: 'procentpunt', verschil: 0, onder: -1, boven: 1 };
  const [onder, verschil, boven] = richting === 'negatief' ? [-12, -8, -4] : [4, 8, 12];
  return { soort: 'procentpunt', verschil, onder, boven };
}

function denkrij(denkbronnen: readonly Denkbron[]): { rij: BewijsRij; stukken: Bewijsstukken } {
  const bronnen = denkbronnen.map(bronVan);
  const onderzoeken = denkbronnen.map(
    ({ ontwerp, loting, n, onderzoeken: namen }, i): Onderzoek => ({
      id: namen?.[0] ?? naamVan(i),
      naam: '',
      ontwerp,
      loting,
      n,
    }),
  );
  return {
    rij: {
      uitkomst: 'werk-gevonden',
      toelichting: '',
      bevindingen: bronnen.map(({ id }, i) => ({
        bron: id,
        bevinding: 'b',
        directheid: denkbronnen[i]?.directheid ?? 'zelfde',
      })),
    },
    stukken: {
      bronnen: new Map(bronnen.map((bron) => [bron.id, bron])),
      onderzoeken: new Map(onderzoeken.map((onderzoek) => [onderzoek.id, onderzoek])),
    },
  };
}

function bronVan(denkbron: Denkbron, nummer: number): Bron {
  const {
    maanden = 12,
    richting = 'positief',
    schatting = duidelijk(richting),
    subgroep,
    plek,
    gekozenNaStart,
    loting: _,
    verwijzing = 'bevestigd',
    inhoud = 'samenvatting',
    directheid: __,
    ...rest
  } = denkbron;
  const bevinding: Bevinding = {
    id: 'b',
    uitkomst: 'werk-gevonden',
    plaats: '',
    gemeten: maanden === null ? null : { soort: 'op-moment', tot: maanden },
    richting,
    schatting,
    subgroep,
    plek,
    gekozenNaStart,
  };
  return {
    id: naamVan(nummer),
    soort: 'rapport',
    titel: '',
    auteurs: [],
    jaar: null,
    gecontroleerd: { verwijzing, inhoud, waar: '', wanneer: '' },
    bevindingen: [bevinding],
    ...(isVergelijkendOntwerp(rest.ontwerp) && { onderzoeken: [naamVan(nummer)] }),
    ...rest,
  };
}

function naamVan(nummer: number): string {
  return `denkbeeldig-${nummer}`;
}
