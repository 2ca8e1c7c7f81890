import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import * as codes from '../../kern/codes.ts';
import { datumInWoorden } from '../../kern/datum.ts';
import { bronnenVan } from '../../kern/interventie/bronnen.ts';
import { type Interventie, ontbreekt, veldenVan } from '../../kern/interventie/schema.ts';
import { codeVan, interventieMet, versiesVan } from '../../vragen/opzoeken.ts';
import { type Verwijzing, verwijzingVan } from '../bronnen/verwijzing.ts';
import { paden } from '../site/paden.ts';
import { type Deel, delenPerLaag, type Opgaveregel, opgaveVan } from './delen.ts';
import { type Kop, kopVan } from './lagen.ts';
import { type Blok, kenmerkenVan, metWieVan, organisatieVan } from './secties.ts';

/** Precies wat *Over* toont: voor wie en met wie, waar het op rust, van wie het is en wat er veranderde. */
export interface OverWeergave extends Kop {
  delen: Deel[];
  opgave: Opgaveregel[];
  samenvatting: string;
  status: string;
  kenmerken: Blok[];
  metWie: Blok[];
  organisatie: Blok[];
  verwant: { soort: string; titel: string; href: string; waarom: string }[];
  bronnen: (Verwijzing & { id: string; href: string })[];
  bijlagen: { titel: string; url: string }[];
  nogInTeVullen: string[];
  /** `vast`: waar te lezen is wat er in die versie stond; leeg als zij niet vastligt. */
  wijzigingen: { versie: number; datum: string; wat: string; raaktHetAdvies: boolean; bezwaar: string; vast: string }[];
  laatstGewijzigd: string;
  bespreking: string;
  colofon: { naam: string; waarde: string }[];
}

export function overWeergave(i: Interventie, bibliotheek: Bibliotheek): OverWeergave {
  const delen = delenPerLaag(i, bibliotheek).over;
  const vastgelegd = versiesVan(bibliotheek, codeVan(bibliotheek, i.id));
  const vast = (nummer: number) =>
    vastgelegd.some(({ versie }) => versie === nummer) ? paden.versie(i.id, nummer) : '';
  return {
    ...kopVan(i, bibliotheek, 'over'),
    delen,
    opgave: opgaveVan(delen),
    samenvatting: i.samenvatting ?? '',
    status: codes.statussen[i.status],
    kenmerken: kenmerkenVan(i),
    metWie: metWieVan(i),
    organisatie: organisatieVan(i),
    verwant: (i.verwant ?? []).flatMap(({ id, soort, waarom }) => {
      const ander = interventieMet(bibliotheek, id);
      return ander
        ? [{ soort: codes.verwantschappen[soort], titel: ander.titel, href: paden.interventie(id), waarom }]
        : [];
    }),
    bronnen: bronnenVan(i).flatMap((id) => {
      const bron = bibliotheek.bronnen.get(id);
      return bron ? [{ ...verwijzingVan(bron), id, href: paden.bron(id) }] : [];
    }),
    bijlagen: i.bijlagen ?? [],
    nogInTeVullen: ontbreekt(i).map((veld) => veldenVan(i.type)[veld]?.meta()?.title ?? veld),
    wijzigingen: i.wijzigingen.map((w) => ({
      ...w,
      datum: datumInWoorden(w.datum),
      bezwaar: w.bezwaar ?? '',
      vast: vast(w.versie),
    })),
    laatstGewijzigd: i.wijzigingen[0] ? datumInWoorden(i.wijzigingen[0].datum) : '',
    bespreking: i.besprekingUrl ?? '',
    colofon: colofonVan(i),
  };
}

function colofonVan(i: Interventie): { naam: string; waarde: string }[] {
  const beoordelaars = (i.beoordelaars ?? []).map((b) => `${b.naam} (${b.rol}, ${datumInWoorden(b.datum)})`);
  return [
    { naam: 'Geschreven door', waarde: i.auteurs.join(', ') },
    { naam: 'Herkomst', waarde: i.herkomst },
    { naam: 'Gilde', waarde: i.gilde ?? '' },
    { naam: 'Beoordeeld door', waarde: beoordelaars.join('; ') || 'nog niemand' },
    { naam: 'Belangen', waarde: i.belangenverklaring ?? '' },
    { naam: 'Opnieuw bekijken voor', waarde: datumInWoorden(i.beoordelenVoor) },
  ].filter(({ waarde }) => waarde !== '');
}
