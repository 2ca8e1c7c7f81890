import type { Inzet } from '../../kern/bevinding.ts';
import type { Gewogen } from '../../vragen/werk.ts';
import { type Filtergroep, groepVan } from './filterlijst.ts';

/** Een moment waarop de hulp begon; wat pas na een jaar begon, begon ook na minstens een half jaar. */
interface Moment {
  code: string;
  label: string;
  klopt: (inzet: Inzet) => boolean;
}

const begin = ({ van = 0 }: Inzet) => van;

const momenten: Moment[] = [
  { code: 'eerste-half-jaar', label: 'Al in het eerste half jaar', klopt: (inzet) => begin(inzet) < 6 },
  { code: 'half-jaar', label: 'Na minstens een half jaar', klopt: (inzet) => begin(inzet) >= 6 },
  { code: 'jaar', label: 'Na minstens een jaar', klopt: (inzet) => begin(inzet) >= 12 },
  { code: 'twee-jaar', label: 'Na minstens twee jaar', klopt: (inzet) => begin(inzet) >= 24 },
];

/** Het filter op hoelang mensen al zonder werk of met een uitkering waren toen de hulp begon. */
export const inzetgroep: Filtergroep = {
  ...groepVan(
    'inzet',
    'Wanneer ingezet in het onderzoek',
    Object.fromEntries([...momenten.map(({ code, label }) => [code, label]), ['onbekend', 'Niet bekend']]),
    'Hoelang mensen werkloos waren of een uitkering hadden toen de hulp begon. Niet bekend betekent niet: niet geschikt.',
  ),
  onbekend: 'is niet bekend wanneer',
};

/** De momenten van een interventie, uit elke bevinding die meetelt; wat geen bron zegt, is niet bekend. */
export function inzetcodes(rijen: readonly Gewogen[]): string[] {
  const gezien = rijen.flatMap(({ weging }) => weging.tellend.flatMap(({ bevinding }) => bevinding.inzet ?? []));
  const codes = momenten.filter(({ klopt }) => gezien.some(klopt)).map(({ code }) => code);
  return codes.length > 0 ? codes : ['onbekend'];
}
