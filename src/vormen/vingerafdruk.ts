import { createHash } from 'node:crypto';
import { inVasteVolgorde } from '../kern/vaste-volgorde.ts';

/**
 * Wat een weergave zegt, in 64 tekens (SHA-256, hexadecimaal): gelijk als zij hetzelfde zegt, ook als haar velden in een andere
 * volgorde staan. Gooit als zij niet ongeschonden door JSON gaat, want dan is zij niet te bewaren.
 */
export function vingerafdruk(weergave: unknown): string {
  return createHash('sha256').update(inVasteVolgorde(weergave)).digest('hex');
}
