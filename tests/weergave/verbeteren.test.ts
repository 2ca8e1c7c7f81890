import { expect, test } from 'vitest';
import { gevraagdBestand, hashVan } from '../../src/redactie/adres.ts';
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

test('verbeteren opent het formulier met dat bestand, met en zonder forge; het bestand zelf is de tweede keuze', () => {
  const bestand = 'interventies/ips.mdx';
  expect(verbeterAdres(forge, bestand)).toBe('/redactie/?open=interventies%2Fips.mdx');
  expect(verbeterAdres(undefined, bestand)).toBe('/bijdragen/formulier/?soort=interventie&id=ips');
  expect(verbeterAdres(undefined, 'bronnen/b.yaml')).toBe('/bijdragen/formulier/?soort=bron&id=b');
  expect(verbeterAdres(undefined, 'begrippen.yaml')).toBe(
    '/bijdragen/formulier/?soort=melding&bladzijde=begrippen.yaml',
  );
  const wegen = wegenOpBladzijde(forge, { titel: 'IPS', adres: 'https://vakwerk.example/a/', bestand });
  expect(wegen.map(({ naam, href }) => [naam, href.startsWith('/redactie/')])).toEqual([
    ['Verbeter deze bladzijde', true],
    ['Verander het bestand zelf', false],
    ['Iets melden', false],
  ]);
});

test('het formulier vindt bij dat adres de verzameling waar het bestand in zit', () => {
  const gevraagd = gevraagdBestand(new URL(verbeterAdres(forge, 'interventies/ips.mdx'), 'https://a.example').search);
  expect(gevraagd).toEqual({ soort: 'interventie', id: 'ips' });
  expect(hashVan('interventie', 'ips', 'plaatsing')).toBe('#/collections/plaatsing/entries/ips');
  expect(hashVan('bron', 'b', '')).toBe('#/collections/bronnen/entries/b');
  for (const anders of ['', '?open=x/y.mdx', '?open=bronnen/b.mdx', '?open=../bronnen/b.yaml'])
    expect(gevraagdBestand(anders), anders).toBeNull();
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

test('zonder forge opent elke weg het formulier op deze site, met wat de bladzijde al weet', () => {
  const wegen = [
    ...wegenOpBladzijde(undefined, { titel: 'A', adres: 'https://vakwerk.example/a/', bestand: 'begrippen.yaml' }),
    methodeVoorstellen(undefined),
    studieMelden(undefined, 'ips'),
  ];
  expect(wegen.map(({ href }) => href)).toEqual([
    '/bijdragen/formulier/?soort=melding&bladzijde=begrippen.yaml',
    '/bijdragen/formulier/?soort=melding&bladzijde=https%3A%2F%2Fvakwerk.example%2Fa%2F',
    '/bijdragen/formulier/',
    '/bijdragen/formulier/?soort=studie&interventies=ips',
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
  const zonder = new URL(metVraag(nietsGevonden(undefined, adres).href, zocht), adres);
  expect(Object.fromEntries(zonder.searchParams)).toEqual({
    soort: 'melding',
    bladzijde: adres,
    melding: `Ik zocht “${zocht}” en vond niets.`,
  });
});

test('elk kort formulier staat op de bladzijde over bijdragen, met en zonder forge', () => {
  expect(korteFormulieren(forge).map(({ href }) => vraag(href).template)).toEqual([
    'methode.yml',
    'studie.yml',
    'melding.yml',
    'bezwaar.yml',
  ]);
  const soorten = ['interventie', 'studie', 'melding', 'bezwaar'];
  expect(korteFormulieren(undefined).map(({ href }) => href)).toEqual(
    soorten.map((soort) => `/bijdragen/formulier/?soort=${soort}`),
  );
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

test('wie een rij anders ziet, krijgt een ingevuld formulier, met en zonder forge', () => {
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
  const zonder = new URL(bezwaarAdres(undefined, bezwaar), bezwaar.adres);
  expect(zonder.pathname).toBe('/bijdragen/formulier/');
  expect(Object.fromEntries(zonder.searchParams)).toEqual({
    soort: 'bezwaar',
    rij: 'IPS: plaatsen & steunen: Werk gevonden (in de bijstand)',
    bladzijde: bezwaar.adres,
    oordeel: bezwaar.oordeel,
  });
});
