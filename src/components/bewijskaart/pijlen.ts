import { alle } from '../site/dom.ts';

const stappen: Record<string, [rij: number, kolom: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Eén halte voor Tab; met de pijlen ga je van cel naar cel, over lege heen. */
export function metPijlen(raster: HTMLTableElement): void {
  const [eerste, ...andere] = alle<HTMLAnchorElement>(raster, 'a[data-cel]');
  for (const link of andere) link.tabIndex = -1;
  let halte = eerste;
  raster.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLAnchorElement) || target.dataset.cel === undefined) return;
    if (halte) halte.tabIndex = -1;
    target.tabIndex = 0;
    halte = target;
  });
  raster.addEventListener('keydown', (toets) => {
    const stap = stappen[toets.key];
    const cel = (toets.target as Element).closest('td');
    if (!stap || !cel || cel.colSpan > 1) return;
    toets.preventDefault();
    volgende(raster, cel, stap)?.focus();
  });
}

function volgende(raster: HTMLTableElement, cel: HTMLTableCellElement, [rij, kolom]: [number, number]) {
  const rijen = [...raster.rows].filter(({ cells }) => cells.length > 1);
  let r = rijen.indexOf(cel.parentElement as HTMLTableRowElement) + rij;
  let k = cel.cellIndex + kolom;
  for (; rijen[r]?.cells[k]; r += rij, k += kolom) {
    const link = rijen[r]?.cells[k]?.querySelector<HTMLAnchorElement>('a[data-cel]');
    if (link) return link;
  }
  return null;
}
