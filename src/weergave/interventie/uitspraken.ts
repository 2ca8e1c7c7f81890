import { kennisstanden } from '../../kern/bewijs/schalen.ts';
import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { datumInWoorden } from '../../kern/datum.ts';
import type { Bewering } from '../../kern/interventie/bewijsvelden.ts';
import { type Interventie, meetvragen, veldenVan } from '../../kern/interventie/schema.ts';
import { type BronLink, bronlinks } from './secties.ts';

/** Wat Vakwerk over één vraag zegt, met hoe goed dat onderzocht is en waar het staat. */
export interface Uitspraak {
  kop: string;
  /** Hoe goed het onderzocht is, in woorden. */
  stand: string;
  /** Alleen wat in onderzoek getoetst is, telt als gevuld; wat wij niet zagen, krijgt geen teken. */
  teken: 'gevuld' | 'open' | 'geen';
  tekst: string;
  bronnen: BronLink[];
}

/** Waardoor het werkt, voor wie, hoe je het uitvoert en wat het kost. Waar wij geen onderzoek naar zagen, staat er ook. */
export function achtergrondVan(i: Interventie, bibliotheek: Bibliotheek): Uitspraak[] {
  return [
    uitspraak('Waardoor het zou werken', i.werking, bibliotheek),
    uitspraak('Voor wie meer, voor wie minder', i.moderatoren, bibliotheek),
    uitspraak('Wat telt bij de uitvoering', i.uitvoering, bibliotheek),
    uitspraak('Wat het kost', i.kosten, bibliotheek),
  ];
}

/** De antwoorden van een meetinstrument; leeg bij een ander type. */
export function metingVan(i: Interventie, bibliotheek: Bibliotheek): Uitspraak[] {
  if (i.type !== 'diagnose') return [];
  const velden = veldenVan('diagnose');
  return meetvragen.map((vraag) => uitspraak(velden[vraag]?.meta()?.title ?? vraag, i[vraag], bibliotheek));
}

/** Wat een ander van een methode vindt. */
export interface Erkenning {
  kop: string;
  /** Wie haar gaf, en wanneer. */
  tekst: string;
  /** De laatste dag waarop zij geldt: als `JJJJ-MM-DD`, en in woorden. */
  geldigTot: string;
  totEnMet: string;
  /** Waar de erkenning staat. */
  bron: { naam: string; href: string };
}

export function erkenningenVan({ erkenningen = [] }: Interventie): Erkenning[] {
  return erkenningen.map(({ niveau, stelsel, commissie, datum, geldigTot, url }) => ({
    kop: `${niveau} (${stelsel})`,
    tekst: `${commissie}, ${datumInWoorden(datum)}.`,
    geldigTot,
    totEnMet: datumInWoorden(geldigTot),
    bron: { naam: new URL(url).hostname, href: url },
  }));
}

function uitspraak(kop: string, bewering: Bewering | undefined, bibliotheek: Bibliotheek): Uitspraak {
  const stand = bewering?.stand ?? 'niet-gezien';
  return {
    kop,
    stand: kennisstanden[stand],
    teken: ({ getoetst: 'gevuld', beschreven: 'open', 'niet-gezien': 'geen' } as const)[stand],
    tekst: bewering?.tekst ?? 'Hierover is nog niets opgeschreven.',
    bronnen: bronlinks(bewering?.bronnen ?? [], bibliotheek),
  };
}
