import { bewijskrachten, kennisstanden } from '../kern/bewijs/schalen.ts';
import type { Bibliotheek } from '../kern/bibliotheek.ts';
import * as codes from '../kern/codes.ts';
import { datumInWoorden } from '../kern/datum.ts';
import type { Bewering } from '../kern/interventie/bewijsvelden.ts';
import { bronnenVan } from '../kern/interventie/bronnen.ts';
import { type Interventie, type Kop, meetvragen, ontbreekt, veldenVan } from '../kern/interventie/schema.ts';
import { type BewijsWeergave, bewijsWeergave } from './bewijs.ts';
import { paden } from './paden.ts';
import { korteVerwijzing, type Verwijzing, verwijzingVan } from './verwijzing.ts';

/** Een kopje met wat eronder staat: alinea's, een lijst, of paren van kop en tekst. */
export interface Blok {
  titel: string;
  alineas?: string[];
  lijst?: string[];
  paren?: { kop: string; tekst: string; bronnen?: BronLink[] }[];
}

export interface BronLink {
  naam: string;
  href: string;
}

/** Precies wat de bladzijde van een interventie toont. */
export interface InterventieWeergave {
  titel: string;
  inEenZin: string;
  samenvatting: string;
  type: string;
  status: string;
  isConcept: boolean;
  vastAdres: { code: string; href: string } | null;
  kenmerken: { naam: string; waarde: string }[];
  situaties: string[];
  wanneer: string;
  eersteZin: string;
  stappen: { titel: string; uitleg: string; zeg: string }[];
  valkuilen: string[];
  doen: Blok[];
  meting: Blok | null;
  bewijs: BewijsWeergave[];
  bewijsInEenZin: string;
  achtergrond: Blok;
  tekst: { html: string; koppen: Kop[] };
  bronnen: (Verwijzing & { id: string; href: string })[];
  verwant: { soort: string; titel: string; href: string; waarom: string }[];
  nogInTeVullen: string[];
  wijzigingen: { versie: number; datum: string; wat: string; raaktHetAdvies: boolean }[];
  colofon: { naam: string; waarde: string }[];
}

export function interventieWeergave(interventie: Interventie, bibliotheek: Bibliotheek): InterventieWeergave {
  const { bronnen } = bibliotheek;
  const bewijs = (interventie.bewijs ?? []).map((rij) => bewijsWeergave(rij, bronnen));
  const code = bibliotheek.permalinks.find(({ id }) => id === interventie.id)?.code;
  return {
    titel: interventie.titel,
    inEenZin: interventie.inEenZin,
    samenvatting: interventie.samenvatting ?? '',
    type: codes.types[interventie.type],
    status: codes.statussen[interventie.status],
    isConcept: interventie.status === 'concept' || interventie.status === 'in-beoordeling',
    vastAdres: code ? { code, href: paden.vast(code) } : null,
    kenmerken: kenmerkenVan(interventie),
    situaties: interventie.situaties,
    wanneer: interventie.wanneer,
    eersteZin: interventie.eersteZin,
    stappen: interventie.stappen.map(({ titel, uitleg, zeg = '' }) => ({ titel, uitleg, zeg })),
    valkuilen: interventie.valkuilen,
    doen: doenVan(interventie),
    meting: metingVan(interventie, bibliotheek),
    bewijs,
    bewijsInEenZin: bewijsInEenZin(bewijs),
    achtergrond: achtergrondVan(interventie, bibliotheek),
    tekst: interventie.lijf,
    bronnen: bronnenVan(interventie).flatMap((id) => {
      const bron = bronnen.get(id);
      return bron ? [{ ...verwijzingVan(bron), id, href: paden.bron(id) }] : [];
    }),
    verwant: (interventie.verwant ?? []).flatMap(({ id, soort, waarom }) => {
      const ander = bibliotheek.interventies.find((i) => i.id === id);
      return ander
        ? [{ soort: codes.verwantschappen[soort], titel: ander.titel, href: paden.interventie(id), waarom }]
        : [];
    }),
    nogInTeVullen: ontbreekt(interventie).map((veld) => veldenVan(interventie.type)[veld]?.meta()?.title ?? veld),
    wijzigingen: interventie.wijzigingen.map((w) => ({ ...w, datum: datumInWoorden(w.datum) })),
    colofon: [
      { naam: 'Geschreven door', waarde: interventie.auteurs.join(', ') },
      { naam: 'Herkomst', waarde: interventie.herkomst },
      {
        naam: 'Beoordeeld door',
        waarde:
          (interventie.beoordelaars ?? []).map((b) => `${b.naam} (${b.rol}, ${datumInWoorden(b.datum)})`).join('; ') ||
          'nog niemand',
      },
      { naam: 'Opnieuw bekijken voor', waarde: datumInWoorden(interventie.beoordelenVoor) },
    ],
  };
}

/** De sterkste rij; bij gelijke sterkte de rij die het eerst genoemd is. */
export function bewijsInEenZin(bewijs: readonly BewijsWeergave[]): string {
  const [eerste, ...rest] = bewijs;
  if (!eerste) return 'Hierover is nog geen bewijs verzameld.';
  const sterkste = rest.reduce(
    (a, b) => (bewijskrachten.indexOf(b.bewijskracht) > bewijskrachten.indexOf(a.bewijskracht) ? b : a),
    eerste,
  );
  return `${sterkste.uitkomst}: ${sterkste.zin} (${sterkste.label.toLowerCase()})`;
}

