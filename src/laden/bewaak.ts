import { watch } from 'node:fs';

/** Zo lang (ms) na de laatste wijziging pas kijken: een editor schrijft een bestand in meer stappen. */
const rust = 120;

/** Doet iets nu en na elke wijziging in een map, ook in de mappen daaronder; nooit twee keer tegelijk. Houdt niet uit zichzelf op. */
export async function bewaak(map: string, doe: () => Promise<void>): Promise<never> {
  let veranderd = true;
  let wek = () => {};
  let wekker: NodeJS.Timeout | undefined;
  const kijker = watch(map, { recursive: true }, () => {
    clearTimeout(wekker);
    wekker = setTimeout(() => {
      veranderd = true;
      wek();
    }, rust);
  });
  try {
    for (;;) {
      if (!veranderd)
        await new Promise<void>((verder) => {
          wek = verder;
        });
      veranderd = false;
      await doe();
    }
  } finally {
    kijker.close();
  }
}
