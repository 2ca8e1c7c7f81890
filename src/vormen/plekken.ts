import type { Bibliotheek } from '../kern/bibliotheek.ts';
import { ankerVanRij } from '../kern/interventie/bewijsvelden.ts';
import type { Interventie } from '../kern/interventie/schema.ts';
import { isInGebruik } from '../kern/interventie/status.ts';
import { isNogNiet } from '../kern/onderwerp.ts';
import { delenPerLaag, plekkenPerLaag } from '../weergave/interventie/delen.ts';
import { databestanden } from '../weergave/opendata/bestanden.ts';
import { onderwerpanker, paden, situatieanker, vraaganker } from '../weergave/site/paden.ts';
import { doorstuuradressen, vormadressen } from './adressen.ts';

/**
 * Elk adres dat de site van deze bibliotheek heeft, met de ankers waarnaar een tekst mag linken. De bouw gaat na dat zij er allemaal
 * zijn: wat hier door de controle komt, is dus nooit een dode link.
 */
export function plekkenOpSite(
  bibliotheek: Bibliotheek,
  interventies: readonly Interventie[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const plekken = new Map<string, Set<string>>();
  const zet = (adres: string, ankers: Iterable<string> = []) =>
    plekken.set(adres, new Set([...(plekken.get(adres) ?? []), ...ankers]));

  for (const pad of Object.values(paden)) if (typeof pad === 'string' && !pad.includes('#')) zet(pad);
  for (const { naam } of databestanden) zet(paden.databestand(naam));
  for (const { adres } of [...vormadressen(bibliotheek), ...doorstuuradressen(bibliotheek)]) zet(adres);

  for (const i of interventies) {
    const lagen = delenPerLaag(i, bibliotheek);
    const elders = plekkenPerLaag(i, bibliotheek);
    zet(
      paden.laag(i.id, 'doen'),
      Object.values(elders).flatMap((laag) => laag.map(({ id }) => id)),
    );
    zet(paden.laag(i.id, 'bewijs'), [...(i.bewijs ?? []).map(ankerVanRij), ...lagen.bewijs.map(({ id }) => id)]);
    zet(paden.laag(i.id, 'leren'), [
      ...lagen.leren.map(({ id }) => id).filter((id) => id !== 'tekst'),
      ...i.lijf.koppen.map(({ id }) => id),
    ]);
    zet(
      paden.laag(i.id, 'over'),
      lagen.over.map(({ id }) => id),
    );
    // Wat gearchiveerd is, antwoordt niet meer.
    if (isInGebruik(i))
      zet(
        paden.situaties,
        i.situaties.map((_, nummer) => situatieanker(i.id, nummer + 1)),
      );
  }
  for (const { id, bevindingen = [] } of bibliotheek.bronnen.values())
    zet(
      paden.bron(id),
      (bevindingen as { id: string }[]).map((b) => `bevinding-${b.id}`),
    );
  zet(
    paden.begrippen,
    bibliotheek.begrippen.map(({ id }) => id),
  );
  zet(paden.agenda, [
    ...bibliotheek.kennisvragen.map(({ id }) => vraaganker(id)),
    ...bibliotheek.onderwerpen.filter(isNogNiet).map(({ id }) => onderwerpanker(id)),
  ]);
  return plekken;
}
