/** De kopjes in de tekst van een interventie, in deze volgorde; elk mag ontbreken. */
export const vasteKoppen = ['Wat is het?', 'Zo ziet het eruit', 'Wat weten we nog niet?'] as const;
