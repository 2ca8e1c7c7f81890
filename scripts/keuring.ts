import { programma } from '../tests/hulp/programma.ts';
import { draaiBanen } from './test/banen.ts';
import { vitest } from './test/stap.ts';

/**
 * `npm run keuring`: de site in de browsers van lezers, Firefox en Chromium met vensters. Duurt langer dan `npm test`, dat
 * Chromium zonder vensters neemt. Een programma dat er niet is laat de keuring mislukken, en zegt hoe het te installeren is.
 */
await draaiBanen([
  vitest('Keuring', ['--project=site'], { VAKWERK_BROWSER: programma('chromium'), VAKWERK_KEURING: 'heel' }),
]);
