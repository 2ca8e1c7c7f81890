import { herkenningsteken } from '../herkenningsteken.ts';
import type { Verslag } from '../verslag.ts';
import { bladzijden, passing, sterkte, versies } from './gevolgen.ts';
import { code } from './ontsnap.ts';
import { fouten, herstel, type Omgeving, waarschuwingen } from './problemen.ts';

/** Een forge neemt 65.536 tekens; wij tellen bytes en houden ruimte over. */
const langsteTekst = 60_000;
const afgekapt = '\n\n*De rest past hier niet. Los eerst op wat hierboven staat; daarna zie je de rest.*\n';

/** Het hele commentaar. Het belangrijkste staat voorop: wat niet past, valt er achteraan af. */
export function inMarkdown(verslag: Verslag, omgeving: Omgeving): string {
  const delen = [
    `${herkenningsteken}\n## Vakwerk keek je wijziging na\n\n${slotsom(verslag)}`,
    ...fouten(verslag, omgeving),
    ...herstel(verslag),
    ...sterkte(verslag),
    ...passing(verslag),
    ...versies(verslag),
    ...bladzijden(verslag, omgeving),
    ...waarschuwingen(verslag, omgeving),
  ];
  let uit = '';
  for (const deel of delen) {
    if (bytes(uit) + bytes(deel) > langsteTekst) return uit + afgekapt;
    uit += `${uit ? '\n\n' : ''}${deel}`;
  }
  return `${uit}\n`;
}

function slotsom({ aantallen, bestanden }: Verslag): string {
  if (aantallen.bestanden === 0 && aantallen.fouten === 0) return 'Aan de inhoud is niets veranderd.';
  const namen = bestanden
    .slice(0, 10)
    .map(({ bestand, wat }) => `${code(bestand)}${wat === 'gewijzigd' ? '' : ` (${wat})`}`);
  const meer = aantallen.bestanden - namen.length;
  const wat = namen.length ? `Je veranderde ${namen.join(', ')}${meer > 0 ? ` en nog ${meer} bestanden` : ''}.` : '';
  const oordeel =
    aantallen.fouten === 0
      ? '**Alles klopt.** Iemand van de redactie kijkt er nu naar.'
      : `**${aantallen.fouten === 1 ? 'Eén ding moet' : `${aantallen.fouten} dingen moeten`} anders** voordat dit op de site kan. Hieronder staat wat.`;
  return [wat, oordeel].filter(Boolean).join('\n\n');
}

function bytes(uit: string): number {
  return new TextEncoder().encode(uit).length;
}
