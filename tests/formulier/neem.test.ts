import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { bekijk } from '../../scripts/neem/neem.ts';
import { schrijfBestanden } from '../../scripts/neem/schrijf.ts';
import { type Deel, type Pakket, schrijfPakket } from '../../src/formulier/pakket.ts';
import { beginDeel } from '../../src/formulier/soorten.ts';
import { lees } from '../../src/redactie/bestand.ts';
import { interventieTekst, maakMap, schrijf } from '../hulp/content.ts';
import { conceptvelden } from '../hulp/maak.ts';

const pakket = (...delen: Deel[]): Pakket => ({
  vakwerk: 'voorstel',
  vorm: 1,
  lees: '',
  naam: 'Proef',
  bericht: '',
  delen,
});
const nieuw = (velden: Record<string, unknown> = {}): Deel => ({
  ...beginDeel('interventie', '2026-12-01'),
  velden: conceptvelden({ titel: 'Koffie drinken', ...velden }),
});
const onderzoek: Deel = {
  soort: 'onderzoek',
  id: '',
  nieuw: true,
  velden: { id: 'proef-een', naam: 'Een bedachte proef', ontwerp: 'rct' },
};
const bron: Deel = {
  ...beginDeel('bron', '2026-12-01'),
  id: 'smit-2020-proef',
  velden: {
    soort: 'rapport',
    titel: 'Een bedachte proef',
    auteurs: [{ familie: 'Smit' }],
    jaar: 2020,
    url: 'https://example.org/proef',
    gecontroleerd: { verwijzing: 'bevestigd', inhoud: 'samenvatting', waar: 'example.org', wanneer: '2026-01-01' },
    ontwerp: 'rct',
    onderzoeken: ['proef-een'],
    bevindingen: [
      {
        id: 'werk',
        uitkomst: 'werk-gevonden',
        gemeten: null,
        richting: 'positief',
        plaats: 'bladzijde 3',
        schatting: { soort: 'woorden', tekst: 'Meer mensen vonden werk.' },
      },
    ],
  },
};
const metBewijs = nieuw({
  bewijs: [
    {
      uitkomst: 'werk-gevonden',
      toelichting: 'Eén bedacht onderzoek vond meer werk.',
      bevindingen: [{ bron: 'smit-2020-proef', bevinding: 'werk', directheid: 'zelfde' }],
    },
  ],
});
const register = '# Gesloten register.\n- id: eerder\n  naam: Een eerder onderzoek\n  ontwerp: voor-na\n';

test('een methode met haar bron en haar onderzoek komt in één keer binnen, en is daarna goed', async () => {
  const map = await maakMap({ 'onderzoeken.yaml': '[]\n' });
  const { bestanden, mis } = await bekijk(pakket(metBewijs, bron, onderzoek), map);
  expect(mis).toEqual([]);
  expect(bestanden.map(({ pad, oud }) => [pad, oud === null])).toEqual([
    ['interventies/koffie-drinken.mdx', true],
    ['bronnen/smit-2020-proef.yaml', true],
    ['onderzoeken.yaml', false],
  ]);
  expect(readdirSync(map)).toEqual(['onderzoeken.yaml']);
  await schrijfBestanden(map, bestanden);
  expect((await bekijk(pakket(metBewijs, bron), map)).bestanden).toEqual([]);
});

test('het register houdt zijn opmerkingen en krijgt er één onderzoek bij', async () => {
  const map = await maakMap({ 'onderzoeken.yaml': register });
  const { bestanden } = await bekijk(pakket(onderzoek), map);
  expect(bestanden[0]?.tekst).toBe(`${register}- id: proef-een\n  naam: Een bedachte proef\n  ontwerp: rct\n`);
});

test('wat er mis is staat er in één keer, met de naam van het veld op het formulier', async () => {
  const map = await maakMap();
  const fout = nieuw({
    titel: 'Koffie drinken',
    eersteZin: 'Kort',
    stappen: [{ titel: 'Vraag' }],
    'wat-is-het': 'Een <b>',
  });
  const { mis } = await bekijk(pakket(fout), map);
  expect(mis.map((wat) => wat.replace(/^Methode “Koffie drinken”,? ?/, ''))).toEqual([
    'Eerste zin: 4 tekens. Nodig: minstens 10 tekens. (veld-lengte)',
    expect.stringContaining('Stappen, nummer 1: Dit is nog niet ingevuld.'),
    expect.stringMatching(/tekst/),
  ]);
});

