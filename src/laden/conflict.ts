import type { Bezwaar } from '../kern/probleem.ts';

/** De strepen die git zet waar twee wijzigingen botsen, met wat erachter staat. */
const strepen = /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/;

/**
 * Eén bezwaar voor alle strepen van een samenvoegconflict, en de tekst zonder die strepen en zonder de tweede helft. Elke regel
 * houdt zijn nummer, zodat ook de rest van het bestand na te kijken is.
 */
export function zonderConflict(tekst: string): { tekst: string; bezwaren: Bezwaar[] } {
  const regels = tekst.split('\n');
  const eerste = regels.findIndex((regel) => strepen.test(regel));
  if (eerste === -1) return { tekst, bezwaren: [] };
  let weg = false;
  const over = regels.map((regel) => {
    const [teken = ''] = strepen.test(regel) ? regel : '';
    if (teken) weg = teken === '|' || teken === '=';
    return teken || weg ? '' : regel;
  });
  const plekken = regels.flatMap((regel, i) => (regel.startsWith('<<<<<<<') && strepen.test(regel) ? [i + 1] : []));
  return {
    tekst: over.join('\n'),
    bezwaren: [
      {
        controle: 'conflict',
        plek: { regel: eerste + 1, kolom: 1 },
        gevonden: `${plekken.length > 1 ? `strepen van ${plekken.length} samenvoegconflicten (regels ${plekken.join(', ')})` : 'strepen van een samenvoegconflict'}: hier staan twee versies onder elkaar`,
        verwacht: 'één tekst, zonder regels met `<<<<<<<`, `=======` en `>>>>>>>`',
        doe: 'Kies de goede versie, of maak er één van. Haal de andere weg, en ook de regels met de strepen.',
      },
    ],
  };
}
