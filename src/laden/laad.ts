import type { Bibliotheek } from '../kern/bibliotheek.ts';
import { voorInLijst } from '../kern/bibliotheek.ts';
import type { Interventie, Lijf } from '../kern/interventie/schema.ts';
import { gesorteerd, type Probleem } from '../kern/probleem.ts';
import { versieInLijst } from '../kern/versie.ts';
import { type Bestand, leesBestanden } from './bestanden.ts';
import { kwamNietAf, nagegaan } from './fout-van-ons.ts';
import type { Gekeurd } from './keur.ts';
import { keurAlle } from './keurder.ts';
import { type Lading, lading } from './lading.ts';
import { ruimVoorraadOp } from './opruimen.ts';
import { samenhangregels } from './samenhang/alle.ts';
import { metGevolg } from './samenhang/gevolg.ts';
import { bewaar, haal, vingerafdruk, vingerafdrukVanRegels } from './voorraad.ts';

/** Een contentmap, gelezen en gekeurd. */
export interface Geladen {
  /** Wat in orde is; bij fouten ontbreken de bestanden waar zij in zitten. */
  bibliotheek: Bibliotheek;
  /** Elke goede interventie met al haar velden en haar tekst. */
  interventies: Interventie[];
  /** De vingerafdruk per bestand, waaronder zijn keuring in de voorraad ligt. */
  vingerafdrukken: ReadonlyMap<string, string>;
  /** De paden van alle bestanden die er zijn, ook de stukke. */
  bestanden: ReadonlySet<string>;
  /** Alle problemen van alle bestanden, op bestand en regel. */
  problemen: Probleem[];
  /** Elk bestand zoals het gekeurd is, voor wie er meer over wil zeggen: zie `waarschuwing/`. */
  gekeurd: readonly Gekeurd[];
}

/** Van een map op schijf naar een bibliotheek en alle problemen: lezen, keuren wat nieuw is, en kijken of het bij elkaar past. */
export async function laad(map: string): Promise<Geladen> {
  const { bestanden, problemen } = await leesBestanden(map);
  const regels = await vingerafdrukVanRegels();
  const afdrukken = new Map(bestanden.map((bestand) => [bestand.pad, vingerafdruk(bestand, regels)]));
  const gekeurd = lading(await keurNieuwe(bestanden, afdrukken));
  await ruimVoorraadOp(regels, new Date());
  const samenhang = await Promise.all(samenhangregels.map((regel) => nagegaan(gekeurd.alle, regel, 'fout')));
  const alle = [...problemen, ...gekeurd.alle.flatMap((g) => g.problemen), ...samenhang.flat()];
  const stuk = metGevolg(new Set(alle.filter((p) => p.ernst === 'fout').map((p) => p.bestand)), gekeurd);
  const interventies = metLijf(gekeurd, 'interventie', stuk) as Interventie[];
  return {
    bibliotheek: bibliotheekUit(gekeurd, stuk, interventies),
    interventies,
    vingerafdrukken: afdrukken,
    bestanden: new Set(afdrukken.keys()),
    problemen: gesorteerd(alle),
    gekeurd: gekeurd.alle,
  };
}

/** De uitslag onder deze vingerafdruk. Is zij uit de voorraad verdwenen, dan opnieuw gekeurd, als het bestand nog hetzelfde is. */
export async function haalOfKeur(map: string, pad: string, afdruk: string): Promise<Gekeurd | undefined> {
  const bewaard = haal(afdruk);
  if (bewaard) return bewaard;
  const regels = await vingerafdrukVanRegels();
  const { bestanden } = await leesBestanden(map);
  const zelfde = bestanden.filter((bestand) => bestand.pad === pad && vingerafdruk(bestand, regels) === afdruk);
  return (await keurNieuwe(zelfde, new Map([[pad, afdruk]])))[0];
}

async function keurNieuwe(bestanden: readonly Bestand[], afdrukken: ReadonlyMap<string, string>): Promise<Gekeurd[]> {
  const bewaard = new Map(bestanden.map(({ pad }) => [pad, haal(afdrukken.get(pad) ?? '')]));
  const nieuwe = await keurAlle(bestanden.filter(({ pad }) => !bewaard.get(pad)));
  for (const gekeurd of nieuwe) {
    if (!kwamNietAf(gekeurd)) await bewaar(afdrukken.get(gekeurd.pad) ?? '', gekeurd);
    bewaard.set(gekeurd.pad, gekeurd);
  }
  return bestanden.flatMap(({ pad }) => bewaard.get(pad) ?? []);
}

function bibliotheekUit(gekeurd: Lading, stuk: ReadonlySet<string>, interventies: Interventie[]): Bibliotheek {
  return {
    interventies: interventies.map(voorInLijst),
    bronnen: new Map(
      gekeurd
        .goede('bron')
        .filter(({ pad }) => !stuk.has(pad))
        .map(({ id, velden }) => [id, { ...velden, id }]),
    ),
    onderzoeken: new Map(
      gekeurd
        .goede('onderzoeken')
        .flatMap(({ pad, velden }) => (stuk.has(pad) ? [] : velden.map((onderzoek) => [onderzoek.id, onderzoek]))),
    ),
    kennisvragen: gekeurd.goede('kennisvragen').flatMap(({ pad, velden }) => (stuk.has(pad) ? [] : velden)),
    onderwerpen: gekeurd.goede('onderwerpen').flatMap(({ pad, velden }) => (stuk.has(pad) ? [] : velden)),
    begrippen: gekeurd.goede('begrippen').flatMap(({ pad, velden }) => (stuk.has(pad) ? [] : velden)),
    leerpaden: metLijf(gekeurd, 'leerpad', stuk),
    ervaringen: metLijf(gekeurd, 'ervaring', stuk),
    studies: gekeurd.goede('studie').flatMap(({ id, pad, velden }) => (stuk.has(pad) ? [] : [{ ...velden, id }])),
    versies: gekeurd
      .goede('versie')
      .flatMap(({ pad, velden }) => (stuk.has(pad) ? [] : [versieInLijst(velden)]))
      .sort((a, b) => a.code.localeCompare(b.code) || a.versie - b.versie),
    permalinks: gekeurd.goede('permalinks').flatMap(({ pad, velden }) => (stuk.has(pad) ? [] : velden)),
  };
}

function metLijf<S extends 'interventie' | 'leerpad' | 'ervaring'>(
  gekeurd: Lading,
  soort: S,
  stuk: ReadonlySet<string>,
) {
  return gekeurd
    .goede(soort)
    .flatMap(({ id, pad, velden, lijf }) => (lijf && !stuk.has(pad) ? [{ ...velden, id, lijf: lijf as Lijf }] : []));
}