const interventie = interventieTekst({ titel: 'Thee drinken' }, '\n## Wat is het?\n\nThee.\n').replace(
  'titel:',
  '# Werktitel.\ntitel:',
);
const open = () => lees('interventie', interventie);
const beter = (velden: Record<string, unknown>): Deel => ({
  soort: 'interventie',
  id: 'thee',
  nieuw: false,
  velden: { ...open(), ...velden },
  was: open(),
});

test('een verbetering verandert alleen wat de schrijver veranderde, en een opmerking blijft staan', async () => {
  const map = await maakMap({ 'interventies/thee.mdx': interventie });
  const { bestanden, mis } = await bekijk(
    pakket(beter({ tijd: 'Een kwartier per keer.', 'kop-zoals-het-was': 'weg: 1' })),
    map,
  );
  expect(mis).toEqual([]);
  const regels = (tekst: string) => tekst.split('\n').filter((regel) => !interventie.split('\n').includes(regel));
  expect(regels(bestanden[0]?.tekst ?? '')).toEqual(['tijd: Een kwartier per keer.']);
  expect(bestanden[0]?.tekst).toContain('# Werktitel.\ntitel: Thee drinken');
});

test('veranderde intussen een ander hetzelfde veld, dan gaat geen van beide teksten verloren', async () => {
  const nu = interventie.replace(/^tijd: .*$/m, 'tijd: Twee uur per week.');
  const map = await maakMap({ 'interventies/thee.mdx': nu });
  const { bestanden, mis } = await bekijk(pakket(beter({ tijd: 'Een kwartier per keer.', titel: 'Samen thee' })), map);
  expect(mis).toEqual([expect.stringMatching(/Tijd veranderde intussen.*Een kwartier per keer\./)]);
  expect(bestanden[0]?.tekst).toContain('tijd: Twee uur per week.');
  expect(bestanden[0]?.tekst).toContain('titel: Samen thee');
});

test('iets nieuws schrijft nooit over iets heen, en een verbetering maakt nooit iets nieuws', async () => {
  const map = await maakMap({ 'interventies/koffie-drinken.mdx': interventieTekst() });
  expect((await bekijk(pakket(nieuw()), map)).mis[0]).toContain('er is al een bestand interventies/koffie-drinken.mdx');
  expect((await bekijk(pakket(beter({})), map)).mis[0]).toContain('interventies/thee.mdx is er niet meer');
});

test.each(['../../weg', 'a/b', 'con', 'Ä', '.git'])('een naam als %s wijst nooit buiten content/', async (id) => {
  const { bestanden, mis } = await bekijk(pakket({ ...nieuw(), id }), await maakMap());
  expect(bestanden).toEqual([]);
  expect(mis[0]).toContain('geen bestandsnaam te maken');
});

test('is een bestand of map een snelkoppeling, dan schrijft de opdracht er niet doorheen', async () => {
  const [map, elders] = [await maakMap(), await maakMap()];
  symlinkSync(elders, join(map, 'interventies'));
  const { bestanden } = await bekijk(pakket(nieuw()), map);
  await expect(schrijfBestanden(map, bestanden)).rejects.toThrow('Er is niets geschreven');
  expect(readdirSync(elders)).toEqual([]);
});

test('de opdracht toont het verschil, schrijft bij een fout niets, en bij een proef ook niet', {
  timeout: 120_000,
}, async () => {
  const map = await maakMap({ 'onderzoeken.yaml': register });
  const [goed, fout] = [join(map, '../goed.vakwerk.json'), join(map, '../fout.vakwerk.json')];
  await schrijf(join(map, '..'), {
    'goed.vakwerk.json': schrijfPakket({ ...pakket(onderzoek), bericht: 'Hoi\u001b[31m' }),
    'fout.vakwerk.json': schrijfPakket(pakket(nieuw({ eersteZin: 'Kort' }))),
  });
  const neem = (...opties: string[]) =>
    promisify(execFile)(process.execPath, ['scripts/neem.ts', '--content', map, ...opties]).catch((e) => e);
  const [proef, mis] = await Promise.all([neem(goed, '--proef'), neem(fout)]);
  expect(mis.stdout).toContain('Er is niets geschreven.');
  expect(proef.stdout).toContain('+- id: proef-een');
  expect(proef.stdout).toContain('Hoi\\u{1b}[31m');
  expect(readFileSync(join(map, 'onderzoeken.yaml'), 'utf8')).toBe(register);
});
