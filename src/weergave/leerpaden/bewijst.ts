/** Wat een lijst met vinkjes zegt, en wat niet. */
export interface Bewijst {
  wel: string[];
  niet: string[];
}

/** Geen certificaat: wie de lijst ziet, moet weten wat hij niet ziet. */
export const bewijst: Bewijst = {
  wel: ['Dat iemand deze onderdelen heeft afgevinkt.', 'Wat er in dit leerpad aan bod kwam.'],
  niet: [
    'Dat iemand het kan. Dat zie je alleen in het werk.',
    'Dat iemand het begrepen heeft. Niemand keek de antwoorden na.',
    'Wie er afvinkte, en wanneer.',
    'Dat klanten er iets aan hebben.',
  ],
};
