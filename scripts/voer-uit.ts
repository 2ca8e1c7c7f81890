import { nietAanJou } from '../src/laden/fout-van-ons.ts';
import { Gebruiksfout } from '../src/laden/gebruiksfout.ts';

/** Draait een opdracht. Gaat het mis, dan een zin als de fout zichzelf uitlegt en anders het hele spoor met aan wie het ligt, en afloop 1. */
export async function voerUit(opdracht: () => Promise<void>, slot = ''): Promise<void> {
  try {
    await opdracht();
  } catch (fout) {
    if (legtZichUit(fout)) console.error(fout.message);
    else console.error(fout, `\n\n${nietAanJou}`);
    if (slot) console.error(slot);
    process.exitCode = 1;
  }
}

/** Een onbekende optie is een vergissing van wie de opdracht gaf, geen fout van ons. */
function legtZichUit(fout: unknown): fout is Error {
  const code = fout instanceof Error && 'code' in fout ? String(fout.code) : '';
  return fout instanceof Gebruiksfout || code.startsWith('ERR_PARSE_ARGS');
}
