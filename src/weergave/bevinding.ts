import type { Schatting } from '../kern/bevinding.ts';
import { grootteInWoorden, voorOnderzoekers } from '../kern/bewijs/grootte.ts';
import { deelnemersAan } from '../kern/bewijs/nauwkeurigheid.ts';
import { type Bewijskracht, directheden, inhouden, ontwerpen } from '../kern/bewijs/schalen.ts';
import type { Aanhaling, TeltNiet } from '../kern/bewijs/telling.ts';
import type { Bron } from '../kern/bron.ts';
import { landen } from '../kern/codes.ts';
import { getal } from '../kern/getal.ts';
import { paden } from './paden.ts';
import { type Rooster, rooster } from './rooster.ts';
import { korteVerwijzing } from './verwijzing.ts';

/** Eén bevinding zoals een rij bewijs haar toont. */
export interface BevindingWeergave {
  grootte: string;
  /** Na hoeveel tijd, en vergeleken waarmee. */
  omstandigheden: string;
  /** Tekening van honderd mensen; `null` als de regels haar niet toelaten. */
  rooster: Rooster | null;
  bron: string;
  href: string;
  /** Wat wij van de bron lazen, en waar daarin dit staat. */
  gezien: string;
  /** Hoe het onderzocht is, bij hoeveel mensen en waar. */
  onderzoek: string;
  schatting: Schatting;
  /** De schatting zoals gemeld; leeg als de gewone woorden alles al zeggen. */
  voorOnderzoekers: string;
  /** Waarom deze bevinding niet meetelt; leeg als zij meetelt. */
  teltNiet: string;
  waarom: string;
}

/** Wat een bevinding in haar rij is. */
export interface InRij {
  teltNiet: TeltNiet | null;
  /** Het onderzoek waar zij uit komt is niet nauwkeurig. */
  onzeker: boolean;
  /** Die van de hele rij. */
  bewijskracht: Bewijskracht;
}

export function bevindingWeergave(
  { bron, bevinding, directheid, waarom }: Aanhaling,
  { teltNiet, onzeker, bewijskracht }: InRij,
  bronnen: ReadonlyMap<string, Bron>,
): BevindingWeergave {
  const { schatting } = bevinding;
  const aantal = deelnemersAan({ bron, bevinding });
  // Een tekening overtuigt meer dan een zin: alleen bij wat telt en bij mensen gemeten is.
  const tekenen = teltNiet === null && bewijskracht !== 'onbekend' && bewijskracht !== 'praktijk';
  return {
    grootte: grootteInWoorden(bevinding, onzeker),
    omstandigheden: [
      hoofdletter(tijdInWoorden(bevinding.maanden)),
      bron.vergelijking && `vergeleken met ${middenInZin(bron.vergelijking)}`,
    ]
      .filter(Boolean)
      .join(', '),
    rooster: tekenen && schatting.soort === 'per100' ? rooster(schatting) : null,
    bron: korteVerwijzing(bron, bronnen),
    href: paden.bevinding(bron.id, bevinding.id),
    gezien: `Gelezen: ${middenInZin(inhouden[bron.gecontroleerd.inhoud])}. Gezien in: ${middenInZin(bevinding.plaats)}.`,
    onderzoek: [
      ontwerpen[bron.ontwerp],
      aantal !== undefined && `${getal(aantal)} mensen`,
      bron.uitval !== undefined && `${getal(Math.round(bron.uitval * 100))} van de 100 vielen uit`,
      bron.alleenAfmakers && 'alleen wie het afmaakte is geteld',
      bron.land?.map((land) => landen[land]).join(', '),
    ]
      .filter(Boolean)
      .join(' · '),
    schatting,
    voorOnderzoekers: voorOnderzoekers(schatting),
    teltNiet:
      teltNiet === 'niet-gelezen'
        ? 'Wij hebben dit onderzoek niet zelf kunnen lezen.'
        : teltNiet === 'niet-deze-methode'
          ? `Dit gaat over ${directheden[directheid].toLowerCase()}.`
          : '',
    waarom: waarom ?? '',
  };
}

/** Na hoeveel maanden gemeten is, in woorden. */
export function tijdInWoorden(maanden: number | null): string {
  if (maanden === null) return 'na onbekende tijd';
  return maanden === 1 ? 'na 1 maand' : `na ${getal(maanden)} maanden`;
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
