import { type Csvvorm, csv, tussen } from '../site/csv.ts';
import { type Bewijsdata, bewijsSchema } from './schema.ts';
import { veldenIn } from './velden.ts';

/**
 * De gegevens plat, voor een rekenblad: één regel per rij en bevinding; een rij zonder bevindingen heeft één regel. Een
 * kolom heet naar het veld van de JSON waar zij uit komt. Alles wat erin staat, staat ook in de JSON.
 */
export function bewijscsv(gegevens: Bewijsdata, vorm: Csvvorm = 'punt'): string {
  const koppen = kolommen();
  const regels = regelsVan(gegevens);
  return csv(
    koppen,
    regels.map((regel) => koppen.map((kop) => cel(waardeOp(regel, kop)))),
    vorm,
  );
}

/** Alle kolommen: elk veld met een waarde, op de lijsten na die zelf weer velden hebben. */
export function kolommen(): string[] {
  const velden = veldenIn(bewijsSchema('')).filter(({ waarde }) => waarde);
  const onder = (voor: string, naam: string) =>
    velden
      .filter(({ pad }) => pad.startsWith(voor) && !pad.slice(voor.length).includes('[]'))
      .map(({ pad }) => `${naam}.${pad.slice(voor.length)}`);
  return [
    ...onder('rijen[].', 'rij'),
    'aanhaling.directheid',
    'aanhaling.waarom',
    'aanhaling.telt',
    'aanhaling.reden',
    ...onder('bronnen[].bevindingen[].', 'bevinding'),
    ...onder('bronnen[].', 'bron'),
  ];
}

/** Wat er op één regel staat, onder de namen waarmee de koppen beginnen. */
interface Regel {
  rij: Bewijsdata['rijen'][number];
  aanhaling?: { directheid: string; waarom?: string | undefined; telt: boolean; reden?: string | undefined };
  bevinding?: NonNullable<Bewijsdata['bronnen'][number]['bevindingen']>[number];
  bron?: Bewijsdata['bronnen'][number];
}

function regelsVan({ rijen, bronnen }: Bewijsdata): Regel[] {
  const opId = new Map(bronnen.map((bron) => [bron.id, bron]));
  return rijen.flatMap((rij): Regel[] => {
    if (!rij.bevindingen) return [{ rij }];
    return rij.bevindingen.map(({ bron: bronId, bevinding: id, directheid, waarom }) => {
      const bron = opId.get(bronId);
      const bevinding = bron?.bevindingen?.find((b) => b.id === id);
      if (!bron || !bevinding) throw new Error(`Bron ${bronId} heeft geen bevinding ${id}.`);
      const niet = rij.berekend.nietTellend.find((b) => b.bron === bronId && b.bevinding === id);
      return { rij, aanhaling: { directheid, waarom, telt: !niet, reden: niet?.reden }, bevinding, bron };
    });
  });
}

function waardeOp(regel: Regel, pad: string): unknown {
  return pad
    .split('.')
    .reduce<unknown>((waarde, naam) => (waarde as Record<string, unknown> | undefined)?.[naam], regel);
}

function cel(waarde: unknown): string | number | boolean | null {
  if (waarde === undefined || waarde === null) return null;
  if (Array.isArray(waarde)) return waarde.join(tussen);
  return typeof waarde === 'number' || typeof waarde === 'boolean' ? waarde : String(waarde);
}
