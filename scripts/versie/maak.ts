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
import { lees, ofTerug, type Schrijf } from './of-terug.ts';

/** Wat er vastgelegd wordt. Zonder `wijziging` is dat de versie die er al staat. */
export interface Opdracht {
  code: string;
  soort: Versie['soort'];
  wijziging?: Pick<NieuweWijziging, 'datum' | 'wat' | 'raaktHetAdvies'>;
}

/** Legt een versie vast in een contentmap. Gaat er iets mis, dan staat alles er weer zoals het was. */
export async function maakVersie(map: string, opdracht: Opdracht): Promise<Versie> {
  return ofTerug(map, (schrijf) => legVast(map, opdracht, schrijf));
}

async function legVast(map: string, { code, soort, wijziging }: Opdracht, schrijf: Schrijf): Promise<Versie> {
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
  await zetErbij(map, versie, schrijf);
  await laadGoed(map);
  return versie;
}

/** Schrijft een versie in haar bestand, en haar digest in het register. */
export async function zetErbij(map: string, versie: Versie, schrijf: Schrijf): Promise<void> {
  await schrijf(contentpaden.versie(bestandsnaamVan(versie)), `${JSON.stringify(versie, null, 2)}\n`);
  const erbij = { versie: versie.versie, digest: digestVan(versie) };
  const register = (await lees(map, contentpaden.permalinks)) ?? '';
  await schrijf(contentpaden.permalinks, versieInRegister(register, versie.code, erbij));
}

/** De inhoud van een map; gooit als er een fout in zit. */
export async function laadGoed(map: string): Promise<Geladen> {
  const geladen = await laad(map);
  const mis = fouten(geladen.problemen);
  if (mis.length > 0)
    throw new Gebruiksfout(`${meldingen(mis, mapInMelding(map))}\nEr is niets vastgelegd en niets veranderd.`);
  return geladen;
}
