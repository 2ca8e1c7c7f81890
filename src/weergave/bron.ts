import { grootteInWoorden, voorOnderzoekers } from '../kern/bewijs/grootte.ts';
import { inhouden, ontwerpen, uitkomsten, verwijzingen, zekerheden } from '../kern/bewijs/schalen.ts';
import type { Bibliotheek } from '../kern/bibliotheek.ts';
import type { Bron } from '../kern/bron.ts';
import * as codes from '../kern/codes.ts';
import { datumInWoorden } from '../kern/datum.ts';
import { getal } from '../kern/getal.ts';
import { rustendOp } from '../vragen/opzoeken.ts';
import { tijdInWoorden } from './bevinding.ts';
import { overVan } from './bewijs.ts';
import { paden } from './paden.ts';
import { korteVerwijzing, type Verwijzing, verwijzingVan } from './verwijzing.ts';

/** Precies wat de bladzijde van een bron toont. */
export interface BronWeergave {
  naam: string;
  verwijzing: Verwijzing;
  gezien: string;
  onzeker: string[];
  feiten: { naam: string; waarde: string }[];
  bevindingen: {
    id: string;
    uitkomst: string;
    richting: string;
    grootte: string;
    voorOnderzoekers: string;
    wanneer: string;
    /** Hoeveel mensen, als dat anders is dan bij de bron. */
    aantal: string;
    over: string;
    plaats: string;
  }[];
  beperkingen: string[];
  opmerkingen: string[];
  gebruiktDoor: { titel: string; href: string }[];
}

const richtingen = { positief: 'gunstig', negatief: 'ongunstig', 'geen-verschil': 'geen verschil gevonden' } as const;

export function bronWeergave(bron: Bron, bibliotheek: Bibliotheek): BronWeergave {
  const { gecontroleerd } = bron;
  return {
    naam: korteVerwijzing(bron, bibliotheek.bronnen),
    verwijzing: verwijzingVan(bron, bibliotheek.bronnen),
    gezien: `${inhouden[gecontroleerd.inhoud]}, gezien op ${datumInWoorden(gecontroleerd.wanneer)} (${gecontroleerd.waar}). Verwijzing: ${verwijzingen[gecontroleerd.verwijzing].toLowerCase()}.`,
    onzeker: bron.onzeker ?? [],
    feiten: feitenVan(bron),
    bevindingen: (bron.bevindingen ?? []).map((b) => ({
      id: b.id,
      uitkomst: uitkomsten[b.uitkomst],
      richting: richtingen[b.richting],
      grootte: grootteInWoorden(b),
      voorOnderzoekers: voorOnderzoekers(b.schatting),
      wanneer: tijdInWoorden(b.maanden),
      aantal: b.n === undefined ? '' : `${getal(b.n)} mensen`,
      over: overVan(b),
      plaats: b.plaats,
    })),
    beperkingen: bron.beperkingen ?? [],
    opmerkingen: bron.opmerkingen ?? [],
    gebruiktDoor: rustendOp(bibliotheek, bron.id).map(({ id, titel }) => ({ titel, href: paden.interventie(id) })),
  };
}

function feitenVan(bron: Bron): { naam: string; waarde: string }[] {
  const { populatie } = bron;
  const namen = <K extends string>(gekozen: readonly K[] | undefined, lijst: Record<K, string>) =>
    (gekozen ?? []).map((code) => lijst[code]).join(', ');
  return [
    { naam: 'Ontwerp', waarde: ontwerpen[bron.ontwerp] },
    { naam: 'Land', waarde: namen(bron.land, codes.landen) },
    { naam: 'Aantal mensen', waarde: bron.n === undefined ? '' : getal(bron.n) },
    { naam: 'Wie', waarde: populatie?.omschrijving ?? '' },
    { naam: 'Uitkering of stelsel', waarde: namen(populatie?.stelsel, codes.stelsels) },
    { naam: 'Leeftijd', waarde: namen(populatie?.leeftijd, codes.leeftijden) },
    { naam: 'Duur werkloosheid', waarde: namen(populatie?.werkloosheidsduur, codes.werkloosheidsduren) },
    { naam: 'Opleiding', waarde: namen(populatie?.opleiding, codes.opleidingen) },
    { naam: 'Doelgroep', waarde: namen(populatie?.doelgroep, codes.doelgroepen) },
    { naam: 'Klantkenmerk', waarde: namen(populatie?.klantkenmerk, codes.klantkenmerken) },
    { naam: 'Vrijwillig', waarde: bron.vrijwilligheid ? codes.vrijwilligheden[bron.vrijwilligheid] : '' },
    { naam: 'Vergeleken met', waarde: bron.vergelijking ?? '' },
    {
      naam: 'Uitval',
      waarde: bron.uitval === undefined ? '' : `${getal(Math.round(bron.uitval * 100))} van de 100 deelnemers`,
    },
    { naam: 'Zekerheid volgens de auteurs', waarde: bron.zekerheid ? zekerheden[bron.zekerheid] : '' },
  ].filter(({ waarde }) => waarde !== '');
}
