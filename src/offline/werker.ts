/** Wat de service worker van zijn omgeving gebruikt. TypeScript kent die alleen in plaats van de gewone browsertypen. */
export interface Werker {
  registration: ServiceWorkerRegistration;
  clients: { matchAll(opties: { includeUncontrolled: boolean; type: 'all' }): Promise<readonly { id: string }[]> };
  skipWaiting(): Promise<void>;
  addEventListener(soort: 'install', doe: () => void): void;
  addEventListener(soort: 'fetch', doe: (vraag: Vraag) => void): void;
}

/** Eén verzoek van een open bladzijde, of om een bladzijde te openen. */
export interface Vraag {
  request: Request;
  /** Het venster dat vraagt, en het venster dat door dit antwoord ontstaat. */
  clientId: string;
  resultingClientId: string;
  respondWith(antwoord: Promise<Response>): void;
  waitUntil(werk: Promise<unknown>): void;
}
