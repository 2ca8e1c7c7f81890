/** Het eerste element bij deze selector; dat het er staat, is een afspraak met de component om het script heen. */
export function een<E extends HTMLElement = HTMLElement>(vanaf: Element, selector: string): E {
  const element = vanaf.querySelector<E>(selector);
  if (!element) throw new Error(`Geen ${selector} in <${vanaf.localName}>: past dit script nog bij zijn component?`);
  return element;
}

export function alle<E extends HTMLElement = HTMLElement>(vanaf: Element, selector: string): E[] {
  return [...vanaf.querySelectorAll<E>(selector)];
}

/** Zet tekst neer, alleen als zij verandert: een schermlezer leest anders opnieuw voor wat er al stond. */
export function zet(element: Element, tekst: string): void {
  if (element.textContent !== tekst) element.textContent = tekst;
}

/** Tekst die niet te zien is en wel te horen, zoals bij welke regel een knop hoort. */
export function alleenHoren(tekst: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = 'visueel-verborgen';
  element.textContent = tekst;
  return element;
}
