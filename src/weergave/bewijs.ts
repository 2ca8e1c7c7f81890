import { type Weging, weeg } from '../kern/bewijs/bewijskracht.ts';
import { grootteInWoorden, voorOnderzoekers } from '../kern/bewijs/grootte.ts';
import { type Bewijskracht, bewijskrachtLabels, directheden, uitkomsten } from '../kern/bewijs/schalen.ts';
import type { Aanhaling, TeltNiet } from '../kern/bewijs/telling.ts';
import { zinVan } from '../kern/bewijs/zinnen.ts';
import type { Bron } from '../kern/bron.ts';
import type { BewijsRij } from '../kern/interventie/bewijsvelden.ts';
import { paden } from './paden.ts';
import { korteVerwijzing } from './verwijzing.ts';

/** Eén rij bewijs zoals een bladzijde haar toont. */
export interface BewijsWeergave {
  uitkomst: string;
  /** Groep of vorm waar de rij over gaat; leeg als zij over iedereen gaat. */
  over: string;
  bewijskracht: Bewijskracht;
  label: string;
  zin: string;
  toelichting: string;
  bevindingen: BevindingWeergave[];
  waaromNietHoger: string;
  waaromNietLager: string[];
}

export interface BevindingWeergave {
  grootte: string;
  /** Na hoeveel tijd, en vergeleken waarmee. */
  omstandigheden: string;
  voorOnderzoekers: string;
  bron: string;
  href: string;
  /** Waarom deze bevinding niet meetelt; leeg als zij meetelt. */
  teltNiet: string;
  waarom: string;
}

export function bewijsWeergave(rij: BewijsRij, bronnen: ReadonlyMap<string, Bron>): BewijsWeergave {
  const weging = weeg(rij, bronnen);
  return {
    uitkomst: uitkomsten[rij.uitkomst],
    over: [rij.subgroep, rij.variant].filter(Boolean).join(', '),
    bewijskracht: weging.bewijskracht,
    label: bewijskrachtLabels[weging.bewijskracht],
    zin: zinVan(weging),
    toelichting: rij.toelichting,
    bevindingen: [
      ...weging.tellend.map((aanhaling) => bevindingWeergave(aanhaling, weging, null, bronnen)),
      ...weging.nietTellend.map(({ aanhaling, waarom }) => bevindingWeergave(aanhaling, weging, waarom, bronnen)),
    ],
    waaromNietHoger: weging.waaromNietHoger,
    waaromNietLager: weging.waaromNietLager,
  };
}

/** De uitkomst van een rij, met de groep of vorm waar zij over gaat: *Werk gevonden (met een maatje)*. */
export function naamVanRij({ uitkomst, over }: Pick<BewijsWeergave, 'uitkomst' | 'over'>): string {
  return over ? `${uitkomst} (${over})` : uitkomst;
}

/** Na hoeveel maanden gemeten is, in woorden. */
export function tijdInWoorden(maanden: number | null): string {
  if (maanden === null) return 'na onbekende tijd';
  return maanden === 1 ? 'na 1 maand' : `na ${String(maanden).replace('.', ',')} maanden`;
}

function bevindingWeergave(
  { bron, bevinding, directheid, waarom }: Aanhaling,
  weging: Weging,
  teltNiet: TeltNiet | null,
  bronnen: ReadonlyMap<string, Bron>,
): BevindingWeergave {
  const onzeker = bevinding.schatting.soort === 'per100' && teltNiet === null && !weging.nauwkeurig;
  return {
    grootte: `${grootteInWoorden(bevinding)}${onzeker ? ' Met grote onzekerheid.' : ''}`,
    omstandigheden: [
      hoofdletter(tijdInWoorden(bevinding.maanden)),
      bron.vergelijking && `vergeleken met ${middenInZin(bron.vergelijking)}`,
    ]
      .filter(Boolean)
      .join(', '),
    voorOnderzoekers: voorOnderzoekers(bevinding.schatting),
    bron: korteVerwijzing(bron, bronnen),
    href: paden.bevinding(bron.id, bevinding.id),
    teltNiet:
      teltNiet === 'niet-gelezen'
        ? 'Telt niet mee: wij hebben dit onderzoek niet zelf kunnen lezen.'
        : teltNiet === 'niet-deze-methode'
          ? `Telt niet mee: dit gaat over ${directheden[directheid].toLowerCase()}.`
          : '',
    waarom: waarom ?? '',
  };
}

/** Een tekst die met een gewoon woord begint, krijgt midden in een zin een kleine letter; IPS blijft IPS. */
function middenInZin(tekst: string): string {
  return /^\p{Lu}\p{Ll}/u.test(tekst) || /^\p{Lu}\s/u.test(tekst)
    ? tekst.charAt(0).toLowerCase() + tekst.slice(1)
    : tekst;
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
