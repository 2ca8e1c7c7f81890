import type { Voorwie } from '../../weergave/klant/voor-klant.ts';

/** Wat in een regel van de lijst staat om haar naast een klant te leggen; `regel` is het element met `data-klantrijen`. */
export function leesVoorwie(regel: HTMLElement): Voorwie {
  const { klantrijen = '[]', voor = '[]', nietVoor = '{}' } = regel.dataset;
  return { klantrijen: JSON.parse(klantrijen), doelgroep: JSON.parse(voor), uitgesloten: JSON.parse(nietVoor) };
}
