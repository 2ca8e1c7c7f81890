import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lees, schrijf } from '../../src/redactie/bestand.ts';

const tekst = `---
# Overgenomen uit het werkboek van de groep.
type: netwerk
titel: Koffie # werktitel
situaties:
  # Deze zei iemand bij de intake.
  - Ik ken niemand die mij helpt.
  # Bedacht.
  - Ik durf niemand te vragen.
context:
  # Nog navragen.
  land: Nederland
  setting: Gemeente
# Slot.
---

## Wat is het?

Een gesprek.
`;
const velden = () => lees('interventie', tekst);

test('bewaren zonder wijziging laat een bestand met opmerkingen precies zoals het was', () => {
  expect(schrijf('interventie', velden())).toBe(tekst);
});

test('een opmerking blijft bij haar veld en bij haar regel in een lijst, wat er ook verandert', () => {
  const nieuw = schrijf('interventie', {
    ...velden(),
    titel: 'Thee',
    inEenZin: 'Je drinkt thee.',
    situaties: ['Nieuw vooraan.', 'Ik ken niemand die mij helpt.', 'Ik durf echt niemand te vragen.'],
    context: { land: 'België', setting: 'Gemeente' },
  });
  expect(nieuw).toContain(
    '# Overgenomen uit het werkboek van de groep.\ntype: netwerk\ntitel: Thee # werktitel\ninEenZin: Je',
  );
  expect(nieuw).toContain('  # Bedacht.\n  - Ik durf echt niemand te vragen.');
  expect(nieuw).toContain('  # Nog navragen.\n  land: België');
  expect(nieuw).toContain('# Slot.\n---');
  for (const opmerking of tekst.match(/# .*/g) ?? [])
    if (!opmerking.startsWith('# Wat')) expect(nieuw).toContain(opmerking);
});

test('wat weg is, is ook uit het bestand', () => {
  const { situaties: _, ...rest } = velden();
  expect(schrijf('interventie', rest)).not.toContain('situaties');
});

test('met de YAML van eerst is één veld veranderen één regel verschil, ook als de velden in een andere volgorde staan', () => {
  for (const pad of globSync('content/bronnen/a*.yaml')) {
    const oud = readFileSync(pad, 'utf8');
    const nieuw = schrijf('bron', { ...lees('bron', oud), titel: 'Anders' }, oud);
    expect(nieuw, pad).toBe(oud.replace(/^titel: .*$/m, 'titel: Anders'));
  }
});

test('YAML die niet te lezen is, wordt niet bewaard maar nieuw geschreven', () => {
  expect(schrijf('bron', { titel: 'T' }, 'titel: [')).toBe('titel: T\njaar: null\n');
});
