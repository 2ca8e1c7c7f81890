import { voorvoegsel } from './stand.ts';

/** Waarom bewaren in deze browser niet gaat: het adres is niet veilig, de browser kan het niet, of hij staat het niet toe. */
export type Beletsel = 'geen https' | 'kan niet' | 'mag niet';

/** Probeert één keer wat bewaren nodig heeft, zonder iets achter te laten. Dat iets bestaat, zegt niet dat het mag. */
export async function beletsel(): Promise<Beletsel | undefined> {
  if (!isSecureContext) return 'geen https';
  try {
    const { locks, serviceWorker } = navigator as Partial<Navigator>;
    const { caches } = globalThis as Partial<typeof globalThis>;
    if (!locks || !serviceWorker || !caches) return 'kan niet';
    await caches.has(`${voorvoegsel}proef`);
    await locks.request(`${voorvoegsel}proef`, () => {});
    await serviceWorker.getRegistration('/');
    return undefined;
  } catch {
    return 'mag niet';
  }
}
