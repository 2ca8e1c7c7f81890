import { z } from 'zod';
import { nummerVan } from './vaste-code.ts';
import { altijd, id, lijst, vrij } from './velden.ts';

/** Het register van vaste codes (`content/permalinks.yaml`): elke code en elk id die ooit verschenen. Het groeit alleen. */
export const permalinksSchema = z.array(
  z.strictObject({
    code: altijd('Code', 'Vaste code, zoals `VW-001`.', z.string().regex(/^VW-\d{3,5}$/, 'een code zoals `VW-001`')),
    id: altijd('Id', 'De interventie die deze code nu heeft.', id()),
    voorheen: vrij('Voorheen', 'Namen waaronder zij eerder stond.', lijst(id())),
    versies: vrij(
      'Versies',
      'De vastgelegde versies; vult `npm run versie`, niet jij.',
      lijst(
        z.strictObject({
          versie: altijd('Versie', 'Het nummer.', z.number().int().min(1).max(9999)),
          digest: altijd(
            'Digest',
            'Waaraan te zien is dat er nog precies staat wat er stond (SHA-256).',
            z.string().regex(/^[0-9a-f]{64}$/, '64 tekens van een SHA-256'),
          ),
        }),
        1,
        999,
      ),
    ),
  }),
);
export type Permalink = z.infer<typeof permalinksSchema>[number];

/** Het register aangevuld met een code voor elk id dat er nog geen heeft; bestaande regels blijven zoals zij zijn. */
export function metNieuweCodes(register: readonly Permalink[], ids: readonly string[]): Permalink[] {
  const bekend = new Set(register.flatMap((regel) => [regel.id, ...(regel.voorheen ?? [])]));
  const hoogste = Math.max(0, ...register.map((regel) => nummerVan(regel.code)));
  const nieuw = [...new Set(ids)].filter((naam) => !bekend.has(naam)).sort();
  return [...register, ...nieuw.map((naam, i) => ({ code: codeVoor(hoogste + 1 + i), id: naam }))];
}

/** Wat in een eerder register stond en nu weg of anders is, in woorden. Leeg is goed: een register groeit alleen. */
export function verdwenen(eerder: readonly Permalink[], nu: readonly Permalink[]): string[] {
  const perCode = new Map(nu.map((regel) => [regel.code, regel]));
  const namen = ({ id, voorheen = [] }: Permalink) => [id, ...voorheen];
  return eerder.flatMap((was) => {
    const is = perCode.get(was.code);
    if (!is) return [`de code ${was.code}`];
    const digests = new Map(is.versies?.map(({ versie, digest }) => [versie, digest]));
    return [
      ...namen(was).flatMap((naam) => (namen(is).includes(naam) ? [] : [`de naam \`${naam}\` bij ${was.code}`])),
      ...(was.versies ?? []).flatMap(({ versie, digest }) =>
        digests.get(versie) === digest ? [] : [`versie ${versie} van ${was.code}, zoals zij vastligt`],
      ),
    ];
  });
}

function codeVoor(nummer: number): string {
  return `VW-${String(nummer).padStart(3, '0')}`;
}
