import { describe, expect, test } from 'vitest';
import { uitkomsten } from '../../src/kern/bewijs/uitkomsten.ts';
import type { Interventie } from '../../src/kern/interventie/schema.ts';
import { idsIn } from '../../src/weergave/vergelijken/met.ts';
import { vergelijkbaar } from '../../src/weergave/vergelijken/vergelijking.ts';
import { vergelijktabel } from '../../src/weergave/vergelijken/vergelijktabel.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { inhoud } from '../hulp/inhoud.ts';
import { maakInterventie } from '../hulp/maak.ts';
import { onderzoek } from '../kern/hulp.ts';
import { volledig } from '../kern/volledig.ts';

const bron = onderzoek({
  id: 'proef',
  land: ['nederland'],
  populatie: { omschrijving: 'Mensen met bijstand.', stelsel: ['bijstand-achtig'] },
});
const maak = (id: string, velden: Record<string, unknown> = {}) =>
  vergelijkbaar(
    { ...maakInterventie({ titel: `Methode ${id}`, ...velden }), id, lijf: { html: '', koppen: [] } } as Interventie,
    maakBibliotheek({}, [bron]),
  );
const met = maak('met', {
  bewijs: [rijOver([bron], { variant: 'advies' }), rijOver([], { uitkomst: 'welbevinden' })],
  vorm: ['groep'],
});
const zonder = maak('zonder');
const cellen = (kop: string, klant = {}) => vergelijktabel([met, zonder], klant).find((rij) => rij.kop === kop)?.cellen;
const teksten = (kop: string, klant = {}) =>
  cellen(kop, klant)?.map((cel) =>
    cel.map((regel) => (regel.soort === 'oordeel' ? `${regel.over}: ${regel.zin}` : regel.tekst)),
  );

test('elke rij heeft voor elke interventie een cel, en geen rij is overal leeg', () => {
  for (const { kop, cellen: deze } of vergelijktabel([met, zonder], {})) {
    expect(deze, kop).toHaveLength(2);
    expect(deze.flat().length, kop).toBeGreaterThan(0);
  }
});

test('eerst voor wie het is, dan het bewijs over werk, dan de klant, dan wat je doet en wat het vraagt; elk deel wordt één keer genoemd', () => {
  const delen = vergelijktabel([met, zonder], { leeftijd: ['50-plus'] }).map(({ deel }) => deel);
  expect(delen.filter(Boolean)).toEqual([
    'Voor wie',
    'Bewijs over werk',
    'Past dit bij mijn klant?',
    'Wat je doet',
    'Wat het vraagt',
    'Bewijs over iets anders',
  ]);
});

test('voor wie een methode is, staat boven wat zij oplevert', () => {
  const [eerste] = vergelijktabel([maak('vol', volledig('plaatsing', { bewijs: undefined })), zonder], {});
  expect(eerste).toMatchObject({ deel: 'Voor wie', cellen: [[{ tekst: 'Iedereen die werk zoekt.' }], [{}]] });
});

test('naast elkaar ligt wat een keuze bepaalt, en van de valkuilen de eerste', () => {
  const velden = volledig('plaatsing', { vorm: ['groep', 'individueel'], bewijs: undefined });
  const { kenmerken } = maak('vol', { ...velden, valkuilen: ['Je duwt. Stop dan.', 'Je wacht. Begin dan.'] });
  const regels = Object.fromEntries(kenmerken.map(({ kop, regels: deze }) => [kop, deze]));
  expect(kenmerken.map(({ deel }) => deel).filter((deel, plek, alle) => deel !== alle[plek - 1])).toEqual([
    'Wat je doet',
    'Wat het vraagt',
  ]);
  expect(regels).toMatchObject({
    'Niet geschikt voor': ['Mensen in crisis.'],
    Wanneer: ['Op elk moment dat het uitkomt.'],
    'Gaat vaak mis': ['Je duwt. Stop dan.'],
    Tijd: ['Een kwartier.'],
    'Wie het doet': ['Klantmanager'],
    'Van je organisatie': ['Tijd voor een gesprek.'],
    'Vrijwillig of verplicht': ['Vrijwillig'],
    Vorm: ['Groep, Individueel'],
    Uitkering: ['Participatiewet'],
  });
});

