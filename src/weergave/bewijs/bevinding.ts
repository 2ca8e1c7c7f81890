import { type Aanhaling, ontwerpVan, rolVan, type TeltNiet } from '../../kern/bewijs/aanhaling.ts';
import { grootteInWoorden, type Onzeker } from '../../kern/bewijs/grootte.ts';
import { hoeVergelekenIn } from '../../kern/bewijs/hoe-vergeleken.ts';
import { deelnemersAan } from '../../kern/bewijs/nauwkeurigheid.ts';
import { ontwerpen } from '../../kern/bewijs/ontwerpen.ts';
import { directheden, inhouden, zekerheden, zekerheidsbronnen } from '../../kern/bewijs/schalen.ts';
import { uitslagVan } from '../../kern/bewijs/uitslag.ts';
import { voorOnderzoekers } from '../../kern/bewijs/voor-onderzoekers.ts';
import { gevondenLabels } from '../../kern/bewijs/zinnen.ts';
import { landen } from '../../kern/codes.ts';
import { getal } from '../../kern/getal.ts';
import type { Schatting } from '../../kern/schatting.ts';
import { type Geldigheid, geldigheidVan } from '../bronnen/geldigheid.ts';
import { korteVerwijzing } from '../bronnen/verwijzing.ts';
import { middenInZin } from '../site/midden-in-zin.ts';
import { paden } from '../site/paden.ts';
import { grootteInLijst, isVergeleken, type NietGezien, nietGezienIn } from './niet-gezien.ts';
import { alsMeting, omstandighedenInLijst, omstandighedenVan } from './omstandigheden.ts';
import { type Rooster, rooster } from './rooster.ts';
import { overVan } from './waarover.ts';

/** Eén bevinding zoals een rij bewijs haar toont. */
export interface BevindingWeergave {
  grootte: string;
  /** Wanneer, bij wie, en vergeleken waarmee; leeg als er niets over te zeggen is. */
  omstandigheden: string;
  /** Wat wij niet zagen. Bij een tekening staat het in `grootte` en `omstandigheden`; in een lijst als vraagteken. */
  nietGezien: NietGezien[];
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
  /** Of de bron ingetrokken, vervangen of voorlopig is. */
  geldigheid: Geldigheid | null;
}

/** Wat een bevinding in haar rij is. */
export interface InRij {
  teltNiet: TeltNiet | null;
  /** Zie `onzekerheidVan`. */
  onzeker: Onzeker | null;
  /** Of zij getekend mag worden, als haar vorm dat toelaat. Zij staat dan op zichzelf, met alles in volle woorden. */
  tekenen: boolean;
}

export function bevindingWeergave(aanhaling: Aanhaling, { teltNiet, onzeker, tekenen }: InRij): BevindingWeergave {
  const { bron, bevinding, waarom } = aanhaling;
  const { schatting } = bevinding;
  const nietGezien = nietGezienIn(aanhaling, onzeker);
  return {
    grootte: tekenen
      ? grootteInWoorden(bevinding, onzeker, isVergeleken(aanhaling))
      : grootteInLijst(aanhaling, onzeker),
    omstandigheden: tekenen ? omstandighedenVan(aanhaling) : omstandighedenInLijst(aanhaling, nietGezien),
    nietGezien,
    rooster: tekenen && schatting.soort === 'per100' ? rooster(schatting, onzeker) : null,
    bron: korteVerwijzing(bron),
    href: paden.bevinding(bron.id, bevinding.id),
    gezien: `Gelezen: ${middenInZin(inhouden[bron.gecontroleerd.inhoud])}. Gezien in: ${middenInZin(bevinding.plaats)}.`,
    onderzoek: opzetVan(aanhaling),
    schatting,
    voorOnderzoekers: voorOnderzoekers(schatting),
    teltNiet: teltNiet === null ? '' : redenen[teltNiet](aanhaling),
    waarom: waarom ?? '',
    geldigheid: geldigheidVan(bron),
  };
}

/** Wat een bevinding op zichzelf zegt, en of er gemeten en vergeleken is: *leek gunstig, niet vergeleken*. */
export function gevondenIn(aanhaling: Aanhaling): string {
  const uitslag = uitslagVan(aanhaling.bevinding);
  switch (rolVan(aanhaling)) {
    case 'meting':
      return `${gevondenLabels.gemeten[uitslag].toLowerCase()}, ${alsMeting[hoeVergelekenIn(aanhaling)]}`;
    case 'beschrijving':
      return `beschreven, niet gemeten: ${gevondenLabels.beschreven[uitslag].toLowerCase()}`;
    default:
      return gevondenLabels.vergeleken[uitslag].toLowerCase();
  }
}

const redenen: Record<TeltNiet, (aanhaling: Aanhaling) => string> = {
  ingetrokken: ({ bron }) => geldigheidVan(bron)?.zin ?? '',
  vervangen: ({ bron }) => geldigheidVan(bron)?.zin ?? '',
  'niet-deze-methode': ({ directheid }) => `Dit gaat over ${directheden[directheid].toLowerCase()}.`,
  'ander-deel': ({ bevinding }) => `Dit gaat over een andere groep of vorm: ${overVan(bevinding)}.`,
  'niet-gelezen': () => 'Wij hebben dit onderzoek niet zelf kunnen lezen.',
};

function opzetVan(aanhaling: Aanhaling): string {
  const { bron, bevinding } = aanhaling;
  const aantal = mensenIn(aanhaling);
  return [
    ontwerpen[ontwerpVan(aanhaling)],
    aantal !== undefined && `${getal(aantal)} mensen`,
    bron.uitval !== undefined && `${getal(Math.round(bron.uitval * 100))} van de 100 vielen uit`,
    bron.alleenAfmakers && 'alleen wie het afmaakte is geteld',
    bevinding.primair && 'hoofdmaat',
    zekerheidInWoorden(aanhaling),
    bron.land?.map((land) => landen[land]).join(', '),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Hoe zeker een overzicht is van een bevinding, en volgens wie; leeg bij ander onderzoek. */
function zekerheidInWoorden({ bron, bevinding }: Aanhaling): string {
  const oordeel = bevinding.zekerheid?.oordeel ?? bron.zekerheid;
  if (!oordeel || oordeel === 'niet-vermeld') return '';
  const volgens = zekerheidsbronnen[bevinding.zekerheid?.volgens ?? 'auteurs'];
  return `zekerheid ${zekerheden[oordeel].toLowerCase()} volgens ${middenInZin(volgens)}`;
}

/** Van een onderzoek uit het register geldt het aantal daar; van een andere bron haar eigen aantal, als het over iedereen gaat. */
function mensenIn(aanhaling: Aanhaling): number | undefined {
  const { bron, bevinding, onderzoek } = aanhaling;
  const overEenDeel = bevinding.subgroep ?? bevinding.variant ?? bevinding.vergelijking ?? bevinding.plek;
  return deelnemersAan(aanhaling) ?? (onderzoek || overEenDeel !== undefined ? undefined : bron.n);
}
