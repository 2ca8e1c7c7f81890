import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bestandUit, bestemming, type Nieuwbestand, waar } from '../../src/formulier/bestanden.ts';
import { inFormulierwoorden } from '../../src/formulier/kijk-na.ts';
import type { Pakket } from '../../src/formulier/pakket.ts';
import { veldenVan } from '../../src/formulier/soorten.ts';
import { labelOp } from '../../src/formulier/veld.ts';
import { fouten, type Probleem } from '../../src/kern/probleem.ts';
import { laad } from '../../src/laden/laad.ts';
import type { Plekken } from '../../src/laden/yaml.ts';

/** Wat er van een voorstel komt, voordat er iets geschreven is. */
export interface Uitkomst {
  /** Alleen wat anders is dan wat er staat. */
  bestanden: Nieuwbestand[];
  /** Alles wat er mis is, in de woorden van het formulier. Leeg: het kan erin. */
  mis: string[];
}

/** Kijkt in een kopie van `map` wat er gebeurt als dit voorstel erbij komt. Schrijft niets in `map` zelf. */
export async function bekijk(pakket: Pakket, map: string): Promise<Uitkomst> {
  const kopie = await fs.mkdtemp(join(tmpdir(), 'vakwerk-neem-'));
  try {
    await fs.cp(map, kopie, { recursive: true, filter: async (pad) => !(await fs.lstat(pad)).isSymbolicLink() });
    const mis: string[] = [];
    const bestanden = new Map<string, Nieuwbestand>();
    for (const deel of pakket.delen) {
      const doel = bestemming(deel);
      const gemaakt = bestandUit(deel, doel && (await tekstVan(join(kopie, doel))));
      if (!gemaakt) continue;
      mis.push(...gemaakt.mis);
      if (!gemaakt.bestand || gemaakt.bestand.tekst === gemaakt.bestand.oud) continue;
      const { pad, tekst } = gemaakt.bestand;
      // Twee onderzoeken komen in hetzelfde register: wat er eerst stond, blijft wat er eerst stond.
      const eerder = bestanden.get(pad);
      bestanden.set(pad, eerder ? { ...gemaakt.bestand, oud: eerder.oud } : gemaakt.bestand);
      await fs.mkdir(dirname(join(kopie, pad)), { recursive: true });
      await fs.writeFile(join(kopie, pad), tekst);
    }
    return { bestanden: [...bestanden.values()], mis: [...mis, ...(await nieuweProblemen(map, kopie, bestanden))] };
  } finally {
    await fs.rm(kopie, { recursive: true, force: true });
  }
}

async function tekstVan(pad: string): Promise<string | null> {
  return fs.readFile(pad, 'utf8').catch(() => null);
}

/** Wat de controle over de kopie zegt en over de map niet, met het veld waar het staat. */
async function nieuweProblemen(
  map: string,
  kopie: string,
  bestanden: ReadonlyMap<string, Nieuwbestand>,
): Promise<string[]> {
  const eerder = new Set(fouten((await laad(map)).problemen).map(sleutel));
  const { problemen, gekeurd } = await laad(kopie);
  const plekken = new Map(gekeurd.map((g) => [g.pad, g.plekken]));
  return fouten(problemen)
    .filter((p) => !eerder.has(sleutel(p)))
    .map((p) => {
      const bestand = bestanden.get(p.bestand);
      if (!bestand) return `${p.bestand}: ${inFormulierwoorden(p)} (${p.controle})`;
      const veld = labelOp(veldenVan(bestand.deel), padOp(plekken.get(p.bestand) ?? {}, p));
      return `${waar(bestand.deel)}${veld && `, ${veld}`}: ${inFormulierwoorden(p)} (${p.controle})`;
    });
}

function padOp(plekken: Plekken, { plek }: Probleem): string {
  const [pad = ''] =
    Object.entries(plekken).find(([naam, p]) => naam && p.regel === plek?.regel && p.kolom === plek.kolom) ?? [];
  return pad.replace(/#$/, '');
}

function sleutel({ bestand, controle, gevonden }: Probleem): string {
  return `${bestand} ${controle} ${gevonden}`;
}
