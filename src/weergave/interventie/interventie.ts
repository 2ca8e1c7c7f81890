import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import * as codes from '../../kern/codes.ts';
import { datumInWoorden } from '../../kern/datum.ts';
import { bronnenVan } from '../../kern/interventie/bronnen.ts';
import { type Interventie, ontbreekt, veldenVan } from '../../kern/interventie/schema.ts';
import { isConcept, isInGebruik } from '../../kern/interventie/status.ts';
import { codeVan, interventieMet } from '../../vragen/opzoeken.ts';
import { gewogenRijen } from '../../vragen/werk.ts';
import { type BewijsWeergave, bewijsWeergave } from '../bewijs/bewijs.ts';
import { type Kopregel, kopregels } from '../bewijs/kopbewijs.ts';
import { metGeldigheid } from '../bronnen/geldigheid.ts';
import { type Verwijzing, verwijzingVan } from '../bronnen/verwijzing.ts';
import { paden } from '../site/paden.ts';
import { type Blok, kenmerkenVan, metWieVan, organisatieVan, samenLerenVan, uitvoeringVan } from './secties.ts';
import { achtergrondVan, type Erkenning, erkenningenVan, metingVan, type Uitspraak } from './uitspraken.ts';

/** Precies wat de bladzijde van een interventie toont. */
export interface InterventieWeergave {
  titel: string;
  inEenZin: string;
  samenvatting: string;
  type: string;
  status: string;
  isConcept: boolean;
  /** Wat een lezer van een gearchiveerde interventie moet weten; `null` als zij nog geldt. */
  archief: { opvolger: { titel: string; href: string } | null } | null;
  vastAdres: { code: string; href: string } | null;
  /** De kaart die in één minuut te lezen is. */
  kaart: { wanneer: string; eersteZin: string; stappen: string[]; bewijs: Kopregel[]; letOp: string };
  situaties: string[];
  /** Andere woorden waarmee iemand dit zoekt: niet te zien, wel te vinden. */
  zoekwoorden: string;
  stappen: { titel: string; uitleg: string; zeg: string }[];
  uitvoering: Blok[];
  metWie: Blok[];
  meting: Uitspraak[];
  bewijs: BewijsWeergave[];
  achtergrond: Uitspraak[];
  erkenningen: Erkenning[];
  organisatie: Blok[];
  samenLeren: Blok[];
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

export function interventieWeergave(interventie: Interventie, bibliotheek: Bibliotheek): InterventieWeergave {
  const i = interventie;
  const bewijs = (i.bewijs ?? []).map((rij) => bewijsWeergave(rij, bibliotheek));
  const code = codeVan(bibliotheek, i.id);
  return {
    titel: i.titel,
    inEenZin: i.inEenZin,
    samenvatting: i.samenvatting ?? '',
    type: codes.types[i.type],
    status: codes.statussen[i.status],
    isConcept: isConcept(i),
    archief: !isInGebruik(i) ? { opvolger: opvolgerVan(i, bibliotheek) } : null,
    vastAdres: code ? { code, href: paden.vast(code) } : null,
    kaart: {
      wanneer: i.wanneer,
      eersteZin: i.eersteZin,
      stappen: i.stappen.map(({ titel }) => titel),
      bewijs: kopregels(gewogenRijen(i, bibliotheek)),
      letOp: i.valkuilen[0] ?? '',
    },
    situaties: i.situaties,
    zoekwoorden: (i.zoekwoorden ?? []).join(', '),
    stappen: i.stappen.map(({ titel, uitleg, zeg = '' }) => ({ titel, uitleg, zeg })),
    uitvoering: uitvoeringVan(i, bibliotheek),
    metWie: metWieVan(i),
    meting: metingVan(i, bibliotheek),
    bewijs,
    achtergrond: achtergrondVan(i, bibliotheek),
    erkenningen: erkenningenVan(i),
    organisatie: organisatieVan(i),
    samenLeren: samenLerenVan(i),
    html: metGeldigheid(i.lijf.html, bibliotheek.bronnen),
    tekstkoppen: i.lijf.koppen.filter(({ diepte }) => diepte === 2).map(({ id, tekst }) => ({ id, titel: tekst })),
    kenmerken: kenmerkenVan(i),
    bijlagen: i.bijlagen ?? [],
    bronnen: bronnenVan(i).flatMap((id) => {
      const bron = bibliotheek.bronnen.get(id);
      return bron ? [{ ...verwijzingVan(bron, bibliotheek.bronnen), id, href: paden.bron(id) }] : [];
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

/** De kopjes van een bladzijde waar iets onder staat, in volgorde, voor de inhoudsopgave. */
export function inhoudVan(i: InterventieWeergave): { id: string; titel: string }[] {
  const secties: [id: string, titel: string, erIsIets: boolean][] = [
    ['situaties', 'Herken je dit?', true],
    ['stappen', 'Zo doe je het', true],
    ['met-wie', 'Met wie', i.metWie.length > 0],
    ['instrument', 'Het instrument', i.meting.length > 0],
    ['bewijs', 'Wat zegt het onderzoek?', true],
    ['achtergrond', 'Waardoor en voor wie', true],
    ['organisatie', 'Wat je organisatie regelt', i.organisatie.length > 0],
    ...i.tekstkoppen.map(({ id, titel }): [string, string, boolean] => [id, titel, true]),
    ['samen-leren', 'Samen leren', i.samenLeren.length > 0],
    ['ervaringen', 'Ervaringen uit de praktijk (geen bewijs)', true],
    ['kenmerken', 'Voor wie en waar', true],
    ['verwant', 'Verwante methoden', i.verwant.length > 0],
    ['bronnen', 'Bronnen en hulpmiddelen', i.bronnen.length + i.bijlagen.length > 0],
    ['over', 'Over deze bladzijde', true],
  ];
  return secties.filter(([, , erIsIets]) => erIsIets).map(([id, titel]) => ({ id, titel }));
}

function opvolgerVan({ vervangenDoor }: Interventie, bibliotheek: Bibliotheek) {
  const opvolger = vervangenDoor && interventieMet(bibliotheek, vervangenDoor);
  return opvolger ? { titel: opvolger.titel, href: paden.interventie(opvolger.id) } : null;
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
