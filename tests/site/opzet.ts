import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { schrijf } from '../hulp/content.ts';
import { eigenServer } from '../hulp/eigen-server.ts';
import { draai, serveer } from '../hulp/opdracht.ts';
import { proefinhoud } from '../hulp/proefinhoud.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Waar de gebouwde site staat, zonder schuine streep aan het eind. */
    adres: string;
    /** De site van de kleine bedachte inhoud: waar zij staat, in welke map, en waaruit zij gebouwd is. */
    proef: { adres: string; map: string; content: string };
  }
}

/** De poort waarop de site zonder meer zou staan. */
const gewonePoort = 4321;

/** Bouwt en serveert de site met de opdracht uit de README, en daarnaast die van een kleine bedachte inhoud. */
export default async function opzet(project: TestProject): Promise<() => Promise<void>> {
  mkdirSync('.cache', { recursive: true });
  const map = resolve(mkdtempSync('.cache/proef-'));
  const bezet = await houdBezet(gewonePoort);
  const [site, proef] = await Promise.all([serveer('scripts/start.ts'), bouwProef(map)]);
  bezet.close();
  const server = await eigenServer(proef);
  project.provide('adres', site.adres);
  project.provide('proef', { adres: server.adres, map: proef, content: inhoudIn(map) });
  return async () => {
    await Promise.all([site.stop(), server.stop()]);
    rmSync(map, { recursive: true, force: true });
  };
}

const inhoudIn = (map: string) => join(map, 'content');

async function bouwProef(map: string): Promise<string> {
  const [inhoud, uit] = [inhoudIn(map), join(map, 'dist')];
  await schrijf(inhoud, proefinhoud());
  const { code, uitvoer } = await draai('tests/hulp/bouw-elders.ts', [uit], { VAKWERK_CONTENT: inhoud });
  if (code !== 0) throw new Error(`De proefinhoud is niet te bouwen:\n${uitvoer}`);
  return uit;
}

/** Houdt een poort bezet; als iemand anders dat al doet, is het ook goed. */
function houdBezet(poort: number): Promise<Server> {
  const server = createServer();
  return new Promise((klaar) =>
    server
      .on('listening', () => klaar(server))
      .on('error', () => klaar(server))
      .listen(poort),
  );
}
