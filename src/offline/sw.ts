import { offlineAdressen } from './adressen.ts';
import { bladzijde, onderdeel } from './antwoord.ts';
import { werkBij } from './werk-bij.ts';
import type { Vraag, Werker } from './werker.ts';

/**
 * De service worker van wie Vakwerk op een apparaat bewaart; wie dat niet koos, krijgt hem nooit. Zonder complete kopie
 * laat hij alles door. Wat hij weet staat in de opslag: hij kan elk moment stoppen en opnieuw beginnen.
 */
const werker = self as unknown as Werker;

// Een nieuwe worker begrijpt dezelfde opslag, dus hij hoeft niet te wachten tot elke bladzijde dicht is.
werker.addEventListener('install', () => void werker.skipWaiting());

werker.addEventListener('fetch', (vraag) => {
  if (!vanOns(vraag)) return;
  if (vraag.request.mode !== 'navigate') return vraag.respondWith(onderdeel(vraag).catch(() => fetch(vraag.request)));
  const antwoord = bladzijde(vraag).catch(() => fetch(vraag.request));
  vraag.respondWith(antwoord);
  // Eerst de lezer, dan pas kijken of er iets nieuws is. Zonder netwerk mislukt dat, en dan volgt een volgende keer.
  vraag.waitUntil(antwoord.then(() => werkBij(werker, new Date())).catch(() => {}));
});

/** Wie `no-store` vraagt, wil het netwerk zelf: zo halen wij een nieuwe kopie op. */
function vanOns({ request }: Vraag): boolean {
  const { origin, pathname } = new URL(request.url);
  return (
    request.method === 'GET' &&
    origin === location.origin &&
    request.cache !== 'no-store' &&
    !request.headers.has('range') &&
    pathname !== offlineAdressen.worker
  );
}
