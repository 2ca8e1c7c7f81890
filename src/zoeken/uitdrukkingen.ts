import type { Woordenlijst } from './woordenlijst.ts';

/** Wat er in korte woorden over elke bladzijde gezegd wordt: haar naam, haar ene zin, situaties, gezegden, zoekwoorden en begrippen. */
export interface Uitdrukkingen {
  /**
   * Per bladzijde hoeveel haar best passende uitdrukking op deze woorden lijkt: van 0 tot 1 (hetzelfde gezegd). Wat op niets lijkt,
   * staat er niet bij.
   */
  lijken(woorden: readonly string[]): ReadonlyMap<string, number>;
}

/** Elke bladzijde een regel: haar naam in de index, en dan elke uitdrukking met één teken per woord van de woordenlijst. */
export function inTekens(
  perBladzijde: ReadonlyMap<string, readonly (readonly string[])[]>,
  woorden: Iterable<string>,
): string {
  const nummers = new Map([...new Set(woorden)].sort().map((woord, nummer) => [woord, nummer]));
  return [...perBladzijde]
    .map(([id, uitdrukkingen]) => {
      const tekens = uitdrukkingen.map((zin) => zin.map((woord) => teken(nummers.get(woord))).join(''));
      return [id, ...new Set(tekens.filter(Boolean))].join(' ');
    })
    .sort()
    .join('\n');
}

/** Leest wat `inTekens` schreef, met de woordenlijst van dezelfde index. */
export function uitTekens(tekst: string, lijst: Woordenlijst): Uitdrukkingen {
  const zinnen = tekst.split('\n').flatMap((regel) => {
    const [id = '', ...uitdrukkingen] = regel.split(' ');
    return uitdrukkingen.map((tekens) => ({
      id,
      stammen: new Set([...tekens].map((teken) => lijst.stam(lijst.woorden[nummer(teken)] ?? ''))),
    }));
  });
  const waar = new Map<string, number[]>();
  for (const [plek, { stammen }] of zinnen.entries())
    for (const stam of stammen) {
      const plekken = waar.get(stam);
      if (plekken) plekken.push(plek);
      else waar.set(stam, [plek]);
    }
  // Ook een stopwoord zegt iets, hoe weinig ook: in *niet meer* zit de betekenis.
  const zegt = (stam: string) => Math.log(1 + zinnen.length / (waar.get(stam)?.length ?? 0.5)) ** 2;
  const lengte = (stammen: Iterable<string>) => Math.sqrt([...stammen].reduce((som, stam) => som + zegt(stam), 0));
  const lengtes = zinnen.map(({ stammen }) => lengte(stammen));

  return {
    lijken(woorden) {
      const gevraagd = new Set(woorden.map(lijst.stam));
      const samen = new Map<number, number>();
      for (const stam of gevraagd)
        for (const plek of waar.get(stam) ?? []) samen.set(plek, (samen.get(plek) ?? 0) + zegt(stam));
      const lijkt = new Map<string, number>();
      for (const [plek, gedeeld] of samen) {
        const id = zinnen[plek]?.id ?? '';
        const cosinus = gedeeld / (lengte(gevraagd) * (lengtes[plek] ?? 1));
        lijkt.set(id, (lijkt.get(id) ?? 0) + cosinus ** scherpte);
      }
      return new Map([...lijkt].map(([id, som]) => [id, som ** (1 / scherpte)]));
    },
  };
}

/** Hoe veel zwaarder de uitdrukking telt die het meest lijkt dan wat er verder op lijkt; 1 is optellen, oneindig is alleen de beste. */
const scherpte = 3;

/** Vanaf hier is elk teken een letter, zonder spatie of regeleinde ertussen; er is plaats voor een miljoen woorden. */
const eersteTeken = 0x3400;
const naTekens = 0xd800;
const verder = 0x10000;

function teken(nummer: number | undefined): string {
  if (nummer === undefined) return '';
  const code = eersteTeken + nummer;
  return String.fromCodePoint(code < naTekens ? code : code - naTekens + verder);
}

function nummer(teken: string): number {
  const code = teken.codePointAt(0) ?? 0;
  return (code < verder ? code : code - verder + naTekens) - eersteTeken;
}
