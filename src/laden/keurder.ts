import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Bestand } from './bestanden.ts';
import type { Gekeurd } from './keur.ts';
import type { Antwoord } from './keurproces.ts';
import { projectmap } from './projectmap.ts';

/** Zoveel milliseconden mag een machine aan één bestand rekenen; een gewoon bestand kost er enkele. */
export const langste = 10_000;

/** Keurt bestanden in een eigen proces. Valt het om of duurt het te lang, dan krijgt dat ene bestand een probleem en gaat de rest door. */
export async function keurAlle(bestanden: readonly Bestand[], tijd = langste): Promise<Gekeurd[]> {
  const uitslagen: Gekeurd[] = [];
  let proces: ChildProcess | undefined;
  try {
    for (const bestand of bestanden) {
      proces ??= await start();
      const uitslag = await vraag(proces, bestand, tijd);
      if ('teZwaar' in uitslag) {
        proces.kill('SIGKILL');
        proces = undefined;
        uitslagen.push(nietGekeurd(bestand, uitslag.teZwaar));
      } else uitslagen.push(uitslag.gekeurd);
    }
  } finally {
    if (proces?.connected) proces.disconnect();
  }
  return uitslagen;
}

/** Een proces dat klaar is om te beginnen. */
async function start(): Promise<ChildProcess> {
  const proces = fork(join(projectmap, 'src/laden/keurproces.ts'), {
    serialization: 'advanced',
    execArgv: [],
    // Een fout van ons in de keuring laat zo haar spoor zien, naast de melding over het bestand.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const begin = await hoor(proces);
  if (begin !== 'klaar') throw new Error(`Het proces dat bestanden keurt, begint niet (${begin}).`);
  return proces;
}

async function vraag(proces: ChildProcess, bestand: Bestand, tijd: number): Promise<Exclude<Antwoord, 'klaar'>> {
  const antwoord = hoor(proces);
  // Is het proces net gestopt, dan hoort `antwoord` dat.
  proces.send({ bestand, tijd }, () => {});
  const gehoord = await antwoord;
  return typeof gehoord === 'string' ? { teZwaar: 'tekst waarop de lezer omvalt' } : gehoord;
}

/** Het volgende antwoord van een proces, of in een woord waarom het niet komt. */
function hoor(proces: ChildProcess): Promise<Antwoord | string> {
  return new Promise((klaar) => {
    const stop = (uitslag: Antwoord | string) => {
      proces.off('message', antwoord).off('exit', gestopt).off('error', mislukt);
      klaar(uitslag);
    };
    const antwoord = (bericht: unknown) => stop(bericht as Antwoord);
    const gestopt = (code: number | null, sein: string | null) => stop(`gestopt met ${sein ?? code}`);
    const mislukt = ({ message }: Error) => stop(message);
    proces.on('message', antwoord).on('exit', gestopt).on('error', mislukt);
  });
}

function nietGekeurd({ soort, id, pad }: Bestand, gevonden: string): Gekeurd {
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
