import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Mutant } from './mutanten.ts';

/** De lijst van mutanten die mogen leven. */
export const lijst = 'scripts/muteer/aanvaard.yaml';

const aanvaard = z.strictObject({
  /** Het bestand, als pad vanaf het project. */
  bestand: z.string(),
  /** Wat er op de regel staat, zonder de spaties ervoor: een regelnummer verschuift. */
  regel: z.string(),
  was: z.string(),
  wordt: z.string(),
  /** Waarom niemand het verschil kan zien. */
  reden: z.string().min(20),
});
export type Aanvaard = z.infer<typeof aanvaard>;

export function leesAanvaard(): Aanvaard[] {
  return z.array(aanvaard).parse(parse(readFileSync(lijst, 'utf8')) ?? []);
}

export function past({ bestand, regel, was, wordt }: Aanvaard, mutant: Mutant): boolean {
  return (
    mutant.pad === bestand &&
    mutant.regeltekst === regel &&
    plat(mutant.was) === plat(was) &&
    plat(mutant.wordt) === plat(wordt)
  );
}

/** Wat in de lijst staat over bestanden van deze mutanten, en niemand meer kan maken. */
export function vervallen(aanvaarde: readonly Aanvaard[], mutanten: readonly Mutant[]): Aanvaard[] {
  return aanvaarde.filter(
    (a) => mutanten.some((mutant) => mutant.pad === a.bestand) && !mutanten.some((mutant) => past(a, mutant)),
  );
}

/** Op één regel, zoals het verslag hem noemt. */
export function plat(code: string): string {
  return code.replace(/\s+/g, ' ').trim();
}
