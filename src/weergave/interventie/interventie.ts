import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import * as codes from '../../kern/codes.ts';
import { datumInWoorden } from '../../kern/datum.ts';
import { bronnenVan } from '../../kern/interventie/bronnen.ts';
import { type Interventie, ontbreekt, veldenVan } from '../../kern/interventie/schema.ts';
import { codeVan, interventieMet } from '../../vragen/opzoeken.ts';
import { type BewijsWeergave, bewijsWeergave } from '../bewijs/bewijs.ts';
import { type OnderzochtenTabel, onderzochtenTabel } from '../bewijs/onderzochten.ts';
import { bezwaarAdres, studieMelden, type Weg } from '../bijdragen/verbeteren.ts';
import { metGeldigheid } from '../bronnen/geldigheid.ts';
import { type StudieWeergave, studiesBij } from '../bronnen/studies.ts';
import { type Verwijzing, verwijzingVan } from '../bronnen/verwijzing.ts';
import { paden } from '../site/paden.ts';
import type { Site } from '../site/site.ts';
import { zoekcodesVan } from '../zoeken/zoekfilters.ts';
import { type Vindbaar, zoekveldenVan } from '../zoeken/zoekvelden.ts';
import { type Banier, banierVan } from './banier.ts';
import { type Deel, delenVan } from './delen.ts';
import { type ErvaringWeergave, ervaringenMet } from './ervaringen.ts';
import { type InEenMinuut, inEenMinuut } from './in-een-minuut.ts';
import { type Blok, kenmerkenVan, metWieVan, organisatieVan, samenLerenVan, uitvoeringVan } from './secties.ts';
import { achtergrondVan, type Erkenning, erkenningenVan, metingVan, type Uitspraak } from './uitspraken.ts';

/** Precies wat de bladzijde van een interventie toont: de bladzijde voegt er niets aan toe. */
export interface InterventieWeergave {
  id: string;
  titel: string;
  inEenZin: string;
  samenvatting: string;
  type: string;
  status: string;
  banier: Banier | null;
  vastAdres: { code: string; href: string } | null;
  /** Het adres van de kaart van één minuut. */
  kaart: string;
  inEenMinuut: InEenMinuut;
  /** De delen waar iets in staat, op volgorde. */
  delen: Deel[];
  vindbaar: Vindbaar;
  situaties: string[];
  /** Andere woorden waarmee iemand dit zoekt: niet te zien, wel te vinden. */
  zoekwoorden: string;
  stappen: { titel: string; uitleg: string; zeg: string }[];
  uitvoering: Blok[];
  metWie: Blok[];
  meting: Uitspraak[];
  /** `bezwaar`: waar een lezer zegt dat hij deze rij anders ziet. */
  bewijs: (BewijsWeergave & { bezwaar: string })[];
  onderzochten: OnderzochtenTabel;
  /** Onderzoek waar iemand op wees en dat nog niet gelezen is. */
  gemeld: StudieWeergave[];
  studieMelden: Weg;
  achtergrond: Uitspraak[];
  erkenningen: Erkenning[];
  organisatie: Blok[];
  samenLeren: Blok[];
  ervaringen: ErvaringWeergave[];
  html: string;
  /** De vaste kopjes in de tekst, die in de inhoudsopgave komen. */
  tekstkoppen: { id: string; titel: string }[];
  kenmerken: Blok[];
  bijlagen: { titel: string; url: string }[];
  bronnen: (Verwijzing & { id: string; href: string })[];
  verwant: { soort: string; titel: string; href: string; waarom: string }[];
  nogInTeVullen: string[];
  wijzigingen: { versie: number; datum: string; wat: string; raaktHetAdvies: boolean; bezwaar: string }[];
  laatstGewijzigd: string;
  bespreking: string;
  colofon: { naam: string; waarde: string }[];
}

