import { besteVoor, isIngevuld, type Klant } from '../../kern/overdracht.ts';
import { overdrachtInWoorden } from '../klant/overdracht.ts';
import { aanHetBegin } from '../site/midden-in-zin.ts';
import type { Vergelijkbaar } from './vergelijking.ts';

/** De tabel van de vergelijking; draait in de browser. Elke rij heeft per interventie een cel, ook waar niets staat. */
export interface Vergelijkrij {
  /** Het deel waar een rij mee begint; leeg als zij bij het deel erboven hoort. */
  deel: string;
  kop: string;
  cellen: Vergelijkregel[][];
}

export interface Vergelijkregel {
  tekst: string;
  /** Waar meer staat; meestal leeg. */
  href: string;
  /** Of dit over de klant van de lezer gaat. */
  klant: boolean;
}

/** De rijen in de volgorde situatie, past bij de klant, bewijs, inspanning, voorwaarden. */
export function vergelijktabel(naastElkaar: readonly Vergelijkbaar[], klant: Klant): Vergelijkrij[] {
  const rijen = [
    ...kenmerkrijen(naastElkaar, 'Situatie'),
    {
      deel: 'Past dit bij mijn klant?',
      kop: 'Onderzoek over werk',
      cellen: naastElkaar.map((i) => [past(i, klant)]),
    },
    ...bewijsrijen(naastElkaar, klant),
    ...kenmerkrijen(naastElkaar, 'Inspanning'),
    ...kenmerkrijen(naastElkaar, 'Voorwaarden'),
  ];
  return rijen.map((rij, i) => ({ ...rij, deel: rijen[i - 1]?.deel === rij.deel ? '' : rij.deel }));
}

/** Rijen waar geen van de interventies iets heeft, zeggen niets. */
function kenmerkrijen(naastElkaar: readonly Vergelijkbaar[], deel: string): Vergelijkrij[] {
  const koppen = [
    ...new Set(naastElkaar.flatMap((i) => i.kenmerken.filter((k) => k.deel === deel).map(({ kop }) => kop))),
  ];
  return koppen
    .map((kop) => ({
      deel,
      kop,
      cellen: naastElkaar.map((i) =>
        (i.kenmerken.find((k) => k.kop === kop)?.regels ?? []).map((tekst) => regel(tekst)),
      ),
    }))
    .filter(({ cellen }) => cellen.some((cel) => cel.length > 0))
    .map((rij) => ({ ...rij, cellen: rij.cellen.map((cel) => (cel.length > 0 ? cel : [regel('Staat er niet.')])) }));
}

function bewijsrijen(naastElkaar: readonly Vergelijkbaar[], klant: Klant): Vergelijkrij[] {
  const uitkomsten = new Map(naastElkaar.flatMap((i) => i.bewijs.map(({ plaats, uitkomst }) => [plaats, uitkomst])));
  return [...uitkomsten]
    .sort(([a], [b]) => a - b)
    .map(([plaats, uitkomst]) => ({
      deel: 'Bewijs per uitkomst',
      kop: uitkomst,
      cellen: naastElkaar.map((i) => {
        const cel = i.bewijs.filter((rij) => rij.plaats === plaats);
        if (cel.length === 0) return [regel('Hierover staat er niets.')];
        return cel.flatMap(({ over, zin, meter, href, onderzochten }) => [
          regel(`${over ? `${aanHetBegin(over)}: ${zin}` : aanHetBegin(zin)} (${meter.label})`, href),
          ...(isIngevuld(klant) ? [{ ...regel(overdrachtInWoorden(klant, onderzochten)), klant: true }] : []),
        ]);
      }),
    }));
}

function past({ klantrijen }: Vergelijkbaar, klant: Klant): Vergelijkregel {
  if (!isIngevuld(klant)) return regel('Nog geen klant gekozen: dat kan hierboven.');
  const beste = besteVoor(klant, klantrijen);
  if (!beste) return regel('Staat er niet.');
  return { ...regel(`${beste.naam}: ${overdrachtInWoorden(klant, beste.onderzochten)}`), klant: true };
}

function regel(tekst: string, href = ''): Vergelijkregel {
  return { tekst, href, klant: false };
}