function kenmerkenVan(i: Interventie): { naam: string; waarde: string }[] {
  const namen = <K extends string>(gekozen: readonly K[] | undefined, lijst: Record<K, string>) =>
    (gekozen ?? []).map((code) => lijst[code]).join(', ');
  return [
    { naam: 'Voor wie', waarde: i.doelgroep.omschrijving },
    { naam: 'Niet geschikt voor', waarde: (i.nietGeschiktVoor ?? []).join(' ') },
    { naam: 'Tijd', waarde: i.tijd },
    { naam: 'Vorm', waarde: namen(i.vorm, codes.vormen) },
    { naam: 'Processtap', waarde: namen(i.processtap, codes.processtappen) },
    { naam: 'Klantkenmerk', waarde: namen(i.klantkenmerk, codes.klantkenmerken) },
    { naam: 'Uitkering', waarde: namen(i.uitkering, codes.uitkeringen) },
    { naam: 'Vrijwillig', waarde: i.vrijwilligheid ? codes.vrijwilligheden[i.vrijwilligheid] : '' },
    { naam: 'Kant van het vak', waarde: namen(i.handelingskant, codes.handelingskanten) },
    { naam: 'Context', waarde: `${i.context.setting}, ${i.context.land}. ${i.context.toelichting}` },
  ].filter(({ waarde }) => waarde !== '');
}

function doenVan(i: Interventie): Blok[] {
  const alinea = (titel: string, tekst: string | undefined): Blok[] => (tekst ? [{ titel, alineas: [tekst] }] : []);
  const lijst = (titel: string, regels: readonly string[] | undefined): Blok[] =>
    regels ? [{ titel, lijst: [...regels] }] : [];
  const overtuigingen = i.type === 'belemmerende-overtuigingen' ? i.overtuigingen : [];
  return [
    ...(i.type === 'zelfsturing'
      ? lijst(
          'De rol van de klant',
          i.rolVanDeKlant.map((rol) => codes.klantrollen[rol]),
        )
      : []),
    ...(overtuigingen.length
      ? [
          {
            titel: 'Gedachten die tegenhouden',
            paren: overtuigingen.map((o) => ({
              kop: `“${o.inEigenWoorden}”`,
              tekst: `${o.erachter} Vraag: “${o.vraag}”`,
            })),
          },
        ]
      : []),
    ...lijst('Waaraan merk je dat het werkt?', i.waaraanMerkJeHet),
    ...(i.betrokkenen
      ? [{ titel: 'Met wie', paren: i.betrokkenen.map((b) => ({ kop: `${b.wie} (${b.plek})`, tekst: b.belang })) }]
      : []),
    ...(i.type === 'plaatsing' ? lijst('Taken van de werkgever', i.werkgever) : []),
    ...(i.type === 'plaatsing' ? lijst('Instrumenten', i.instrumenten) : []),
    ...alinea('Wat halverwege al telt', i.halverwege),
    ...alinea('Wanneer je stopt of verwijst', i.stoppen),
    ...lijst('Wie dit doet', i.uitvoerder),
    ...(i.type === 'vakmanschap' ? alinea('Werkvorm', i.werkvorm) : []),
    ...lijst('Nodig van de organisatie', i.nodigVanOrganisatie),
    ...lijst('Bij de hand', i.benodigdheden),
    ...alinea('Wat klanten zeggen', i.klantperspectief?.tekst),
    ...(i.juridisch
      ? alinea('Wat de wet zegt', `${i.juridisch.tekst} (nagekeken op ${datumInWoorden(i.juridisch.peildatum)})`)
      : []),
    ...lijst('Om te bespreken in intervisie', i.intervisievragen),
    ...lijst('Wat je hiermee leert', i.leerdoelen),
    ...alinea('Oefening', i.oefening),
  ];
}

function metingVan(i: Interventie, bibliotheek: Bibliotheek): Blok | null {
  if (i.type !== 'diagnose') return null;
  return {
    titel: 'Het instrument',
    paren: meetvragen.flatMap((veld) => {
      const antwoord = i[veld];
      return antwoord
        ? [
            {
              kop: veldenVan('diagnose')[veld]?.meta()?.title ?? veld,
              tekst: antwoord.tekst,
              bronnen: bronlinks(antwoord.bronnen ?? [], bibliotheek),
            },
          ]
        : [];
    }),
  };
}

function achtergrondVan(i: Interventie, bibliotheek: Bibliotheek): Blok {
  const paar = (kop: string, bewering: Bewering | undefined) =>
    bewering
      ? [
          {
            kop: `${kop} (${kennisstanden[bewering.stand ?? 'niet-onderzocht'].toLowerCase()})`,
            tekst: bewering.tekst,
            bronnen: bronlinks(bewering.bronnen ?? [], bibliotheek),
          },
        ]
      : [];
  return {
    titel: 'Achtergrond',
    paren: [
      ...paar('Waardoor het zou werken', i.werking),
      ...paar('Voor wie meer of minder', i.moderatoren),
      ...paar('De uitvoering', i.uitvoering),
      ...paar('Kosten', i.kosten),
    ],
  };
}

function bronlinks(ids: readonly string[], { bronnen }: Bibliotheek): BronLink[] {
  return ids.flatMap((id) => {
    const bron = bronnen.get(id);
    return bron ? [{ naam: korteVerwijzing(bron, bronnen), href: paden.bron(id) }] : [];
  });
}
