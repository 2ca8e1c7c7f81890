import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { controles, waarschuwingen } from '../../src/kern/controles.ts';
import { inMarkdown } from '../../src/terugkoppeling/markdown/commentaar.ts';
import { meeste, verslagSchema } from '../../src/terugkoppeling/verslag.ts';
import { voorbeeldenUit } from '../../src/terugkoppeling/voorbeelden.ts';
import { maakProbleem, omgeving, verslagVan } from './hulp.ts';

const a = { interventies: { a: {} } };
const anders = { interventies: { a: { tijd: 'Een half uur.' } } };

test('er is niets veranderd: dat staat er, en verder niets', () => {
  expect(inMarkdown(verslagVan(a, a), omgeving)).toBe(
    '<!-- vakwerk -->\n## Vakwerk keek je wijziging na\n\nAan de inhoud is niets veranderd.\n',
  );
});

test('een fout zegt wat er staat, wat verwacht was, een voorbeeld en waar de uitleg is', () => {
  const markdown = inMarkdown(verslagVan(a, { ...anders, problemen: [maakProbleem()] }), omgeving);
  for (const deel of [
    'Je veranderde `interventies/a.mdx`.',
    '**Eén ding moet anders**',
    '- **Regel 3, teken 5**',
    '  - Er staat: `"klaar"` bij `status`',
    '  - Verwacht: een van: concept, gepubliceerd',
    '  - Kies een status.',
    '  - Voorbeeld: niet `status: klaar`, wel `status: concept`',
    '  - [Uitleg bij veld-keuze](https://forge.example/vakwerk/README.md#veld-keuze)',
  ])
    expect(markdown).toContain(deel);
});

test('zonder fouten staat er dat alles klopt, en waar het voorbeeld is; met een fout is er geen voorbeeld', () => {
  const goed = inMarkdown(verslagVan(a, anders), omgeving);
  expect(goed).toContain('**Alles klopt.**');
  expect(goed).toContain('(https://forge.example/vakwerk/voorbeeld)');
  expect(inMarkdown(verslagVan(a, { ...anders, problemen: [maakProbleem()] }), omgeving)).not.toContain('/voorbeeld');
});

describe('welke problemen erin staan', () => {
  const elders = maakProbleem({ bestand: 'interventies/b.mdx' });
  const raad = (gevonden: string) => maakProbleem({ ernst: 'waarschuwing', controle: 'zin-lang', gevonden });

  test('alle fouten van een gewijzigd bestand, ook die er al stonden', () => {
    const fout = maakProbleem();
    expect(verslagVan({ ...a, problemen: [fout] }, { ...anders, problemen: [fout] }).fouten).toHaveLength(1);
  });

  test('een fout die door de wijziging in een ander bestand ontstaat, en niet wat daar al stond', () => {
    expect(verslagVan(a, { ...anders, problemen: [elders] }).fouten).toHaveLength(1);
    const lager = { ...elders, plek: { regel: 9, kolom: 1 } };
    expect(verslagVan({ ...a, problemen: [elders] }, { ...anders, problemen: [lager] }).fouten).toEqual([]);
  });

  test('alleen nieuwe waarschuwingen; wat er al stond, wordt geteld', () => {
    const verslag = verslagVan(
      { ...a, problemen: [raad('oud')] },
      { ...anders, problemen: [raad('oud'), raad('nieuw')] },
    );
    expect(verslag.waarschuwingen.map(({ gevonden }) => gevonden)).toEqual(['nieuw']);
    const markdown = inMarkdown(verslag, omgeving);
    expect(markdown).toContain('Dit houdt niets tegen. Jij beslist. In deze bestanden stond er al één');
    expect(markdown).toContain('**Alles klopt.**');
  });
});

test('wat het programma zelf kan, staat erbij als het om een gewijzigd bestand gaat', () => {
  const markdown = inMarkdown(
    verslagVan(a, anders, [
      { bestand: 'interventies/a.mdx', gedaan: ['datums geschreven als JJJJ-MM-DD (regel 3)'] },
      { bestand: 'interventies/elders.mdx', gedaan: ['tabs vervangen'] },
    ]),
    omgeving,
  );
  expect(markdown).toContain('- `interventies/a.mdx`\n  - datums geschreven als JJJJ-MM-DD (regel 3)');
  expect(markdown).not.toContain('elders');
});

describe('een verslag van iemand anders', () => {
  const goed = JSON.parse(JSON.stringify(verslagVan(a, { ...anders, problemen: [maakProbleem()] })));

  test('komt door het schema als het er een is', () => {
    expect(verslagSchema.safeParse(goed).success).toBe(true);
  });

  test.each<[string, object]>([
    ['een veld te veel', { erbij: 1 }],
    ['een controle die niet bestaat', { fouten: [{ ...maakProbleem(), controle: 'x](https://kwaad.example)' }] }],
    ['een bladzijde met een adres elders', { bladzijden: [{ titel: 'x', pad: '//kwaad.example' + ')' }] }],
    ['een bladzijde buiten de map', { bladzijden: [{ titel: 'x', pad: '/../../etc/' }] }],
    ['een te lange tekst', { fouten: [maakProbleem({ gevonden: 'x'.repeat(5000) })] }],
    ['te veel', { fouten: Array(meeste + 1).fill(maakProbleem()) }],
  ])('niet met %s', (_, erbij) => {
    expect(verslagSchema.safeParse({ ...goed, ...erbij }).success).toBe(false);
  });

  test('van ons past altijd', () => {
    const groot = verslagVan(a, {
      ...anders,
      problemen: Array.from({ length: meeste + 50 }, (_, i) => maakProbleem({ gevonden: `${i}${'x'.repeat(3000)}` })),
    });
    expect(verslagSchema.safeParse(groot).success).toBe(true);
    expect(groot.aantallen.fouten).toBe(meeste + 50);
  });
});

test('bij elke controle geeft content/README.md een voorbeeld', () => {
  const voorbeelden = voorbeeldenUit(readFileSync('content/README.md', 'utf8'));
  expect([...voorbeelden.keys()]).toEqual(Object.keys({ ...controles, ...waarschuwingen }));
  expect(voorbeelden.get('veld-keuze')).toEqual({ niet: '`status: klaar`', wel: '`status: in-beoordeling`' });
});
