import { type Dirent, promises as fs } from 'node:fs';
import path from 'node:path';
import { losseBestanden, mappen } from '../kern/contentpaden.ts';
import type { Controle } from '../kern/controles.ts';
import type { Probleem } from '../kern/probleem.ts';
import { dubbele, kanBestandsnaam, raadBijNaam } from './bestandsnaam.ts';
import { kopie } from './kopie.ts';

/** Uitleg voor schrijvers, en wat besturingssystemen en tekstverwerkers ongevraagd neerzetten; wordt nooit gelezen. */
const overgeslagen = /^(README\.md|\.DS_Store|Thumbs\.db|desktop\.ini|\._.*|\.#.*|.*\.sw[a-p]|.*~)$/;

export type Soort =
  | (typeof mappen)[keyof typeof mappen]['soort']
  | (typeof losseBestanden)[keyof typeof losseBestanden];

/** Hoogste aantal bytes van één bestand; het register groeit mee met alle bronnen, de vaste codes met elke versie, de onderwerpen met
 * alles wat iemand kan vragen, en een versie is alles wat een methode zegt. */
export const grootste = (soort: Soort): number =>
  ['onderzoeken', 'onderwerpen', 'permalinks', 'versie'].includes(soort) ? 1_000_000 : 100_000;

export interface Bestand {
  soort: Soort;
  /** Bestandsnaam zonder uitgang. */
  id: string;
  /** Pad vanaf de contentmap, met `/`. */
  pad: string;
  bytes: Uint8Array;
}

/** Leest alle bestanden van een contentmap; wat daar niet hoort wordt een probleem. Volgt geen snelkoppelingen. */
export async function leesBestanden(map: string): Promise<{ bestanden: Bestand[]; problemen: Probleem[] }> {
  const problemen: Probleem[] = [];
  const bestanden: Bestand[] = [];
  const weiger = (pad: string, controle: Controle, gevonden: string, verwacht: string, doe: string) =>
    problemen.push({ bestand: pad, ernst: 'fout', controle, gevonden, verwacht, doe });

  const isKopie = (pad: string, buren: readonly string[]): boolean => {
    const bezwaar = kopie(path.basename(pad), buren);
    if (bezwaar) weiger(pad, 'bestand-kopie', bezwaar.gevonden, bezwaar.verwacht, bezwaar.doe);
    return bezwaar !== null;
  };

  async function neem(
    pad: string,
    ingang: Dirent,
    soort: Soort,
    uitgang: string,
    buren: readonly string[],
  ): Promise<void> {
    const id = path.basename(pad, uitgang);
    if (ingang.isSymbolicLink())
      return void weiger(
        pad,
        'bestand-snelkoppeling',
        'een snelkoppeling',
        'een gewoon bestand',
        'Zet het bestand zelf in deze map.',
      );
    if (!ingang.isFile())
      return void weiger(pad, 'bestand-onbekend', 'iets anders dan een bestand', 'een gewoon bestand', 'Haal dit weg.');
    if (isKopie(pad, buren)) return;
    if (!pad.endsWith(uitgang) || !kanBestandsnaam(id))
      return void weiger(
        pad,
        'bestandsnaam',
        `de naam \`${path.basename(pad)}\``,
        `kleine letters, cijfers en losse streepjes, dan \`${uitgang}\``,
        raadBijNaam(id, uitgang),
      );
    const { size } = await fs.lstat(path.join(map, pad));
    if (size > grootste(soort))
      return void weiger(
        pad,
        'bestand-te-groot',
        `${Math.ceil(size / 1000)} kB`,
        `ten hoogste ${grootste(soort) / 1000} kB`,
        'Maak de tekst korter, of verdeel hem over meer bestanden.',
      );
    bestanden.push({ soort, id, pad, bytes: await fs.readFile(path.join(map, pad)) });
  }

  const hier = await inhoudVan(map);
  const buren = hier.map(({ name }) => name);
  for (const ingang of hier) {
    if (overgeslagen.test(ingang.name)) continue;
    const submap = Object.hasOwn(mappen, ingang.name) && mappen[ingang.name as keyof typeof mappen];
    const los =
      Object.hasOwn(losseBestanden, ingang.name) && losseBestanden[ingang.name as keyof typeof losseBestanden];
    if (submap && ingang.isDirectory()) {
      const binnen = (await inhoudVan(path.join(map, ingang.name))).filter(({ name }) => !overgeslagen.test(name));
      const binnenburen = binnen.map(({ name }) => name);
      for (const naam of dubbele(binnenburen))
        weiger(
          `${ingang.name}/${naam}`,
          'bestand-dubbel',
          'een naam die er bijna hetzelfde al staat',
          'een naam die op elke computer anders is dan de rest',
          'Geef een van beide een andere naam.',
        );
      for (const bestand of binnen)
        await neem(`${ingang.name}/${bestand.name}`, bestand, submap.soort, submap.uitgang, binnenburen);
    } else if (los) await neem(ingang.name, ingang, los, '.yaml', buren);
    else if (ingang.isFile() && isKopie(ingang.name, buren)) continue;
    else if (ingang.isSymbolicLink())
      weiger(
        ingang.name,
        'bestand-snelkoppeling',
        'een snelkoppeling',
        'een gewoon bestand of gewone map',
        'Zet het bestand zelf in deze map.',
      );
    else
      weiger(
        ingang.name,
        'bestand-onbekend',
        'een bestand of map die hier niet hoort',
        [...Object.keys(mappen).map((m) => `${m}/`), ...Object.keys(losseBestanden)].join(', '),
        'Verplaats of verwijder dit.',
      );
  }
  return { bestanden, problemen };
}

/** Op naam, zodat de uitkomst niet afhangt van het bestandssysteem. */
async function inhoudVan(map: string): Promise<Dirent[]> {
  const inhoud = await fs.readdir(map, { withFileTypes: true });
  return inhoud.sort((a, b) => (a.name < b.name ? -1 : 1));
}
