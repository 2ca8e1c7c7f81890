import { type Lopend, type Stap, start, type Telling } from './stap.ts';

/**
 * Draait banen naast elkaar en de stappen van een baan na elkaar, ook als een eerdere mislukt. Toont de stappen op volgorde,
 * en sluit af met één regel `N passed, N failed`.
 */
export async function draaiBanen(...banen: readonly (readonly Stap[])[]): Promise<void> {
  const tellingen: Telling[] = [];
  for (const stap of banen.flatMap(looptAf)) {
    const lopend = await stap;
    lopend.toon();
    tellingen.push(await lopend.klaar);
  }
  const som = (wat: keyof Telling) => tellingen.reduce((aantal, telling) => aantal + telling[wat], 0);
  console.log(`\n${som('gelukt')} passed, ${som('mislukt')} failed`);
  process.exitCode = som('mislukt') === 0 ? 0 : 1;
}

/** Elke stap van een baan, zodra zij begint. */
function looptAf(baan: readonly Stap[]): Promise<Lopend>[] {
  let vorige: Promise<unknown> = Promise.resolve();
  return baan.map((stap) => {
    const deze = vorige.then(() => start(stap));
    vorige = deze.then(({ klaar }) => klaar);
    return deze;
  });
}
