import type { Leerpad } from '../../kern/leerpad.ts';
import { paden } from '../site/paden.ts';
import type { Site } from '../site/site.ts';
import { type Register, verwijzingNaar } from '../site/vaste-adressen.ts';
import { type Csl, gevuld } from './csl.ts';
import { type JsonLd, leermiddelVan } from './jsonld.ts';
import { apaOp, cslVanInterventie } from './van-interventie.ts';

/** Een leerpad staat niet in het register met codes, ook niet als een methode dezelfde naam heeft. */
const zonderCode: Register = { permalinks: [], versies: [] };

/** Deze versie van een leerpad als werk om aan te halen. Het heeft geen vaste code: zijn naam is zijn adres. */
export function cslVanLeerpad(leerpad: Leerpad, site: Site): Csl {
  return {
    ...cslVanInterventie(leerpad, zonderCode, site),
    id: `leerpad-${leerpad.id}-versie-${leerpad.versie}`,
    genre: 'Leerpad',
    URL: adresVan(leerpad, site),
  };
}

export function apaVanLeerpad(leerpad: Leerpad, site: Site): string {
  return apaOp(leerpad, { ...verwijzingNaar(leerpad, zonderCode, site), adres: adresVan(leerpad, site) }, site);
}

/** Een leerpad als leermiddel, met de methoden die erin zitten. */
export function leerpadLd(leerpad: Leerpad, site: Site): JsonLd {
  const methoden = new Set(leerpad.onderdelen.flatMap(({ interventie }) => interventie ?? []));
  const minuten = leerpad.onderdelen.reduce((som, deel) => som + deel.minuten, 0);
  return gevuld({
    ...leermiddelVan(leerpad, cslVanLeerpad(leerpad, site), site),
    learningResourceType: 'Leerpad',
    teaches: leerpad.doelen,
    timeRequired: `PT${minuten}M`,
    about: [...methoden].map((id) => ({ '@id': `${site.adres}${paden.interventie(id)}` })),
  });
}

function adresVan({ id }: Leerpad, site: Site): string {
  return `${site.adres}${paden.leerpad(id)}`;
}
