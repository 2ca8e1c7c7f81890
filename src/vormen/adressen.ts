import type { Bibliotheek } from '../kern/bibliotheek.ts';
import type { Status } from '../kern/codes.ts';
import { isInGebruik } from '../kern/interventie/status.ts';
import { nummersVan } from '../kern/vaste-code.ts';
import type { VersieInLijst } from '../kern/versie.ts';
import { idVanInterventie, paden } from '../weergave/site/paden.ts';
import { oudeNamen, vasteAdressen } from '../weergave/site/vaste-adressen.ts';
import { bladen } from '../weergave/situaties/indeling.ts';
import type { Vorm } from './vorm.ts';
import { vormen } from './vormen.ts';

type Ongeacht = Vorm<never, unknown>;

/** Een adres waar een record antwoordt. */
export interface Vormadres {
  adres: string;
  vorm: Ongeacht;
  /** Of dit record te zoeken is; wat gearchiveerd is, houdt zijn adressen en gaat uit het zoeken. */
  teZoeken: boolean;
}

/** Elk adres van elke vorm die een record heeft. */
export function vormadressen(bibliotheek: Bibliotheek): Vormadres[] {
  const { interventies, bronnen, leerpaden } = bibliotheek;
  const vanSoort = (alle: Readonly<Record<string, Ongeacht>>, ids: readonly string[], weg: readonly string[] = []) =>
    Object.values(alle).flatMap((vorm) =>
      ids
        .filter((id) => vorm.heeft(id, bibliotheek))
        .map((id) => ({ adres: vorm.adres(id), vorm, teZoeken: !weg.includes(id) })),
    );
  return [
    ...vanSoort(
      vormen.interventie,
      interventies.map(({ id }) => id),
      gearchiveerd(interventies),
    ),
    ...vanSoort(
      vormen.geschreven,
      interventies.map(({ id }) => id),
    ),
    ...vanSoort(
      vormen.versie,
      versies(bibliotheek).map(({ id }) => id),
    ),
    ...vanSoort(vormen.bron, [...bronnen.keys()]),
    ...vanSoort(
      vormen.leerpad,
      leerpaden.map(({ id }) => id),
      gearchiveerd(leerpaden),
    ),
    ...vanSoort(
      vormen.situatie,
      bladen(interventies).map(({ id }) => id),
    ),
    // Over alle methoden samen: één record.
    ...vanSoort(vormen.methoden, ['']),
  ];
}

function gearchiveerd(records: readonly { id: string; status: Status }[]): string[] {
  return records.filter((record) => !isInGebruik(record)).map(({ id }) => id);
}

/** Een adres dat naar een ander gaat: een oude naam, of een vaste code. */
export interface Doorstuuradres {
  adres: string;
  doel: string;
  /** De oude naam of de code. */
  naam: string;
  titel: string;
}

/** De adressen die een vorm onder oude namen had. */
export function voorheen(vorm: Ongeacht, bibliotheek: Bibliotheek): Doorstuuradres[] {
  if (!vorm.stuurtDoor) return [];
  return oudeNamen(bibliotheek)
    .filter(({ id }) => vorm.heeft(id, bibliotheek))
    .map(({ oud, id, titel }) => ({ adres: vorm.adres(oud), doel: vorm.adres(id), naam: oud, titel }));
}

/** Elk adres van een vorm die niet meegaat op een apparaat, ook onder een oude naam. */
export function nietBewaard(bibliotheek: Bibliotheek): string[] {
  const zonder = Object.values(vormen.interventie).filter(({ bewaard }) => !bewaard);
  return [
    ...vormadressen(bibliotheek).filter(({ vorm }) => !vorm.bewaard),
    ...zonder.flatMap((vorm) => voorheen(vorm, bibliotheek)),
  ].map(({ adres }) => adres);
}

/** Elke versie die vastligt, met de interventie die zij nu is en het id van haar vorm. */
export function versies(bibliotheek: Bibliotheek): { id: string; interventie: string; versie: VersieInLijst }[] {
  const nu = new Map(vasteAdressen(bibliotheek).map(({ code, id }) => [code, id]));
  return bibliotheek.versies.flatMap((versie) => {
    const interventie = nu.get(versie.code);
    return interventie === undefined ? [] : [{ id: `${interventie}/v/${versie.versie}`, interventie, versie }];
  });
}

/** Elk adres van een interventie, met haar versies, dat zij onder een oude naam had. */
export function alleVoorheen(bibliotheek: Bibliotheek): Doorstuuradres[] {
  const perInterventie = Map.groupBy(versies(bibliotheek), ({ interventie }) => interventie);
  const vanVersies = oudeNamen(bibliotheek).flatMap(({ oud, id, titel }) =>
    (perInterventie.get(id) ?? []).map(({ versie: { versie } }) => ({
      adres: paden.versie(oud, versie),
      doel: paden.versie(id, versie),
      naam: oud,
      titel: `${titel}, versie ${versie}`,
    })),
  );
  return [...Object.values(vormen.interventie).flatMap((vorm) => voorheen(vorm, bibliotheek)), ...vanVersies];
}

/** Het vaste adres van elke versie. */
export function vasteVersies(bibliotheek: Bibliotheek): Doorstuuradres[] {
  return versies(bibliotheek).map(({ interventie, versie: { code, versie, titel } }) => ({
    adres: paden.vasteVersie(code, versie),
    doel: paden.versie(interventie, versie),
    naam: `${code}, versie ${versie}`,
    titel,
  }));
}

/** De vaste codes, in elke schrijfwijze; zij komen uit bij de eerste vorm van een interventie. */
export function vasteCodes(bibliotheek: Bibliotheek): (Doorstuuradres & { nummer: string })[] {
  return vasteAdressen(bibliotheek).flatMap(({ code, id, titel }) =>
    nummersVan(code).map((nummer) => ({
      adres: paden.vastOnder(nummer),
      doel: vormen.interventie.doen.adres(id),
      naam: code,
      titel,
      nummer,
    })),
  );
}

/** Elk adres dat doorstuurt. */
export function doorstuuradressen(bibliotheek: Bibliotheek): Doorstuuradres[] {
  return [...alleVoorheen(bibliotheek), ...vasteCodes(bibliotheek), ...vasteVersies(bibliotheek)];
}

/** De bladzijden van de site zelf die een record kan hebben naast de bladzijde op dit adres, met haarzelf erbij. */
export function bladzijdenMet(adres: string): string[] {
  const id = idVanInterventie(adres);
  if (id === undefined) return [adres];
  return Object.values(vormen.interventie)
    .map((vorm) => vorm.adres(id))
    .filter((ander) => ander.startsWith(adres) && ander.endsWith('/'));
}

/** Het bestand van de gebouwde site dat op een adres antwoordt, vanaf haar map. */
export function bestandOp(adres: string): string {
  return `${adres.slice(1)}${adres.endsWith('/') ? 'index.html' : ''}`;
}
