import { expect, test } from 'vitest';
import type { Bibliotheek } from '../../src/kern/bibliotheek.ts';
import { inhoudsopgave } from '../../src/weergave/interventie/delen.ts';
import { interventieWeergave } from '../../src/weergave/interventie/interventie.ts';
import { oudeNamen } from '../../src/weergave/site/vaste-adressen.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { maakInterventie } from '../hulp/maak.ts';
import { bevinding, onderzoek } from '../kern/hulp.ts';

const site = { naam: 'Vakwerk', adres: 'https://vakwerk.example' };
const bron = onderzoek({
  id: 'b',
  bevindingen: [
    bevinding({ id: 'advies', variant: 'advies' }),
    bevinding({ id: 'plicht', variant: 'verplicht', richting: 'negatief' }),
  ],
});
const bibliotheek = (velden: Partial<Bibliotheek> = {}) => maakBibliotheek({}, [bron], velden);
const weergave = (velden: Record<string, unknown>) =>
  interventieWeergave({ ...maakInterventie(velden), id: 'een', lijf: { html: '', koppen: [] } }, bibliotheek(), site);
const rij = (variant: string, naam: string) => ({
  uitkomst: 'werk-gevonden',
  variant,
  toelichting: 'Wat dit betekent.',
  bevindingen: [{ bron: 'b', bevinding: naam, directheid: 'zelfde' }],
});

test('de kaart zegt over welke vorm het bewijs gaat, en dat een andere vorm een andere kant op wijst', () => {
  const { inEenMinuut } = weergave({ bewijs: [rij('advies', 'advies'), rij('verplicht', 'plicht')] });
  expect(inEenMinuut.bewijs.map(({ aanhef, naam, zin }) => [aanhef, naam, zin])).toEqual([
    ['', 'Werk gevonden (advies)', 'dit werkt misschien, voor zover wij lazen.'],
    ['Maar ook', 'Werk gevonden (verplicht)', 'dit werkt misschien averechts, voor zover wij lazen.'],
  ]);
});

test('waar wij geen onderzoek naar zagen, staat er als niet gezien', () => {
  const { achtergrond } = weergave({ kosten: { tekst: 'Wat het kost is niet bekend.' } });
  expect(achtergrond).toHaveLength(4);
  expect(achtergrond.every(({ getoetst, stand }) => !getoetst && stand === 'Niet gezien')).toBe(true);
});

test('een bron die niet meer geldt, heet zo bij de bronnen en overal in de tekst', () => {
  const weg = onderzoek({
    id: 'weg',
    stand: 'ingetrokken',
    intrekking: { datum: '2025-03-04', url: 'https://example.org/bericht' },
  });
  const link = '<a href="/bronnen/weg/">onderzoek</a>';
  const html = `<p>In een ${link} en een <a href="/bronnen/b/">ander</a> stond dit.</p>`;
  const i = interventieWeergave(
    { ...maakInterventie(), id: 'een', lijf: { html, koppen: [] } },
    maakBibliotheek({}, [bron, weg]),
    site,
  );
  expect(i.html).toBe(`<p>In een ${link} (ingetrokken) en een <a href="/bronnen/b/">ander</a> stond dit.</p>`);
  expect(i.bronnen.map(({ id, geldigheid }) => [id, geldigheid?.woord])).toEqual([
    ['weg', 'ingetrokken'],
    ['b', undefined],
  ]);
});

test('hulpmiddelen elders staan er ook als er geen bronnen zijn', () => {
  const i = weergave({ bijlagen: [{ titel: 'Formulier', url: 'https://example.org/formulier' }] });
  expect(inhoudsopgave(i).map(({ id }) => id)).toContain('bronnen');
});

test('de vaste kopjes van de tekst staan in de inhoudsopgave', () => {
  const koppen = [
    { id: 'tekst-wat-is-het', tekst: 'Wat is het?', diepte: 2 },
    { id: 'tekst-een-deel', tekst: 'Een deel', diepte: 3 },
  ];
  const i = interventieWeergave(
    { ...maakInterventie(), id: 'een', lijf: { html: '<p></p>', koppen } },
    bibliotheek(),
    site,
  );
  expect(inhoudsopgave(i)).toContainEqual({ id: 'tekst-wat-is-het', titel: 'Wat is het?' });
  expect(inhoudsopgave(i).map(({ titel }) => titel)).not.toContain('Een deel');
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
      bron: { naam: 'example.org', href: 'https://example.org' },
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
