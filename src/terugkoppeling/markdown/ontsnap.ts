import { zichtbaar } from '../../kern/zichtbaar.ts';

/**
 * Wat een bijdrager schreef, als gewone tekst in Markdown op een forge: geen opmaak, geen HTML, geen link, en niemand die wordt
 * aangeroepen. Een schuine streep voor `@` helpt daar niet: de forge zoekt namen in de tekst die overblijft. Daarom staat er
 * een teken zonder breedte (U+2060) achter.
 */
export function tekst(waarde: string): string {
  return ontsnapt(waarde).trim() || leeg;
}

/** Hetzelfde als code, zoals een bestandsnaam. Daarin leest een forge niets, ook geen naam achter `@`. */
export function code(waarde: string): string {
  const binnen = zichtbaar(waarde);
  const hek = '`'.repeat(1 + Math.max(0, ...(binnen.match(/`+/g) ?? []).map(({ length }) => length)));
  if (binnen.trim() === '') return leeg;
  const rand = /^[` ]|[` ]$/.test(binnen) ? ' ' : '';
  return `${hek}${rand}${binnen}${rand}${hek}`;
}

/** Een zin van een controle: stukken tussen `\`` worden code en een woord tussen sterretjes komt tussen aanhalingstekens. */
export function zin(waarde: string): string {
  const delen = waarde
    .split(/(`[^`]+`)/)
    .map((stuk, i) => (i % 2 ? code(stuk.slice(1, -1)) : ontsnapt(stuk.replace(/\*([^*]+)\*/g, '“$1”'))));
  return delen.join('').trim() || leeg;
}

const leeg = '(leeg)';

function ontsnapt(waarde: string): string {
  return (
    zichtbaar(waarde)
      .replace(/[\\`*_{}[\]<>&|~$]/g, '\\$&')
      // Aan het begin van een regel maken deze een kop, een lijst of een streep.
      .replace(/^(\s*)([#+=-])/, '$1\\$2')
      .replace(/^(\s*\d+)([.)])/, '$1\\$2')
      .replace(
        /[@#](?=[\p{L}\p{N}_"'/\\-])|(?<![\p{L}\p{N}])GH(?=-\d)|:(?=\/\/)|(?<![\p{L}\p{N}])www(?=\.)/giu,
        '$&\u2060',
      )
  );
}
