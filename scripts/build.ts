import { bouw } from './bouw/bouw.ts';
import { voerUit } from './voer-uit.ts';

/** `npm run build`: controleren, bouwen en nalopen, in `dist/`. VAKWERK_CONTENT kiest een andere map met inhoud. */
await voerUit(async () => {
  const begin = performance.now();
  await bouw();
  console.log(`Gebouwd in dist/ (${((performance.now() - begin) / 1000).toFixed(1)} s).`);
}, 'De vorige bouw in dist/ is niet veranderd.');
