import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { bronnenVan } from '../../kern/interventie/bronnen.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { codeVan } from '../../vragen/opzoeken.ts';
import { gewogenRijen } from '../../vragen/werk.ts';
import { type Kopregel, kopregels } from '../bewijs/kopbewijs.ts';
import { geldigheidVan } from '../bronnen/geldigheid.ts';
import { korteVerwijzing } from '../bronnen/verwijzing.ts';
import { banierVan } from '../interventie/banier.ts';
import { type Qr, qrVan } from '../kaart/qr.ts';
import { licentie } from '../site/licentie.ts';
import { isVoorbeeldadres, type Site } from '../site/site.ts';
import { vastPad, versiedatum } from '../site/vaste-adressen.ts';

/** Wat elk stuk lesmateriaal over een methode zegt, en nooit minder: een kaart op een andere site, een dia, een gekopieerd blok. */
export interface Lesstuk {
  id: string;
  titel: string;
  inEenZin: string;
  /** Wat een lezer eerst moet weten: dat het een concept is of niet meer geldt, en welke bron is ingetrokken. */
  letOp: string[];
  bewijs: Kopregel[];
  /** Welke versie dit is, van wanneer: *VW-001, versie 2, 1 maart 2026*. */
  versie: string;
  /** Het hele adres dat blijft. `voorbeeld`: dat het nog niet bestaat. */
  adres: string;
  voorbeeld: boolean;
  licentie: string;
}

export function lesstuk(i: Interventie, bibliotheek: Bibliotheek, site: Site): Lesstuk {
  const code = codeVan(bibliotheek, i.id);
  return {
    id: i.id,
    titel: i.titel,
    inEenZin: i.inEenZin,
    letOp: letOp(i, bibliotheek, site),
    bewijs: kopregels(gewogenRijen(i, bibliotheek)),
    versie: [code, `versie ${i.versie}`, versiedatum(i)].filter(Boolean).join(', '),
    adres: adresVan(i, bibliotheek, site),
    voorbeeld: isVoorbeeldadres(site),
    licentie: licentie.naam,
  };
}

/** De code om te scannen, naar het adres dat blijft. */
export function qrVanMethode(i: Interventie, bibliotheek: Bibliotheek, site: Site): Qr {
  return qrVan(adresVan(i, bibliotheek, site));
}

function adresVan({ id }: Interventie, bibliotheek: Bibliotheek, site: Site): string {
  return `${site.adres}${vastPad(id, codeVan(bibliotheek, id))}`;
}

function letOp(i: Interventie, bibliotheek: Bibliotheek, site: Site): string[] {
  const banier = banierVan(i, bibliotheek);
  const opvolger = banier?.opvolger;
  const ingetrokken = bronnenVan(i).flatMap((id) => {
    const bron = bibliotheek.bronnen.get(id);
    return bron?.stand === 'ingetrokken' ? [`${korteVerwijzing(bron)}: ${geldigheidVan(bron)?.zin ?? ''}`] : [];
  });
  return [
    [banier?.tekst, banier?.reden, opvolger && `In de plaats kwam ${opvolger.titel}: ${site.adres}${opvolger.href}`],
    ...ingetrokken.map((zin) => [zin]),
  ]
    .map((delen) => delen.filter(Boolean).join(' '))
    .filter(Boolean);
}
