import type { Bron } from '../../kern/bron.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import type { Leerpad } from '../../kern/leerpad.ts';
import { verwijzingInTekst } from '../bronnen/verwijzing.ts';
import { licentie } from '../site/licentie.ts';
import { paden } from '../site/paden.ts';
import type { Site } from '../site/site.ts';
import type { Register } from '../site/vaste-adressen.ts';
import { inScript, leermiddel, publicatie } from './jsonld.ts';
import { type Meta, metaVan } from './meta.ts';
import { cslVanBron } from './van-bron.ts';
import { apaVanInterventie, cslVanInterventie } from './van-interventie.ts';
import { apaVanLeerpad, cslVanLeerpad, leerpadLd } from './van-leerpad.ts';
import { type Citeer, type Citeervorm, citeer, citeervormen } from './vormen.ts';

/** Wat een bladzijde in haar hoofd zegt, voor Zotero en zoekmachines. */
export interface Hoofd {
  meta: Meta[];
  /** Als tekst die veilig in een `<script>` staat. */
  jsonld: string;
}

interface Omgeving {
  bibliotheek: Register;
  site: Site;
}

export function hoofdVanInterventie(i: Interventie, { bibliotheek, site }: Omgeving): Hoofd {
  return {
    meta: metaVan(cslVanInterventie(i, bibliotheek, site), licentie.url),
    jsonld: inScript(leermiddel(i, bibliotheek, site)),
  };
}

export function citeerInterventie(i: Interventie, { bibliotheek, site }: Omgeving): Citeer {
  const apa = apaVanInterventie(i, bibliotheek, site);
  return citeer(i.id, apa, (soort) => paden.citeerInterventie(i.id, soort));
}

/** Het bestand in deze vorm. */
export function citeerbestandVanInterventie(
  i: Interventie,
  soort: Citeervorm,
  { bibliotheek, site }: Omgeving,
): string {
  return citeervormen[soort].maak(cslVanInterventie(i, bibliotheek, site));
}

export function hoofdVanLeerpad(leerpad: Leerpad, site: Site): Hoofd {
  return { meta: metaVan(cslVanLeerpad(leerpad, site), licentie.url), jsonld: inScript(leerpadLd(leerpad, site)) };
}

export function citeerLeerpad(leerpad: Leerpad, site: Site): Citeer {
  return citeer(leerpad.id, apaVanLeerpad(leerpad, site), (soort) => paden.citeerLeerpad(leerpad.id, soort));
}

/** Het bestand in deze vorm. */
export function citeerbestandVanLeerpad(leerpad: Leerpad, soort: Citeervorm, site: Site): string {
  return citeervormen[soort].maak(cslVanLeerpad(leerpad, site));
}

export function hoofdVanBron(bron: Bron, site: Site): Hoofd {
  return { meta: metaVan(cslVanBron(bron)), jsonld: inScript(publicatie(bron, site)) };
}

export function citeerBron(bron: Bron): Citeer {
  return citeer(bron.id, verwijzingInTekst(bron), (soort) => paden.citeerBron(bron.id, soort));
}

/** Het bestand in deze vorm. */
export function citeerbestandVanBron(bron: Bron, soort: Citeervorm): string {
  return citeervormen[soort].maak(cslVanBron(bron));
}
