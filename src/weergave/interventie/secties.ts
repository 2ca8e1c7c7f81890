import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import * as codes from '../../kern/codes.ts';
import { datumInWoorden } from '../../kern/datum.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { korteVerwijzing } from '../bronnen/verwijzing.ts';
import { paden } from '../site/paden.ts';

/** Een kopje met wat eronder staat: alinea's, een lijst, of paren van kop en tekst. */
export interface Blok {
  titel: string;
  /** Het anker van de titel, als er een link naartoe gaat. */
  anker?: string;
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

/** Wat er over het gesprek meer te weten is dan de stappen zeggen. */
export function inGesprekVan(i: Interventie, bibliotheek: Bibliotheek): Blok[] {
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
    ...alinea('Wat halverwege al telt', i.halverwege),
    ...(i.klantperspectief
      ? [
          {
            titel: 'Wat klanten zeggen',
            alineas: [i.klantperspectief.tekst],
            bronnen: bronlinks(i.klantperspectief.bronnen, bibliotheek),
          },
        ]
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

/** Waar op *Over* staat wat de wet zegt. */
export const ankerVanDeWet = 'wet';

/** Wat er geregeld moet zijn voordat iemand begint. */
export function organisatieVan(i: Interventie): Blok[] {
  return [
    ...(i.type === 'vakmanschap' ? alinea('Werkvorm', i.werkvorm) : []),
    ...lijst('', i.nodigVanOrganisatie),
    ...lijst('Wat je bij de hand hebt', i.benodigdheden),
    ...(i.juridisch
      ? [
          {
            titel: 'Wat de wet zegt',
            anker: ankerVanDeWet,
            alineas: [
              ...perUitkering(i.juridisch).map(({ uitkering, antwoord }) => `${uitkering}: ${antwoord}`),
              i.juridisch.tekst,
              nagekeken(i.juridisch),
            ],
          },
        ]
      : []),
  ];
}

/** Wat er per uitkering geldt, met haar naam. */
export function perUitkering({
  perUitkering: alle = [],
}: NonNullable<Interventie['juridisch']>): { uitkering: string; antwoord: string }[] {
  return alle.map(({ uitkering, antwoord }) => ({ uitkering: codes.uitkeringen[uitkering], antwoord }));
}

/** Wanneer iemand een tekst over de wet naast de wet legde; zonder peildatum nog niet. */
export function nagekeken({ peildatum }: NonNullable<Interventie['juridisch']>): string {
  return peildatum ? `Nagekeken in de wet op ${datumInWoorden(peildatum)}.` : 'Niet nagekeken in de wet.';
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
    { kop: 'Wanneer', tekst: i.wanneer },
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

/** Naam en adres van elke bron die bestaat. */
export function bronlinks(ids: readonly string[], { bronnen }: Bibliotheek): BronLink[] {
  return ids.flatMap((id) => {
    const bron = bronnen.get(id);
    return bron ? [{ naam: korteVerwijzing(bron), href: paden.bron(id) }] : [];
  });
}
