import { contentmap } from '../../src/laden/contentmap.ts';
import { laad } from '../../src/laden/laad.ts';

/** De eigen inhoud van het project, één keer geladen voor alle tests die de gebouwde site daarmee vergelijken. */
export const inhoud = await laad(contentmap());
