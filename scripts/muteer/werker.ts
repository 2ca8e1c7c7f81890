import { resolve } from 'node:path';
import { createVitest } from 'vitest/node';

/** Wat de werker moet weten: welk bestand er anders is dan de vorige keer, en welke tests dat mogen merken. */
export interface Opdracht {
  pad: string;
  tests: readonly string[];
}

/** De eerste test die faalt, `onbekend` als iets anders omviel, niets als alles slaagt; `klaar` als hij kan beginnen. */
export type Antwoord = { doder?: string | undefined } | 'klaar';

/**
 * Draait in een kopie van het project telkens tests, en begint daarvoor niet elke keer opnieuw: dat kost meer dan de meeste
 * tests zelf.
 */
const vitest = await createVitest({
  config: 'scripts/muteer/vitest.config.ts',
  watch: false,
  bail: 1,
  reporters: [],
});
const antwoord = (wat: Antwoord) => process.send?.(wat);

let vorige: string | undefined;

process.on('message', async ({ pad, tests }: Opdracht) => {
  // Ook het vorige bestand is nu anders: het is weer zoals het was.
  for (const anders of new Set([vorige ?? pad, pad])) vitest.invalidateFile(resolve(anders));
  vorige = pad;
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    await vitest.globTestSpecifications([...tests]),
  );
  // Vitest geeft ook wat eerdere opdrachten vonden.
  const gefaald = testModules.find((bestand) => tests.includes(bestand.relativeModuleId) && !bestand.ok());
  antwoord({ doder: gefaald?.relativeModuleId ?? (unhandledErrors.length > 0 ? 'onbekend' : undefined) });
});
process.on('disconnect', () => process.exit());
antwoord('klaar');
