import { woordenVan } from '../../zoeken/normaliseer.ts';

/**
 * Zoekt in een lijst terwijl iemand typt; draait in de browser. Geeft per tekst of elk woord van de vraag erin staat: aan het begin van
 * een woord, en bij meer dan drie letters ook midden in een samenstelling. Een vraag zonder woorden vindt alles.
 */
export function zoeker(teksten: readonly string[]): (vraag: string) => boolean[] {
  const gelezen = teksten.map((tekst) => ` ${woordenVan(tekst).join(' ')}`);
  return (vraag) => {
    const gezocht = woordenVan(vraag).map((woord) => (woord.length > 3 ? woord : ` ${woord}`));
    return gelezen.map((tekst) => gezocht.every((woord) => tekst.includes(woord)));
  };
}
