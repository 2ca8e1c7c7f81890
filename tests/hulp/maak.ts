import type { z } from 'zod';
import { type Bron, bronSchema } from '../../src/kern/bron.ts';
import { type InterventieVelden, interventieSchema } from '../../src/kern/interventie/schema.ts';
import { type Onderzoek, onderzoekSchema } from '../../src/kern/onderzoek.ts';

/** Een bron die klopt; noem in een test alleen wat daar telt. Gaat door het echte schema. */
export function maakBron(velden: Partial<z.input<typeof bronSchema>> & { id?: string } = {}): Bron {
  const { id = 'bron', ...rest } = velden;
  const bron = bronSchema.parse({
    soort: 'tijdschriftartikel',
    titel: `Een onderzoek, ${id}`,
    auteurs: [{ familie: 'Auteur' }],
    jaar: 2020,
    url: `https://example.org/${id}`,
    gecontroleerd: { verwijzing: 'bevestigd', inhoud: 'samenvatting', waar: 'example.org', wanneer: '2026-01-01' },
    ontwerp: 'rct',
    ...rest,
  });
  return { ...bron, id };
}

/** Een onderzoek zoals het in het register staat; noem in een test alleen wat daar telt. Gaat door het echte schema. */
export function maakOnderzoek(velden: Partial<z.input<typeof onderzoekSchema>> = {}): Onderzoek {
  const { id = 'proef' } = velden;
  return onderzoekSchema.parse({ id, naam: `Onderzoek ${id}`, ontwerp: 'rct', ...velden });
}

/** De velden van een interventie die als concept klopt; noem in een test alleen wat daar telt. */
export function conceptvelden(velden: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'netwerk',
    titel: 'Een methode',
    inEenZin: 'Je doet samen met de klant iets wat helpt.',
    context: {
      setting: 'gemeente',
      organisatievorm: ['onbekend'],
      land: 'Nederland',
      toelichting: 'Bedacht voor een test.',
    },
    doelgroep: { omschrijving: 'Iedereen die werk zoekt.', codes: ['werkzoekenden-algemeen'] },
    wanneer: 'Op elk moment dat het uitkomt.',
    situaties: ['Mijn klant durft niet te bellen.', 'Ik weet niet hoe ik moet beginnen.'],
    eersteZin: 'Zullen we samen kijken?',
    stappen: [{ titel: 'Begin met een vraag', uitleg: 'Stel een open vraag en wacht rustig af.' }],
    tijd: 'Een kwartier.',
    valkuilen: ['Te snel gaan.'],
    status: 'concept',
    versie: 1,
    beoordelenVoor: '2027-01-01',
    wijzigingen: [{ versie: 1, datum: '2026-01-01', wat: 'Eerste versie.', raaktHetAdvies: false }],
    auteurs: ['Redactie'],
    herkomst: 'Geschreven voor een test.',
    ...(velden.status === 'gearchiveerd' && { waaromGearchiveerd: 'Niemand geeft de training nog.' }),
    ...velden,
  };
}

export function maakInterventie(velden: Record<string, unknown> = {}): InterventieVelden {
  return interventieSchema.parse(conceptvelden(velden));
}

/** Zoveel gezegden die nergens anders staan. */
export function gezegden(aantal: number): string[] {
  return Array.from({ length: aantal }, (_, i) => `zo zeg je het ${i + 1}`);
}
