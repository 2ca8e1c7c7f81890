import type { Bibliotheek } from '../../kern/bibliotheek.ts';
import type { Interventie } from '../../kern/interventie/schema.ts';
import { paden } from '../site/paden.ts';
import type { Site } from '../site/site.ts';
import { insluitcode } from './insluiten.ts';
import { type Lesstuk, lesstuk } from './lesstuk.ts';
import { tekenInTekst, zekerheid } from './teken.ts';

/** Wat *Leren* een trainer geeft om in materiaal te zetten. */
export interface Lesmateriaal extends Omit<Lesstuk, 'bewijs'> {
  /** Elke regel over het bewijs met haar teken in letters; `zeker` is of het oordeel vet mag. */
  bewijs: { teken: string; begin: string; zin: string; bekend: boolean; zekerheid: string }[];
  site: string;
  code: string;
  bestanden: { naam: string; voor: string; href: string; opslaan: string }[];
}

export function lesmateriaal(i: Interventie, bibliotheek: Bibliotheek, site: Site): Lesmateriaal {
  const stuk = lesstuk(i, bibliotheek, site);
  return {
    ...stuk,
    bewijs: stuk.bewijs.map(({ aanhef, naam, zin, meter }) => ({
      teken: tekenInTekst(meter),
      begin: `${[aanhef, naam].filter(Boolean).join(': ')}${zin ? ': ' : ''}`,
      zin,
      bekend: meter.richting !== 'onbekend',
      zekerheid: zekerheid({ zin, meter }),
    })),
    site: site.naam,
    code: insluitcode(i, site),
    bestanden: [
      { naam: 'Dia', voor: 'PowerPoint of LibreOffice', href: paden.dia(i.id), opslaan: `${i.id}.pptx` },
      { naam: 'QR-code als PNG', voor: 'een document of een dia', href: paden.qrPng(i.id), opslaan: `${i.id}-qr.png` },
      { naam: 'QR-code als SVG', voor: 'drukwerk', href: paden.qrSvg(i.id), opslaan: `${i.id}-qr.svg` },
    ],
  };
}
