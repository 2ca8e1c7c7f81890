import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kanBestandsnaam } from '../../src/laden/bestandsnaam.ts';
import { keur } from '../../src/laden/keur.ts';
import { vragen } from '../../src/voorstel/formulieren.ts';
import { type Voorstelsoort, voorstelUit } from '../../src/voorstel/voorstel.ts';
import { interventieTekst, maakBestand } from '../hulp/content.ts';
import { proef } from '../hulp/eigenschap.ts';
import { methodeTekst, stand, studieTekst } from '../hulp/formulier.ts';
import { lijven } from '../hulp/vijandig.ts';

const brok = fc.oneof(
  fc.constantFrom(...Object.values(lijven).flat()),
  fc.constantFrom(
    '---',
    '### Titel',
    '### Type\n\nNetwerk',
    '<!--',
    '-->',
    '- [x] ',
    '_No response_',
    '/label ~studie',
  ),
  fc.constantFrom(
    'Zeg:',
    '\r\n',
    '\n\n',
    ': ',
    ' #',
    '"',
    "'",
    '&a',
    '*a',
    '|',
    '>',
    '\u0000',
    '\u202e',
    '\ud800',
    '🙂',
  ),
  fc.string({ unit: 'binary' }),
  fc.lorem({ maxCount: 12 }),
);
const antwoord = fc.array(brok, { maxLength: 6 }).map((delen) => delen.join(''));

/** Wat er mis is: een bestand dat er niet had mogen komen, of geen bestand zonder dat iets mist. */
function lek(soort: Voorstelsoort, tekst: string): string[] {
  const { bestand, gebreken } = voorstelUit(soort, tekst, stand);
  if (!bestand) return gebreken.length ? [] : ['geen bestand en geen reden'];
  return mankeert(soort, bestand);
}

function mankeert(soort: Voorstelsoort, { pad, inhoud }: { pad: string; inhoud: string }): string[] {
  const [, id = ''] = /^(?:interventies|studies)\/(.+)\.(?:mdx|yaml)$/.exec(pad) ?? [];
  return [
    ...keur(maakBestand(pad, inhoud)).problemen.map(({ controle }) => controle),
    ...(kanBestandsnaam(id) ? [] : [`de naam ${pad}`]),
    ...(soort === 'studie' || inhoud.includes('\nstatus: concept\n') ? [] : ['geen concept']),
  ];
}

test('willekeurige tekst gooit nooit en geeft nooit een bestand dat de keuring weigert', () => {
  fc.assert(
    fc.property(fc.constantFrom('methode' as const, 'studie' as const), antwoord, (soort, tekst) => {
      expect(lek(soort, tekst)).toEqual([]);
    }),
    proef(300),
  );
});

test('een formulier waarvan één antwoord willekeurig is, ook niet; en soms is het goed', { timeout: 120_000 }, () => {
  let goed = 0;
  const pad = fc.constantFrom(...vragen.methode.map((vraag) => vraag.pad));
  fc.assert(
    fc.property(pad, antwoord, (naam, tekst) => {
      const heel = methodeTekst({ [naam]: tekst });
      if (voorstelUit('methode', heel, stand).bestand) goed++;
      expect(lek('methode', heel)).toEqual([]);
    }),
    proef(300),
  );
  fc.assert(
    fc.property(antwoord, antwoord, (verwijzing, vond) => {
      expect(lek('studie', studieTekst({ verwijzing, vond }))).toEqual([]);
    }),
    proef(200),
  );
  // Anders toetst deze test niets: bijna alles zou dan geweigerd zijn.
  expect(goed).toBeGreaterThan(10);
});

test('de zoeker naar lekken vindt een slecht bestand', () => {
  expect(mankeert('studie', { pad: 'studies/a.yaml', inhoud: 'verwijzing: x\n' })).toContain('veld-lengte');
  expect(
    mankeert('methode', { pad: 'interventies/con.mdx', inhoud: interventieTekst({ status: 'gearchiveerd' }) }),
  ).toEqual(['de naam interventies/con.mdx', 'geen concept']);
});
