import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { type BewijsWeergave, bewijsWeergave } from '../bewijs/bewijs.ts';
import { uitlegVraagtekens } from '../bewijs/niet-gezien.ts';
import { type OnderzochtenTabel, onderzochtenTabel } from '../bewijs/onderzochten.ts';
import { bezwaarAdres, studieMelden, type Weg } from '../bijdragen/verbeteren.ts';
import { type StudieWeergave, studiesBij } from '../bronnen/studies.ts';
import { paden } from '../site/paden.ts';
import type { Site } from '../site/site.ts';
import { type Deel, delenPerLaag, type Opgaveregel, zonderMeter } from './delen.ts';
import { type Kop, kopVan } from './lagen.ts';
import { achtergrondVan, type Erkenning, erkenningenVan, metingVan, type Uitspraak } from './uitspraken.ts';

/** Precies wat *Bewijs* toont: per uitkomst één zin en één beeld, en waar geen onderzoek naar gevonden is. */
export interface BewijslaagWeergave extends Kop {
  delen: Deel[];
  opgave: Opgaveregel[];
  /** Wat er gevonden is, in de volgorde van het bestand. `bezwaar`: waar een lezer zegt dat hij deze rij anders ziet. */
  rijen: (BewijsWeergave & { bezwaar: string })[];
  /** Wat een vraagteken bij een bevinding betekent; leeg als er geen staat. */
  vraagtekens: string;
  /** Waar wij ook naar zochten, zonder iets te vinden. */
  nietGevonden: { id: string; naam: string; toelichting: string; bezwaar: string }[];
  onderzochten: OnderzochtenTabel;
  /** Onderzoek waar iemand op wees en dat nog niet gelezen is. */
  gemeld: StudieWeergave[];
  studieMelden: Weg;
  meting: Uitspraak[];
  achtergrond: Uitspraak[];
  erkenningen: Erkenning[];
}

export function bewijslaagWeergave(i: Interventie, bibliotheek: Bibliotheek, site: Site): BewijslaagWeergave {
  const alle = (i.bewijs ?? []).map((rij) => metBezwaar(bewijsWeergave(rij, bibliotheek), i, site));
  const delen = delenPerLaag(i, bibliotheek).bewijs;
  const rijen = alle.filter(({ alles }) => alles.length > 0);
  return {
    ...kopVan(i, bibliotheek, 'bewijs'),
    delen,
    opgave: [
      ...rijen.map(({ id, naam, meter }) => ({ id, titel: naam, meter })),
      ...delen.filter(({ id }) => id !== 'uitkomsten').map(zonderMeter),
    ],
    rijen,
    vraagtekens: uitlegVraagtekens(rijen.flatMap((rij) => rij.alles)),
    nietGevonden: alle
      .filter(({ alles }) => alles.length === 0)
      .map(({ id, naam, toelichting, bezwaar }) => ({ id, naam, toelichting, bezwaar })),
    onderzochten: onderzochtenTabel(alle),
    gemeld: studiesBij(i.id, bibliotheek),
    studieMelden: studieMelden(site.forge, i.id),
    meting: metingVan(i, bibliotheek),
    achtergrond: achtergrondVan(i, bibliotheek),
    erkenningen: erkenningenVan(i),
  };
}

function metBezwaar(rij: BewijsWeergave, { id, titel }: Interventie, site: Site) {
  const bezwaar = bezwaarAdres(site.forge, {
    interventie: titel,
    rij: rij.naam,
    oordeel: `${rij.zin} (${rij.meter.label})`,
    adres: `${site.adres}${paden.bewijsrij(id, rij.id)}`,
  });
  return { ...rij, bezwaar };
}
