import { kennisstanden } from '../kern/bewijs/schalen.ts';
import type { Bibliotheek } from '../kern/bibliotheek.ts';
import { datumInWoorden } from '../kern/datum.ts';
import type { Bewering } from '../kern/interventie/bewijsvelden.ts';
import { type Interventie, meetvragen, veldenVan } from '../kern/interventie/schema.ts';
import { isErkenningVerlopen } from '../kern/interventie/status.ts';
import { type Blok, type BronLink, bronlinks } from './interventie-secties.ts';

/** Wat Vakwerk over één vraag zegt, met hoe goed dat onderzocht is en waar het staat. */
export interface Uitspraak {
  kop: string;
  /** Hoe goed het onderzocht is, in woorden. */
  stand: string;
  /** Alleen wat in onderzoek getoetst is, telt als gevuld. */
  getoetst: boolean;
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

/** Een erkenning is van wie haar gaf: met de datum, waar zij staat, en als verlopen zodra dat zo is. `vandaag`: JJJJ-MM-DD. */
export function erkenningenVan({ erkenningen = [] }: Interventie, vandaag: string): Blok[] {
  const paren = erkenningen.map((e) => ({
    kop: `${e.niveau} (${e.stelsel})`,
    tekst: `${e.commissie}, ${datumInWoorden(e.datum)}. ${isErkenningVerlopen(e, vandaag) ? 'Verlopen op' : 'Geldig tot'} ${datumInWoorden(e.geldigTot)}.`,
    bronnen: [{ naam: new URL(e.url).hostname, href: e.url }],
  }));
  return paren.length > 0 ? [{ titel: 'Erkenningen door anderen', paren }] : [];
}

function uitspraak(kop: string, bewering: Bewering | undefined, bibliotheek: Bibliotheek): Uitspraak {
  const stand = bewering?.stand ?? 'niet-gezien';
  return {
    kop,
    stand: kennisstanden[stand],
    getoetst: stand === 'getoetst',
    tekst: bewering?.tekst ?? 'Hierover is nog niets opgeschreven.',
    bronnen: bronlinks(bewering?.bronnen ?? [], bibliotheek),
  };
}
