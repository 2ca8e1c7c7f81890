import { expect, test } from 'vitest';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import * as onderhoud from '../../src/vragen/onderhoud.ts';
import { maakBibliotheek } from '../hulp/bibliotheek.ts';
import { maakBron, maakInterventie } from '../hulp/maak.ts';

const vandaag = '2026-11-21';

function interventie(id: string, velden: Record<string, unknown> = {}): Interventie {
  return { ...maakInterventie(velden), id, lijf: { html: '', koppen: [] } } as Interventie;
}
const ids = (lijst: readonly { id: string }[]) => lijst.map(({ id }) => id);

test('een beoordeling is verlopen op de dag zelf, en bijna verlopen tot negentig dagen ervoor', () => {
  const volledig = [
    interventie('ver', { beoordelenVoor: '2027-02-20' }),
    interventie('grens', { beoordelenVoor: '2027-02-19' }),
    interventie('morgen', { beoordelenVoor: '2026-11-22' }),
    interventie('vandaag', { beoordelenVoor: '2026-11-21' }),
    interventie('lang-geleden', { beoordelenVoor: '2025-01-01' }),
    interventie('archief', { beoordelenVoor: '2020-01-01', status: 'gearchiveerd' }),
  ];
  const { verlopen, bijna } = onderhoud.teBeoordelen(volledig, vandaag);
  expect(ids(verlopen)).toEqual(['lang-geleden', 'vandaag']);
  expect(ids(bijna)).toEqual(['morgen', 'grens']);
});

test('wat de redactie op *toe aan onderhoud* zette, is verlopen, ook met een datum die nog komt', () => {
  const volledig = [{ ...interventie('a', { beoordelenVoor: '2028-01-01' }), status: 'toe-aan-onderhoud' as const }];
  expect(ids(onderhoud.teBeoordelen(volledig, vandaag).verlopen)).toEqual(['a']);
  expect(onderhoud.teBeoordelen(volledig, vandaag).bijna).toEqual([]);
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
  expect(onderhoud.verlopenErkenningen(volledig, vandaag).map(({ erkenning: e }) => e.geldigTot)).toEqual([
    '2026-11-20',
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
