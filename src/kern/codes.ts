/**
 * De codelijsten die Vakwerk met het veld deelt: sleutel zoals hij in een bestand staat, waarde zoals mensen hem lezen,
 * in de volgorde waarin hij getoond wordt. Processtap, klantkenmerk en doelgroep zijn die van de instrumentengids Eva
 * van VNG (open source, 2022), zodat een gids van een gemeente naar onze pagina's kan wijzen.
 */
export const types = {
  zelfsturing: 'Zelfsturing',
  diagnose: 'Diagnose',
  'belemmerende-overtuigingen': 'Belemmerende overtuigingen',
  netwerk: 'Netwerk',
  plaatsing: 'Plaatsing',
  zoeken: 'Werk zoeken',
  basis: 'Basis op orde',
  vakmanschap: 'Vakmanschap',
} as const;

export const processtappen = {
  melding: 'Melding',
  diagnostiek: 'Diagnostiek',
  'maatschappelijk-fit': 'Maatschappelijk fit',
  'werk-fit': 'Werk fit',
  orientatie: 'Oriëntatie',
  opleiden: 'Opleiden',
  bemiddeling: 'Bemiddeling',
  plaatsing: 'Plaatsing',
  nazorg: 'Nazorg',
} as const;

export const klantkenmerken = {
  psychosociaal: 'Psychosociale aandachtspunten',
  lichamelijk: 'Lichamelijke aandachtspunten',
  praktisch: 'Praktische aandachtspunten',
  'sociaal-cultureel': 'Sociale en culturele vaardigheden',
  basisvaardigheden: 'Basisvaardigheden',
  'basis-werknemersvaardigheden': 'Basis werknemersvaardigheden',
  'toekomstige-werknemersvaardigheden': 'Toekomstige werknemersvaardigheden',
  sollicitatievaardigheden: 'Sollicitatievaardigheden',
  'diploma-en-certificaat': 'Diplomeren, certificeren en praktijkverklaring',
  werkervaring: 'Werkervaring',
  beroepskeuze: 'Beroepskeuze en beroepsoriëntatie',
  'willen-en-geloven': 'Willen en geloven in eigen kunnen',
  'zelfregie-en-zelfsturing': 'Zelfregie en zelfsturing',
  'steun-en-netwerk': 'Sociale steun en netwerk',
} as const;

export const doelgroepen = {
  'jongeren-tot-27': 'Jongeren tot 27 jaar',
  '50-plussers': '50-plussers',
  'verstandelijke-beperking': '(Vermoedelijk) verstandelijke beperking',
  arbeidsbeperkten: '(Vermoedelijk) arbeidsbeperkten',
  statushouders: 'Statushouders',
  migranten: 'Migranten',
  ondernemers: 'Ondernemers',
  'dak-en-thuislozen': 'Dak- en thuislozen',
  'werkzoekenden-algemeen': 'Werkzoekenden algemeen',
} as const;

export const uitkeringen = {
  participatiewet: 'Participatiewet',
  ww: 'WW',
  'wia-wga': 'WIA/WGA',
  wajong: 'Wajong',
  ziektewet: 'Ziektewet',
  'ioaw-ioaz': 'IOAW/IOAZ',
  geen: 'Geen uitkering',
} as const;

/** Het stelsel waarin een onderzoek plaatsvond, zodat ook buitenlands onderzoek naast een klant te leggen is. */
export const stelsels = {
  'bijstand-achtig': 'Bijstand of vergelijkbaar',
  'ww-achtig': 'WW of vergelijkbaar',
  'wia-achtig': 'WIA/WGA of vergelijkbaar',
  'wajong-achtig': 'Wajong of vergelijkbaar',
  'ziektewet-achtig': 'Ziektewet of vergelijkbaar',
} as const;

/** Waar onderzoek plaatsvond, Nederland voorop. *Internationaal* is alleen voor een overzicht van onderzoek uit veel landen. */
export const landen = {
  nederland: 'Nederland',
  australie: 'Australië',
  belgie: 'België',
  canada: 'Canada',
  denemarken: 'Denemarken',
  duitsland: 'Duitsland',
  finland: 'Finland',
  frankrijk: 'Frankrijk',
  ierland: 'Ierland',
  israel: 'Israël',
  italie: 'Italië',
  noorwegen: 'Noorwegen',
  oostenrijk: 'Oostenrijk',
  singapore: 'Singapore',
  'verenigd-koninkrijk': 'Verenigd Koninkrijk',
  'verenigde-staten': 'Verenigde Staten',
  'zuid-afrika': 'Zuid-Afrika',
  zweden: 'Zweden',
  zwitserland: 'Zwitserland',
  internationaal: 'Internationaal',
} as const;

export const leeftijden = {
  'tot-27': 'Tot 27 jaar',
  '27-49': '27 tot en met 49 jaar',
  '50-plus': '50 jaar en ouder',
} as const;

export const werkloosheidsduren = {
  'korter-dan-1-jaar': 'Korter dan 1 jaar',
  '1-tot-2-jaar': '1 tot 2 jaar',
  'langer-dan-2-jaar': 'Langer dan 2 jaar',
} as const;

export const opleidingen = { laag: 'Laag', midden: 'Midden', hoog: 'Hoog' } as const;

export const vrijwilligheden = {
  vrijwillig: 'Vrijwillig',
  'verplicht-mogelijk': 'Verplicht kan',
  onbekend: 'Onbekend',
} as const;

export const vormen = { individueel: 'Individueel', groep: 'Groep' } as const;

/** Wat een organisatie zelf doet; organisaties verschillen daarin (Van Berkel). */
export const organisatievormen = {
  verwijzer: 'Verwijst vooral door',
  regie: 'Voert de regie',
  uitvoerder: 'Voert zelf uit',
  integraal: 'Doet alles zelf',
  onbekend: 'Onbekend',
} as const;

/** De kanten van professioneel handelen die een methode raakt (Van Berkel). */
export const handelingskanten = {
  methodisch: 'Methodisch werken',
  kennis: 'Kennis gebruiken van wat werkt',
  samenwerken: 'Samenwerken',
} as const;

export const plekken = { binnen: 'Binnen de eigen organisatie', buiten: 'Buiten de eigen organisatie' } as const;

export const verwantschappen = {
  combineer: 'Combineer met',
  vervangt: 'Komt in de plaats van',
  'niet-samen': 'Niet samen met',
  'lijkt-op': 'Lijkt op',
} as const;

/** Hoe een interventie haar weg gaat, van eerste opzet tot archief. */
export const statussen = {
  concept: 'Concept',
  'in-beoordeling': 'In beoordeling',
  gepubliceerd: 'Gepubliceerd',
  'toe-aan-onderhoud': 'Toe aan onderhoud',
  gearchiveerd: 'Gearchiveerd',
} as const;

export const klantrollen = {
  regievoerder: 'Regievoerder: de klant bepaalt de route',
  coproducent: 'Coproducent: klant en klantmanager bepalen samen',
  toetser: 'Toetser: de klant toetst wat jij voorstelt',
} as const;

export const begripsoorten = {
  'wet-en-uitkering': 'Wet en uitkering',
  'organisatie-en-rol': 'Organisatie en rol',
  'klant-en-doelgroep': 'Klant en doelgroep',
  belemmering: 'Belemmering en leefgebied',
  diagnose: 'Diagnose',
  instrument: 'Instrument',
  methode: 'Methode',
  werkgever: 'Werkgever',
  'onderzoek-en-bewijs': 'Onderzoek en bewijs',
} as const;

export type Type = keyof typeof types;
export type Status = keyof typeof statussen;
