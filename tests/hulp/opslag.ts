import { vi } from 'vitest';

/** Een Cache Storage in het geheugen, met wat `src/offline/` ervan gebruikt. Geeft de inhoud om na te kijken. */
export function metOpslag(): Map<string, Map<string, Response>> {
  const alles = new Map<string, Map<string, Response>>();
  const cache = (inhoud: Map<string, Response>) => ({
    match: async (adres: string) => inhoud.get(adres)?.clone(),
    put: async (adres: string, antwoord: Response) => void inhoud.set(adres, antwoord),
    keys: async () => [...inhoud.keys()].map((adres) => ({ url: `https://vakwerk.example${adres}` })),
    delete: async (adres: string) => inhoud.delete(adres),
  });
  vi.stubGlobal('caches', {
    has: async (naam: string) => alles.has(naam),
    match: async (adres: string, { cacheName }: { cacheName: string }) => alles.get(cacheName)?.get(adres)?.clone(),
    keys: async () => [...alles.keys()],
    delete: async (naam: string) => alles.delete(naam),
    open: async (naam: string) => {
      const inhoud = alles.get(naam) ?? new Map<string, Response>();
      alles.set(naam, inhoud);
      return cache(inhoud);
    },
  });
  return alles;
}
