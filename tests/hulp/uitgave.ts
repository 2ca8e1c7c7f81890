import { digestVan, type Uitgave } from '../../src/offline/lijst.ts';

/** De lijst en de uitgave die bij een site met deze inhoud horen. */
export async function uitgeven(site: Readonly<Record<string, string>>): Promise<{ uitgave: Uitgave; lijst: string }> {
  const bytes = (tekst: string) => new TextEncoder().encode(tekst);
  const lijst = JSON.stringify(
    await Promise.all(
      Object.entries(site).map(async ([adres, tekst]) => ({
        adres,
        digest: await digestVan(bytes(tekst)),
        bytes: tekst.length,
      })),
    ),
  );
  return { lijst, uitgave: { versie: await digestVan(bytes(lijst)), bestanden: Object.keys(site).length, bytes: 0 } };
}
