/** Waarmee een tekst begint die `npm run nieuw` klaarzette en die nog geschreven moet worden. */
export const plaatshouder = 'Vul in:';
