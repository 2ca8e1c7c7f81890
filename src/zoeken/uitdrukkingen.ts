import { isErnaast } from './ernaast.ts';
import type { Woordenlijst } from './woordenlijst.ts';

/**
 * Wat er in korte woorden over elke bladzijde gezegd wordt (haar naam, haar ene zin, situaties, gezegden, zoekwoorden en begrippen), en
 * over wat ernaast ligt.
 */
export interface Uitdrukkingen {
  /**
   * Per bladzijde hoeveel haar best passende uitdrukking op deze woorden lijkt: van 0 tot 1 (hetzelfde gezegd). Wat op niets lijkt,
   * staat er niet bij.
   */
  lijken(woorden: readonly string[]): ReadonlyMap<string, number>;
  /** Zoals `lijken`, maar wat er verder op lijkt telt niet mee: of iets zo heet. */
  heten(woorden: readonly string[]): ReadonlyMap<string, number>;
}

/**
 * Op de eerste regel de naam van elke bladzijde. Daarna een regel per groep bladzijden waarover hetzelfde gezegd wordt, zoals alle methoden
 * bij één begrip: een teken per bladzijde, en dan elke uitdrukking met een teken per woord van de woordenlijst.
 */
export function inTekens(
  perBladzijde: ReadonlyMap<string, readonly (readonly string[])[]>,
  lijst: Woordenlijst,
): string {
  const nummers = new Map(genummerd(lijst).map((woord, nummer) => [woord, nummer]));
  const ids = [...perBladzijde.keys()].sort();
  const vanWie = new Map<string, string>();
  for (const [plek, id] of ids.entries())
    for (const zin of new Set(
      (perBladzijde.get(id) ?? []).map((zin) => zin.map((w) => teken(nummers.get(w))).join('')),
    ))
      if (zin) vanWie.set(zin, (vanWie.get(zin) ?? '') + teken(plek));
  const groepen = Map.groupBy(vanWie.keys(), (zin) => vanWie.get(zin) ?? '');
  return [ids, ...[...groepen].map(([wie, zinnen]) => [wie, ...zinnen])].map((delen) => delen.join(' ')).join('\n');
}

/** Leest wat `inTekens` schreef, met de woordenlijst van dezelfde index. */
export function uitTekens(tekst: string, lijst: Woordenlijst): Uitdrukkingen {
  const alle = genummerd(lijst);
  const [namen = '', ...regels] = tekst.split('\n');
  const ids = namen.split(' ');
  const zinnen = regels.flatMap((regel) => {
    const [wie = '', ...uitdrukkingen] = regel.split(' ');
    const van = [...wie].map((teken) => ids[nummer(teken)] ?? '');
    // Wat ernaast ligt, verandert niets aan hoeveel een woord op de bladzijden zegt, en zo niets aan hoe zij lijken.
    const keren = van.filter((id) => !isErnaast(id)).length;
    return uitdrukkingen.map((tekens) => ({
      van,
      keren,
      stammen: new Set([...tekens].map((teken) => lijst.stam(alle[nummer(teken)] ?? ''))),
    }));
  });
  const waar = new Map<string, { plekken: number[]; keren: number }>();
  for (const [plek, { keren, stammen }] of zinnen.entries())
    for (const stam of stammen) {
      const al = waar.get(stam) ?? { plekken: [], keren: 0 };
      al.plekken.push(plek);
      al.keren += keren;
      waar.set(stam, al);
    }
  const aantal = zinnen.reduce((som, { keren }) => som + keren, 0);
  // Ook een stopwoord zegt iets, hoe weinig ook: in *niet meer* zit de betekenis.
  const zegt = (stam: string) => Math.log(1 + aantal / (waar.get(stam)?.keren || 0.5)) ** 2;
  const lengte = (stammen: Iterable<string>) => Math.sqrt([...stammen].reduce((som, stam) => som + zegt(stam), 0));
  const lengtes = zinnen.map(({ stammen }) => lengte(stammen));

  /** Per uitdrukking die een woord met deze deelt: bij wat zij hoort, en hoeveel zij erop lijkt. */
  function* gelijkende(woorden: readonly string[]): Generator<[id: string, cosinus: number]> {
    const gevraagd = new Set(woorden.map(lijst.stam));
    const samen = new Map<number, number>();
    for (const stam of gevraagd)
      for (const plek of waar.get(stam)?.plekken ?? []) samen.set(plek, (samen.get(plek) ?? 0) + zegt(stam));
    for (const [plek, gedeeld] of samen)
      for (const id of zinnen[plek]?.van ?? []) yield [id, gedeeld / (lengte(gevraagd) * (lengtes[plek] ?? 1))];
  }

  return {
    lijken(woorden) {
      const lijkt = new Map<string, number>();
      for (const [id, cosinus] of gelijkende(woorden)) lijkt.set(id, (lijkt.get(id) ?? 0) + cosinus ** scherpte);
      return new Map([...lijkt].map(([id, som]) => [id, som ** (1 / scherpte)]));
    },
    heten(woorden) {
      const heet = new Map<string, number>();
      for (const [id, cosinus] of gelijkende(woorden)) heet.set(id, Math.max(heet.get(id) ?? 0, cosinus));
      return heet;
    },
  };
}

/** Elk woord op de plaats die zijn nummer is: eerst de woorden van de bladzijden, dan wat alleen ernaast staat. */
function genummerd({ woorden, ernaast }: Woordenlijst): string[] {
  return [...woorden, ...ernaast];
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
