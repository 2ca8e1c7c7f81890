import { promises as fs } from 'node:fs';
import { dirname, join } from 'node:path';
import { adviesVan } from '../../src/kern/advies.ts';
import { contentpaden } from '../../src/kern/contentpaden.ts';
import { fouten } from '../../src/kern/probleem.ts';
import { bestandsnaamVan, type Versie } from '../../src/kern/versie.ts';
import { mapInMelding } from '../../src/laden/contentmap.ts';
import { digestPerDeel, digestVan } from '../../src/laden/digest.ts';
import { Gebruiksfout } from '../../src/laden/gebruiksfout.ts';
import { type Geladen, laad } from '../../src/laden/laad.ts';
import { meldingen } from '../../src/laden/melding.ts';
import { type NieuweWijziging, versieInRegister, versieOmhoog } from '../../src/laden/versie-omhoog.ts';
import { bevries } from '../../src/vormen/bevries.ts';
import { vakwerk } from '../../vakwerk.config.ts';

/** Wat er vastgelegd wordt. Zonder `wijziging` is dat de versie die er al staat. */
export interface Opdracht {
  code: string;
  soort: Versie['soort'];
  wijziging?: Pick<NieuweWijziging, 'datum' | 'wat' | 'raaktHetAdvies'>;
}

/** Legt een versie vast in een contentmap. Gaat er iets mis, dan staat alles er weer zoals het was. */
export async function maakVersie(map: string, opdracht: Opdracht): Promise<Versie> {
  const eerder = new Map<string, string | null>();
  const schrijf = async (pad: string, tekst: string) => {
    if (!eerder.has(pad)) eerder.set(pad, await lees(map, pad));
    await fs.mkdir(dirname(join(map, pad)), { recursive: true });
    await fs.writeFile(join(map, pad), tekst);
  };
  try {
    return await legVast(map, opdracht, schrijf);
  } catch (fout) {
    for (const [pad, tekst] of eerder)
      await (tekst === null ? fs.rm(join(map, pad)) : fs.writeFile(join(map, pad), tekst));
    throw fout;
  }
}

async function legVast(
  map: string,
  { code, soort, wijziging }: Opdracht,
  schrijf: (pad: string, tekst: string) => Promise<void>,
): Promise<Versie> {
  const { gekeurd, bibliotheek: eerst } = await laad(map);
  const id = eerst.permalinks.find((regel) => regel.code === code)?.id;
  const nu = gekeurd.find((g) => g.soort === 'interventie' && g.id === id)?.velden as { versie: number } | undefined;
  if (!id || !nu) throw new Gebruiksfout(`${code} is geen code van een methode die klopt; kijk in permalinks.yaml.`);
  const nieuwste = Math.max(0, ...eerst.versies.filter((v) => v.code === code).map(({ versie }) => versie));
  const ligtVast = nieuwste >= nu.versie;
  if (!wijziging && ligtVast)
    throw new Gebruiksfout(`Versie ${nu.versie} van ${code} ligt al vast. Geef met --wat wat er veranderde.`);
  if (wijziging && nieuwste > 0 && !ligtVast)
    throw new Gebruiksfout(
      `Versie ${nu.versie} van ${code} ligt nog niet vast. Laat --wat en --raakt-advies weg: zij staan al bij \`wijzigingen\`.`,
    );
  const bestand = contentpaden.interventie(id);
  if (wijziging)
    await schrijf(bestand, versieOmhoog((await lees(map, bestand)) ?? '', { ...wijziging, versie: nu.versie + 1 }));

  const { bibliotheek, interventies } = await laadGoed(map);
  const interventie = interventies.find((i) => i.id === id);
  if (!interventie) throw new Gebruiksfout(`${code} is niet te lezen.`);
  const versie = bevries(
    interventie,
    { bibliotheek, site: vakwerk },
    { code, soort, advies: digestPerDeel(adviesVan(interventie, bibliotheek)) },
  );
  await schrijf(contentpaden.versie(bestandsnaamVan(versie)), `${JSON.stringify(versie, null, 2)}\n`);
  const erbij = { versie: versie.versie, digest: digestVan(versie) };
  await schrijf(
    contentpaden.permalinks,
    versieInRegister((await lees(map, contentpaden.permalinks)) ?? '', code, erbij),
  );
  await laadGoed(map);
  return versie;
}

async function laadGoed(map: string): Promise<Geladen> {
  const geladen = await laad(map);
  const mis = fouten(geladen.problemen);
  if (mis.length > 0)
    throw new Gebruiksfout(`${meldingen(mis, mapInMelding(map))}\nEr is niets vastgelegd en niets veranderd.`);
  return geladen;
}

async function lees(map: string, pad: string): Promise<string | null> {
  return fs.readFile(join(map, pad), 'utf8').catch((fout: NodeJS.ErrnoException) => {
    if (fout.code === 'ENOENT') return null;
    throw fout;
  });
}
