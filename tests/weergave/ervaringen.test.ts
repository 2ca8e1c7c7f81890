import { expect, test } from 'vitest';
import { type Ervaring, ervaringSchema } from '../../src/kern/ervaring.ts';
import { bewijskaart } from '../../src/vragen/bewijskaart.ts';
import { bewijsdata } from '../../src/weergave/bewijsdata/bewijsdata.ts';
import { ervaringenMet } from '../../src/weergave/interventie/ervaringen.ts';
import { maakBibliotheek, rijOver } from '../hulp/bibliotheek.ts';
import { onderzoek } from '../kern/hulp.ts';

function ervaring(id: string, velden: Record<string, unknown> = {}, html = ''): Ervaring {
  const gelezen = ervaringSchema.parse({
    interventie: 'bellen',
    datum: '2026-01-01',
    rol: 'klantmanager',
    setting: 'Een middelgrote gemeente.',
    watGedaan: 'Vier keer samen gebeld.',
    watWerkte: 'Samen oefenen.',
    watNiet: 'Te weinig tijd.',
    ...velden,
  });
  return { ...gelezen, id, lijf: { html, koppen: [] } };
}

test('onder een interventie staan haar eigen ervaringen, nieuwste eerst', () => {
  const ervaringen = [
    ervaring('oud'),
    ervaring('nieuw', { datum: '2026-05-01', aangepast: ['Korter gebeld.'] }),
    ervaring('elders', { interventie: 'lopen' }),
  ];
  const gevonden = ervaringenMet('bellen', maakBibliotheek({}, [], { ervaringen }));
  expect(gevonden.map(({ id, datum }) => [id, datum])).toEqual([
    ['ervaring-nieuw', '1 mei 2026'],
    ['ervaring-oud', '1 januari 2026'],
  ]);
  expect(gevonden[0]?.aangepast).toEqual(['Korter gebeld.']);
  expect(gevonden[1]?.delen.map(({ kop }) => kop)).toEqual(['Wat er gedaan is', 'Wat werkte', 'Wat niet werkte']);
});

test('een ervaring telt nooit als bewijs: geen weging, aantal of gegeven verandert', () => {
  const bron = onderzoek({ ontwerp: 'kwalitatief' });
  const inhoud = { bellen: { bewijs: [rijOver([bron])] } };
  const zonder = maakBibliotheek(inhoud, [bron]);
  const met = maakBibliotheek(inhoud, [bron], { ervaringen: [ervaring('a'), ervaring('b')] });
  const site = { naam: 'Vakwerk', adres: 'https://vakwerk.example' };
  expect(bewijsdata(met, site)).toEqual(bewijsdata(zonder, site));
  expect(bewijskaart(met)).toEqual(bewijskaart(zonder));
});

test('twee teksten op één bladzijde delen geen anker, en hun kopjes staan onder dat van de ervaring', () => {
  const html =
    '<h2 id="tekst-zo">Zo</h2><p>Een id="x" in tekst<sup><a href="#user-content-fn-1" id="user-content-fnref-1" aria-describedby="footnote-label">1</a></sup> <a href="/begrippen/">b</a></p><h3 id="tekst-a">A</h3>';
  const ervaringen = [ervaring('een', {}, html), ervaring('twee', {}, html)];
  const gevonden = ervaringenMet('bellen', maakBibliotheek({}, [], { ervaringen }));
  const ids = gevonden.flatMap((e) => [...e.html.matchAll(/<[^>]* id="([^"]*)"/g)].map(([, id]) => id));
  expect(new Set(ids).size).toBe(6);
  expect(gevonden[0]?.html).toBe(
    '<h4 id="ervaring-een-tekst-zo">Zo</h4><p>Een id="x" in tekst<sup><a href="#ervaring-een-user-content-fn-1" id="ervaring-een-user-content-fnref-1" aria-describedby="ervaring-een-footnote-label">1</a></sup> <a href="/begrippen/">b</a></p><h5 id="ervaring-een-tekst-a">A</h5>',
  );
});
