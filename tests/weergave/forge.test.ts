import { expect, test } from 'vitest';
import { bewerkAdres, type Forge, meldAdres } from '../../src/weergave/forge.ts';

const github: Forge = { soort: 'github', adres: 'https://forge.example/vakwerk/vakwerk/', tak: 'main', aanmelden: '' };
const gitlab: Forge = { ...github, soort: 'gitlab', tak: 'hoofd' };
const melding = { titel: 'Een & ander', tekst: 'Regel een\nRegel twee', label: 'bezwaar' };

test('een bestand bewerken gaat naar de ingestelde tak, in de vorm van de forge', () => {
  expect(bewerkAdres(github, 'content/a.mdx')).toBe('https://forge.example/vakwerk/vakwerk/edit/main/content/a.mdx');
  expect(bewerkAdres(gitlab, 'content/a.mdx')).toBe('https://forge.example/vakwerk/vakwerk/-/edit/hoofd/content/a.mdx');
});

test('een melding is op beide forges al ingevuld, met haar label', () => {
  const bijGithub = new URL(meldAdres(github, melding));
  expect(bijGithub.pathname).toBe('/vakwerk/vakwerk/issues/new');
  expect(Object.fromEntries(bijGithub.searchParams)).toEqual({
    title: melding.titel,
    body: melding.tekst,
    labels: 'bezwaar',
  });
  const bijGitlab = new URL(meldAdres(gitlab, melding));
  expect(bijGitlab.pathname).toBe('/vakwerk/vakwerk/-/issues/new');
  expect(bijGitlab.searchParams.get('issue[title]')).toBe(melding.titel);
  expect(bijGitlab.searchParams.get('issue[description]')).toBe(`${melding.tekst}\n\n/label ~bezwaar`);
});
