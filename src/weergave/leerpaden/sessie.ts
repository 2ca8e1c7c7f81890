import { type Intervisieplan, planVan } from './intervisieplan.ts';

/**
 * Twee uur met een groep over één methode, met alleen wat haar bladzijden geven. Een voorstel van de redactie: dat het helpt, is niet
 * onderzocht.
 */
export const sessie: Intervisieplan = planVan({
  nodig: [
    'De kaart van één minuut van de methode, voor ieder één.',
    'De laag Leren van de methode: de doelen, de oefening en de vragen.',
    'Voor ieder een vel papier en een pen.',
  ],
  stappen: [
    {
      minuten: 10,
      titel: 'Begin bij een eigen geval',
      doe: 'Ieder schrijft één situatie op waarin deze methode had kunnen helpen. Zonder naam, en zo dat niemand te herkennen is.',
    },
    {
      minuten: 10,
      titel: 'Lees de kaart',
      doe: 'Lees in stilte. Streep aan wat je al doet, en wat nieuw is. Vraag daarna wie de methode nu niet zou gebruiken, en voor wie.',
    },
    {
      minuten: 20,
      titel: 'Weeg wat er bekend is',
      doe: 'Open de laag Bewijs. Zoek in tweetallen drie dingen op: wat is er gemeten, bij wie, en hoe zeker is het? Vertel het elkaar in eigen woorden.',
    },
    {
      minuten: 10,
      titel: 'Doe het één keer voor',
      doe: 'De begeleider speelt stap 1 tot en met 3, met een deelnemer als klant. De rest schrijft op wat de begeleider zegt.',
    },
    {
      minuten: 30,
      titel: 'Oefen met drie',
      doe: 'Doe de oefening van de methode. Heeft zij er geen, oefen dan stap 1 tot en met 3 als klant, klantmanager en kijker. Wissel elke tien minuten.',
    },
    { minuten: 10, titel: 'Pauze', doe: 'Leg de vellen weg. Haal wat te drinken.' },
    {
      minuten: 20,
      titel: 'Bespreek één vraag',
      doe: 'Kies één van de vragen voor intervisie. Ieder schrijft eerst zelf een antwoord op. Daarna pas praat de groep.',
    },
    {
      minuten: 10,
      titel: 'Spreek af wat je deze week doet',
      doe: 'Ieder leest hardop: bij welk soort gesprek, wanneer, en wie vraagt ernaar? De begeleider schrijft het op.',
    },
  ],
  afspraak:
    'Ieder doet de methode één keer voor de volgende bijeenkomst, en vertelt dan wat er anders ging dan verwacht.',
});
