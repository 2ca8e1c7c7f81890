/** Waar een gesprek over gaat: op `/situaties/` een tegel met haar thema's. */
export interface Groep {
  /** Het anker op `/situaties/`. */
  id: string;
  titel: string;
  /** Wat eronder valt, in één zin. */
  zin: string;
  /** Ankers die deze groep eerder had; zij blijven antwoorden. */
  voorheen: readonly string[];
  /** Haar thema's in de volgorde van de bladzijde, elk bij zijn id: het adres, dat nooit verdwijnt. */
  themas: Readonly<Record<string, Thema>>;
}

/** Zinnen die op elkaar lijken: op een bladzijde van hoogstens twaalf. */
export interface Thema {
  titel: string;
  /** Waaraan haar zinnen te herkennen zijn, met komma's ertussen: woorden, het begin van een woord (`afwijz*`) of woorden achter elkaar. Leeg bij
   * een thema voor wat nergens anders hoort. */
  woorden?: string;
}
