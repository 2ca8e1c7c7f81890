import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** Eén stap van de tests: een script van een pakket, met zijn opties. */
export interface Stap {
  naam: string;
  opdracht: readonly string[];
  omgeving?: Readonly<Record<string, string>>;
  /** Waar de stap haar uitslag per test schrijft; zonder telt zij als één test. */
  uitslag?: string;
}

export interface Telling {
  gelukt: number;
  mislukt: number;
}

/** Een stap van vitest, met de opties die zeggen welke tests. */
export function vitest(naam: string, opties: readonly string[], omgeving = {}): Stap {
  const uitslag = `node_modules/.cache/vitest-${naam.toLowerCase()}.json`;
  const verslag = ['--reporter=default', '--reporter=json', `--outputFile.json=${uitslag}`];
  return { naam, opdracht: ['node_modules/vitest/vitest.mjs', 'run', ...verslag, ...opties], omgeving, uitslag };
}

/** Waar Node vertaalde code bewaart: de tests starten tientallen processen, en die laden steeds dezelfde pakketten. */
const vertaald = resolve('node_modules/.cache/node');

/** Een stap die loopt. Wat zij zegt wordt bewaard tot iemand haar toont; daarna komt het meteen. */
export interface Lopend {
  toon(): void;
  klaar: Promise<Telling>;
}

export function start({ naam, opdracht, omgeving, uitslag }: Stap): Lopend {
  const begin = performance.now();
  if (uitslag) rmSync(uitslag, { force: true });
  const proces = spawn(process.execPath, opdracht, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_COMPILE_CACHE: vertaald, ...omgeving },
  });
  const bewaard: Buffer[] = [Buffer.from(`\n── ${naam}\n`)];
  let zeg = (deel: Buffer): unknown => bewaard.push(deel);
  for (const stroom of [proces.stdout, proces.stderr]) stroom.on('data', (deel: Buffer) => zeg(deel));
  return {
    toon() {
      process.stdout.write(Buffer.concat(bewaard));
      zeg = (deel) => process.stdout.write(deel);
    },
    klaar: new Promise((klaar) => {
      proces.on('close', (code) => {
        const seconden = ((performance.now() - begin) / 1000).toFixed(0);
        zeg(Buffer.from(`${naam}: ${code === 0 ? 'gelukt' : 'mislukt'} in ${seconden} s\n`));
        klaar(tel(code === 0, uitslag));
      });
    }),
  };
}

/** Een testbestand dat niet eens begint, heeft geen mislukte test maar is wel mislukt. */
function tel(gelukt: boolean, uitslag: string | undefined): Telling {
  if (!uitslag || !existsSync(uitslag))
    return { gelukt: Number(gelukt && !uitslag), mislukt: Number(!gelukt || !!uitslag) };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(uitslag, 'utf8'));
  return { gelukt: numPassedTests, mislukt: Math.max(numFailedTests, gelukt ? 0 : 1) };
}
