import { describe, expect, test } from 'vitest';
import type { Probleem } from '../../src/kern/probleem.ts';
import { keur } from '../../src/laden/keur.ts';
import { laad } from '../../src/laden/laad.ts';
import { melding, meldingen } from '../../src/laden/melding.ts';
import { interventieTekst, maakBestand, maakMap } from '../hulp/content.ts';

const probleem: Probleem = {
  bestand: 'interventies/gesprek.mdx',
  plek: { regel: 9, kolom: 5 },
  ernst: 'fout',
  controle: 'bron-bestaat',
  gevonden: 'bron `smit-2091`, die niet bestaat',
  verwacht: 'de naam van een bestand in bronnen/',
  doe: 'Verbeter de spelling.',
};

test('een melding zegt waar, wat, wat dan wel en wat te doen', () => {
  expect(melding(probleem, 'content/')).toBe(
    'content/interventies/gesprek.mdx:9:5  bron `smit-2091`, die niet bestaat; verwacht: de naam van een bestand in bronnen/.  (bron-bestaat)\n    Verbeter de spelling.',
  );
});

test('een waarschuwing heet zo, en een probleem van een heel bestand heeft geen verzonnen plek', () => {
  const { plek: _, ...zonderPlek } = probleem;
  expect(melding({ ...zonderPlek, ernst: 'waarschuwing' }, 'content/')).toMatch(
    /^content\/interventies\/gesprek\.mdx {2}waarschuwing: bron/,
  );
});

test('het slot telt fouten en waarschuwingen', () => {
  expect(meldingen([])).toBe('0 fouten, 0 waarschuwingen');
  expect(
    meldingen([probleem, { ...probleem, ernst: 'waarschuwing' }])
      .split('\n')
      .at(-1),
  ).toBe('1 fout, 1 waarschuwing');
});

describe('wat een bijdrager schrijft, wordt in een log nooit een opdracht', () => {
  /** Zoals de runner van GitHub een logregel leest (actions/runner, ActionCommand.cs). */
  const isOpdracht = (regel: string) => regel.trimStart().startsWith('::') || regel.includes('##[');
  const kwaad = [
    '::error file=x::kwaad',
    'a\n::error::kwaad',
    'a\r\n  ::set-output name=x::kwaad',
    'a\u2028::error::kwaad',
    '##[error]kwaad',
    'a ##[add-mask]e',
    '\x1b[2Kgewist',
    '\u202egewist',
  ];

  test('de lezer van deze test herkent een opdracht', () => {
    expect(kwaad.flatMap((tekst) => tekst.split(/[\r\n]/)).filter(isOpdracht)).toHaveLength(5);
  });

  test.skipIf(process.platform === 'win32').each(kwaad)('als bestandsnaam: %j', async (naam) => {
    const map = await maakMap({ [naam.replaceAll('/', '')]: '', [`interventies/${naam}.mdx`]: '' });
    const { problemen } = await laad(map);
    for (const voor of ['', 'content/']) veilig(meldingen(problemen, voor), 2 * 2 + 1);
  });

  test.each(kwaad)('als waarde, veldnaam, code, kopje, adres of onderdeel: %j', (tekst) => {
    const { problemen } = keur(
      maakBestand(
        'interventies/a.mdx',
        interventieTekst(
          { type: tekst, titel: `${tekst} `, versie: tekst, [tekst]: 1, situaties: tekst },
          `## ${tekst}\n\n[a](<${tekst.replaceAll(/\s/g, '')}>)\n`,
        ),
      ),
    );
    expect(problemen.length).toBeGreaterThan(0);
    veilig(meldingen(problemen, ''), problemen.length * 2 + 1);
  });

  function veilig(log: string, regels: number) {
    expect(log.split(/\r\n|[\r\n\u2028\u2029]/)).toHaveLength(regels);
    expect(log.split('\n').filter(isOpdracht)).toEqual([]);
    expect(log.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }
});
