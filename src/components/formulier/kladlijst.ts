import { element, knop } from './element.ts';
import { type Klad, kladden } from './kladden.ts';

/** Elke klad op dit apparaat, met wat je ermee kunt. */
export function kladlijst(doe: { open(klad: Klad): void; verwijder(klad: Klad): void }): HTMLElement[] {
  return kladden().map((klad) => {
    const { naam } = klad.pakket;
    const dag = new Date(klad.gewijzigd).toLocaleString('nl-NL', { dateStyle: 'long', timeStyle: 'short' });
    return element(
      'li',
      {},
      element('strong', {}, naam),
      element('span', { className: 'zacht' }, `, ${dag} `),
      element(
        'span',
        { className: 'knoppen' },
        knop('Ga verder', () => doe.open(klad), 'secondary', `met ${naam}`),
        knop('Verwijder', () => doe.verwijder(klad), 'secondary', naam),
      ),
    );
  });
}
