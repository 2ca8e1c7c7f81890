import { naam } from './velden.ts';

/**
 * Hoe iemand het zegt of typt, in één schrijfwijze: zo is een dubbel gezegde te zien, en staat er niets wat op een citaat lijkt. Het
 * zijn geen zinnen van ons: spelling en leesgemak kijken er niet naar.
 */
export const gezegde = () =>
  naam(2, 60)
    .refine((waarde) => /[\p{L}\p{N}]/u.test(waarde), 'woorden')
    .refine(
      (waarde) => !/^\p{Lu}(?!\p{Lu})/u.test(waarde),
      'een kleine letter aan het begin; een afkorting als WIA mag',
    )
    .refine((waarde) => !/[.?!…,;:]$/.test(waarde), 'geen leesteken aan het eind')
    .refine((waarde) => !/[^\S ]| {2}/.test(waarde), 'één spatie tussen woorden, op één regel')
    .refine((waarde) => !/["“”„«»]/.test(waarde), 'geen aanhalingstekens: het is een voorbeeld en geen citaat');
