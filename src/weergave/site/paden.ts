import { nummerVan } from '../../kern/vaste-code.ts';

/** Elk adres van de site. Een adres dat verschenen is, antwoordt voor altijd. */
export const paden = {
  home: '/',
  interventies: '/interventies/',
  /** De lijst met deze filters aan: per groep de codes. */
  interventiesMet: (keuze: Keuze) => `/interventies/?${vraag(keuze)}`,
  interventie: (id: string) => `/interventies/${id}/`,
  /** Een laag van een interventie; *doen* is haar eigen adres. */
  laag: (id: string, laag: 'doen' | 'bewijs' | 'leren' | 'over') =>
    laag === 'doen' ? `/interventies/${id}/` : `/interventies/${id}/${laag}/`,
  /** Eén rij bewijs van een interventie; `rij` is haar anker. */
  bewijsrij: (id: string, rij: string) => `/interventies/${id}/bewijs/#${rij}`,
  /** De kaart van één minuut. */
  kaart: (id: string) => `/interventies/${id}/kaart/`,
  /** Het blad om aan de klant mee te geven; niet elke methode heeft het. */
  voorDeKlant: (id: string) => `/interventies/${id}/voor-de-klant/`,
  /** Een bestand om een methode mee aan te halen, en haar tekst als Markdown. */
  citeerInterventie: (id: string, soort: string) => `/interventies/${id}/citeer.${soort}`,
  interventieMarkdown: (id: string) => `/interventies/${id}.md`,
  /** Voor lesmateriaal: de code om te scannen, een dia, en een kaart om in te sluiten met haar beschrijving (oEmbed). */
  qrSvg: (id: string) => `/interventies/${id}/qr.svg`,
  qrPng: (id: string) => `/interventies/${id}/qr.png`,
  dia: (id: string) => `/interventies/${id}/dia.pptx`,
  embed: (id: string) => `/embed/${id}/`,
  oembed: (id: string) => `/embed/${id}/oembed.json`,
  /** Een vastgelegde versie. */
  versie: (id: string, nummer: number) => `/interventies/${id}/v/${nummer}/`,
  situaties: '/situaties/',
  /** Een groep situaties: waar een gesprek over gaat. */
  situatiegroep: (groep: string) => `/situaties/#${groep}`,
  /** Situaties die op elkaar lijken, elk met het antwoord erbij. */
  situatieblad: (blad: string) => `/situaties/${blad}/`,
  /** Een situatie op haar blad. Op welk blad zij staat, kan veranderen; `situatie` blijft wijzen. */
  situatieOpBlad: (blad: string, anker: string) => `/situaties/${blad}/#${anker}`,
  /** Eén situatie van een interventie, met de weg naar het antwoord; `nummer` telt vanaf 1. */
  situatie: (id: string, nummer: number) => `/situaties/#${situatieanker(id, nummer)}`,
  selectie: '/selectie/',
  /** Een gedeelde selectie. */
  selectieMet: (ids: readonly string[]) => `/selectie/?${vraag({ met: ids })}`,
  vergelijken: '/vergelijken/',
  vergelijkenMet: (ids: readonly string[]) => `/vergelijken/?${vraag({ met: ids })}`,
  /** Wat de vergelijking van één interventie laat zien. */
  vergelijkingJson: (id: string) => `/data/vergelijken/${id}.json`,
  bronnen: '/bronnen/',
  bronnenMet: (keuze: Keuze) => `/bronnen/?${vraag(keuze)}`,
  bron: (id: string) => `/bronnen/${id}/`,
  citeerBron: (id: string, soort: string) => `/bronnen/${id}/citeer.${soort}`,
  bevinding: (bron: string, bevinding: string) => `/bronnen/${bron}/#bevinding-${bevinding}`,
  /** Een gemeld onderzoek. */
  studie: (id: string) => `/bronnen/#${studieanker(id)}`,
  leerpaden: '/leerpaden/',
  leerpad: (id: string) => `/leerpaden/${id}/`,
  /** Eén onderdeel van een leerpad; `naam` is zijn anker. */
  leerpadonderdeel: (id: string, naam: string) => `/leerpaden/${id}/#${naam}`,
  leerpadMarkdown: (id: string) => `/leerpaden/${id}.md`,
  citeerLeerpad: (id: string, soort: string) => `/leerpaden/${id}/citeer.${soort}`,
  /** Een leerpad als pakket voor een leeromgeving. */
  cursus: (id: string, bestand: string) => `/leerpaden/${id}/${bestand}`,
  begrippen: '/begrippen/',
  begrip: (id: string) => `/begrippen/#${id}`,
  bewijskaart: '/bewijskaart/',
  /** Eén groep op de bewijskaart. */
  kaartrij: (soort: string, code: string) => `/bewijskaart/#${kaartanker(soort, code)}`,
  /** Elke cel van de bewijskaart in woorden, als tabel. */
  bewijskaartWoorden: '/bewijskaart/woorden/',
  /** De methoden van elke cel, met hun eigen oordelen, voor het paneel op de kaart. */
  bewijskaartMethoden: '/bewijskaart/methoden.json',
  agenda: '/bewijskaart/agenda/',
  /** Een vraag die iemand uit het vak stelde. */
  kennisvraag: (id: string) => `/bewijskaart/agenda/#${vraaganker(id)}`,
  /** Waar wij nog niets over schreven. */
  nogNiet: '/bewijskaart/agenda/#nog-niet',
  /** Een onderwerp waarover wij nog niets schreven. */
  onderwerp: (id: string) => `/bewijskaart/agenda/#${onderwerpanker(id)}`,
  zoeken: '/zoeken/',
  zoeksuggesties: '/zoeken/suggesties.json',
  /** De onderwerpen waarover wij nog niets hebben, en de begrippen met uitleg: wat naast een vraag te leggen is en geen bladzijde is. */
  zoekonderwerpen: '/zoeken/onderwerpen.json',
  zoekbegrippen: '/zoeken/begrippen.json',
  over: '/over/',
  bewijsuitleg: '/over/bewijs/',
  /** Hoe je de bewijsmeter leest. */
  tekens: '/over/tekens/',
  /** Wat de redactie verraste, elk met de rij waar het staat. */
  watWeNietDachten: '/over/wat-we-niet-dachten/',
  redactiestatuut: '/over/redactiestatuut/',
  voorKlantmanagers: '/over/klantmanagers/',
  voorGildes: '/over/gildes/',
  voorTrainers: '/over/trainers/',
  /** Van elke methode met een oefening de weg daarheen. */
  oefeningen: '/over/trainers/#oefeningen',
  voorLeidinggevenden: '/over/leidinggevenden/',
  /** Eén tabel met wat elke methode van een organisatie vraagt. */
  watHetVraagt: '/wat-vraagt-het/',
  bijdragen: '/bijdragen/',
  /** Het formulier om een methode te schrijven of te verbeteren. */
  redactie: '/redactie/',
  /** Hetzelfde, met dit bestand uit content/ open. */
  redactieMet: (bestand: string) => `/redactie/?${new URLSearchParams({ open: bestand })}`,
  /** Het formulier zonder forge; wat iemand ermee wil doen, staat in het adres. */
  formulier: '/bijdragen/formulier/',
  formulierMet: (vraag: Readonly<Record<string, string>>) => `/bijdragen/formulier/?${new URLSearchParams(vraag)}`,
  /** Hetzelfde op papier. */
  formulierPapier: '/bijdragen/papier/',
  /** Hoe iemand een sleutel maakt om zich mee aan te melden. */
  aanmelden: '/bijdragen/aanmelden/',
  /** Een methode of bron zoals zij geschreven is, om in het formulier te openen. */
  formulierInterventie: (id: string) => `/data/formulier/interventies/${id}.json`,
  formulierBron: (id: string) => `/data/formulier/bronnen/${id}.json`,
  /** Waar het formulier uit laat kiezen. */
  formulierkeuzes: '/data/formulier/keuzes.json',
  /** Hoe je iets voorstelt zonder zelf een bestand te maken. */
  voorstellen: '/bijdragen/#voorstellen',
  ervaringDelen: '/bijdragen/#ervaring',
  wijzigingen: '/wijzigingen/',
  feed: '/wijzigingen/feed.xml',
  /** De wijzigingen van de methoden van één type, en van één methode, om te volgen. */
  feedVanType: (type: string) => `/wijzigingen/${type}/feed.xml`,
  feedVan: (id: string) => `/interventies/${id}/feed.xml`,
  /** Hoe je volgt wat er verandert. */
  volgen: '/wijzigingen/#volgen',
  onderhoud: '/onderhoud/',
  colofon: '/over/colofon/',
  privacy: '/privacy/',
  offline: '/offline/',
  webmanifest: '/manifest.webmanifest',
  data: '/data/',
  /** Een bestand met open data. */
  databestand: (naam: string) => `/data/${naam}`,
  /** Een verzameling in de beschrijving van de open data. */
  verzameling: (id: string) => `/data/#${id}`,
  llms: '/llms.txt',
  bewijsJson: '/data/bewijs.json',
  bewijsCsv: '/data/bewijs.csv',
  bewijskaartCsv: '/data/bewijskaart.csv',
  bewijsSchema: '/data/bewijs.schema.json',
  /** Het vaste adres van een interventie: `/vw/1/` bij `VW-001`. */
  vast: (code: string) => `/vw/${nummerVan(code)}/`,
  /** Het vaste adres van een versie. */
  vasteVersie: (code: string, versie: number) => `/vw/${nummerVan(code)}/v/${versie}/`,
  /** Hetzelfde, met het nummer zoals iemand het schrijft: `/vw/001/`, `/vw/VW-001/`. */
  vastOnder: (nummer: string) => `/vw/${nummer}/`,
} as const;

