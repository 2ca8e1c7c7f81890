import { momentVan } from '../bevinding.ts';
import { type Aanhaling, rolVan } from './aanhaling.ts';
import type { Richting, Zekerheid } from './schalen.ts';
import type { Stem } from './stem.ts';
import { isKlein, uitslagVan } from './uitslag.ts';

/** Waar de richting op rust: op vergelijkingen, op metingen zonder vergelijking, op een telling, of op een beschrijving. */
export type Grond = 'vergelijking' | 'meting' | 'telling' | 'beschrijving' | 'niets';

export interface Richtinguitslag {
  richting: Richting;
  grond: Grond;
  /** Het verschil is er, maar elke stem die iets beslist ziet alleen een klein verschil. */
  klein: boolean;
  /** Een overzicht bepaalt de richting, maar niet elk onderzoek erin vond hetzelfde. */
  nietOveral: boolean;
}

/** Iets met een uitslag: een stem, of één bevinding die niet vergelijkt. */
type Uitspraak = Pick<Stem, 'uitslag' | 'klein'>;

/** De richting van een rij (`docs/bewijsregels.md`, *Richting*). Waar vergeleken is, heeft de rest geen stem. */
export function richtingVan(tellend: readonly Aanhaling[], stemmen: readonly Stem[]): Richtinguitslag {
  if (stemmen.length > 0) {
    const eens = richtingUit(stemmen);
    const bundeling = eens === 'gemengd' ? bundelingIn(stemmen) : undefined;
    const richting = bundeling ?? eens;
    return { richting, grond: 'vergelijking', klein: isKleinVerschil(stemmen, richting), nietOveral: !!bundeling };
  }
  const rollen = new Set(tellend.map(rolVan));
  const grond = (['meting', 'telling', 'beschrijving'] as const).find((rol) => rollen.has(rol));
  if (!grond) return { richting: 'onbekend', grond: 'niets', klein: false, nietOveral: false };
  if (grond === 'telling') return { richting: 'geteld', grond, klein: false, nietOveral: false };
  const uitspraken = tellend.filter((aanhaling) => rolVan(aanhaling) === grond).map(zonderVergelijking);
  const richting = richtingUit(uitspraken);
  return { richting, grond, klein: isKleinVerschil(uitspraken, richting), nietOveral: false };
}

function zonderVergelijking({ bevinding }: Aanhaling): Uitspraak {
  const uitslag = uitslagVan(bevinding);
  if (uitslag === 'geteld') throw new Error(`Bevinding ${bevinding.id} is een telling en wijst geen kant op.`);
  return { uitslag, klein: isKlein(bevinding) };
}

/** Onbesliste uitspraken spreken niemand tegen: wie iets beslist, geeft de richting. */
function richtingUit(uitspraken: readonly Uitspraak[]): Richting {
  const beslist = uitspraken.filter(isBeslist);
  if (beslist.some((een) => beslist.some((ander) => sprekenTegen(een, ander)))) return 'gemengd';
  return beslist.find(({ uitslag }) => uitslag !== 'geen-verschil')?.uitslag ?? beslist[0]?.uitslag ?? 'onbeslist';
}

export function isBeslist({ uitslag }: Uitspraak): boolean {
  return uitslag !== 'onbeslist';
}

/** Gunstig en ongunstig spreken elkaar tegen, en elk van beide *geen verschil*; een klein verschil en geen verschil niet. */
function sprekenTegen(een: Uitspraak, ander: Uitspraak): boolean {
  if (een.uitslag === ander.uitslag || !isBeslist(een) || !isBeslist(ander)) return false;
  const [effect, nul] = een.uitslag === 'geen-verschil' ? [ander, een] : [een, ander];
  return nul.uitslag !== 'geen-verschil' || !effect.klein;
}

function isKleinVerschil(uitspraken: readonly Uitspraak[], richting: Richting): boolean {
  if (richting !== 'positief' && richting !== 'negatief') return false;
  return uitspraken.filter(isBeslist).every(({ uitslag, klein }) => klein || uitslag === 'geen-verschil');
}

/** De richting van de gezaghebbende overzichten, als zij het eens zijn en elk onderzoek noemen dat hen tegenspreekt. */
function bundelingIn(stemmen: readonly Stem[]): Richting | undefined {
  const gezaghebbend = stemmen.filter((stem) => isBeslist(stem) && isGezaghebbend(stem));
  const [eerste, ...andere] = gezaghebbend;
  if (!eerste || andere.some(({ uitslag }) => uitslag !== eerste.uitslag)) return undefined;
  const genoemd = new Set(gezaghebbend.flatMap(omvat));
  const afwijkend = stemmen.filter((stem) => gezaghebbend.some((overzicht) => sprekenTegen(overzicht, stem)));
  return afwijkend.every(({ soort, naam }) => soort === 'onderzoek' && genoemd.has(naam)) ? eerste.uitslag : undefined;
}

/** Een overzicht waarvan men redelijk of heel zeker is, met een verwijzing die bevestigd is. */
export function isGezaghebbend(stem: Stem): boolean {
  return stem.soort === 'overzicht' && stem.dragend.length > 0 && isZeker(zekerheidVan(stem));
}

/** Of de zekerheid van een overzicht een niveau kan dragen. */
export function isZeker(zekerheid: Zekerheid): boolean {
  return zekerheid === 'redelijk' || zekerheid === 'hoog';
}

const opZekerheid = ['zeer-laag', 'laag', 'niet-vermeld', 'redelijk', 'hoog'] as const satisfies readonly Zekerheid[];

/**
 * De zekerheid van een overzicht, over bevindingen die zeggen wat het overzicht zegt: op één moment de laagste, van meer momenten
 * de hoogste. Wie langer keek en hetzelfde vond, weet niet minder. Is een uitgave bevestigd, dan zegt een onbevestigde er niets over.
 */
export function zekerheidVan({ dragend, eens }: Pick<Stem, 'dragend' | 'eens'>): Zekerheid {
  const momenten = Map.groupBy(dragend.length > 0 ? dragend : eens, ({ bevinding }) => momentVan(bevinding)).values();
  const laagste = [...momenten].map((moment) =>
    opZekerheid.find((zekerheid) => moment.some((aanhaling) => gemeldeZekerheid(aanhaling) === zekerheid)),
  );
  return opZekerheid.findLast((zekerheid) => laagste.includes(zekerheid)) ?? 'niet-vermeld';
}

function gemeldeZekerheid({ bron, bevinding }: Aanhaling): Zekerheid {
  return bevinding.zekerheid?.oordeel ?? bron.zekerheid ?? 'niet-vermeld';
}

/** De onderzoeken die een overzicht bundelt, voor zover zij genoemd zijn. */
export function omvat({ dragend }: Pick<Stem, 'dragend'>): string[] {
  return dragend.flatMap(({ bron }) => bron.omvatOnderzoeken ?? []);
}
