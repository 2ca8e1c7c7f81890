import type { TestProject } from 'vitest/node';
import { serveer } from '../hulp/opdracht.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Waar de gebouwde site staat, zonder schuine streep aan het eind. */
    adres: string;
  }
}

/** Bouwt en serveert de site met de opdracht uit de README. */
export default async function opzet(project: TestProject): Promise<() => Promise<void>> {
  const { adres, stop } = await serveer('scripts/start.ts');
  project.provide('adres', adres);
  return stop;
}
