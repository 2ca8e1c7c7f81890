/** Een element met eigenschappen en wat erin staat; alleen tekst en elementen, nooit HTML. */
export function element<N extends keyof HTMLElementTagNameMap>(
  naam: N,
  eigenschappen: Partial<Omit<HTMLElementTagNameMap[N], 'style' | 'dataset'>> & { data?: Record<string, string> } = {},
  ...inhoud: (Node | string)[]
): HTMLElementTagNameMap[N] {
  const { data = {}, ...rest } = eigenschappen;
  const nieuw = Object.assign(document.createElement(naam), rest);
  Object.assign(nieuw.dataset, data);
  nieuw.append(...inhoud);
  return nieuw;
}

/** Uitleg uit het schema: woorden tussen sterretjes of accenten staan scheef, zoals op een bladzijde. */
export function metNadruk(tekst: string): (Node | string)[] {
  return tekst
    .split(/(\*[^*]+\*|`[^`]+`)/)
    .filter(Boolean)
    .map((deel) => (/^[*`].*[*`]$/.test(deel) ? element('em', {}, deel.slice(1, -1)) : deel));
}

export function knop(
  tekst: string,
  doe: () => void,
  soort: 'primary' | 'secondary' = 'secondary',
  erbij = '',
): HTMLButtonElement {
  const nieuw = element('button', { type: 'button', className: `nl-button nl-button--${soort}` }, tekst);
  if (erbij) nieuw.append(element('span', { className: 'visueel-verborgen' }, ` ${erbij}`));
  nieuw.addEventListener('click', doe);
  return nieuw;
}
