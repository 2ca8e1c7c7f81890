import { promises as fs } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/**
 * De werkmap van de bouw: elke map daarin heeft in haar naam wie haar maakte (machine en proces), zodat een volgende bouw
 * weet wat hij weg mag doen en wat van een ander is die nog bezig is.
 */
const machine = hostname().replace(/[^a-z0-9-]/gi, '-');

/** Zo lang (ms) duurt geen enkele bouw. */
const dag = 24 * 60 * 60 * 1000;

/** Maakt een lege map voor dit proces. */
export async function eigenMap(werkmap: string, soort: string): Promise<string> {
  await fs.mkdir(werkmap, { recursive: true });
  return fs.mkdtemp(join(werkmap, `${soort}.${machine}.${process.pid}.`));
}

/** De mappen van een soort die niemand meer gebruikt, en die van dit proces. */
export async function verlaten(werkmap: string, soort: string): Promise<string[]> {
  return (await inhoudVan(werkmap))
    .filter((naam) => naam.startsWith(`${soort}.`) && (isVanOns(naam) || leeft(naam) === false))
    .map((naam) => join(werkmap, naam));
}

/** Zo begint de naam van een map die hier nooit weggaat: er kan de enige goede bouw in liggen. Zie `wissel.ts`. */
export const blijft = 'vorige-';

/** Verwijdert wat gestopte bouwen achterlieten; van wie niet te zien is of hij nog leeft, pas na een dag. */
export async function ruimOp(werkmap: string): Promise<void> {
  for (const naam of await inhoudVan(werkmap)) {
    const map = join(werkmap, naam);
    if (naam.startsWith(blijft)) continue;
    if (leeft(naam) ?? (await isJong(map))) continue;
    await fs.rm(map, { recursive: true, force: true });
  }
}

function isVanOns(naam: string): boolean {
  return naam.split('.')[2] === String(process.pid) && naam.split('.')[1] === machine;
}

/** Of het proces dat een map maakte nog loopt; `undefined` als dat hier niet te zien is. */
function leeft(naam: string): boolean | undefined {
  const [, waar, proces] = naam.split('.');
  if (waar !== machine || !proces) return undefined;
  try {
    process.kill(Number(proces), 0);
    return true;
  } catch (fout) {
    // Een proces van een andere gebruiker leeft ook.
    return (fout as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function isJong(map: string): Promise<boolean> {
  const { mtimeMs } = await fs.stat(map).catch(() => ({ mtimeMs: 0 }));
  return Date.now() - mtimeMs < dag;
}

async function inhoudVan(werkmap: string): Promise<string[]> {
  return fs.readdir(werkmap).catch((fout) => {
    if (fout.code === 'ENOENT') return [];
    throw fout;
  });
}
