import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Begrip } from '../kern/begrip.ts';
import type { InterventieInLijst } from '../kern/bibliotheek.ts';
import type { Bron } from '../kern/bron.ts';
import { contentpaden } from '../kern/contentpaden.ts';
import type { Ervaring } from '../kern/ervaring.ts';
import type { Kennisvraag } from '../kern/kennisvraag.ts';
import type { Leerpad } from '../kern/leerpad.ts';
import type { Onderwerp } from '../kern/onderwerp.ts';
import type { Onderzoek } from '../kern/onderzoek.ts';
import type { Permalink } from '../kern/permalinks.ts';
import { fouten, type Probleem } from '../kern/probleem.ts';
import type { Studie } from '../kern/studie.ts';
import { bestandsnaamVan, type VersieInLijst } from '../kern/versie.ts';
import { contentmap, mapInMelding } from './contentmap.ts';
import { type Geladen, laad } from './laad.ts';
import { meldingen } from './melding.ts';
import { houdVast } from './voorraad.ts';
import { isWeegbaar } from './weegbaar.ts';

/**
 * Wat er in Astro's opslag ligt, per soort. Van een interventie en een versie alleen de lijstvelden: de rest ligt
 * in de voorraad.
 */
export interface Waarden {
  interventie: InterventieInLijst;
  bron: Bron;
  leerpad: Leerpad;
  ervaring: Ervaring;
  studie: Studie;
  versie: VersieInLijst;
  begrippen: readonly Begrip[];
  kennisvragen: readonly Kennisvraag[];
  onderwerpen: readonly Onderwerp[];
  onderzoeken: readonly Onderzoek[];
  permalinks: readonly Permalink[];
  problemen: readonly Probleem[];
}

/** Eén ding in Astro's opslag. `afdruk` is van een interventie en een versie de sleutel in de voorraad, van de rest leeg. */
export interface Opslag<S extends keyof Waarden = keyof Waarden> {
  soort: S;
  afdruk: string;
  waarde: Waarden[S];
}

/** Geeft Astro de gekeurde bibliotheek. Een bouw stopt bij fouten; `dev` toont ze in de pagina en houdt de laatste goede versie. */
export function vakwerkLader(): Loader {
  return {
    name: 'vakwerk',
    async load(context) {
      const map = contentmap();
      await vul(context, map);
      if (!context.watcher) return;
      // Een bladzijde kan een stuk bestand dagen zijn laatste goede versie laten houden: die blijft dan in gebruik.
      setInterval(() => houdVast(afdrukkenIn(context)), eenUur).unref();
      context.watcher.add(map);
      context.watcher.on(
        'all',
        inBeurten(map, () => vul(context, map)),
      );
    },
  };
}

const eenUur = 60 * 60 * 1000;

function afdrukkenIn({ store }: LoaderContext): string[] {
  return store.values().flatMap(({ data }) => (data as unknown as Opslag).afdruk || []);
}

async function vul({ store, watcher, generateDigest, logger }: LoaderContext, map: string): Promise<void> {
  const geladen = await laad(map);
  const tekst = meldingen(geladen.problemen, mapInMelding(map));
  if (fouten(geladen.problemen).length > 0) {
    if (!watcher) throw new Error(`De inhoud is niet in orde.\n${tekst}`);
    logger.error(`\n${tekst}`);
  }
  const nieuw = opslagVan(geladen);
  for (const oud of store.keys()) if (!nieuw.has(oud) && !geladen.bestanden.has(oud)) store.delete(oud);
  for (const [id, data] of nieuw)
    store.set({ id, data: { ...data }, digest: data.afdruk || generateDigest({ ...data }) });
  for (const id of onweegbaar(store.values().map(({ data }) => data as unknown as Opslag))) store.delete(id);
}

