import { kennisstanden } from '../kern/bewijs/schalen.ts';
import type { Bibliotheek } from '../kern/bibliotheek.ts';
import * as codes from '../kern/codes.ts';
import { datumInWoorden } from '../kern/datum.ts';
import type { Bewering } from '../kern/interventie/bewijsvelden.ts';
import { type Interventie, meetvragen, veldenVan } from '../kern/interventie/schema.ts';
import { paden } from './paden.ts';
import { korteVerwijzing } from './verwijzing.ts';

/** Een kopje met wat eronder staat: alinea's, een lijst, of paren van kop en tekst. */
export interface Blok {
  titel: string;
  alineas?: string[];
  lijst?: string[];
  /** Waar de alinea's of de lijst op rusten. */
  bronnen?: BronLink[];
  paren?: { kop: string; tekst: string; bronnen?: BronLink[] }[];
}

export interface BronLink {
  naam: string;
  href: string;
}

/** Wat er onder de stappen staat: valkuilen, merken dat het werkt, halverwege, stoppen. */
export function uitvoeringVan(i: Interventie, bibliotheek: Bibliotheek): Blok[] {
  const overtuigingen = i.type === 'belemmerende-overtuigingen' ? i.overtuigingen : [];
  return [
    ...(i.type === 'zelfsturing'
      ? lijst(
          'De rol van de klant',
          i.rolVanDeKlant.map((rol) => codes.klantrollen[rol]),
        )
      : []),
    ...paren(
      'Gedachten die tegenhouden',
      overtuigingen.map((o) => ({ kop: `“${o.inEigenWoorden}”`, tekst: `${o.erachter} Vraag: “${o.vraag}”` })),
    ),
    ...lijst('Valkuilen', i.valkuilen),
    ...lijst('Waaraan merk je dat het werkt?', i.waaraanMerkJeHet),
    ...alinea('Wat halverwege al telt', i.halverwege),
    ...alinea('Wanneer je stopt of verwijst', i.stoppen),
    ...lijst('Wat je bij de hand hebt', i.benodigdheden),
    ...(i.klantperspectief
      ? [
          {
            titel: 'Wat klanten zeggen',
            alineas: [i.klantperspectief.tekst],
            bronnen: bronlinks(i.klantperspectief.bronnen, bibliotheek),
          },
        ]
      : []),
    ...(i.juridisch
      ? alinea('Wat de wet zegt', `${i.juridisch.tekst} (nagekeken op ${datumInWoorden(i.juridisch.peildatum)})`)
      : []),
  ];
}

/** Met wie je het doet, binnen en buiten, en wat hun belang is. */
export function metWieVan(i: Interventie): Blok[] {
  const van = (plek: keyof typeof codes.plekken) =>
    paren(
      codes.plekken[plek],
      (i.betrokkenen ?? []).filter((b) => b.plek === plek).map((b) => ({ kop: b.wie, tekst: b.belang })),
    );
  return [
    ...lijst('Wie het uitvoert', i.uitvoerder),
    ...van('binnen'),
    ...van('buiten'),
    ...(i.type === 'plaatsing' ? lijst('Wat de werkgever doet', i.werkgever) : []),
    ...(i.type === 'plaatsing' ? lijst('Regelingen die je gebruikt', i.instrumenten) : []),
  ];
}

/** De vragen van een meetinstrument; leeg bij een ander type. */
export function metingVan(i: Interventie, bibliotheek: Bibliotheek): Blok[] {
  if (i.type !== 'diagnose') return [];
  const antwoorden = meetvragen.flatMap((vraag) => {
    const antwoord = i[vraag];
    const kop = veldenVan('diagnose')[vraag]?.meta()?.title ?? vraag;
    return antwoord ? [{ kop, tekst: antwoord.tekst, bronnen: bronlinks(antwoord.bronnen ?? [], bibliotheek) }] : [];
  });
  return paren('', antwoorden);
}

