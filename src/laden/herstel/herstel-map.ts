import { randomUUID } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Bestand, leesBestanden } from '../bestanden.ts';
import { kwamNietAf, nietAanJou, spoorVan } from '../fout-van-ons.ts';
import type { Gekeurd } from '../keur.ts';
import { keurAlle } from '../keurder.ts';
import { hardeSpatie } from '../tekens.ts';
import { herstel } from './herstel.ts';
import { zelfdeWoorden } from './spaties.ts';

/** Wat er met één bestand gebeurde, of waarom het bleef zoals het was. */
export interface Herstelverslag {
  bestand: string;
  gedaan: string[];
  /** Leeg als het bestand geschreven is. */
  waaromNiet: string;
}

/** Herstelt elk bestand in een contentmap. Een bestand waar niets aan te herstellen is, wordt niet aangeraakt en niet genoemd. */
export async function herstelMap(map: string): Promise<Herstelverslag[]> {
  const verslagen: Herstelverslag[] = [];
  for (const { bestand, gedaan, nieuw, waaromNiet } of await teHerstellen((await leesBestanden(map)).bestanden))
    verslagen.push({
      bestand: bestand.pad,
      gedaan,
      waaromNiet: nieuw ? await schrijf(join(map, bestand.pad), bestand, nieuw) : waaromNiet,
    });
  return verslagen;
}

/** Wat er aan bestanden te herstellen is, zonder iets te schrijven. Zonder `nieuw` blijft een bestand zoals het is. */
export async function teHerstellen(
  bestanden: readonly Bestand[],
): Promise<{ bestand: Bestand; gedaan: string[]; nieuw: Uint8Array | null; waaromNiet: string }[]> {
  const pogingen = bestanden.map((bestand) => ({ bestand, ...probeer(bestand) }));
  const veranderd = pogingen.filter(({ gedaan, waaromNiet }) => gedaan.length > 0 || waaromNiet);
  const gekeurd = await keurAlle(veranderd.flatMap(({ bestand, nieuw }) => [bestand, { ...bestand, bytes: nieuw }]));
  return veranderd.map(({ nieuw, waaromNiet, ...poging }, i) => {
    const [voor, na] = gekeurd.slice(2 * i);
    const goed = !waaromNiet && voor && na && klopt(voor, na);
    return {
      ...poging,
      nieuw: goed ? nieuw : null,
      waaromNiet: waaromNiet || 'na het herstel zou er iets anders staan dan ervoor',
    };
  });
}

/** Het herstelde bestand; valt onze eigen code erop om, dan blijft het zoals het is. */
function probeer(bestand: Bestand): { gedaan: string[]; nieuw: Uint8Array; waaromNiet: string } {
  try {
    const { tekst, gedaan } = herstel(bestand);
    return { gedaan, nieuw: new TextEncoder().encode(tekst), waaromNiet: '' };
  } catch (fout) {
    console.error(spoorVan(fout));
    return { gedaan: [], nieuw: bestand.bytes, waaromNiet: nietAanJou };
  }
}

/** Wat iemand na afloop leest: per bestand wat er gebeurde. */
export function herstelInWoorden(verslagen: readonly Herstelverslag[], map = ''): string {
  if (verslagen.length === 0) return 'Er was niets te herstellen.';
  return verslagen
    .map(({ bestand, gedaan, waaromNiet }) =>
      waaromNiet
        ? `Niet hersteld: ${map}${bestand} (${waaromNiet}); het bestand is niet veranderd.`
        : `Hersteld: ${map}${bestand}\n${gedaan.map((wat) => `    ${wat}`).join('\n')}`,
    )
    .join('\n');
}

/**
 * De tegenproef: met dezelfde keuring als altijd, los van hoe er hersteld is. Wat te lezen was zegt nog hetzelfde, en een bestand
 * dat goed was is dat nog.
 */
function klopt(voor: Gekeurd, na: Gekeurd): boolean {
  const velden = voor.velden === undefined || zelfdeWoorden(voor.velden, na.velden);
  const lijf = voor.lijf === null || metGewoneSpaties(voor.lijf) === metGewoneSpaties(na.lijf);
  return ![voor, na].some(kwamNietAf) && velden && lijf && (voor.problemen.length > 0 || na.problemen.length === 0);
}

/** Een harde spatie is voor een lezer een gewone, en aan het eind van een zin is zij er niet. */
function metGewoneSpaties(lijf: Gekeurd['lijf']): string {
  return JSON.stringify(lijf)
    .replace(hardeSpatie, ' ')
    .replace(/ +(?=<\/|\\n)/g, '');
}

/** Schrijft naast het bestand en zet dat er dan op; wie tussendoor iets bewaarde, raakt niets kwijt. Geeft waarom het niet kon. */
async function schrijf(pad: string, { bytes }: Bestand, nieuw: Uint8Array): Promise<string> {
  const tijdelijk = join(dirname(pad), `.#${basename(pad)}.${randomUUID()}`);
  try {
    await fs.access(pad, fs.constants.W_OK);
    const { mode } = await fs.stat(pad);
    const bestand = await fs.open(tijdelijk, 'wx', mode);
    try {
      await bestand.writeFile(nieuw);
      await bestand.sync();
    } finally {
      await bestand.close();
    }
    if (!Buffer.from(bytes).equals(await fs.readFile(pad))) return 'iemand bewaarde het intussen';
    await fs.rename(tijdelijk, pad);
    return '';
  } catch (fout) {
    return `het is niet te schrijven: ${fout instanceof Error ? fout.message : String(fout)}`;
  } finally {
    await fs.rm(tijdelijk, { force: true });
  }
}
