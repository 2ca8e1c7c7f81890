import { lotingen, ontwerpen } from '../../kern/bewijs/ontwerpen.ts';
import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import type { Bron } from '../../kern/bron.ts';
import { landen } from '../../kern/codes.ts';
import { getal } from '../../kern/getal.ts';
import { isGeloot, type Onderzoek } from '../../kern/onderzoek.ts';
import { bronnenOver } from '../../vragen/opzoeken.ts';
import { onderzoekanker, paden } from '../site/paden.ts';
import { korteVerwijzing } from './verwijzing.ts';

/** Een onderzoek uit het register, met waar erover geschreven is. */
export interface OnderzoekWeergave {
  anker: string;
  naam: string;
  /** Opzet, loting, aantal mensen, land en registratie, in één regel. */
  feiten: string;
  opmerking: string;
  /** De bronnen die verslag doen, en de overzichten die het omvatten. */
  genoemdIn: { naam: string; href: string; overzicht: boolean }[];
}

/** Het hele register, op naam. */
export function onderzoekenlijst({ onderzoeken, bronnen }: Bibliotheek): OnderzoekWeergave[] {
  return [...onderzoeken.values()]
    .map((onderzoek) => onderzoekWeergave(onderzoek, bronnen))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

export function onderzoekWeergave(onderzoek: Onderzoek, bronnen: ReadonlyMap<string, Bron>): OnderzoekWeergave {
  const { id, naam, opmerking = '' } = onderzoek;
  return {
    anker: onderzoekanker(id),
    naam,
    feiten: feitenVan(onderzoek),
    opmerking,
    genoemdIn: bronnenOver(id, bronnen).map((bron) => ({
      naam: korteVerwijzing(bron),
      href: paden.bron(bron.id),
      overzicht: bron.omvatOnderzoeken?.includes(id) ?? false,
    })),
  };
}

function feitenVan(onderzoek: Onderzoek): string {
  const { ontwerp, loting, n, land, registratie } = onderzoek;
  return [
    ontwerpen[ontwerp],
    isGeloot(onderzoek) && loting && `geloot: ${lotingen[loting].toLowerCase()}`,
    n !== undefined && `${getal(n)} mensen vergeleken`,
    land?.map((code) => landen[code]).join(', '),
    registratie && `registratie ${registratie}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
