import { dev } from 'astro';
import { projectmap } from '../src/laden/projectmap.ts';
import { voerUit } from './voer-uit.ts';

/** `npm run dev`: de site terwijl je schrijft. Problemen met de inhoud staan boven elke bladzijde. */
await voerUit(async () => {
  process.env.NODE_ENV = 'development';
  const server = await dev({ root: projectmap });
  console.log(
    `Vakwerk staat op http://localhost:${server.address.port} en ververst bij elke wijziging  (stoppen: Ctrl+C)`,
  );
});
