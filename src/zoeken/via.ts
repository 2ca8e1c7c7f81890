import { besteZin, hoeveelVan } from './zin.ts';

/** Wat er in een verborgen veld tussen twee uitdrukkingen staat: geen lezer en geen schrijver gebruikt het. */
export const tussen = ' ¶ ';

/** Velden die een lezer op de bladzijde niet ziet, in de volgorde waarin zij uitleggen waarom iets gevonden is. */
const verborgen = ['woord', 'ook', 'onderwerp', 'afk', 'situatie', 'gezegde', 'genoemd'];

/**
 * Waarom een bladzijde gevonden is, als dat niet te zien is: de uitdrukking uit een verborgen veld waar een gezocht woord
 * in staat. Leeg als de getoonde tekst het woord zelf heeft.
 */
export function gevondenVia(
  gezocht: readonly string[],
  getoond: string,
  velden: Readonly<Record<string, string>>,
): string {
  const teZien = hoeveelVan(gezocht, getoond);
  if (Math.round(teZien) === gezocht.length) return '';
  const { zin, aantal } = besteZin(
    gezocht,
    verborgen.flatMap((veld) => uitVeld(velden[veld])),
  );
  return aantal > teZien ? zin : '';
}

/** De uitdrukkingen in een verborgen veld. */
export function uitVeld(veld = ''): string[] {
  return veld.split(tussen).filter(Boolean);
}
