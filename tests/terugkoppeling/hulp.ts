import { voorInLijst } from '../../src/kern/bibliotheek.ts';
import type { Bron } from '../../src/kern/bron.ts';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import type { Probleem } from '../../src/kern/probleem.ts';
import type { Kant } from '../../src/terugkoppeling/kant.ts';
import { maakVerslag } from '../../src/terugkoppeling/maak-verslag.ts';
import type { Omgeving } from '../../src/terugkoppeling/markdown/problemen.ts';
import type { Verslag } from '../../src/terugkoppeling/verslag.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { maakInterventie } from '../hulp/maak.ts';

interface Inhoud {
  /** Velden per id. */
  interventies?: Record<string, Record<string, unknown>>;
  bronnen?: readonly Bron[];
  problemen?: readonly Probleem[];
  /** Bestanden die er wel zijn maar niet te lezen. */
  stuk?: readonly string[];
  /** De tekst onder de velden. */
  html?: string;
}

/** Eén kant van een wijziging; wat erin staat is goed, behalve wat onder `stuk` staat. */
export function kant({ interventies = {}, bronnen = [], problemen = [], stuk = [], html = '' }: Inhoud): Kant {
  const heel = Object.entries(interventies).map(
    ([id, velden]): Interventie => ({
      ...maakInterventie({ titel: `Methode ${id}`, ...velden }),
      id,
      lijf: { html, koppen: [] },
    }),
  );
  const bibliotheek = { ...maakBibliotheek({}, bronnen), interventies: heel.map(voorInLijst) };
  const afdrukken = new Map([
    ...heel.map((i) => [`interventies/${i.id}.mdx`, JSON.stringify(i)] as const),
    ...bronnen.map((bron) => [`bronnen/${bron.id}.yaml`, JSON.stringify(bron)] as const),
    ...stuk.map((bestand) => [bestand, 'stuk'] as const),
  ]);
  return { bibliotheek, interventies: heel, problemen, afdrukken };
}

export function verslagVan(voor: Inhoud, na: Inhoud, herstel: Verslag['herstel'] = []): Verslag {
  return maakVerslag(kant(voor), kant(na), herstel);
}

export function maakProbleem(velden: Partial<Probleem> = {}): Probleem {
  return {
    bestand: 'interventies/a.mdx',
    plek: { regel: 3, kolom: 5 },
    ernst: 'fout',
    controle: 'veld-keuze',
    gevonden: '`"klaar"` bij `status`',
    verwacht: 'een van: concept, gepubliceerd',
    doe: 'Kies een status.',
    ...velden,
  };
}

export const basis = 'https://forge.example/vakwerk';

export const omgeving: Omgeving = {
  uitleg: (controle) => `${basis}/README.md#${controle}`,
  voorbeelden: new Map([['veld-keuze', { niet: '`status: klaar`', wel: '`status: concept`' }]]),
  voorbeeldweergave: `${basis}/voorbeeld`,
};
