import type { APIRoute } from 'astro';
import { vakwerk } from '../../vakwerk.config.ts';
import { paden } from '../weergave/site/paden.ts';

/**
 * Hoe Vakwerk op een beginscherm staat. De PNG's in `public/` zijn eenmalig gemaakt: `favicon.svg` als schermafdruk op 192 en
 * 512 pixels, en voor `icoon-vol` zonder ronde hoeken en met de balken op 66%, zodat een systeem de rand mag afsnijden.
 */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: vakwerk.naam,
      short_name: vakwerk.naam,
      description: vakwerk.beschrijving,
      lang: 'nl',
      id: paden.home,
      start_url: paden.home,
      scope: paden.home,
      display: 'standalone',
      theme_color: '#00566b',
      background_color: '#ffffff',
      icons: [
        { src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any' },
        { src: '/icoon-192.png', type: 'image/png', sizes: '192x192' },
        { src: '/icoon-512.png', type: 'image/png', sizes: '512x512' },
        { src: '/icoon-vol-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