export function interventieWeergave(
  interventie: Interventie,
  bibliotheek: Bibliotheek,
  site: Site,
): InterventieWeergave {
  const inhoud = inhoudVan(interventie, bibliotheek, site);
  return { ...inhoud, delen: delenVan(inhoud) };
}

/** Alles wat er staat, nog zonder zijn volgorde. */
function inhoudVan(i: Interventie, bibliotheek: Bibliotheek, site: Site): Omit<InterventieWeergave, 'delen'> {
  const bewijs = (i.bewijs ?? []).map((rij) => metBezwaar(bewijsWeergave(rij, bibliotheek), i, site));
  const minuut = inEenMinuut(i, bibliotheek);
  const code = codeVan(bibliotheek, i.id);
  return {
    id: i.id,
    titel: i.titel,
    inEenZin: i.inEenZin,
    samenvatting: i.samenvatting ?? '',
    type: codes.types[i.type],
    status: codes.statussen[i.status],
    banier: banierVan(i, bibliotheek),
    vastAdres: code ? { code, href: paden.vast(code) } : null,
    kaart: paden.kaart(i.id),
    inEenMinuut: minuut,
    vindbaar: {
      velden: zoekveldenVan(i, bibliotheek.begrippen),
      codes: zoekcodesVan(i),
      bewijs: minuut.bewijs,
    },
    situaties: i.situaties,
    zoekwoorden: (i.zoekwoorden ?? []).join(', '),
    stappen: i.stappen.map(({ titel, uitleg, zeg = '' }) => ({ titel, uitleg, zeg })),
    uitvoering: uitvoeringVan(i, bibliotheek),
    metWie: metWieVan(i),
    meting: metingVan(i, bibliotheek),
    bewijs,
    onderzochten: onderzochtenTabel(bewijs),
    gemeld: studiesBij(i.id, bibliotheek),
    studieMelden: studieMelden(site.forge, i.id),
    achtergrond: achtergrondVan(i, bibliotheek),
    erkenningen: erkenningenVan(i),
    organisatie: organisatieVan(i),
    samenLeren: samenLerenVan(i),
    ervaringen: ervaringenMet(i.id, bibliotheek),
    html: metGeldigheid(i.lijf.html, bibliotheek.bronnen),
    tekstkoppen: i.lijf.koppen.filter(({ diepte }) => diepte === 2).map(({ id, tekst }) => ({ id, titel: tekst })),
    kenmerken: kenmerkenVan(i),
    bijlagen: i.bijlagen ?? [],
    bronnen: bronnenVan(i).flatMap((id) => {
      const bron = bibliotheek.bronnen.get(id);
      return bron ? [{ ...verwijzingVan(bron), id, href: paden.bron(id) }] : [];
    }),
    verwant: (i.verwant ?? []).flatMap(({ id, soort, waarom }) => {
      const ander = interventieMet(bibliotheek, id);
      return ander
        ? [{ soort: codes.verwantschappen[soort], titel: ander.titel, href: paden.interventie(id), waarom }]
        : [];
    }),
    nogInTeVullen: ontbreekt(i).map((veld) => veldenVan(i.type)[veld]?.meta()?.title ?? veld),
    wijzigingen: i.wijzigingen.map((w) => ({ ...w, datum: datumInWoorden(w.datum), bezwaar: w.bezwaar ?? '' })),
    laatstGewijzigd: i.wijzigingen[0] ? datumInWoorden(i.wijzigingen[0].datum) : '',
    bespreking: i.besprekingUrl ?? '',
    colofon: colofonVan(i),
  };
}

function metBezwaar(rij: BewijsWeergave, { id, titel }: Interventie, site: Site) {
  const bezwaar = bezwaarAdres(site.forge, {
    interventie: titel,
    rij: rij.naam,
    oordeel: `${rij.zin} (${rij.meter.label})`,
    adres: `${site.adres}${paden.interventie(id)}#${rij.id}`,
  });
  return { ...rij, bezwaar };
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
