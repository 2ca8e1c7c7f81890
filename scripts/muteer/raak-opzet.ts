import { relative } from 'node:path';
import { expect } from 'vitest';

// Ook een proces dat deze test begint, weet zo bij welke test het hoort: zie raak.ts.
process.env.VAKWERK_RAAK_BIJ = relative(process.cwd(), expect.getState().testPath ?? '').replaceAll('\\', '/');
