import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { bronnenVan } from '../../kern/interventie/bronnen.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { ervaringenBij, interventieMet, leerpadenMet } from '../../vragen/opzoeken.ts';
import type { Bewijsmeter } from '../bewijs/meter.ts';
import { paden } from '../site/paden.ts';
import { ankerVanErvaring } from './ervaringen.ts';
import type { Laag } from './lagen.ts';
import { inGesprekVan, metWieVan, organisatieVan, samenLerenVan } from './secties.ts';

/** Wat er in een deel van een laag staat, en onder welk anker. `tekst` is wat er onder de velden geschreven is. */
export type Deelnaam = keyof typeof titels;

export interface Deel {
  id: Deelnaam;
  titel: string;
}

const titels = {
  uitkomsten: 'Wat er gevonden is',
  instrument: 'Het instrument',
  achtergrond: 'Waardoor en voor wie',
  'samen-leren': 'Samen leren',
  leerpaden: 'In een leerpad',
  situaties: 'Herken je dit?',
  tekst: 'Meer uitleg',
  'stappen-uitgebreid': 'De stappen uitgebreid',
  gesprek: 'In het gesprek',
  ervaringen: 'Ervaringen uit de praktijk (geen bewijs)',
  kenmerken: 'Voor wie en wanneer',
  'met-wie': 'Met wie',
  organisatie: 'Wat je organisatie regelt',
  verwant: 'Verwante methoden',
  bronnen: 'Bronnen en hulpmiddelen',
  over: 'Over deze methode',
} as const;

/** Naast de naam van haar laag is een kortere naam genoeg. */
const korter: Readonly<Record<string, string>> = {
  'stappen-uitgebreid': 'Stappen uitgebreid',
  ervaringen: 'Ervaringen (geen bewijs)',
  kenmerken: 'Voor wie',
  gesprek: 'Gesprek',
  organisatie: 'Organisatie',
  verwant: 'Verwant',
  bronnen: 'Bronnen',
  over: 'Herkomst',
} satisfies Partial<Record<Deelnaam, string>>;

type Gelaagd = Exclude<Laag, 'doen'>;

/** De delen van elke laag waar iets in staat, op volgorde. Wat altijd iets zegt, ook als het leeg is, staat er altijd. */
export function delenPerLaag(i: Interventie, bibliotheek: Bibliotheek): Record<Gelaagd, Deel[]> {
  const verwant = (i.verwant ?? []).filter(({ id }) => interventieMet(bibliotheek, id));
  return {
    bewijs: delen(['uitkomsten'], ['instrument', i.type === 'diagnose'], ['achtergrond']),
    leren: delen(
      ['samen-leren', samenLerenVan(i).length > 0],
      ['leerpaden', leerpadenMet(bibliotheek, i.id).length > 0],
      ['situaties'],
      ['tekst', i.lijf.html !== ''],
      ['stappen-uitgebreid', i.stappen.some(({ meer }) => meer !== undefined)],
      ['gesprek', inGesprekVan(i, bibliotheek).length > 0],
      ['ervaringen'],
    ),
    over: delen(
      ['kenmerken'],
      ['met-wie', metWieVan(i).length > 0],
      ['organisatie', organisatieVan(i).length > 0],
      ['verwant', verwant.length > 0],
      ['bronnen', bronnenVan(i).length + (i.bijlagen ?? []).length > 0],
      ['over'],
    ),
  };
}

function delen(...alle: [Deelnaam, boolean?][]): Deel[] {
  return alle.filter(([, erIsIets = true]) => erIsIets).map(([id]) => ({ id, titel: titels[id] }));
}

/** Een regel van de opgave van wat er op een laag staat; een rij bewijs heeft haar teken ervoor. */
export interface Opgaveregel {
  id: string;
  titel: string;
  meter: Bewijsmeter | null;
}

/** De opgave van een laag: haar delen, met de kopjes in de tekst apart. */
export function opgaveVan(delen: readonly Deel[], koppen: Interventie['lijf']['koppen'] = []): Opgaveregel[] {
  return delen.flatMap((deel) => (deel.id === 'tekst' ? vasteKoppen(koppen) : [deel])).map(zonderMeter);
}

function vasteKoppen(koppen: Interventie['lijf']['koppen']): { id: string; titel: string }[] {
  return koppen.filter(({ diepte }) => diepte === 2).map(({ id, tekst }) => ({ id, titel: tekst }));
}

export function zonderMeter({ id, titel }: { id: string; titel: string }): Opgaveregel {
  return { id, titel, meter: null };
}

/** Een plek in een andere laag. */
export interface Plek {
  /** Het anker; op *Doen* stond alles ooit onder elkaar, en wie daarheen linkt komt nog steeds uit. */
  id: string;
  titel: string;
  href: string;
}

/** Per andere laag elke plek erin, ook die van een kop in de tekst en een ervaring. */
export function plekkenPerLaag(i: Interventie, bibliotheek: Bibliotheek): Record<Gelaagd, Plek[]> {
  const { bewijs, leren, over } = delenPerLaag(i, bibliotheek);
  const plek =
    (laag: Gelaagd) =>
    ({ id, titel }: { id: string; titel: string }) => ({
      id,
      titel: korter[id] ?? titel,
      href: `${paden.laag(i.id, laag)}#${id}`,
    });
  const koppen = i.lijf.koppen.map(({ id, tekst }) => ({ id, titel: tekst }));
  const ervaringen = ervaringenBij(bibliotheek, i.id).map((ervaring) => ({
    id: ankerVanErvaring(ervaring),
    titel: `Ervaring van een ${ervaring.rol}`,
  }));
  return {
    bewijs: bewijs.filter(({ id }) => id !== 'uitkomsten').map(plek('bewijs')),
    leren: leren
      .flatMap((deel) => (deel.id === 'tekst' ? koppen : deel.id === 'ervaringen' ? [deel, ...ervaringen] : [deel]))
      .map(plek('leren')),
    over: over.map(plek('over')),
  };
}
