import { Gebruiksfout } from '../src/laden/gebruiksfout.ts';

/** Draait een opdracht. Gaat het mis, dan een zin als de fout zichzelf uitlegt en anders het hele spoor, en afloop 1. */
export async function voerUit(opdracht: () => Promise<void>, slot = ''): Promise<void> {
  try {
    await opdracht();
  } catch (fout) {
    console.error(fout instanceof Gebruiksfout ? fout.message : fout);
    if (slot) console.error(slot);
    process.exitCode = 1;
  }
}
