import { rij, type Verrassinggroep } from './verwachting.ts';

/**
 * Wat de redactie verraste toen zij het onderzoek las. De zin is van ons; teken en woorden ernaast komen van de rij. Een zin zegt
 * nooit meer dan haar rij, en noemt geen getal: dat staat bij de rij, met wat ermee vergeleken is.
 */
export const verrassinggroepen: readonly Verrassinggroep[] = [
  {
    kop: 'Moeten en mogen',
    verrassingen: [
      {
        zin: 'Een extra gesprek hielp mensen met WW misschien aan werk, maar de plicht om breder te zoeken werkte misschien averechts.',
        methode: 'breder-zoeken-verplicht',
        rijen: [
          rij('werk-gevonden', 'positief', 'beperkt', { variant: 'het extra gesprek' }),
          rij('werk-gevonden', 'negatief', 'beperkt', { variant: 'de plicht' }),
        ],
      },
      {
        zin: 'Na een maatregel gaan mensen misschien eerder aan het werk, en is dat werk misschien slechter.',
        methode: 'waarschuwing-of-maatregel',
        rijen: [
          rij('werk-gevonden', 'positief', 'beperkt', { variant: 'maatregel' }),
          rij('kwaliteit-van-werk', 'negatief', 'beperkt', { variant: 'maatregel' }),
        ],
      },
      {
        zin: 'Minder plichten in de bijstand gaf tijdens de proeven geen aantoonbaar verschil in werk, en later misschien meer werk.',
        methode: 'ruimte-en-vertrouwen',
        rijen: [
          rij('werk-gevonden', 'onbeslist', 'beperkt', { variant: 'ontheffing, zolang de proef liep' }),
          rij('werk-gevonden', 'positief', 'beperkt', { variant: 'ontheffing' }),
        ],
      },
    ],
  },
  {
    kop: 'Geld, uitkering en kansen',
    verrassingen: [
      {
        zin: 'Met minder klanten per begeleider waren langdurig werklozen misschien korter werkloos, maar dat zij meer werkten, is niet aangetoond.',
        methode: 'kleinere-caseload',
        rijen: [
          rij('uitstroom-uitkering', 'positief', 'beperkt', { subgroep: 'langdurig werkloze mensen' }),
          rij('werk-gevonden', 'onbeslist', 'beperkt', { subgroep: 'langdurig werkloze mensen' }),
        ],
      },
      {
        zin: 'Mensen met een premie op een paar uur werk gingen misschien ook vaker helemaal uit de bijstand.',
        methode: 'deeltijdpremie',
        rijen: [rij('uitstroom-uitkering', 'positief', 'beperkt')],
      },
      {
        zin: 'Of hulp bij schulden en werk samen ook meer mensen aan het werk helpt, weten wij niet.',
        methode: 'schulden-en-werk',
        rijen: [rij('werk-gevonden', 'onbekend', 'onbekend')],
      },
      {
        zin: 'Scholing voor een sector met banen gaf misschien meer loon, maar niet aantoonbaar meer mensen met werk.',
        methode: 'sectorale-scholing',
        rijen: [rij('verdiensten', 'positief', 'beperkt'), rij('werk-gevonden', 'onbeslist', 'beperkt')],
      },
      {
        zin: 'Zonder naam solliciteren gaf mensen met een migratieachtergrond soms meer en soms minder gesprekken, en misschien minder werk.',
        methode: 'anoniem-solliciteren',
        rijen: [
          rij('aanbod', 'gemengd', 'beperkt', { subgroep: 'mensen met een migratieachtergrond' }),
          rij('werk-gevonden', 'negatief', 'beperkt', { subgroep: 'mensen met een migratieachtergrond' }),
        ],
      },
    ],
  },
  {
    kop: 'Gezondheid en werk',
    verrassingen: [
      {
        zin: 'Bij een ernstige psychische aandoening geeft meteen een gewone baan zoeken (IPS) vaker werk dan begeleiding in stappen.',
        methode: 'ips',
        rijen: [rij('werk-gevonden', 'positief', 'sterk')],
      },
      {
        zin: 'Eén plan voor zieken zonder werkgever hielp misschien bij klachten aan spieren, en bij psychische klachten niet aantoonbaar.',
        methode: 'participatieve-werkhervatting',
        rijen: [
          rij('werk-gevonden', 'positief', 'beperkt', {
            subgroep: 'ziek en zonder werkgever, met klachten aan spieren en botten',
          }),
          rij('werk-gevonden', 'onbeslist', 'beperkt', {
            subgroep: 'ziek en zonder werkgever, met psychische klachten',
          }),
        ],
      },
      {
        zin: 'Twee losse motiverende gesprekken door de uitkeringsdienst brachten zieke werknemers niet aantoonbaar eerder terug aan het werk.',
        methode: 'motiverende-gespreksvoering',
        rijen: [
          rij('werkhervatting', 'onbeslist', 'beperkt', {
            subgroep: 'zieke werknemers met allerlei klachten',
            variant: 'twee gesprekken door de uitkeringsdienst',
          }),
        ],
      },
    ],
  },
  {
    kop: 'Ons eigen werk',
    verrassingen: [
      {
        zin: 'Weten wat werkt is misschien niet genoeg: in Amsterdam en Zwitserland kozen begeleiders daarna grotendeels zoals zij al deden.',
        methode: 'methodisch-werken',
        rijen: [rij('gedrag-professional', 'onbekend', 'onbekend', { variant: 'alleen weten wat werkt' })],
      },
      {
        zin: 'Intervisie heet leerzaam, maar verandert misschien weinig aan wat je doet.',
        methode: 'intervisie-en-leergemeenschap',
        rijen: [
          rij('bruikbaarheid', 'positief', 'praktijk', { variant: 'intervisie' }),
          rij('gedrag-professional', 'onbeslist', 'praktijk', { variant: 'intervisie' }),
        ],
      },
      {
        zin: 'Of de populaire methode NLP aan werk helpt, weten wij niet, en bij klachten is geen verschil aangetoond.',
        methode: 'nlp',
        rijen: [
          rij('werk-gevonden', 'onbekend', 'onbekend'),
          rij('welbevinden', 'onbeslist', 'beperkt', { subgroep: 'mensen met klachten' }),
        ],
      },
    ],
  },
];
