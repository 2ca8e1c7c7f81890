import { type Leerpad, leerpadSchema } from '../../src/kern/leerpad.ts';

/** De velden van een leerpad met elk deel, door het echte schema. */
export const leerpadvelden = {
  titel: 'Beginnen met bellen',
  inEenZin: 'Je leert met collega’s een eerste telefoongesprek voeren.',
  voorWie: 'Klantmanagers in een vast team.',
  doelen: ['Je belt zonder briefje.'],
  voorkennis: 'Geen.',
  tijd: 'Drie middagen.',
  status: 'concept',
  versie: 1,
  wijzigingen: [{ versie: 1, datum: '2026-03-01', wat: 'Eerste versie.', raaktHetAdvies: false }],
  onderdelen: [
    {
      titel: 'Kijk bij elkaar',
      minuten: 45,
      interventie: 'nieuw',
      opdracht: 'Luister mee met een gesprek.',
      klaarAls: 'Ieder keek één keer mee.',
    },
    {
      titel: 'Bel zelf & kijk terug',
      minuten: 30,
      lees: [{ titel: 'Wat telt', adres: '/over/bewijs/#telt' }],
      opdracht: 'Bel één klant die het goedvindt.',
      klaarAls: 'Je belde één keer.',
    },
    { titel: 'Neem het mee', minuten: 5, opdracht: 'Vertel het een collega.', klaarAls: 'Een collega weet het.' },
  ],
  intervisie: {
    nodig: ['Een stil lokaal.'],
    stappen: [
      { minuten: 10, titel: 'Begin', doe: 'Ieder zegt iets.' },
      { minuten: 50, titel: 'Praat', doe: 'Ieder zegt meer.' },
    ],
    afspraak: 'Ieder belt één keer.',
  },
  oefengevallen: [
    {
      titel: 'De bel gaat',
      verhaal: 'Iemand neemt op en zegt niets. Jij hoort alleen een hond.',
      vragen: ['Wat zeg je nu?'],
    },
  ],
  zelftoets: [
    {
      vraag: 'Wanneer bel je iemand?',
      antwoorden: [
        { tekst: 'Als het mag.', goed: true, uitleg: 'Vraag het altijd vooraf.' },
        { tekst: 'Midden in de nacht.', goed: false, uitleg: 'Dan slaapt iemand meestal.' },
      ],
      lees: { titel: 'Wat telt', adres: '/over/bewijs/#telt' },
    },
  ],
  verderLezen: [{ titel: 'Wat telt', adres: '/over/bewijs/', waarom: 'Om verder te kijken.' }],
  auteurs: ['Redactie'],
  herkomst: 'Geschreven voor een test.',
};

export function maakLeerpad({ id = 'bellen', ...erbij }: Record<string, unknown> & { id?: string } = {}): Leerpad {
  return { ...leerpadSchema.parse({ ...leerpadvelden, ...erbij }), id, lijf: { html: '', koppen: [] } };
}
