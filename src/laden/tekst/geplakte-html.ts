import type { Bezwaar } from '../../kern/probleem.ts';

/** Wat iemand te doen staat die HTML plakte, uit een tekstverwerker of van een site. */
export const zonderHtml = 'Dit is HTML. Haal de tag weg, of plak opnieuw zonder opmaak (Ctrl+Shift+V).';

/** Onze onderdelen beginnen met een hoofdletter; een naam in kleine letters is HTML. */
export function isHtml(naam: string): boolean {
  return /^[a-z][a-z0-9:-]*$/.test(naam);
}

/**
 * Elke regel met HTML in een tekst die de ontleder daardoor niet kan lezen: die noemt alleen de eerste plek waar hij vastloopt.
 * Codeblokken tellen niet.
 */
export function bezwarenTegenGeplakteHtml(tekst: string): Bezwaar[] {
  let hek = '';
  return tekst.split('\n').flatMap((regel, i) => {
    const [, teken = ''] = /^\s*(`{3,}|~{3,})/.exec(regel) ?? [];
    if (hek ? teken.startsWith(hek) : teken) hek = hek ? '' : teken;
    const gevonden = hek
      ? null
      : /<!--|<\/?([A-Za-z][A-Za-z0-9:-]*)(?=[\s/>])/.exec(
          regel.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length)),
        );
    if (!gevonden || (gevonden[1] && !isHtml(gevonden[1]))) return [];
    return [
      {
        controle: 'tekst-leesbaar',
        plek: { regel: i + 1, kolom: gevonden.index + 1 },
        gevonden: gevonden[1] ? `de HTML-tag \`<${gevonden[1]}>\`` : 'een opmerking in HTML (`<!--`)',
        verwacht: 'gewone tekst',
        doe: zonderHtml,
      },
    ];
  });
}
