import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Probleem } from '../kern/probleem.ts';
import type { Bestand } from './bestanden.ts';
import { foutVanOns, nietGekeurd } from './fout-van-ons.ts';
import type { Gekeurd } from './keur.ts';
import type { Antwoord } from './keurdraad.ts';
import { projectmap } from './projectmap.ts';

/** Zoveel milliseconden mag een machine aan één bestand rekenen; een gewoon bestand kost er enkele. */
export const langste = 10_000;

type Uitslag = Exclude<Antwoord, 'klaar'>;

/** Stopt een proces zo, dan deed iemand dat van buiten: de machine bij gebrek aan geheugen, of wie de opdracht afbrak. */
const vanBuiten = ['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'];

/**
 * Keurt bestanden in een eigen proces. Valt het om of duurt het te lang, dan krijgt dat ene bestand een probleem en gaat de
 * rest door; dat probleem zegt of het aan het bestand ligt of aan ons.
 */
export async function keurAlle(bestanden: readonly Bestand[], tijd = langste): Promise<Gekeurd[]> {
  const uitslagen: Gekeurd[] = [];
  let proces: ChildProcess | undefined;
  try {
    for (const bestand of bestanden) {
      proces ??= await start();
      const uitslag = await vraag(proces, bestand, tijd);
      uitslagen.push(gekeurdNa(uitslag, bestand));
      if ('teZwaar' in uitslag) proces.kill('SIGKILL');
      if (proces.killed || proces.exitCode !== null || proces.signalCode !== null) proces = undefined;
    }
  } finally {
    if (proces?.connected) proces.disconnect();
  }
  return uitslagen;
}

function gekeurdNa(uitslag: Uitslag, bestand: Bestand): Gekeurd {
  if ('gekeurd' in uitslag) return uitslag.gekeurd;
  const { pad } = bestand;
  return nietGekeurd(bestand, 'teZwaar' in uitslag ? teZwaar(pad, uitslag.teZwaar) : foutVanOns(pad, uitslag.vanOns));
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

async function vraag(proces: ChildProcess, bestand: Bestand, tijd: number): Promise<Uitslag> {
  const antwoord = hoor(proces);
  // Is het proces net gestopt, dan hoort `antwoord` dat.
  proces.send({ bestand, tijd }, () => {});
  const gehoord = await antwoord;
  if (typeof gehoord !== 'string') return gehoord;
  return vanBuiten.some((sein) => gehoord.endsWith(sein))
    ? { vanOns: gehoord }
    : { teZwaar: 'tekst waarop de lezer omvalt' };
}

/** Het volgende antwoord van een proces, of in woorden waarom het niet komt. */
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

function teZwaar(bestand: string, gevonden: string): Probleem {
  return {
    bestand,
    ernst: 'fout',
    controle: 'bestand-te-zwaar',
    gevonden,
    verwacht: 'gewone tekst',
    doe: 'Kijk of er iets vreemds geplakt is: lange reeksen tekens, heel veel haken of sterretjes. Niets te zien? Dan is het een fout van Vakwerk: meld het.',
  };
}
