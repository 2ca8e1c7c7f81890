import { expect, test } from 'vitest';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import * as onderhoud from '../../src/vragen/onderhoud.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { maakBron, maakInterventie } from '../hulp/maak.ts';

function interventie(id: string, velden: Record<string, unknown> = {}): Interventie {
  return { ...maakInterventie(velden), id, lijf: { html: '', koppen: [] } } as Interventie;
}
const ids = (lijst: readonly { id: string }[]) => lijst.map(({ id }) => id);

test('een beoordeling is verlopen op de dag zelf, en negentig dagen ervoor aan de beurt', () => {
  const volledig = [
    interventie('later', { beoordelenVoor: '2027-02-19' }),
    interventie('eerder', { beoordelenVoor: '2025-01-01' }),
    interventie('archief', { beoordelenVoor: '2020-01-01', status: 'gearchiveerd' }),
  ];
  expect(onderhoud.teBeoordelen(volledig).map(({ wat, ...dagen }) => [wat.id, dagen])).toEqual([
    ['eerder', { vanaf: '2024-10-03', verlopen: '2025-01-01' }],
    ['later', { vanaf: '2026-11-21', verlopen: '2027-02-19' }],
  ]);
});

test('wat de redactie op *toe aan onderhoud* zette, is altijd aan de beurt en staat vooraan', () => {
  const volledig = [
    interventie('eerder', { beoordelenVoor: '2025-01-01' }),
    { ...interventie('nu', { beoordelenVoor: '2028-01-01' }), status: 'toe-aan-onderhoud' as const },
  ];
  expect(onderhoud.teBeoordelen(volledig).map(({ wat, vanaf }) => [wat.id, vanaf])).toEqual([
    ['nu', ''],
    ['eerder', '2024-10-03'],
  ]);
});

test('een groep of een beoordelaar maakt iemand eigenaar', () => {
  const volledig = [
    interventie('zonder'),
    interventie('groep', { gilde: 'Gilde diagnose' }),
    interventie('beoordeeld', { beoordelaars: [{ naam: 'Een naam', rol: 'trainer', datum: '2026-01-01' }] }),
    interventie('archief', { status: 'gearchiveerd' }),
  ];
  expect(ids(onderhoud.zonderEigenaar(volledig))).toEqual(['zonder']);
});

test('een concept noemt wat het nog mist om te publiceren', () => {
  const [{ velden } = { velden: [] }] = onderhoud.onvolledig([interventie('a')]);
  expect(velden).toContain('samenvatting');
  const [minder] = onderhoud.onvolledig([interventie('a', { vorm: ['groep'] })]);
  expect(minder?.velden).not.toContain('vorm');
});

test('een erkenning geldt op haar laatste dag nog, en daarna niet meer', () => {
  const erkenning = (geldigTot: string) => ({
    stelsel: 'SEI',
    niveau: 'Goed onderbouwd',
    commissie: 'Een commissie',
    datum: '2020-01-01',
    geldigTot,
    url: 'https://example.org/erkenning',
  });
  const volledig = [interventie('a', { erkenningen: [erkenning('2026-11-21'), erkenning('2026-11-20')] })];
  expect(onderhoud.erkenningenOpDatum(volledig).map(({ wat, ...dagen }) => [wat.erkenning.geldigTot, dagen])).toEqual([
    ['2026-11-20', { vanaf: '2026-11-21', verlopen: '2026-11-21' }],
    ['2026-11-21', { vanaf: '2026-11-22', verlopen: '2026-11-22' }],
  ]);
});

test('bronnen staan bij wat wij ervan zagen', () => {
  const gezien = (inhoud: 'geen' | 'samenvatting' | 'volledige-tekst') =>
    maakBron({
      id: inhoud,
      gecontroleerd: { verwijzing: 'bevestigd', inhoud, waar: 'example.org', wanneer: '2026-01-01' },
    });
  const bibliotheek = maakBibliotheek({}, [gezien('geen'), gezien('samenvatting'), gezien('volledige-tekst')]);
  expect(ids(onderhoud.bronnenMetInhoud(bibliotheek, ['geen', 'secundair']))).toEqual(['geen']);
  expect(ids(onderhoud.bronnenMetInhoud(bibliotheek, ['samenvatting']))).toEqual(['samenvatting']);
});

test('een begrip zonder uitleg is één klus; een wet met uitleg is na te kijken', () => {
  const begrippen = [
    { id: 'leeg', term: 'Leeg', soort: 'wet-en-uitkering' as const },
    { id: 'wet', term: 'Wet', soort: 'wet-en-uitkering' as const, definitie: 'Een wet.' },
    {
      id: 'gedaan',
      term: 'Gedaan',
      soort: 'wet-en-uitkering' as const,
      definitie: 'Een wet.',
      peildatum: '2026-01-01',
    },
    { id: 'rol', term: 'Rol', soort: 'organisatie-en-rol' as const, definitie: 'Een rol.' },
  ];
  const bibliotheek = maakBibliotheek({}, [], { begrippen });
  expect(ids(onderhoud.zonderDefinitie(bibliotheek))).toEqual(['leeg']);
  expect(ids(onderhoud.wettenZonderPeildatum(bibliotheek))).toEqual(['wet']);
});
