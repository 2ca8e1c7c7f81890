import type { Element, ElementContent } from 'hast';

interface Component {
  attributen: readonly string[];
  nodig: readonly string[];
  /** De HTML van het onderdeel: gewone elementen, zonder script. */
  element(attributen: Record<string, string>, inhoud: ElementContent[]): Element;
}

/** De onderdelen die een schrijver in de tekst mag gebruiken, elk op een eigen regel. */
export const componenten = {
  /** Iets waar je op moet letten. */
  LetOp: {
    attributen: ['titel'],
    nodig: [],
    element: ({ titel = 'Let op' }, inhoud) => blok('aside', 'let-op', titel, inhoud),
  },
  /** Een voorbeeld; altijd als voorbeeld te herkennen, zodat niemand het voor een praktijkverhaal houdt. */
  Voorbeeld: {
    attributen: ['titel'],
    nodig: [],
    element: ({ titel }, inhoud) => blok('aside', 'voorbeeld', titel ? `Voorbeeld: ${titel}` : 'Voorbeeld', inhoud),
  },
  /** Een zin die je letterlijk kunt zeggen. */
  Zeg: {
    attributen: [],
    nodig: [],
    element: (_, inhoud) => element('blockquote', { className: ['zeg'] }, inhoud),
  },
  /** Tekst die dicht begint en opengaat als iemand erop klikt. */
  Uitklap: {
    attributen: ['titel'],
    nodig: ['titel'],
    element: ({ titel = '' }, inhoud) =>
      element('details', { className: ['uitklap'] }, [
        element('summary', {}, [{ type: 'text', value: titel }]),
        ...inhoud,
      ]),
  },
} satisfies Record<string, Component>;

function blok(tagName: string, naam: string, titel: string, inhoud: ElementContent[]): Element {
  return element(tagName, { className: [naam] }, [
    element('p', { className: ['bloktitel'] }, [{ type: 'text', value: titel }]),
    ...inhoud,
  ]);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
