import type { Deel } from '../../formulier/pakket.ts';
import { titelVan, veldenVan } from '../../formulier/soorten.ts';
import { inGroepen, type Veld } from '../../formulier/veld.ts';
import { schoon } from '../../formulier/waarde.ts';
import { element } from './element.ts';

/** Wat er ingevuld is, als tekst om na te lezen. Het is niet de bladzijde zelf: die maakt de site. */
export function leesVoor(deel: Deel): HTMLElement[] {
  const waarden = schoon(deel.velden).waarde as Record<string, unknown>;
  const kop = [
    element('h2', {}, `Zo leest het: ${titelVan(deel)}`),
    element(
      'p',
      { className: 'zacht' },
      'Dit is wat je schreef, op volgorde. De bladzijde zelf ziet er anders uit: die maakt de site, met kopjes, tabs en het bewijs erbij. Opmaak in een tekst zie je hier zoals je haar typte.',
    ),
  ];
  const stukken = inGroepen(veldenVan(deel))
    .filter(({ kop }) => kop !== 'Al ingevuld')
    .flatMap(({ velden }) => velden.flatMap((veld) => stuk(veld, waarden[veld.name], 3)));
  return [...kop, ...stukken];
}

function stuk(veld: Veld, waarde: unknown, diepte: 3 | 4): HTMLElement[] {
  if (waarde === undefined || waarde === null) return [];
  return [element(diepte === 3 ? 'h3' : 'h4', {}, veld.label), ...inhoud(veld, waarde)];
}

function inhoud(veld: Veld, waarde: unknown): HTMLElement[] {
  if (Array.isArray(waarde)) {
    const naam = veld.name === 'stappen' ? 'ol' : 'ul';
    return [
      element(
        naam,
        {},
        ...waarde.map((deel) => element('li', {}, ...(isGroep(deel) ? regels(veld, deel) : [woord(veld, deel)]))),
      ),
    ];
  }
  if (isGroep(waarde)) return regels(veld, waarde);
  return woord(veld, waarde)
    .split(/\n{2,}/)
    .map((alinea) => element('p', { className: 'alinea' }, alinea));
}

function regels(veld: Veld, groep: Record<string, unknown>): HTMLElement[] {
  const onder = [...(veld.fields ?? []), ...(veld.types ?? []).flatMap(({ fields }) => fields)];
  return Object.entries(groep).map(([naam, waarde]) => {
    const deel = onder.find(({ name }) => name === naam);
    const tekst = Array.isArray(waarde)
      ? waarde.map((een) => (isGroep(een) ? Object.values(een).join(', ') : woord(deel, een))).join(', ')
      : isGroep(waarde)
        ? Object.values(waarde).join(', ')
        : woord(deel, waarde);
    return element('p', {}, element('strong', {}, `${deel?.label ?? naam}: `), tekst);
  });
}

/** De keuze zoals mensen haar lezen, en anders wat er staat. */
function woord(veld: Veld | undefined, waarde: unknown): string {
  return veld?.options?.find(({ value }) => value === waarde)?.label ?? String(waarde);
}

function isGroep(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
