import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Bestand } from './bestanden.ts';
import type { Gekeurd } from './keur.ts';
import { projectmap } from './projectmap.ts';

/** Zoveel milliseconden mag één bestand duren; een gewoon bestand kost er enkele. */
export const langste = 10_000;

/** Keurt bestanden in een eigen proces. Valt het om of duurt het te lang, dan krijgt dat ene bestand een probleem en gaat de rest door. */
export async function keurAlle(bestanden: readonly Bestand[], tijd = langste): Promise<Gekeurd[]> {
  const uitslagen: Gekeurd[] = [];
  let proces: ChildProcess | undefined;
  try {
    for (const bestand of bestanden) {
      proces ??= start();
      const uitslag = await vraag(proces, bestand, tijd);
      if (typeof uitslag === 'string') {
        proces.kill('SIGKILL');
        proces = undefined;
        uitslagen.push(teZwaar(bestand, uitslag));
      } else uitslagen.push(uitslag);
    }
  } finally {
    proces?.disconnect();
  }
  return uitslagen;
}

function start(): ChildProcess {
  return fork(join(projectmap, 'src/laden/keurproces.ts'), {
    serialization: 'advanced',
    execArgv: [],
    // Een fout van ons in de keuring laat zo haar spoor zien, naast de melding over het bestand.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** Het antwoord, of in woorden waarom het niet kwam. */
function vraag(proces: ChildProcess, bestand: Bestand, tijd: number): Promise<Gekeurd | string> {
  return new Promise((klaar) => {
    const stop = (uitslag: Gekeurd | string) => {
      clearTimeout(wekker);
      proces.off('message', antwoord).off('exit', omgevallen).off('error', omgevallen);
      klaar(uitslag);
    };
    const antwoord = (uitslag: unknown) => stop(uitslag as Gekeurd);
    const omgevallen = () => stop('tekst waarop de lezer omvalt');
    const wekker = setTimeout(() => stop(`tekst die na ${tijd / 1000} seconden nog niet gelezen is`), tijd);
    proces.on('message', antwoord).on('exit', omgevallen).on('error', omgevallen);
    proces.send(bestand);
  });
}

function teZwaar({ soort, id, pad }: Bestand, gevonden: string): Gekeurd {
  return {
    soort,
    id,
    pad,
    velden: undefined,
    lijf: null,
    links: [],
    plaatshouders: [],
    alineas: [],
    plekken: {},
    problemen: [
      {
        bestand: pad,
        ernst: 'fout',
        controle: 'bestand-te-zwaar',
        gevonden,
        verwacht: 'gewone tekst',
        doe: 'Kijk of er iets vreemds geplakt is: lange reeksen tekens, heel veel haken of sterretjes. Niets te zien? Dan is het een fout van Vakwerk: meld het.',
      },
    ],
  };
}
