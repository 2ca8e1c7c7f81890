import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import { isConcept, isInGebruik } from '../../kern/interventie/status.ts';
import { type Leerpad, onderdeelnaam } from '../../kern/leerpad.ts';
import { interventieMet } from '../../vragen/opzoeken.ts';
import { metGeldigheid } from '../bronnen/geldigheid.ts';
import { type Banier, banierVan } from '../interventie/banier.ts';
import { paden } from '../site/paden.ts';
import { type Bewijst, bewijst } from './bewijst.ts';
import { type Feit, feitenVan, herkomstVan } from './feiten.ts';
import { type Intervisieplan, planVan } from './intervisieplan.ts';
import { type Pakketlink, pakkettenVan } from './pakketlinks.ts';
import { duur } from './tijd.ts';
import { type Toetsvraag, vragenVan } from './zelftoets.ts';

export interface Naar {
  titel: string;
  href: string;
}

export interface OnderdeelWeergave {
  nummer: number;
  /** Het anker, en de naam waaronder een vinkje onthouden wordt. */
  naam: string;
  titel: string;
  duur: string;
  /** De methode waar het over gaat. */
  methode: (Naar & { inEenZin: string }) | null;
  lees: Naar[];
  uitleg: string;
  opdracht: string;
  bespreken: string[];
  klaarAls: string;
}

/** Precies wat de bladzijde van een leerpad toont; het hand-out op papier, de Markdown en het cursuspakket lezen haar ook. */
export interface LeerpadWeergave {
  id: string;
  titel: string;
  inEenZin: string;
  banier: Banier | null;
  teZoeken: boolean;
  feiten: Feit[];
  doelen: string[];
  delen: { id: Deelnaam; titel: string }[];
  /** Wat een lezer over de methoden hierin eerst moet weten; leeg als alle beoordeeld zijn. */
  voorbehoud: string;
  onderdelen: OnderdeelWeergave[];
  intervisie: Intervisieplan | null;
  oefengevallen: { titel: string; verhaal: string; vragen: string[]; letOp: string[] }[];
  zelftoets: Toetsvraag[];
  verderLezen: (Naar & { waarom: string })[];
  bewijst: Bewijst;
  /** Wat er onder de velden geschreven is, voor wie begeleidt. */
  html: string;
  pakketten: Pakketlink[];
  markdown: string;
  herkomst: Feit[];
}

const titels = {
  doelen: 'Wat je hierna kunt',
  onderdelen: 'De onderdelen',
  intervisie: 'Eén bijeenkomst met je groep',
  oefengevallen: 'Oefengevallen (verzonnen)',
  zelftoets: 'Toets jezelf',
  voortgang: 'Jouw lijst',
  begeleiden: 'Voor wie dit begeleidt',
  'verder-lezen': 'Verder lezen',
  meenemen: 'Meenemen en herkomst',
} as const;
export type Deelnaam = keyof typeof titels;

export function leerpadWeergave(leerpad: Leerpad, bibliotheek: Bibliotheek): LeerpadWeergave {
  const { id, onderdelen, intervisie, oefengevallen = [], zelftoets = [], verderLezen = [], lijf } = leerpad;
  const leeg: Partial<Record<Deelnaam, boolean>> = {
    intervisie: !intervisie,
    oefengevallen: oefengevallen.length === 0,
    zelftoets: zelftoets.length === 0,
    begeleiden: lijf.html === '',
    'verder-lezen': verderLezen.length === 0,
  };
  return {
    id,
    titel: leerpad.titel,
    inEenZin: leerpad.inEenZin,
    banier: banierVan(leerpad, bibliotheek),
    teZoeken: isInGebruik(leerpad),
    feiten: feitenVan(leerpad),
    doelen: leerpad.doelen,
    delen: (Object.keys(titels) as Deelnaam[])
      .filter((deel) => !leeg[deel])
      .map((deel) => ({ id: deel, titel: titels[deel] })),
    voorbehoud: voorbehoudVan(leerpad, bibliotheek),
    onderdelen: onderdelen.map((deel, i) => onderdeelWeergave(deel, i + 1, bibliotheek)),
    intervisie: intervisie ? planVan(intervisie) : null,
    oefengevallen: oefengevallen.map(({ letOp = [], ...geval }) => ({ ...geval, letOp })),
    zelftoets: vragenVan(zelftoets),
    verderLezen: verderLezen.map(({ titel, adres, waarom }) => ({ titel, href: adres, waarom })),
    bewijst,
    html: metGeldigheid(lijf.html, bibliotheek.bronnen),
    pakketten: pakkettenVan(id),
    markdown: paden.leerpadMarkdown(id),
    herkomst: herkomstVan(leerpad),
  };
}

function onderdeelWeergave(
  deel: Leerpad['onderdelen'][number],
  nummer: number,
  bibliotheek: Bibliotheek,
): OnderdeelWeergave {
  const methode = deel.interventie && interventieMet(bibliotheek, deel.interventie);
  return {
    nummer,
    naam: onderdeelnaam(deel),
    titel: deel.titel,
    duur: duur(deel.minuten),
    methode: methode ? { titel: methode.titel, href: paden.interventie(methode.id), inEenZin: methode.inEenZin } : null,
    lees: (deel.lees ?? []).map(({ titel, adres }) => ({ titel, href: adres })),
    uitleg: deel.uitleg ?? '',
    opdracht: deel.opdracht,
    bespreken: deel.bespreken ?? [],
    klaarAls: deel.klaarAls,
  };
}

function voorbehoudVan({ onderdelen }: Leerpad, bibliotheek: Bibliotheek): string {
  const ids = new Set(onderdelen.flatMap(({ interventie }) => interventie ?? []));
  const methoden = [...ids].flatMap((id) => interventieMet(bibliotheek, id) ?? []);
  const concept = methoden.filter(isConcept).length;
  if (concept === 0) return '';
  if (methoden.length === 1) return 'De methode in dit leerpad is een concept: nog niet beoordeeld door een Gilde.';
  return `Van de ${methoden.length} methoden in dit leerpad ${concept === 1 ? 'is er 1 een concept' : `zijn er ${concept} een concept`}: nog niet beoordeeld door een Gilde.`;
}
