import { describe, expect, test } from 'vitest';
import type { Bibliotheek } from '../../src/kern/bibliotheek.ts';
import type { Bron } from '../../src/kern/bron.ts';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import { voorrang } from '../../src/weergave/onderhoud/eerst.ts';
import { onderhoudsbord } from '../../src/weergave/onderhoud/onderhoud.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { maakBron, maakInterventie } from '../hulp/maak.ts';
import { onderzoek, punten, smal } from '../kern/hulp.ts';

type Velden = Record<string, Record<string, unknown>>;
const volledigVan = (velden: Velden) =>
  Object.entries(velden).map(
    ([id, v]) =>
      ({ ...maakInterventie({ titel: `Methode ${id}`, ...v }), id, lijf: { html: '', koppen: [] } }) as Interventie,
  );
const beoordeeld = { beoordelaars: [{ naam: 'Een naam', rol: 'trainer', datum: '2026-01-01' }] };

/** Wat er bovenaan kan staan, als soort en klus. */
function eerst(velden: Velden, bronnen: readonly Bron[] = [], anders: (b: Bibliotheek) => Bibliotheek = (b) => b) {
  const bibliotheek = anders(maakBibliotheek(velden, bronnen));
  return onderhoudsbord({ bibliotheek, volledig: volledigVan(velden), problemen: [], forge: undefined }).eerst;
}
const van = (alle: ReturnType<typeof eerst>, id: string) => alle.find(({ soort }) => soort.id === id);
/** Alsof de tekst van elke methode deze bronnen noemt. */
const noemt =
  (...bronnen: string[]) =>
  (b: Bibliotheek): Bibliotheek => ({ ...b, interventies: b.interventies.map((i) => ({ ...i, bronnen })) });

test('elke klus bovenaan is de eerste van haar soort op het bord, zegt waarom, en de soorten staan op volgorde', () => {
  const { eerst, soorten } = onderhoudsbord({
    bibliotheek: inhoud.bibliotheek,
    volledig: inhoud.interventies,
    problemen: inhoud.problemen,
    forge: undefined,
  });
  expect(eerst.length).toBeGreaterThanOrEqual(3);
  const volgorde = Object.keys(voorrang);
  const plaatsen = eerst.map(({ soort }) => volgorde.indexOf(soort.id));
  expect(plaatsen).toEqual(plaatsen.toSorted((a, b) => a - b));
  expect(new Set(plaatsen).size).toBe(plaatsen.length);
  for (const { soort, href, waarom } of eerst) {
    expect(soorten.find(({ id }) => id === soort.id)?.klussen[0]?.href).toBe(href);
    expect(waarom).toMatch(/^\p{Lu}.+\.$/u);
  }
});

describe('een methode over haar datum', () => {
  test('gaat pas voor als het te laat is, de langst verlopen eerst', () => {
    const klus = van(
      eerst({ later: { beoordelenVoor: '2027-05-01' }, eerder: { beoordelenVoor: '2027-01-01' } }),
      'beoordelen',
    );
    expect(klus).toMatchObject({ tekst: 'Methode eerder', vanaf: '2027-01-01' });
    expect(klus?.waarom).toContain('voor 1 januari 2027');
  });

  test('gaat altijd voor als de redactie haar op *toe aan onderhoud* zette', () => {
    const [methode] = volledigVan({ a: { beoordelenVoor: '2030-01-01' } });
    const volledig = [{ ...methode, status: 'toe-aan-onderhoud' } as Interventie];
    const bord = onderhoudsbord({ bibliotheek: maakBibliotheek({ a: {} }), volledig, problemen: [], forge: undefined });
    expect(van(bord.eerst, 'beoordelen')).toMatchObject({ tekst: 'Methode a', vanaf: '' });
  });
});

