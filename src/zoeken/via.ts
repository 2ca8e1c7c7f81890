import { woordenVan } from './normaliseer.ts';
import { stam } from './stam.ts';

/** Velden die een lezer op de bladzijde niet ziet, in de volgorde waarin zij uitleggen waarom iets gevonden is. */
const verborgen = ['woord', 'ook', 'afk', 'situatie', 'genoemd'];

/**
 * Waarom een bladzijde gevonden is, als dat niet te zien is: de uitdrukking uit een verborgen veld waar een gezocht woord
 * in staat. Leeg als de getoonde tekst het woord zelf heeft.
 */
export function gevondenVia(
  gezocht: readonly string[],
  getoond: string,
  velden: Readonly<Record<string, string>>,
): string {
  const past = (tekst: string) => {
    const woorden = woordenVan(tekst);
    return gezocht.filter((doel) => woorden.some((woord) => woord.startsWith(doel) || stam(woord) === stam(doel)))
      .length;
  };
  if (past(getoond) === gezocht.length) return '';
  const uitdrukkingen = verborgen.flatMap((veld) => velden[veld]?.split('; ') ?? []);
  const beste = uitdrukkingen
    .map((uitdrukking) => ({ uitdrukking, aantal: past(uitdrukking) }))
    .sort((a, b) => b.aantal - a.aantal)[0];
  return beste && beste.aantal > past(getoond) ? beste.uitdrukking : '';
}
