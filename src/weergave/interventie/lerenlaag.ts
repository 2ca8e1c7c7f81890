import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { isInGebruik } from '../../kern/interventie/status.ts';
import { onderdeelnaam } from '../../kern/leerpad.ts';
import { leerpadenMet } from '../../vragen/opzoeken.ts';
import { metGeldigheid } from '../bronnen/geldigheid.ts';
import { paden } from '../site/paden.ts';
import { type Deel, delenPerLaag, type Opgaveregel, opgaveVan } from './delen.ts';
import { type ErvaringWeergave, ervaringenMet } from './ervaringen.ts';
import { type Kop, kopVan } from './lagen.ts';
import { type Blok, inGesprekVan, samenLerenVan } from './secties.ts';

/** Precies wat *Leren* toont: oefenen, herkennen, begrijpen, en wat anderen meemaakten. */
export interface LerenWeergave extends Kop {
  delen: Deel[];
  opgave: Opgaveregel[];
  samenLeren: Blok[];
  /** De leerpaden waar deze methode in zit, elk met het onderdeel dat over haar gaat. */
  leerpaden: { titel: string; href: string; inEenZin: string }[];
  /** Elke situatie, met waar het antwoord erop staat; leeg bij een methode die gearchiveerd is, want die antwoordt niet meer. */
  situaties: { zin: string; href: string }[];
  /** Voorbeelden van de redactie: hoe iemand het zegt of typt. */
  zoGezegd: string[];
  html: string;
  /** Wat er over een stap meer te zeggen is; `nummer` is haar plaats bij *Doen*. */
  stappen: { nummer: number; titel: string; meer: string }[];
  gesprek: Blok[];
  ervaringen: ErvaringWeergave[];
}

export function lerenWeergave(i: Interventie, bibliotheek: Bibliotheek): LerenWeergave {
  const delen = delenPerLaag(i, bibliotheek).leren;
  return {
    ...kopVan(i, bibliotheek, 'leren'),
    delen,
    opgave: opgaveVan(delen, i.lijf.koppen),
    samenLeren: samenLerenVan(i),
    leerpaden: leerpadenMet(bibliotheek, i.id).map(({ id, titel, inEenZin, onderdelen }) => {
      const deel = onderdelen.find(({ interventie }) => interventie === i.id);
      return { titel, href: deel ? paden.leerpadonderdeel(id, onderdeelnaam(deel)) : paden.leerpad(id), inEenZin };
    }),
    situaties: i.situaties.map((zin, nummer) => ({
      zin,
      href: isInGebruik(i) ? paden.situatie(i.id, nummer + 1) : '',
    })),
    zoGezegd: i.zoGezegd ?? [],
    html: metGeldigheid(i.lijf.html, bibliotheek.bronnen),
    stappen: i.stappen.flatMap(({ titel, meer }, plaats) => (meer ? [{ nummer: plaats + 1, titel, meer }] : [])),
    gesprek: inGesprekVan(i, bibliotheek),
    ervaringen: ervaringenMet(i.id, bibliotheek),
  };
}
