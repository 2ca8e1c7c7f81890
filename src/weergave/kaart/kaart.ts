import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { datumInWoorden } from '../../kern/datum.ts';
import { eersteZinApart } from '../../kern/eerste-zin.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { codeVan } from '../../vragen/opzoeken.ts';
import { gewogenRijen } from '../../vragen/werk.ts';
import { zonderGroep } from '../../vragen/zonder-groep.ts';
import { type Kopbeeld, kopbeeld } from '../bewijs/kopbeeld.ts';
import { type Kopregel, kopregels } from '../bewijs/kopbewijs.ts';
import { type Banier, banierVan } from '../interventie/banier.ts';
import { adresVanBlad } from '../interventie/voor-de-klant.ts';
import { paden } from '../site/paden.ts';
import { isVoorbeeldadres, type Site } from '../site/site.ts';
import { type Qr, qrVan } from './qr.ts';

/**
 * De kaart van één minuut. Wat zij zegt, zegt zij overal even heel: op een telefoon, in een selectie en op papier staat dezelfde
 * tekst. Alleen de code om te scannen en de versie zijn er voor papier.
 */
export interface KaartWeergave {
  id: string;
  titel: string;
  inEenZin: string;
  banier: Banier | null;
  /** Waar iemand zonder groep mee begint; leeg als er geen groep nodig is. */
  zonderGroep: { titel: string; href: string }[];
  eersteZin: string;
  bewijs: Kopregel[];
  /** De tekening van honderd mensen bij een van die regels; `null` als de regels haar niet toelaten. */
  beeld: Kopbeeld | null;
  stappen: string[];
  wanneer: string;
  letOp: string;
  /** Voor wie de methode niet is, van elk de eerste zin. */
  nietVoor: string;
  href: string;
  kaart: string;
  /** Het blad om aan de klant mee te geven; leeg als dat er niet is. */
  voorDeKlant: string;
  /** Welke versie dit is, voor wie een oud vel in handen heeft. */
  versie: string;
  /** Het adres dat blijft; zonder code het gewone adres. `kort` is zonder `https://`, om over te typen; `voorbeeld`: dat het adres nog niet bestaat. */
  vast: { code: string; pad: string; kort: string; voorbeeld: boolean };
  qr: Qr;
}

export function kaartWeergave(i: Interventie, bibliotheek: Bibliotheek, site: Site): KaartWeergave {
  const code = codeVan(bibliotheek, i.id) ?? '';
  const pad = code ? paden.vast(code) : paden.interventie(i.id);
  const adres = `${site.adres}${pad}`;
  const rijen = gewogenRijen(i, bibliotheek);
  return {
    id: i.id,
    titel: i.titel,
    inEenZin: i.inEenZin,
    banier: banierVan(i, bibliotheek),
    // Eén: boven een kaart is geen plaats om te kiezen.
    zonderGroep: zonderGroep(i, bibliotheek)
      .slice(0, 1)
      .map(({ id, titel }) => ({ titel, href: paden.interventie(id) })),
    eersteZin: i.eersteZin,
    bewijs: kopregels(rijen),
    beeld: kopbeeld(rijen),
    stappen: i.stappen.map(({ titel }) => titel),
    wanneer: i.wanneer,
    letOp: i.valkuilen[0] ?? '',
    nietVoor: (i.nietGeschiktVoor ?? []).map((regel) => eersteZinApart(regel).begin).join(' '),
    href: paden.interventie(i.id),
    kaart: paden.kaart(i.id),
    voorDeKlant: adresVanBlad(i),
    versie: [`Versie ${i.versie}`, ...i.wijzigingen.slice(0, 1).map(({ datum }) => datumInWoorden(datum))].join(', '),
    vast: { code, pad, kort: adres.replace(/^https?:\/\//, ''), voorbeeld: isVoorbeeldadres(site) },
    qr: qrVan(adres),
  };
}
