import { preview } from 'astro';
import { projectmap } from '../src/laden/projectmap.ts';
import { bouw } from './bouw/bouw.ts';
import { voerUit } from './voer-uit.ts';

/** `npm start`: alles bouwen en serveren op http://localhost:4321, of op de volgende poort die vrij is. */
await voerUit(async () => {
  console.log('Vakwerk wordt gebouwd …');
  await bouw();
  const server = await preview({ root: projectmap, logLevel: 'error' });
  console.log(`Vakwerk staat op http://localhost:${server.port}  (stoppen: Ctrl+C)`);
});
