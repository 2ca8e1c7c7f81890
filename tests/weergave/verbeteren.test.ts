import { expect, test } from 'vitest';
import type { Forge } from '../../src/weergave/forge.ts';
import { bezwaarAdres, verbeterAdres } from '../../src/weergave/verbeteren.ts';

const forge: Forge = { soort: 'github', adres: 'https://forge.example/vakwerk/vakwerk', tak: 'main', aanmelden: '' };

test('verbeteren gaat naar het bestand op de forge, of naar de uitleg als er geen forge is', () => {
  const bestand = 'interventies/ips.mdx';
  expect(verbeterAdres(forge, bestand)).toBe(
    'https://forge.example/vakwerk/vakwerk/edit/main/content/interventies/ips.mdx',
  );
  expect(verbeterAdres(undefined, bestand)).toBe('/over/gildes/');
});

test('wie een rij anders ziet, krijgt een ingevuld formulier op de forge, of de uitleg als er geen forge is', () => {
  const bezwaar = {
    interventie: 'IPS: plaatsen & steunen',
    rij: 'Werk gevonden (in de bijstand)',
    oordeel: 'Dit werkt. (Sterk bewijs)',
    adres: 'https://vakwerk.example/interventies/ips/#bewijs-werk-gevonden',
  };
  const adres = new URL(bezwaarAdres(forge, bezwaar));
  expect(adres.pathname).toBe('/vakwerk/vakwerk/issues/new');
  expect(adres.searchParams.get('title')).toBe(
    'Ik zie dit anders: IPS: plaatsen & steunen, Werk gevonden (in de bijstand)',
  );
  for (const deel of [bezwaar.oordeel, bezwaar.adres, 'niets over een klant'])
    expect(adres.searchParams.get('body')).toContain(deel);
  expect(bezwaarAdres(undefined, bezwaar)).toBe('/over/bewijs/#bezwaar');
});