/** Waardoor het werkt, voor wie, hoe en wat het kost, elk met wat we ervan weten. */
export function achtergrondVan(i: Interventie, bibliotheek: Bibliotheek, vandaag: string): Blok[] {
  const paar = (kop: string, bewering: Bewering | undefined) => {
    if (!bewering) return [];
    const stand = kennisstanden[bewering.stand ?? 'niet-onderzocht'];
    return [
      {
        kop: `${kop} (${stand.toLowerCase()})`,
        tekst: bewering.tekst,
        bronnen: bronlinks(bewering.bronnen ?? [], bibliotheek),
      },
    ];
  };
  const achtergrond = paren('', [
    ...paar('Waardoor het zou werken', i.werking),
    ...paar('Voor wie meer, voor wie minder', i.moderatoren),
    ...paar('Wat telt bij de uitvoering', i.uitvoering),
    ...paar('Wat het kost', i.kosten),
  ]);
  // Een erkenning is van wie haar gaf: met de datum, en als verlopen zodra dat zo is.
  const erkenningen = (i.erkenningen ?? []).map((e) => ({
    kop: `${e.niveau} (${e.stelsel})`,
    tekst: `${e.commissie}, ${datumInWoorden(e.datum)}. ${e.geldigTot < vandaag ? 'Verlopen op' : 'Geldig tot'} ${datumInWoorden(e.geldigTot)}.`,
  }));
  return [...achtergrond, ...paren('Erkenningen door anderen', erkenningen)];
}

export function organisatieVan(i: Interventie): Blok[] {
  return [...(i.type === 'vakmanschap' ? alinea('Werkvorm', i.werkvorm) : []), ...lijst('', i.nodigVanOrganisatie)];
}

/** Wat een groep of trainer ermee kan. */
export function samenLerenVan(i: Interventie): Blok[] {
  return [
    ...lijst('Vragen voor intervisie', i.intervisievragen),
    ...lijst('Wat je hierna kunt', i.leerdoelen),
    ...alinea('Oefening', i.oefening),
  ];
}

/** Voor wie, waar en hoe, in codes en woorden. */
export function kenmerkenVan(i: Interventie): Blok[] {
  const namen = <K extends string>(gekozen: readonly K[] | undefined, codelijst: Record<K, string>) =>
    (gekozen ?? []).map((code) => codelijst[code]).join(', ');
  const rijen = [
    { kop: 'Voor wie', tekst: i.doelgroep.omschrijving },
    { kop: 'Niet geschikt voor', tekst: (i.nietGeschiktVoor ?? []).join(' ') },
    { kop: 'Tijd', tekst: i.tijd },
    { kop: 'Vorm', tekst: namen(i.vorm, codes.vormen) },
    { kop: 'Processtap', tekst: namen(i.processtap, codes.processtappen) },
    { kop: 'Klantkenmerk', tekst: namen(i.klantkenmerk, codes.klantkenmerken) },
    { kop: 'Doelgroep', tekst: namen(i.doelgroep.codes, codes.doelgroepen) },
    { kop: 'Uitkering', tekst: namen(i.uitkering, codes.uitkeringen) },
    { kop: 'Vrijwillig of verplicht', tekst: i.vrijwilligheid ? codes.vrijwilligheden[i.vrijwilligheid] : '' },
    { kop: 'Kant van het vak', tekst: namen(i.handelingskant, codes.handelingskanten) },
    { kop: 'Context', tekst: `${i.context.setting}, ${i.context.land}. ${i.context.toelichting}` },
  ];
  return paren(
    '',
    rijen.filter(({ tekst }) => tekst !== ''),
  );
}

function alinea(titel: string, tekst: string | undefined): Blok[] {
  return tekst ? [{ titel, alineas: [tekst] }] : [];
}

function lijst(titel: string, regels: readonly string[] | undefined): Blok[] {
  return regels ? [{ titel, lijst: [...regels] }] : [];
}

function paren(titel: string, delen: NonNullable<Blok['paren']>): Blok[] {
  return delen.length > 0 ? [{ titel, paren: delen }] : [];
}

function bronlinks(ids: readonly string[], { bronnen }: Bibliotheek): BronLink[] {
  return ids.flatMap((id) => {
    const bron = bronnen.get(id);
    return bron ? [{ naam: korteVerwijzing(bron, bronnen), href: paden.bron(id) }] : [];
  });
}
