import { Bouwfout, bouw } from './bouw/bouw.ts';

/** `npm run build`: controleren, bouwen en nalopen, in `dist/`. VAKWERK_CONTENT kiest een andere map met inhoud. */
const begin = performance.now();
try {
  await bouw();
  console.log(`Gebouwd in dist/ (${((performance.now() - begin) / 1000).toFixed(1)} s).`);
} catch (fout) {
  console.error(fout instanceof Bouwfout ? fout.message : fout);
  console.error('De vorige bouw in dist/ is niet veranderd.');
  process.exitCode = 1;
}
