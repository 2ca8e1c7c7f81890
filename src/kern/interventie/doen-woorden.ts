import { eersteZinApart } from '../eerste-zin.ts';
import { woordenIn } from '../leesbaarheid.ts';
import type { Prozaveld } from '../proza.ts';
import type { InterventieVelden } from './schema.ts';

/** Zoveel valkuilen staan er op *Doen*, de eerste van de lijst; *Leren* toont ze alle. */
export const valkuilenOpDoen = 3;

/** Zoveel woorden uit een record past er op *Doen*: 800 op de hele bladzijde, min zo’n 110 voor kopjes, tabs, knoppen en links. */
export const meesteWoorden = 690;

/** Zoveel daarvan is voor wat uit het record volgt en er niet in staat: dat het een concept is, en het bewijs in enkele regels. */
export const woordenVoorBanierEnBewijs = 60;

type OpDoen = Pick<
  InterventieVelden,
  | 'titel'
  | 'inEenZin'
  | 'eersteZin'
  | 'wanneer'
  | 'stappen'
  | 'valkuilen'
  | 'nietGeschiktVoor'
  | 'waaraanMerkJeHet'
  | 'stoppen'
  | 'juridisch'
  | 'dossierzin'
>;

/**
 * Wat *Doen* van een record toont, elk met zijn veld. Ook wat dicht staat tot iemand het opent. Van een stap dus niet `meer`: dat
 * staat op *Leren*.
 */
export function opDoen(i: OpDoen): Prozaveld[] {
  return [
    { veld: 'titel', tekst: i.titel },
    { veld: 'inEenZin', tekst: i.inEenZin },
    { veld: 'eersteZin', tekst: i.eersteZin },
    { veld: 'wanneer', tekst: eersteZinApart(i.wanneer).begin },
    ...i.stappen.flatMap(({ titel, uitleg, zeg = '' }, nr) => [
      { veld: `stappen.${nr}.titel`, tekst: titel },
      { veld: `stappen.${nr}.uitleg`, tekst: uitleg },
      { veld: `stappen.${nr}.zeg`, tekst: zeg },
    ]),
    ...lijst('valkuilen', i.valkuilen.slice(0, valkuilenOpDoen)),
    ...lijst('nietGeschiktVoor', i.nietGeschiktVoor),
    ...lijst('waaraanMerkJeHet', i.waaraanMerkJeHet),
    { veld: 'stoppen', tekst: i.stoppen ?? '' },
    ...lijst(
      'juridisch.perUitkering',
      i.juridisch?.perUitkering?.map(({ antwoord }) => antwoord),
    ),
    { veld: 'juridisch.tekst', tekst: eersteZinApart(i.juridisch?.tekst ?? '').begin },
    { veld: 'dossierzin', tekst: i.dossierzin ?? '' },
  ].filter(({ tekst }) => tekst !== '');
}

/** Hoeveel woorden *Doen* van een record toont. Banier en bewijs tellen voor de plaats die wij ervoor houden, hoe lang zij ook zijn. */
export function woordenOpDoen(i: OpDoen): number {
  return aantalWoorden(opDoen(i)) + woordenVoorBanierEnBewijs;
}

/** De stap die op *Doen* de meeste woorden heeft: haar plaats in de lijst, vanaf 0, en hoeveel het er zijn. */
export function langsteStap(i: OpDoen): { nr: number; woorden: number } {
  const stukken = opDoen(i);
  const stappen = i.stappen.map((_, nr) => ({
    nr,
    woorden: aantalWoorden(stukken.filter(({ veld }) => veld.startsWith(`stappen.${nr}.`))),
  }));
  return stappen.reduce((langste, stap) => (stap.woorden > langste.woorden ? stap : langste));
}

function aantalWoorden(stukken: readonly Prozaveld[]): number {
  return stukken.reduce((som, { tekst }) => som + woordenIn(tekst).length, 0);
}

function lijst(veld: string, teksten: readonly string[] = []): Prozaveld[] {
  return teksten.map((tekst, nr) => ({ veld: `${veld}.${nr}`, tekst }));
}