/** Wat er in een lijst met filters gekozen is; de namen en codes zijn die van de lijst. */
type Keuze = Readonly<Record<string, readonly string[]>>;

function vraag(keuze: Keuze): string {
  return new URLSearchParams(
    Object.entries(keuze).flatMap(([groep, codes]) => codes.map((code) => [groep, code])),
  ).toString();
}

/** Het id in het adres van een interventie; niets als het een ander adres is. */
export function idVanInterventie(adres: string): string | undefined {
  return /^\/interventies\/([a-z0-9-]+)\/$/.exec(adres)?.[1];
}

/** Het anker van een situatie van een interventie. */
export function situatieanker(id: string, nummer: number): string {
  return `${id}-${nummer}`;
}

/** Het anker van een groep op de bewijskaart. */
export function kaartanker(soort: string, code: string): string {
  return `${soort}-${code}`;
}

/** Het anker van een kennisvraag op de agenda. */
export function vraaganker(id: string): string {
  return `vraag-${id}`;
}

/** Het anker van een onderwerp op de agenda. */
export function onderwerpanker(id: string): string {
  return `onderwerp-${id}`;
}

/** Het anker van een onderzoek in het register, op de bladzijde met bronnen. */
export function onderzoekanker(id: string): string {
  return `onderzoek-${id}`;
}

/** Het anker van een gemeld onderzoek op de bladzijde met bronnen. */
export function studieanker(id: string): string {
  return `gemeld-${id}`;
}
