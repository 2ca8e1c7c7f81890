import { expect, test } from 'vitest';
import type { Forge } from '../../src/weergave/bijdragen/forge.ts';
import {
  bezwaarAdres,
  korteFormulieren,
  methodeVoorstellen,
  nietsGevonden,
  studieMelden,
  verbeterAdres,
  wegenOpBladzijde,
} from '../../src/weergave/bijdragen/verbeteren.ts';
import { metVraag } from '../../src/weergave/bijdragen/vond-niets.ts';

const forge: Forge = { soort: 'github', adres: 'https://forge.example/vakwerk/vakwerk', tak: 'main', aanmelden: '' };
const vraag = (href: string) => Object.fromEntries(new URL(href).searchParams);

test('verbeteren gaat naar het bestand op de forge, of naar de uitleg als er geen forge is', () => {
  const bestand = 'interventies/ips.mdx';
  expect(verbeterAdres(forge, bestand)).toBe(
    'https://forge.example/vakwerk/vakwerk/edit/main/content/interventies/ips.mdx',
  );
  expect(verbeterAdres(undefined, bestand)).toBe('/bijdragen/');
});

test('op elke bladzijde kun je iets melden, en verbeteren alleen als zij een eigen bestand heeft', () => {
  const bladzijde = { titel: 'Begrippen', adres: 'https://vakwerk.example/begrippen/' };
  const [verbeter, meld, ...meer] = wegenOpBladzijde(forge, { ...bladzijde, bestand: 'begrippen.yaml' });
  expect(verbeter?.href).toBe('https://forge.example/vakwerk/vakwerk/edit/main/content/begrippen.yaml');
  expect(vraag(meld?.href ?? '')).toEqual({
    template: 'melding.yml',
    title: 'Melding: Begrippen',
    bladzijde: bladzijde.adres,
  });
  expect(meer).toEqual([]);
  expect(wegenOpBladzijde(forge, bladzijde).map(({ naam }) => naam)).toEqual(['Iets melden']);
});

test('zonder forge gaat elke weg naar de uitleg op deze site', () => {
  const wegen = [
    ...wegenOpBladzijde(undefined, { titel: 'A', adres: 'https://vakwerk.example/a/', bestand: 'begrippen.yaml' }),
    methodeVoorstellen(undefined),
    studieMelden(undefined, 'ips'),
  ];
  expect(wegen.map(({ href }) => href)).toEqual([
    '/bijdragen/',
    '/bijdragen/#voorstellen',
    '/bijdragen/#voorstellen',
    '/bijdragen/#voorstellen',
  ]);
});

test('wie niets vond, zegt met één klik wat hij zocht', () => {
  const adres = 'https://vakwerk.example/zoeken/';
  const zocht = 'geld & “werk” $& 100%';
  expect(vraag(metVraag(nietsGevonden(forge, adres).href, zocht))).toEqual({
    template: 'melding.yml',
    title: `Ik zocht “${zocht}” en vond niets`,
    bladzijde: adres,
    melding: `Ik zocht “${zocht}” en vond niets.`,
  });
  const gitlab = metVraag(nietsGevonden({ ...forge, soort: 'gitlab' }, adres).href, zocht);
  expect(vraag(gitlab)['issue[description]']).toContain(`Ik zocht “${zocht}” en vond niets.`);
  expect(metVraag(nietsGevonden(undefined, adres).href, zocht)).toBe('/bijdragen/#voorstellen');
});

test('elk kort formulier staat op de bladzijde over bijdragen; een link heeft het alleen met een forge', () => {
  expect(korteFormulieren(forge).map(({ href }) => vraag(href).template)).toEqual([
    'methode.yml',
    'studie.yml',
    'melding.yml',
    'bezwaar.yml',
  ]);
  expect(korteFormulieren(undefined).map(({ href }) => href)).toEqual(['', '', '', '']);
});

test('een studie melden neemt de interventie mee', () => {
  expect(vraag(studieMelden(forge, 'ips').href)).toEqual({
    template: 'studie.yml',
    title: 'Studie: ',
    interventies: 'ips',
  });
  expect(vraag(studieMelden(forge).href)).not.toHaveProperty('interventies');
  expect(vraag(methodeVoorstellen(forge).href)).toEqual({ template: 'methode.yml', title: 'Methode: ' });
});

test('wie een rij anders ziet, krijgt een ingevuld formulier op de forge, of de uitleg als er geen forge is', () => {
  const bezwaar = {
    interventie: 'IPS: plaatsen & steunen',
    rij: 'Werk gevonden (in de bijstand)',
    oordeel: 'Dit werkt. (Sterk bewijs)',
    adres: 'https://vakwerk.example/interventies/ips/#bewijs-werk-gevonden',
  };
  expect(vraag(bezwaarAdres(forge, bezwaar))).toEqual({
    template: 'bezwaar.yml',
    title: 'Ik zie dit anders: IPS: plaatsen & steunen, Werk gevonden (in de bijstand)',
    rij: 'IPS: plaatsen & steunen: Werk gevonden (in de bijstand)',
    bladzijde: bezwaar.adres,
    oordeel: bezwaar.oordeel,
  });
  expect(bezwaarAdres(undefined, bezwaar)).toBe('/over/bewijs/#bezwaar');
});
