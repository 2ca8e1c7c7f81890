import { expect, test } from 'vitest';
import { bezwaarAdres, verbeterAdres } from '../../src/weergave/verbeteren.ts';

test('verbeteren gaat naar het bestand op de forge, of naar de uitleg als er geen forge is', () => {
  const bestand = 'interventies/ips.mdx';
  expect(verbeterAdres('https://forge.example/vakwerk/vakwerk/', bestand)).toBe(
    'https://forge.example/vakwerk/vakwerk/edit/main/content/interventies/ips.mdx',
  );
  expect(verbeterAdres('', bestand)).toBe('/over/gildes/');
});

test('wie een rij anders ziet, krijgt een ingevuld formulier op de forge, of de uitleg als er geen forge is', () => {
  const bezwaar = {
    interventie: 'IPS: plaatsen & steunen',
    rij: 'Werk gevonden (in de bijstand)',
    oordeel: 'Dit werkt. (Sterk bewijs)',
    adres: 'https://vakwerk.example/interventies/ips/#bewijs-werk-gevonden',
  };
  const adres = new URL(bezwaarAdres('https://forge.example/vakwerk/vakwerk/', bezwaar));
  expect(adres.pathname).toBe('/vakwerk/vakwerk/issues/new');
  expect(adres.searchParams.get('title')).toBe(
    'Ik zie dit anders: IPS: plaatsen & steunen, Werk gevonden (in de bijstand)',
  );
  for (const deel of [bezwaar.oordeel, bezwaar.adres, 'niets over een klant'])
    expect(adres.searchParams.get('body')).toContain(deel);
  expect(bezwaarAdres('', bezwaar)).toBe('/over/bewijs/#bezwaar');
});
