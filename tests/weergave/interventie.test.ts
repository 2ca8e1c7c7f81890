import { expect, test } from 'vitest';
import type { Bibliotheek } from '../../src/kern/bibliotheek.ts';
import { inhoudVan, interventieWeergave } from '../../src/weergave/interventie.ts';
import { oudeNamen } from '../../src/weergave/vaste-adressen.ts';
import { maakBron, maakInterventie } from '../hulp/maak.ts';

const bevinding = (id: string, richting: 'positief' | 'negatief', variant?: string) => ({
  id,
  uitkomst: 'werk-gevonden' as const,
  maanden: 6,
  richting,
  plaats: 'samenvatting',
  schatting: { soort: 'woorden' as const, tekst: 'Een verschil in werk.' },
  ...(variant ? { variant } : {}),
});
const bron = maakBron({
  id: 'b',
  bevindingen: [bevinding('advies', 'positief', 'advies'), bevinding('plicht', 'negatief', 'verplicht')],
});
const bibliotheek = (velden: Partial<Bibliotheek> = {}): Bibliotheek => ({
  interventies: [],
  bronnen: new Map([[bron.id, bron]]),
  begrippen: [],
  kennisvragen: [],
  leerpaden: [],
  ervaringen: [],
  studies: [],
  permalinks: [],
  ...velden,
});
const weergave = (velden: Record<string, unknown>) =>
  interventieWeergave({ ...maakInterventie(velden), id: 'een', lijf: { html: '', koppen: [] } }, bibliotheek());
const rij = (variant: string, naam: string) => ({
  uitkomst: 'werk-gevonden',
  variant,
  toelichting: 'Wat dit betekent.',
  bevindingen: [{ bron: 'b', bevinding: naam, directheid: 'zelfde' }],
});

test('de kaart zegt over welke vorm het bewijs gaat, en dat een andere vorm een andere kant op wijst', () => {
  const { kaart } = weergave({ bewijs: [rij('advies', 'advies'), rij('verplicht', 'plicht')] });
  expect(kaart.bewijs.map(({ aanhef, naam, zin }) => [aanhef, naam, zin])).toEqual([
    ['', 'Werk gevonden (advies)', 'dit werkt misschien.'],
    ['Maar ook', 'Werk gevonden (verplicht)', 'dit werkt misschien averechts.'],
  ]);
});

test('wat niemand onderzocht, staat er als niet onderzocht', () => {
  const { achtergrond } = weergave({ kosten: { tekst: 'Wat het kost is niet bekend.' } });
  expect(achtergrond).toHaveLength(4);
  expect(achtergrond.every(({ getoetst, stand }) => !getoetst && stand === 'Niet onderzocht')).toBe(true);
});

test('hulpmiddelen elders staan er ook als er geen bronnen zijn', () => {
  const i = weergave({ bijlagen: [{ titel: 'Formulier', url: 'https://example.org/formulier' }] });
  expect(inhoudVan(i).map(({ id }) => id)).toContain('bronnen');
});

test('de vaste kopjes van de tekst staan in de inhoudsopgave', () => {
  const koppen = [
    { id: 'tekst-wat-is-het', tekst: 'Wat is het?', diepte: 2 },
    { id: 'tekst-een-deel', tekst: 'Een deel', diepte: 3 },
  ];
  const i = interventieWeergave({ ...maakInterventie(), id: 'een', lijf: { html: '<p></p>', koppen } }, bibliotheek());
  expect(inhoudVan(i)).toContainEqual({ id: 'tekst-wat-is-het', titel: 'Wat is het?' });
  expect(inhoudVan(i).map(({ titel }) => titel)).not.toContain('Een deel');
});

test('een erkenning van een ander heeft de dag tot wanneer zij geldt; of die voorbij is, hangt af van wie kijkt', () => {
  const erkenning = {
    stelsel: 'SEI',
    niveau: 'Goed beschreven',
    commissie: 'Een commissie',
    datum: '2022-01-01',
    geldigTot: '2025-01-01',
    url: 'https://example.org',
  };
  expect(weergave({ erkenningen: [erkenning] }).erkenningen).toEqual([
    {
      kop: 'Goed beschreven (SEI)',
      tekst: 'Een commissie, 1 januari 2022.',
      geldigTot: '2025-01-01',
      totEnMet: '1 januari 2025',
    },
  ]);
});

test('een oude naam blijft wijzen naar de interventie die hem had', () => {
  const interventie = { ...maakInterventie({ titel: 'Nieuwe naam' }), id: 'nieuw', bronnen: [] };
  const register = [{ code: 'VW-001', id: 'nieuw', voorheen: ['oud'] }];
  expect(oudeNamen(bibliotheek({ interventies: [interventie], permalinks: register }))).toEqual([
    { oud: 'oud', id: 'nieuw', titel: 'Nieuwe naam' },
  ]);
});
