import type { Probleem } from '../kern/probleem.ts';
import { zichtbaar } from '../kern/zichtbaar.ts';

/** Eén probleem als regels voor een terminal: `bestand:regel:kolom  gevonden; verwacht: … (controle)` en wat te doen. */
export function melding({ bestand, plek, ernst, controle, gevonden, verwacht, doe }: Probleem, map = ''): string {
  const waar = [`${map}${bestand}`, plek?.regel, plek?.kolom].filter((deel) => deel !== undefined).join(':');
  const soort = ernst === 'waarschuwing' ? 'waarschuwing: ' : '';
  return `${leesbaar(waar)}  ${soort}${leesbaar(gevonden)}; verwacht: ${leesbaar(verwacht)}.  (${controle})\n    ${leesbaar(doe)}`;
}

/** Alle problemen onder elkaar, met een slotregel. */
export function meldingen(problemen: readonly Probleem[], map = ''): string {
  const aantal = (ernst: Probleem['ernst']) => problemen.filter((p) => p.ernst === ernst).length;
  const [fouten, waarschuwingen] = [aantal('fout'), aantal('waarschuwing')];
  const slot = `${fouten} ${fouten === 1 ? 'fout' : 'fouten'}, ${waarschuwingen} ${waarschuwingen === 1 ? 'waarschuwing' : 'waarschuwingen'}`;
  return [...problemen.map((p) => melding(p, map)), slot].join('\n');
}

/**
 * Maakt stuurtekens en regeleinden zichtbaar: een naam of waarde van een bijdrager mag geen opdracht worden aan wie het
 * log leest. GitHub voert `::opdracht::` uit aan het begin van een regel en `##[opdracht]` overal (`ActionCommand.cs`).
 */
function leesbaar(tekst: string): string {
  return zichtbaar(tekst)
    .replace(/^(\s*):/, '$1\\u{3a}')
    .replaceAll('##[', '##\\u{5b}');
}
