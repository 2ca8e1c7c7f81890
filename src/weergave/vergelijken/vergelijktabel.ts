import { besteVoor } from '../../kern/klantrij.ts';
import { isIngevuld, type Klant } from '../../kern/overdracht.ts';
import type { Bewijsmeter } from '../bewijs/meter.ts';
import { overdrachtInWoorden } from '../klant/overdracht.ts';
import { aanHetBegin } from '../site/midden-in-zin.ts';
import type { Vergelijkbaar } from './vergelijking.ts';

/** De tabel van de vergelijking; draait in de browser. Elke rij heeft per interventie een cel, ook waar niets staat. */
export interface Vergelijkrij {
  /** Het deel waar een rij mee begint; leeg als zij bij het deel erboven hoort. */
  deel: string;
  kop: string;
  /** Een lege cel zegt: hierover staat bij deze methode niets. */
  cellen: Vergelijkregel[][];
}

export type Vergelijkregel =
  | { soort: 'tekst' | 'zeg' | 'klant'; tekst: string }
  /** Een oordeel met zijn teken: bij wie, wat, hoe zeker, en waar het hele bewijs staat. */
  | { soort: 'oordeel'; over: string; zin: string; meter: Bewijsmeter; href: string };

/** De rijen: eerst voor wie elke methode is, dan het bewijs over werk, dan de klant, dan wat je doet en wat het vraagt, en het andere bewijs. */
export function vergelijktabel(naastElkaar: readonly Vergelijkbaar[], klant: Klant): Vergelijkrij[] {
  const rijen = [
    voorWie(naastElkaar),
    ...bewijsrijen(naastElkaar, 'Bewijs over werk', true),
    ...klantrij(naastElkaar, klant),
    ...kenmerkrijen(naastElkaar),
    ...bewijsrijen(naastElkaar, 'Bewijs over iets anders', false),
  ];
  return rijen.map((rij, i) => ({ ...rij, deel: rijen[i - 1]?.deel === rij.deel ? '' : rij.deel }));
}

/** Boven het bewijs: een oordeel zegt pas iets met voor wie de methode is. */
function voorWie(naastElkaar: readonly Vergelijkbaar[]): Vergelijkrij {
  const cellen = naastElkaar.map((i) => [{ soort: 'tekst' as const, tekst: i.voorWie }]);
  return { deel: 'Voor wie', kop: 'Bedoeld voor', cellen };
}

/** Rijen waar geen van de interventies iets heeft, zeggen niets. */
function kenmerkrijen(naastElkaar: readonly Vergelijkbaar[]): Vergelijkrij[] {
  const [eerste] = naastElkaar;
  return (eerste?.kenmerken ?? [])
    .map(({ deel, kop }, plaats) => ({
      deel,
      kop,
      cellen: naastElkaar.map((i) =>
        (i.kenmerken[plaats]?.regels ?? []).map((tekst) => ({
          soort: kop === 'Zeg' ? ('zeg' as const) : ('tekst' as const),
          tekst,
        })),
      ),
    }))
    .filter(({ cellen }) => cellen.some((cel) => cel.length > 0));
}

function bewijsrijen(naastElkaar: readonly Vergelijkbaar[], deel: string, overWerk: boolean): Vergelijkrij[] {
  const bewijs = naastElkaar.flatMap((i) => i.bewijs.filter((cel) => cel.overWerk === overWerk));
  const uitkomsten = new Map(bewijs.map(({ plaats, uitkomst }) => [plaats, uitkomst]));
  return [...uitkomsten]
    .sort(([a], [b]) => a - b)
    .map(([plaats, kop]) => ({
      deel,
      kop,
      cellen: naastElkaar.map((i) =>
        i.bewijs
          .filter((cel) => cel.plaats === plaats)
          .map(({ over, zin, meter, href }) => ({
            soort: 'oordeel' as const,
            over: aanHetBegin(over),
            zin: over ? zin : aanHetBegin(zin),
            meter,
            href,
          })),
      ),
    }));
}

function klantrij(naastElkaar: readonly Vergelijkbaar[], klant: Klant): Vergelijkrij[] {
  if (!isIngevuld(klant)) return [];
  const cellen = naastElkaar.map(({ klantrijen }) => {
    const beste = besteVoor(klant, klantrijen);
    const tekst = beste ? `${beste.naam}: ${overdrachtInWoorden(klant, beste.onderzochten)}` : '';
    return tekst ? [{ soort: 'klant' as const, tekst }] : [];
  });
  return [{ deel: 'Past dit bij mijn klant?', kop: 'Onderzoek over werk', cellen }];
}
