import { expect, test } from 'vitest';
import { verbeterAdres } from '../../src/weergave/verbeteren.ts';

test('verbeteren gaat naar het bestand op de forge, of naar de uitleg als er geen forge is', () => {
  const bestand = 'interventies/ips.mdx';
  expect(verbeterAdres('https://forge.example/vakwerk/vakwerk/', bestand)).toBe(
    'https://forge.example/vakwerk/vakwerk/edit/main/content/interventies/ips.mdx',
  );
  expect(verbeterAdres('', bestand)).toBe('/over/gildes/');
});
