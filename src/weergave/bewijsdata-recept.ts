import { lange } from '../kern/bewijs/eisen.ts';
import { genoegDeelnemers, hoogsteUitval, smal, verwaarloosbaar } from '../kern/bewijs/nauwkeurigheid.ts';
import {
  type Bewijskracht,
  bewijskrachten,
  type Directheid,
  directheden,
  inhouden,
  type Ontwerp,
  ontwerpen,
  type Zekerheid,
  zekerheden,
} from '../kern/bewijs/schalen.ts';
import { isGeloot, isGezaghebbend, type Rol, rolVan, teltNiet } from '../kern/bewijs/telling.ts';
import { type Oordeel, zinnen } from '../kern/bewijs/zinnen.ts';
import type { Bron } from '../kern/bron.ts';
import { bewijsuitleg } from './bewijsuitleg.ts';
import { aanhaling, weegDenkbeeldig } from './denkproef.ts';

/** Wat er in het rekenrecept op `/data/` uit de regels zelf komt: grenzen, codes en zinnen, zoals zij in de gegevens staan. */
export interface Recept {
  grenzen: {
    verhouding: number;
    procentpunt: number;
    deelnemers: number;
    uitval: number;
    maanden: number;
    verwaarloosbaar: { verhouding: number; procentpunt: number };
  };
  telt: { directheid: string[]; inhoud: string[] };
  /** Per rol de ontwerpen; een bron met `samenhang` heeft de rol `meting`. */
  rollen: Record<Rol, string[]>;
  geloot: string[];
  /** De zekerheden van een overzicht dat een tegenspraak mag beslissen. */
  gezaghebbend: string[];
  /** De zekerheden waarmee een overzicht alleen niet genoeg is. */
  onbruikbaar: string[];
  zinnen: { bewijskracht: Bewijskracht; oordeel: Oordeel; zin: string }[];
  /** Wat er achter de zin komt. */
  nietOveral: string;
  samenhang: string;
}

export function recept(): Recept {
  const alle = Object.keys(ontwerpen) as Ontwerp[];
  const zekerheid = Object.keys(zekerheden) as Zekerheid[];
  const met = (rol: Rol) => alle.filter((ontwerp) => rolVan(aanhaling({ ontwerp }).bron) === rol);
  const overzicht = (z: Zekerheid) => ({ ontwerp: 'meta-analyse', zekerheid: z }) as const;
  const [nietOveral = '', samenhang = ''] = bewijsuitleg().toevoegingen;
  return {
    grenzen: { ...smal, deelnemers: genoegDeelnemers, uitval: hoogsteUitval, maanden: lange, verwaarloosbaar },
    telt: {
      directheid: (Object.keys(directheden) as Directheid[]).filter(
        (directheid) => teltNiet(aanhaling({ ontwerp: 'rct', directheid })) === null,
      ),
      inhoud: (Object.keys(inhouden) as Bron['gecontroleerd']['inhoud'][]).filter(
        (inhoud) => teltNiet(aanhaling({ ontwerp: 'rct', inhoud })) === null,
      ),
    },
    rollen: {
      vergelijkend: met('vergelijkend'),
      overzicht: met('overzicht'),
      meting: met('meting'),
      beschrijving: met('beschrijving'),
    },
    geloot: alle.filter((ontwerp) => isGeloot(aanhaling({ ontwerp }).bron)),
    gezaghebbend: zekerheid.filter((z) => isGezaghebbend(aanhaling(overzicht(z)).bron)),
    onbruikbaar: zekerheid.filter((z) => weegDenkbeeldig([overzicht(z)]).bewijskracht !== 'redelijk'),
    zinnen: bewijskrachten.flatMap((bewijskracht) =>
      (Object.entries(zinnen[bewijskracht]) as [Oordeel, string | null][]).flatMap(([oordeel, zin]) =>
        zin === null ? [] : [{ bewijskracht, oordeel, zin }],
      ),
    ),
    nietOveral,
    samenhang,
  };
}
