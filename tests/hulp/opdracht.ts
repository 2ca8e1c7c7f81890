import { spawn } from 'node:child_process';

export interface Afloop {
  code: number | null;
  uitvoer: string;
}

/** Draait een opdracht van het project zoals npm dat doet, en geeft hoe zij afliep met alles wat zij zei. */
export function draai(script: string, opties: string[] = [], omgeving: Record<string, string> = {}): Promise<Afloop> {
  return new Promise((klaar) => {
    const proces = spawn(process.execPath, [script, ...opties], { env: { ...schoneOmgeving(), ...omgeving } });
    let uitvoer = '';
    proces.stdout.on('data', (deel) => (uitvoer += deel));
    proces.stderr.on('data', (deel) => (uitvoer += deel));
    proces.on('close', (code) => klaar({ code, uitvoer }));
  });
}

/** Start een opdracht die blijft draaien, en wacht tot zij zegt op welk adres. */
export function serveer(
  script: string,
  omgeving: Record<string, string> = {},
): Promise<{ adres: string; stop: () => Promise<void> }> {
  return new Promise((klaar, mislukt) => {
    const proces = spawn(process.execPath, [script], { env: { ...schoneOmgeving(), ...omgeving } });
    const gestopt = new Promise<void>((stil) => proces.on('exit', () => stil()));
    const stop = () => {
      proces.kill();
      return gestopt;
    };
    let uitvoer = '';
    const lees = (deel: Buffer) => {
      uitvoer += deel;
      const adres = /Vakwerk staat op (http:\/\/localhost:\d+)/.exec(uitvoer)?.[1];
      if (adres) klaar({ adres, stop });
    };
    proces.stdout.on('data', lees);
    proces.stderr.on('data', lees);
    proces.on('exit', (code) => mislukt(new Error(`${script} stopte met ${code}:\n${uitvoer}`)));
  });
}

/** De omgeving zonder wat vitest erin zet: een opdracht hoort niet te merken dat zij getest wordt. */
function schoneOmgeving(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([naam]) => !vanVitest.test(naam)));
}

const vanVitest = /^(NODE_ENV|VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;
