import type { Probleem } from '../../kern/probleem.ts';

/** Hoeveel waarschuwingen er zijn, in één regel: een muur van raad leest niemand. Leeg als er geen zijn. */
export function waarschuwingenInHetKort(waarschuwingen: readonly Probleem[], getoond: boolean): string {
  const aantal = waarschuwingen.length;
  if (aantal === 0) return '';
  const perSoort = [...Map.groupBy(waarschuwingen, ({ controle }) => controle)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([controle, keren]) => `${controle} ${keren.length}`)
    .join(', ');
  const zie = getoond ? '' : '; zie ze met: npm run controleer -- --alle';
  return `${aantal} ${aantal === 1 ? 'waarschuwing' : 'waarschuwingen'} over taal en onderhoud (${perSoort})${zie}`;
}
