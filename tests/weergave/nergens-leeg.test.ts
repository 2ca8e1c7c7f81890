import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { antwoorden } from '../../src/vragen/situaties.ts';
import { agenda } from '../../src/weergave/agenda/agenda.ts';
import { begrippenlijst } from '../../src/weergave/begrippen/begrippenlijst.ts';
import { bewijsWeergave } from '../../src/weergave/bewijs/bewijs.ts';
import { recept } from '../../src/weergave/bewijsdata/recept.ts';
import { veldgroepen } from '../../src/weergave/bewijsdata/uitleg.ts';
import { bewijsuitleg } from '../../src/weergave/bewijsuitleg/bewijsuitleg.ts';
import { bewijsvoorbeeld } from '../../src/weergave/bewijsuitleg/voorbeeld.ts';
import type { Forge } from '../../src/weergave/bijdragen/forge.ts';
import { veldenlijst } from '../../src/weergave/bijdragen/veldenlijst.ts';
import { korteFormulieren } from '../../src/weergave/bijdragen/verbeteren.ts';
import { bronWeergave } from '../../src/weergave/bronnen/bron.ts';
import { bronnenlijst } from '../../src/weergave/bronnen/bronnenlijst.ts';
import { onderzoekenlijst } from '../../src/weergave/bronnen/onderzoeken.ts';
import { studies } from '../../src/weergave/bronnen/studies.ts';
import { watHetVraagt } from '../../src/weergave/leiding/wat-het-vraagt.ts';
import { interventielijst } from '../../src/weergave/lijst/interventielijst.ts';
import { onderhoudsbord } from '../../src/weergave/onderhoud/onderhoud.ts';
import { beleid } from '../../src/weergave/site/beveiliging.ts';
import { bladrecords, bladWeergave } from '../../src/weergave/situaties/blad.ts';
import { situatiesWeergave } from '../../src/weergave/situaties/situaties.ts';
import { vergelijkbaar } from '../../src/weergave/vergelijken/vergelijking.ts';
import { wijzigingenWeergave } from '../../src/weergave/wijzigingen/wijzigingen.ts';
import { inhoud } from '../hulp/inhoud.ts';

/** Elke lege tekst in gewone gegevens, als het pad ernaartoe zonder nummers; van velden die leeg mogen zijn niet. */
function leeg(wat: unknown, mag: readonly string[] = [], pad = ''): string[] {
  if (typeof wat === 'string') return wat === '' && !mag.some((veld) => pad.endsWith(`.${veld}`)) ? [pad] : [];
  if (typeof wat !== 'object' || wat === null || '_zod' in wat) return [];
  return Object.entries(wat).flatMap(([naam, deel]) => leeg(deel, mag, Array.isArray(wat) ? pad : `${pad}.${naam}`));
}

test('geen vaste tekst die een bladzijde of een bestand noemt, is leeg', async () => {
  const modules = globSync('src/{kern,vragen,weergave}/**/*.ts');
  expect(modules.length).toBeGreaterThan(100);
  const paren = await Promise.all(modules.map(async (pad) => [pad, { ...(await import(resolve(pad))) }] as const));
  expect(paren.flatMap(([pad, module]) => leeg(module, ['uitleg', 'leeg'], pad))).toEqual([]);
});

const { bibliotheek, interventies, problemen } = inhoud;
const bronnen = [...bibliotheek.bronnen.values()];
const forge: Forge = { soort: 'github', adres: 'https://forge.example/vakwerk', tak: 'main', aanmelden: '' };
const stukken = { bibliotheek, volledig: interventies, problemen };

describe('waar onze inhoud staat, is alleen leeg wat leeg mag zijn:', () => {
  test.each<[string, () => unknown, string[]?]>([
    [
      'een bron',
      () => bronnen.map((bron) => bronWeergave(bron, bibliotheek)),
      ['gemeld', 'voorOnderzoekers', 'over', 'opmerking', 'vraagtekens', 'omstandigheden', 'vond'],
    ],
    ['de bronnenlijst', () => bronnenlijst(bibliotheek), ['uitleg', 'vond']],
    ['het register', () => onderzoekenlijst(bibliotheek), ['opmerking']],
    ['gemelde studies', () => studies(bibliotheek)],
    [
      'de begrippen',
      () => begrippenlijst(bibliotheek.begrippen, interventies),
      ['href', 'voluit', 'nagekeken', 'ookWel'],
    ],
    ['de agenda', () => agenda(bibliotheek, interventies), ['kop', 'elders', 'dichtstbij']],
    [
      'het bord van de redactie',
      () => onderhoudsbord({ ...stukken, forge }),
      ['erbij', 'bestand', 'verbeter', 'waarom', 'vanaf'],
    ],
    ['wat elke methode vraagt', () => watHetVraagt(interventies)],
    ['wat er veranderde', () => wijzigingenWeergave(bibliotheek), ['bezwaar']],
    [
      'een rij bewijs',
      () => interventies.flatMap(({ bewijs = [] }) => bewijs.map((rij) => bewijsWeergave(rij, bibliotheek))),
      ['over', 'inzet', 'voorOnderzoekers', 'teltNiet', 'waarom', 'waaromNietHoger'],
    ],
    [
      'wat naast elkaar ligt',
      () => interventies.map((i) => vergelijkbaar(i, bibliotheek)),
      ['over', 'mits', 'bij', 'verder'],
    ],
    ['de situaties', () => situatiesWeergave(interventies), ['wie']],
    [
      'elk blad met situaties',
      () =>
        bladrecords(interventies, antwoorden(interventies, bibliotheek))
          .map(bladWeergave)
          .flatMap(({ zinnen }) => zinnen.map(({ antwoord: { bewijs: _, ...antwoord } }) => antwoord)),
    ],
    ['de filters van de lijst', () => ({ ...interventielijst(bibliotheek), regels: [], vakken: [] }), ['uitleg']],
    ['de uitleg van het bewijs', bewijsuitleg],
    ['het voorbeeld daarbij', () => interventies.map(({ id }) => bewijsvoorbeeld(bibliotheek, id)?.stappen)],
    ['de velden van de gegevens', veldgroepen],
    ['de velden van een bijdrage', veldenlijst],
    ['de korte formulieren', () => korteFormulieren(forge)],
  ])('%s', (_, maak, mag) => {
    expect([...new Set(leeg(maak(), mag))]).toEqual([]);
  });
});

test('elk stuk van het recept om na te rekenen heeft woorden, ook zijn voorbeeld', () => {
  const delen = recept().stappen.flatMap(({ kop, inleiding, punten, slot, voorbeeld }) =>
    [inleiding, ...punten, ...slot, voorbeeld].map((deel) => [kop, deel.map(({ tekst }) => tekst).join('')]),
  );
  expect(delen.filter(([kop = '', tekst = '']) => !/\p{L}/u.test(kop) || !/\p{L}.*\s.*\p{L}/u.test(tekst))).toEqual([]);
  expect(leeg(recept().zinnen)).toEqual([]);
});

test('elke regel van het beveiligingsbeleid zegt iets', () => {
  for (const zoekt of [true, false]) {
    const regels = beleid(zoekt).split('; ');
    expect(regels.filter((regel) => !/^[a-z-]+ \S/.test(regel))).toEqual([]);
    expect(regels).toHaveLength(12);
  }
});