/** Interventies die iets aanhalen dat er niet (meer) is: een oude versie naast een nieuwe bron of nieuw register past niet altijd. */
function onweegbaar(opslag: readonly Opslag[]): string[] {
  const is =
    <S extends keyof Waarden>(soort: S) =>
    (o: Opslag): o is Opslag<S> =>
      o.soort === soort;
  const stukken = {
    bronnen: new Map(opslag.filter(is('bron')).map(({ waarde }) => [waarde.id, waarde])),
    onderzoeken: new Map(opslag.filter(is('onderzoeken')).flatMap(({ waarde }) => waarde.map((o) => [o.id, o]))),
  };
  return opslag
    .filter(is('interventie'))
    .filter(({ waarde }) =>
      (waarde.bewijs ?? []).some((rij) => (rij.bevindingen ?? []).some((b) => !isWeegbaar(b, stukken))),
    )
    .map(({ waarde }) => sleutelVan(waarde.id));
}

/** De sleutel van een interventie in Astro's opslag: het pad van haar bestand. */
export function sleutelVan(id: string): string {
  return contentpaden.interventie(id);
}

/** De sleutel is het pad van het bestand, zodat een stuk bestand zijn laatste goede versie houdt zolang het bestaat. */
function opslagVan({ bibliotheek, vingerafdrukken, problemen }: Geladen): Map<string, Opslag> {
  const stuk = new Set(fouten(problemen).map(({ bestand }) => bestand));
  const opslag = new Map<string, Opslag>();
  const leg = <S extends keyof Waarden>(id: string, soort: S, waarde: Waarden[S], afdruk = '') =>
    opslag.set(id, { soort, waarde, afdruk });
  for (const i of bibliotheek.interventies)
    leg(sleutelVan(i.id), 'interventie', i, vingerafdrukken.get(sleutelVan(i.id)));
  for (const versie of bibliotheek.versies) {
    const pad = contentpaden.versie(bestandsnaamVan(versie));
    leg(pad, 'versie', versie, vingerafdrukken.get(pad));
  }
  for (const bron of bibliotheek.bronnen.values()) leg(contentpaden.bron(bron.id), 'bron', bron);
  for (const leerpad of bibliotheek.leerpaden) leg(contentpaden.leerpad(leerpad.id), 'leerpad', leerpad);
  for (const ervaring of bibliotheek.ervaringen) leg(contentpaden.ervaring(ervaring.id), 'ervaring', ervaring);
  for (const studie of bibliotheek.studies) leg(contentpaden.studie(studie.id), 'studie', studie);
  if (!stuk.has(contentpaden.begrippen)) leg(contentpaden.begrippen, 'begrippen', bibliotheek.begrippen);
  if (!stuk.has(contentpaden.kennisvragen)) leg(contentpaden.kennisvragen, 'kennisvragen', bibliotheek.kennisvragen);
  if (!stuk.has(contentpaden.onderwerpen)) leg(contentpaden.onderwerpen, 'onderwerpen', bibliotheek.onderwerpen);
  if (!stuk.has(contentpaden.onderzoeken))
    leg(contentpaden.onderzoeken, 'onderzoeken', [...bibliotheek.onderzoeken.values()]);
  if (!stuk.has(contentpaden.permalinks)) leg(contentpaden.permalinks, 'permalinks', bibliotheek.permalinks);
  leg('problemen', 'problemen', problemen);
  return opslag;
}

/** Eén keer tegelijk, en na een reeks wijzigingen nog één keer. */
function inBeurten(map: string, doe: () => Promise<void>): (gebeurtenis: string, pad: string) => void {
  let bezig: Promise<void> | undefined;
  let nogEens = false;
  const begin = (): void => {
    bezig = doe()
      .catch(console.error)
      .finally(() => {
        bezig = undefined;
        if (!nogEens) return;
        nogEens = false;
        begin();
      });
  };
  return (_, pad) => {
    if (!pad.startsWith(map + sep)) return;
    if (bezig) nogEens = true;
    else begin();
  };
}
