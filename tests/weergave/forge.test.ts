import { expect, test } from 'vitest';
import { bewerkAdres, type Forge, formulierAdres } from '../../src/weergave/bijdragen/forge.ts';

const github: Forge = { soort: 'github', adres: 'https://forge.example/vakwerk/vakwerk/', tak: 'main', aanmelden: '' };
const gitlab: Forge = { ...github, soort: 'gitlab', tak: 'hoofd' };

test('een bestand bewerken gaat naar de ingestelde tak, in de vorm van de forge', () => {
  expect(bewerkAdres(github, 'content/a.mdx')).toBe('https://forge.example/vakwerk/vakwerk/edit/main/content/a.mdx');
  expect(bewerkAdres(gitlab, 'content/a.mdx')).toBe('https://forge.example/vakwerk/vakwerk/-/edit/hoofd/content/a.mdx');
});

test('een formulier is op GitHub al ingevuld, per vraag', () => {
  const adres = new URL(formulierAdres(github, 'melding', 'Een & ander', { bladzijde: 'https://vakwerk.example/a/' }));
  expect(adres.pathname).toBe('/vakwerk/vakwerk/issues/new');
  expect(Object.fromEntries(adres.searchParams)).toEqual({
    template: 'melding.yml',
    title: 'Een & ander',
    bladzijde: 'https://vakwerk.example/a/',
  });
});

test('op GitLab is het de hele tekst met haar label, of het sjabloon; nooit allebei', () => {
  const melding = new URL(
    formulierAdres(gitlab, 'melding', 'Een & ander', { bladzijde: 'https://vakwerk.example/a/' }),
  );
  expect(melding.pathname).toBe('/vakwerk/vakwerk/-/issues/new');
  expect(melding.searchParams.get('issue[title]')).toBe('Een & ander');
  const tekst = melding.searchParams.get('issue[description]');
  for (const deel of ['### Bladzijde\n\nhttps://vakwerk.example/a/\n', '### Wat is er?', 'niets over een klant'])
    expect(tekst).toContain(deel);
  expect(tekst).toMatch(/\n\/label ~melding$/);
  expect(melding.searchParams.has('issuable_template')).toBe(false);

  const studie = new URL(formulierAdres(gitlab, 'studie', 'Studie: ', { interventies: 'ips' }));
  expect(Object.fromEntries(studie.searchParams)).toEqual({ 'issue[title]': 'Studie: ', issuable_template: 'studie' });
});