describe('een bron die niet meer geldt', () => {
  const oud = maakBron({ id: 'oud', stand: 'vervangen', vervangenDoor: 'nieuw' });
  const nieuw = maakBron({ id: 'nieuw' });

  test('gaat voor zolang een methode haar noemt zonder wat ervoor in de plaats kwam', () => {
    const klus = van(eerst({ a: {} }, [oud, nieuw], noemt('oud')), 'bron-vervallen');
    expect(klus?.href).toBe('/bronnen/oud/');
    expect(klus?.waarom).toContain('Methode a');
  });

  test('is geen klus als de nieuwe er ook staat, of als niemand haar noemt', () => {
    expect(van(eerst({ a: {} }, [oud, nieuw], noemt('oud', 'nieuw')), 'bron-vervallen')).toBeUndefined();
    expect(van(eerst({ a: {} }, [oud, nieuw]), 'bron-vervallen')).toBeUndefined();
  });
});

describe('een methode die niemand beoordeelde', () => {
  const sterk = onderzoek({ id: 'sterk', schatting: smal.positief });
  const zwak = onderzoek({ id: 'zwak', schatting: smal['geen-verschil'], vond: 'geen-verschil' });

  test('gaat voor naar wat lezers er als eerste op bouwen: het gunstigste bewijs over werk', () => {
    const velden = { a: { bewijs: [rijOver([zwak])] }, b: { bewijs: [rijOver([sterk])] }, c: {} };
    expect(van(eerst(velden, [sterk, zwak]), 'nog-niet-beoordeeld')?.tekst).toBe('Methode b');
  });

  test('is er niet meer als iedereen beoordeeld is', () => {
    expect(van(eerst({ a: beoordeeld }), 'nog-niet-beoordeeld')).toBeUndefined();
  });
});

describe('een oordeel over werk dat aan één bron hangt', () => {
  const half = onderzoek({ id: 'half', inhoud: 'samenvatting', schatting: smal.positief });
  const heel = onderzoek({ id: 'heel', inhoud: 'volledige-tekst', schatting: smal.positief });

  test('gaat voor als wij daarvan alleen de samenvatting lazen', () => {
    const klus = van(eerst({ a: { bewijs: [rijOver([half])] } }, [half]), 'bron-samenvatting');
    expect(klus).toMatchObject({ href: '/bronnen/half/', erbij: 'een oordeel over werk rust er alleen op' });
    expect(klus?.waarom).toContain('Methode a');
  });

  test('gaat niet voor als er een tweede bron is, of als het niet over werk gaat', () => {
    const met = (rij: Record<string, unknown>) =>
      van(eerst({ a: { bewijs: [rij] } }, [half, heel]), 'bron-samenvatting');
    expect(met(rijOver([half, heel]))).toBeUndefined();
    expect(met(rijOver([half], { uitkomst: 'motivatie' }))).toBeUndefined();
  });
});

test('een ongelezen bron over werk gaat voor bij de methode waarvan wij het minst weten', () => {
  const ongelezen = ['a', 'b'].map((id) => onderzoek({ id: `ongelezen-${id}`, inhoud: 'secundair' })) as [Bron, Bron];
  const gelezen = onderzoek({ id: 'gelezen', schatting: smal.positief });
  const velden = { a: { bewijs: [rijOver([ongelezen[0], gelezen])] }, b: { bewijs: [rijOver([ongelezen[1]])] } };
  const klus = van(eerst(velden, [...ongelezen, gelezen]), 'bron-niet-gezien');
  expect(klus?.href).toBe('/bronnen/ongelezen-b/');
  expect(klus?.waarom).toContain('Methode b');
});

test('een gegeven dat in de bron op te zoeken is, zegt van welk niveau naar welk niveau het oordeel kan', () => {
  const bron = onderzoek({ id: 'een', schatting: punten(8) });
  const klus = van(eerst({ a: { bewijs: [rijOver([bron])] } }, [bron]), 'op-te-zoeken');
  expect(klus?.waarom).toContain('van beperkt bewijs naar redelijk bewijs');
});
