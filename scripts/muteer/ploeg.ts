import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Antwoord, Opdracht } from './werker.ts';

/** In plaats van een test: de werker kwam niet op tijd klaar, of viel om. */
export const vastgelopen = 'vastgelopen';

/** Een werker in een kopie: zegt welke test van een opdracht als eerste faalt, of `vastgelopen` als het langer duurt dan `tijd` (ms). */
export interface Werker {
  eersteDieFaalt(opdracht: Opdracht, tijd: number): Promise<string | undefined>;
  stop(): void;
}

/** Begint een werker als er iets te doen is, en een nieuwe als de vorige vastliep of omviel. */
export function werkerIn(kopie: string): Werker {
  let proces: ChildProcess | undefined;
  const stop = () => {
    proces?.kill('SIGKILL');
    proces = undefined;
  };
  return {
    stop,
    async eersteDieFaalt(opdracht, tijd) {
      if (!proces) {
        proces = fork(join(kopie, 'scripts/muteer/werker.ts'), { cwd: kopie, stdio: 'ignore' });
        if ((await hoor(proces, 60_000)) !== 'klaar')
          throw new Error('De werker begint niet in de kopie van het project.');
      }
      const komt = hoor(proces, tijd);
      proces.send(opdracht);
      const antwoord = await komt;
      if (typeof antwoord === 'object') return antwoord.doder;
      stop();
      return vastgelopen;
    },
  };
}

/** Het volgende bericht; niets als het proces stopt of er te lang over doet. */
function hoor(proces: ChildProcess, tijd: number): Promise<Antwoord | undefined> {
  return new Promise((klaar) => {
    const wekker = setTimeout(stop, tijd);
    function stop(antwoord?: Antwoord) {
      clearTimeout(wekker);
      proces.off('message', stop).off('exit', omgevallen);
      klaar(antwoord);
    }
    const omgevallen = () => stop();
    proces.on('message', stop).on('exit', omgevallen);
  });
}
