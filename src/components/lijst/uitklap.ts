import { alle } from '../site/dom.ts';

/** Op een breed scherm hangt elke groep filters onder haar knop: een klik ernaast of Escape doet haar weer dicht. */
export function sluitBuiten(lijst: HTMLElement, signal?: AbortSignal): void {
  const breed = matchMedia('(min-width: 62rem)');
  const opties = signal ? { signal } : {};
  const open = () => (breed.matches ? alle<HTMLDetailsElement>(lijst, '[data-groep][open]') : []);
  document.addEventListener(
    'click',
    ({ target }) => {
      for (const groep of open()) if (!(target instanceof Node && groep.contains(target))) groep.open = false;
    },
    opties,
  );
  lijst.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape') return;
      for (const groep of open()) {
        groep.open = false;
        groep.querySelector('summary')?.focus();
      }
    },
    opties,
  );
}
