import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { datumInWoorden } from '../../kern/datum.ts';
import type { InterventieVelden } from '../../kern/interventie/schema.ts';
import { type Versie, type Vormtekst, versiesoorten } from '../../kern/versie.ts';
import { versiesVan } from '../../vragen/opzoeken.ts';
import { geldigheidVan } from '../bronnen/geldigheid.ts';
import { korteVerwijzing } from '../bronnen/verwijzing.ts';
import { type Banier, banierVan } from '../interventie/banier.ts';
import { paden } from '../site/paden.ts';
import { type Verschil, verschillen } from './verschil.ts';

/** Een vastgelegde versie, met wat er nu geldt. */
export interface Versierecord {
  /** `<interventie>/v/<nummer>`. */
  id: string;
  versie: Versie;
  /** De interventie zoals zij nu is, en wat haar vormen nu zeggen. */
  interventie: Pick<InterventieVelden, 'status' | 'vervangenDoor' | 'waaromGearchiveerd' | 'wijzigingen'> & {
    id: string;
  };
  nu: Vormtekst[];
}

/** Wat de bladzijde van een versie toont: bovenaan wat er nu geldt, en daaronder precies wat er toen stond. */
export interface VersieWeergave {
  titel: string;
  inEenZin: string;
  naam: string;
  /** Wanneer, wat er toen veranderde, en volgens welke regels er gewogen is. */
  toen: string[];
  /** Waar de methode nu staat, en de versies ernaast; leeg als die er niet zijn. */
  levend: string;
  vorige: string;
  volgende: string;
  banier: Banier | null;
  /** Bronnen waarop deze versie rustte en die nu niet meer gelden. */
  vervallen: { naam: string; zin: string; href: string }[];
  /** Wat er sindsdien veranderde, nieuwste bovenaan. */
  sindsdien: string[];
  /** Of er nu iets anders staat. */
  isAnders: boolean;
  verschil: { titel: string; delen: Verschil[] }[];
  vormen: Vormtekst[];
}

export function versieWeergave({ versie, interventie, nu }: Versierecord, bibliotheek: Bibliotheek): VersieWeergave {
  const { code, versie: nummer } = versie;
  const nummers = versiesVan(bibliotheek, code).map((v) => v.versie);
  const adres = (n: number | undefined) => (n === undefined ? '' : paden.versie(interventie.id, n));
  const verschil = verschilMetNu(versie.vormen, nu);
  return {
    titel: versie.titel,
    inEenZin: versie.inEenZin,
    naam: `${code}, versie ${nummer}`,
    toen: [
      `Dit is versie ${nummer} van ${datumInWoorden(versie.datum)}. De tekst hieronder verandert niet meer.`,
      ...(versie.achteraf ?? []),
      `${versiesoorten[versie.soort]}: ${versie.wat}${versie.raaktHetAdvies ? ' Dit raakte het advies.' : ''}`,
      `Het bewijs is gewogen met versie ${versie.regelversie} van de bewijsregels.`,
    ],
    levend: paden.interventie(interventie.id),
    vorige: adres(nummers.filter((n) => n < nummer).at(-1)),
    volgende: adres(nummers.find((n) => n > nummer)),
    banier: banierVan(interventie, bibliotheek),
    vervallen: versie.bronnen.flatMap((id) => {
      const bron = bibliotheek.bronnen.get(id);
      const geldigheid = bron && geldigheidVan(bron);
      return geldigheid ? [{ naam: korteVerwijzing(bron), zin: geldigheid.zin, href: paden.bron(id) }] : [];
    }),
    sindsdien: interventie.wijzigingen
      .filter((wijziging) => wijziging.versie > nummer)
      .map(
        (w) =>
          `Versie ${w.versie}, ${datumInWoorden(w.datum)}: ${w.wat}${w.raaktHetAdvies ? ' Dit raakt het advies.' : ''}`,
      ),
    isAnders: verschil.length > 0,
    verschil,
    vormen: versie.vormen,
  };
}

/** Per vorm wat er anders staat; een vorm die er toen of nu niet was, telt ook. */
function verschilMetNu(toen: readonly Vormtekst[], nu: readonly Vormtekst[]): VersieWeergave['verschil'] {
  const [oud, nieuw] = [toen, nu].map((vormen) => new Map(vormen.map((vorm) => [vorm.naam, vorm])));
  return [...new Set([...toen, ...nu].map(({ naam }) => naam))].flatMap((naam) => {
    const [was, is] = [oud?.get(naam), nieuw?.get(naam)];
    const delen = verschillen(was?.blokken ?? [], is?.blokken ?? []);
    return delen.length > 0 ? [{ titel: is?.titel ?? was?.titel ?? naam, delen }] : [];
  });
}