test('de uitkomsten staan in de volgorde van hun lijst, ook als de ene methode er andere heeft', () => {
  const over = (uitkomst: string) => ({ bewijs: [rijOver([], { uitkomst })] });
  const rijen = vergelijktabel([maak('a', over('uren-werk')), maak('b', over('werk-gevonden'))], {});
  expect(rijen.slice(1, 3).map(({ kop }) => kop)).toEqual([uitkomsten['werk-gevonden'], uitkomsten['uren-werk']]);
});

test('een oordeel heeft zijn teken, zijn woorden en de weg naar het bewijs; bij de ander blijft de cel leeg', () => {
  const [cel, leeg] = cellen('Werk gevonden') ?? [];
  expect(cel).toMatchObject([
    {
      soort: 'oordeel',
      over: 'Advies',
      zin: 'dit werkt misschien, voor zover wij lazen.',
      meter: { label: 'beperkt bewijs, 1 onderzoek', voorZoverWijLazen: true },
    },
  ]);
  expect(leeg).toEqual([]);
});

test('zegt een methode over meer groepen hetzelfde, dan staat dat er één keer met de groepen ervoor', () => {
  const rijen = ['jongeren', 'ouderen'].map((subgroep) => rijOver([], { subgroep }));
  const { bewijs } = maak('groepen', { bewijs: [...rijen, rijOver([])] });
  expect(bewijs.map(({ over, zin }) => [over, zin])).toEqual([
    ['jongeren; ouderen', 'dat weten we niet.'],
    ['', 'dat weten we niet.'],
  ]);
});

test('een kenmerk dat niemand heeft, maakt geen rij', () => {
  expect(cellen('Vorm')?.map((cel) => cel.length)).toEqual([1, 0]);
  expect(cellen('Niet geschikt voor')).toBeUndefined();
});

describe('past dit bij mijn klant?', () => {
  test('zonder klant is die rij er niet', () => {
    expect(cellen('Onderzoek over werk')).toBeUndefined();
  });

  test('met een klant staat het één keer bij elke interventie, en niet nog eens bij elke uitkomst', () => {
    const klant = { stelsel: ['bijstand-achtig'] };
    expect(teksten('Onderzoek over werk', klant)?.[0]?.[0]).toContain('Je antwoord komt overeen');
    expect(teksten('Werk gevonden', klant)?.flat().join()).not.toContain('Je antwoord');
    expect(teksten('Onderzoek over werk', klant)?.[1]?.[0]).toContain('Hierover telt geen onderzoek mee.');
  });
});

test('wat beslist staat er in het kort: wat, voor wie, tijd, bewijs over werk, en of het een plicht kan zijn', () => {
  const doelgroep = { omschrijving: 'Mensen die lang werk zoeken. Ook jongeren die dat willen.', codes: ['migranten'] };
  const { inHetKort } = maak('kort', { doelgroep, vrijwilligheid: 'verplicht-mogelijk', bewijs: [rijOver([bron])] });
  expect(inHetKort.map(({ kop }) => kop)).toEqual(['Wat', 'Voor wie', 'Tijd', 'Bewijs over werk', 'Vrij of plicht']);
  expect(inHetKort[1]?.tekst).toBe('Mensen die lang werk zoeken.');
  expect(inHetKort[3]?.tekst).toMatch(/^Werk gevonden: .*\(.*\)\.$/);
  expect(inHetKort[4]?.tekst).toBe('Verplicht kan');
});

test('in een adres telt alleen wat een id kan zijn, en elk maar één keer', () => {
  expect(idsIn('?met=ips&met=../x&met=ips&met=%3Cb%3E&met=&utm=1&met=coral-beslishulp')).toEqual([
    'ips',
    'coral-beslishulp',
  ]);
});

test('van geen interventie zijn de gegevens zo groot dat een telefoon erop wacht', async () => {
  const { interventies, bibliotheek } = inhoud;
  for (const i of interventies) expect(JSON.stringify(vergelijkbaar(i, bibliotheek)).length, i.id).toBeLessThan(20_000);
});
